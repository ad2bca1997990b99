import type { NetworkIndex } from './network-index.ts';
import type { RouteConstraints, Subject } from './question.ts';
import { touchesLink, touchesNode } from './subject-touches.ts';

/** Constraints that take parts of the network away; the others only limit a search. */
export type StructuralConstraints = Pick<RouteConstraints, 'avoid' | 'open' | 'closures'>;

export interface OpenParts {
  /** 1 where a link, or a place, may be used. By place in the tables. */
  readonly links: Uint8Array;
  readonly nodes: Uint8Array;
  /** Hours after the departure at which it opens; 0 = open all the time. */
  readonly linkOpens: Float64Array;
  readonly nodeOpens: Float64Array;
}

const hoursOfDay = 24;

/** What is left of the network under the constraints: links in service or taken as open, nothing avoided or shut for good. */
export const openParts = (
  index: NetworkIndex,
  { avoid, open, closures }: StructuralConstraints,
): OpenParts => {
  const { facts } = index;
  const shut: readonly Subject[] = [
    ...avoid,
    ...closures.filter(({ days }) => days === null).map(({ subject }) => subject),
  ];
  const nodes = Uint8Array.from(facts.nodes, ({ id }) =>
    shut.some((subject) => touchesNode(index, subject, id)) ? 0 : 1,
  );
  const links = Uint8Array.from(facts.links, (link) => {
    const isInService =
      link.status === 'operating' || open.some((subject) => touchesLink(index, subject, link));
    return isInService && !shut.some((subject) => touchesLink(index, subject, link)) ? 1 : 0;
  });
  const linkOpens = new Float64Array(facts.links.length);
  const nodeOpens = new Float64Array(facts.nodes.length);
  for (const { subject, days } of closures) {
    if (days === null) continue;
    const [opens, rows] = subject.kind === 'link' ? [linkOpens, index.links] : [nodeOpens, index.nodes];
    const place = rows.get(subject.id);
    if (place !== undefined) opens[place] = Math.max(opens[place] ?? 0, days * hoursOfDay);
  }
  return { links, nodes, linkOpens, nodeOpens };
};
