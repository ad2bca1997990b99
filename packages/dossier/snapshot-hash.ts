import { stateHash } from '@hamkor/acts';
import type { CapturedItem } from './dossier-item.ts';
import type { DossierState } from './dossier-state.ts';

/** Hash of a captured item: SHA-256 over its canonical form (RFC 8785), lower-case hexadecimal. */
export const itemHash = (item: CapturedItem): string => stateHash(item);

/** What a snapshot freezes beside the items: all that the dossier itself says. */
export type SnapshotInputs = Pick<
  DossierState,
  'states' | 'notes' | 'risks' | 'indicators' | 'estimates' | 'evidence'
>;

const withoutMade = <Row extends { readonly act: number; readonly at: string }>(
  rows: readonly Row[],
): readonly Omit<Row, 'act' | 'at'>[] => rows.map(({ act: _act, at: _at, ...said }) => said);

/** Of two rows that say the same, whenever they were written, the inputs are the same. */
const inputsOf = (inputs: SnapshotInputs) => ({
  states: inputs.states,
  notes: withoutMade(inputs.notes),
  risks: withoutMade(inputs.risks),
  indicators: withoutMade(inputs.indicators),
  estimates: withoutMade(inputs.estimates),
  evidence: withoutMade(inputs.evidence),
});

const byItem = (
  one: { readonly item: { readonly kind: string; readonly id: string } },
  other: { readonly item: { readonly kind: string; readonly id: string } },
): number => {
  const [first, second] = [`${one.item.kind} ${one.item.id}`, `${other.item.kind} ${other.item.id}`];
  return first < second ? -1 : Number(first > second);
};

/** One hash over everything a decision rests on; neither who froze it, nor when, nor the order of the items changes it. */
export const snapshotHash = (
  inputs: SnapshotInputs,
  items: readonly {
    readonly item: { readonly kind: string; readonly id: string };
    readonly sha256: string;
  }[],
): string =>
  stateHash({
    inputs: inputsOf(inputs),
    items: items
      .map(({ item, sha256 }) => ({ kind: item.kind, id: item.id, sha256 }))
      .sort((one, other) => byItem({ item: one }, { item: other })),
  });
