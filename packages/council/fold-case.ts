import type { CaseAct, CaseFold } from './case-act.ts';
import { evolveOwning } from './evolve-case.ts';
import type { Refusal } from './refusal.ts';

/**
 * A case folded over acts of the log, from where it stood: the same as `evolveCase` for each of them, without copying for every
 * act the lists that grow. The first act that a rule forbids ends it: what is in the log has been allowed, so that is a defect
 * of the log or of the rules.
 */
export const foldCase = (
  before: CaseFold | null,
  acts: Iterable<CaseAct>,
): { readonly kind: 'folded'; readonly fold: CaseFold | null } | (Refusal & { readonly seq: number }) => {
  const own = new WeakSet<object>();
  let fold = before;
  for (const act of acts) {
    const evolution = evolveOwning(fold, act, own);
    if (evolution.kind === 'refused') return { ...evolution, seq: act.seq };
    fold = evolution.fold;
  }
  return { kind: 'folded', fold };
};
