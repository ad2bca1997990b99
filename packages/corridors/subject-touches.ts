import type { CorridorLink } from './network.ts';
import type { NetworkIndex } from './network-index.ts';
import type { Subject } from './question.ts';

/** Whether a place is, or lies in, the subject. Links, corridors and modes hold no places. */
export const touchesNode = (index: NetworkIndex, { kind, id }: Subject, node: string): boolean =>
  kind === 'node' ? id === node : kind === 'country' && index.node(node).country === id;

/** Whether going over a link uses the subject: ends there, passes the country, is of the corridor or mode. */
export const touchesLink = (index: NetworkIndex, subject: Subject, link: CorridorLink): boolean => {
  const { kind, id } = subject;
  if (kind === 'link') return link.id === id;
  if (kind === 'corridor') return link.corridors.includes(id);
  if (kind === 'mode') return link.mode === id;
  return touchesNode(index, subject, link.from) || touchesNode(index, subject, link.to);
};
