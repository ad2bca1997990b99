import type { Act } from '@hamkor/acts';
import type { DossierAct, DossierState } from '@hamkor/dossier';
import { evolveDossier } from '@hamkor/dossier';
import type { Database } from '../tables.ts';
import { findDossier, keepDossier, keepSnapshot } from './dossier-repository.ts';

/** An act as the rules of dossiers take it; null where it is about something else. */
const dossierActOf = ({ entry, content }: Act<unknown>): DossierAct | null => {
  const { kind, body, subject, actor, at } = content;
  if (subject.type !== 'dossier' || !kind.startsWith('dossier.')) return null;
  return { kind, body, dossier: subject.id, seq: entry.seq, at, actor } as DossierAct;
};

/** Keeps what a dossier has become by an act, and what the act froze. */
export const keepEvolved = async (db: Database, state: DossierState): Promise<void> => {
  await keepDossier(db, state);
  const newest = state.snapshots.at(-1);
  if (newest?.act === state.lastAct) await keepSnapshot(db, state, newest);
};

/** Keeps what dossiers become by acts of the log, those about other things among them; in their order. */
export const keepDossierActs = async (
  transaction: Database,
  acts: readonly Act<unknown>[],
): Promise<void> => {
  const states = new Map<string, DossierState | null>();
  for (const act of acts.map(dossierActOf)) {
    if (act === null) continue;
    // oxlint-disable-next-line no-await-in-loop -- one act stands on the one before
    const before = states.get(act.dossier) ?? (await findDossier(transaction, act.dossier));
    const evolution = evolveDossier(before, act);
    if (evolution.kind === 'refused')
      throw new Error(`dossier ${act.dossier}: act ${act.seq} cannot follow: ${evolution.rule}`);
    states.set(act.dossier, evolution.state);
    const newest = evolution.state.snapshots.at(-1);
    if (newest?.act !== act.seq) continue;
    // A snapshot is of a dossier that is there.
    // oxlint-disable-next-line no-await-in-loop -- the same
    await keepEvolved(transaction, evolution.state);
  }
  for (const state of states.values())
    // oxlint-disable-next-line no-await-in-loop -- few dossiers, in one transaction
    if (state !== null) await keepDossier(transaction, state);
};
