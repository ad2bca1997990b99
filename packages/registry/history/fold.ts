import type { RecordBody } from '../record-body.ts';
import type { RecordState } from '../record-state.ts';
import type { RegistryDeed } from '../registry-act.ts';
import type { Change } from './changes.ts';
import { changesBetween } from './changes.ts';
import type { Evolved, IllegalAct, RecordedAct } from './evolve.ts';
import { evolve } from './evolve.ts';

export type Fold =
  { readonly kind: 'record'; readonly evolved: Evolved } | { readonly kind: 'no-record' } | IllegalAct;

/**
 * A record as the acts about it have made it. The same acts make the same record everywhere.
 *
 * @param acts All acts about one record, in the order of the log.
 * @param upTo Number of the act after which it is looked at; null: as it is now.
 */
export const foldRecord = (acts: readonly RecordedAct[], upTo: number | null = null): Fold => {
  let evolved: Evolved | null = null;
  for (const act of acts) {
    if (upTo !== null && act.entry.seq > upTo) break;
    const evolution = evolve(evolved, act);
    if (evolution.kind === 'illegal-act') return evolution;
    evolved = evolution.evolved;
  }
  return evolved === null ? { kind: 'no-record' } : { kind: 'record', evolved };
};

/** One act of a history with what it left and what it changed. */
export interface HistoryStep {
  readonly recorded: RecordedAct;
  readonly state: RecordState;
  readonly changes: readonly Change[];
}

/** All steps of a record's history, oldest first; told apart from one in which an act cannot follow. */
export const historyOf = (
  acts: readonly RecordedAct[],
): { readonly kind: 'history'; readonly steps: readonly HistoryStep[] } | IllegalAct => {
  const steps: HistoryStep[] = [];
  let evolved: Evolved | null = null;
  for (const recorded of acts) {
    const before: RecordBody | null = evolved?.state.body ?? null;
    const evolution = evolve(evolved, recorded);
    if (evolution.kind === 'illegal-act') return evolution;
    evolved = evolution.evolved;
    steps.push({ recorded, state: evolved.state, changes: changesBetween(before, evolved.state.body) });
  }
  return { kind: 'history', steps };
};

/** The counter-act that makes hold again what stood after act `of`; null where no record stood then. */
export const restoring = (
  acts: readonly RecordedAct[],
  of: number,
): Extract<RegistryDeed, { readonly kind: 'registry.restore' }> | null => {
  const then = foldRecord(acts, of);
  return then.kind === 'record'
    ? { kind: 'registry.restore', body: { of, record: then.evolved.state.body } }
    : null;
};
