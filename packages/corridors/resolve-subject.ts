import { foldText, languages } from '@hamkor/nomenclature';
import { nearestTexts } from './nearest-texts.ts';
import { networkIndex } from './network-index.ts';
import { modes } from './network.ts';
import type { Network } from './open-network.ts';
import type { Subject } from './question.ts';
import { resolveNode } from './resolve-node.ts';

export type SubjectResolution =
  | { readonly kind: 'subject' }
  /** Subjects of the same kind that may be meant, as `writeSubject` writes them. */
  | { readonly kind: 'unknown'; readonly nearest: readonly string[] };

interface Named {
  readonly id: string;
  readonly texts: readonly string[];
}

const named = (network: Network, kind: Subject['kind']): readonly Named[] => {
  const { facts } = network;
  if (kind === 'link') return facts.links.map(({ id }) => ({ id, texts: [foldText(id)] }));
  if (kind === 'mode') return modes.map((id) => ({ id, texts: [id] }));
  if (kind === 'country') {
    const countries = [...new Set(facts.nodes.map(({ country }) => country))];
    return countries.map((id) => ({ id, texts: [foldText(id)] }));
  }
  return facts.corridors.map(({ id, name }) => ({
    id,
    texts: [foldText(id), ...languages.map((language) => foldText(name[language]))],
  }));
};

/** Whether the network holds what a constraint speaks of, by its id exactly. */
export const resolveSubject = (network: Network, { kind, id }: Subject): SubjectResolution => {
  if (kind === 'node') {
    if (networkIndex(network.facts).nodes.has(id)) return { kind: 'subject' };
    const found = resolveNode(network, id);
    const nearest = found.kind === 'node' ? [found.id] : found.nearest;
    return { kind: 'unknown', nearest: nearest.map((node) => `node:${node}`) };
  }
  const known = named(network, kind);
  if (known.some((candidate) => candidate.id === id)) return { kind: 'subject' };
  return {
    kind: 'unknown',
    nearest: nearestTexts(foldText(id), known, 5).map((near) => `${kind}:${near}`),
  };
};
