import type { DraftingDeed } from '@hamkor/drafting';
import { admission } from './admission.ts';
import type { CaseAct, CaseFold } from './case-act.ts';
import { capacityOf } from './capacity-of.ts';
import { settled } from './case-at.ts';
import type { CaseState, Made } from './case-state.ts';
import { courseOf } from './course.ts';
import { evolveDeed } from './evolve-deed.ts';
import type { OwnLists } from './grown-list.ts';
import { openCase, takeUp } from './open-case.ts';
import type { Refusal } from './refusal.ts';
import { refused } from './refusal.ts';
import { draftingDeed } from './text-deeds.ts';

export type CaseEvolution = { readonly kind: 'evolved'; readonly fold: CaseFold } | Refusal;

const isDrafting = (act: CaseAct): act is CaseAct & DraftingDeed => act.kind.startsWith('drafting.');

/** First and last acts count, in whatever order independent ones come. */
const marked = (fold: CaseFold, before: CaseState, made: Made): CaseEvolution => ({
  kind: 'evolved',
  fold: {
    document: fold.document,
    state: {
      ...fold.state,
      lastAct: Math.max(before.lastAct, made.act),
      lastAt: before.lastAt > made.at ? before.lastAt : made.at,
    },
  },
});

const opened = (fold: CaseFold | null, act: CaseAct, made: Made): CaseEvolution => {
  const begun =
    act.kind === 'council.open'
      ? fold === null
        ? openCase(act.case, act.body, act.actor, made)
        : refused(fold.state.isHistory ? 'isHistory' : 'caseExists')
      : act.kind !== 'council.take-up'
        ? refused('noCase')
        : fold === null || fold.state.isHistory
          ? takeUp(act.case, act.body, fold?.state ?? null, act.actor, made)
          : refused(act.actor.account === null ? 'caseExists' : 'onlyPlatform');
  return begun.kind === 'refused' ? begun : { kind: 'evolved', fold: { state: begun, document: null } };
};

/** `evolveCase`, within a fold that owns some lists. */
export const evolveOwning = (fold: CaseFold | null, act: CaseAct, own: OwnLists): CaseEvolution => {
  const made: Made = { act: act.seq, at: act.at };
  if (fold === null || act.kind === 'council.open' || act.kind === 'council.take-up')
    return opened(fold, act, made);
  if (fold.state.isHistory) return refused('isHistory');
  const state = settled(fold.state, act.at, own);
  const capacity = capacityOf(act.actor, state, act.at);
  const rule = admission(state, act.kind, act.actor, capacity, act.at);
  if (rule !== null) return refused(rule);
  if (isDrafting(act)) {
    const drafted = draftingDeed({ state, document: fold.document }, act, made, act.actor, capacity, own);
    return 'kind' in drafted ? drafted : marked(drafted, state, made);
  }
  const evolved = evolveDeed(state, act, made, act.actor, own);
  if (evolved.kind === 'refused') return evolved;
  const to = courseOf(state.kind)[act.kind]?.to;
  const moved =
    to === undefined || evolved.stage !== state.stage ? evolved : { ...evolved, stage: to, stageSince: made };
  return marked({ state: moved, document: fold.document }, state, made);
};

/**
 * The case after an act, or the rule that forbids it: what is refused leaves no trace. Pure; a silence that ended before the act
 * has adopted its text by then.
 */
export const evolveCase = (fold: CaseFold | null, act: CaseAct): CaseEvolution =>
  evolveOwning(fold, act, new WeakSet());
