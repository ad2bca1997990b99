import type { Act } from '@hamkor/acts';
import type { CaseAct, CaseFold } from '@hamkor/council';
import { foldCase } from '@hamkor/council';
import type { Database } from '../tables.ts';
import { findCase } from './case-repository.ts';
import { keepCase } from './keep-case.ts';

/** An act as the rules of the council take it; null where it is about something else. */
export const caseActOf = ({ entry, content }: Act<unknown>): CaseAct | null => {
  const { kind, body, subject, actor, at } = content;
  if (subject.type !== 'case') return null;
  return { kind, body, case: subject.id, seq: entry.seq, at, actor } as CaseAct;
};

/** What a case becomes by acts that are in the log already, in their order; one that cannot follow is a defect. */
export const foldedBy = (before: CaseFold | null, acts: readonly CaseAct[]): CaseFold | null => {
  const folding = foldCase(before, acts);
  if (folding.kind === 'folded') return folding.fold;
  throw new Error(`act ${folding.seq} cannot follow in its case: ${folding.rule}`);
};

/** Keeps what cases become by acts of the log, those about other things among them; in their order. */
export const keepCaseActs = async (transaction: Database, acts: readonly Act<unknown>[]): Promise<void> => {
  const byCase = Map.groupBy(
    acts.map(caseActOf).filter((act) => act !== null),
    (act) => act.case,
  );
  for (const [id, ofCase] of byCase) {
    // oxlint-disable-next-line no-await-in-loop -- one case after the other, in one transaction
    const before = await findCase(transaction, id);
    const after = foldedBy(before, ofCase);
    // oxlint-disable-next-line no-await-in-loop -- the same
    if (after !== null) await keepCase(transaction, before, after);
  }
};
