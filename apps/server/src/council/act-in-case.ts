import type { Act } from '@hamkor/acts';
import type { NewCaseDocument, SentDeedDocument } from '@hamkor/contract';
import type { CaseAct, CaseFold, CouncilDeed, CouncilRule } from '@hamkor/council';
import type { DraftingDeed, DraftingRule } from '@hamkor/drafting';
import type { Viewer } from '@hamkor/registry';
import { appendAct } from '../acts/append-act.ts';
import { nextPlace } from '../acts/next-place.ts';
import type { Letter } from '../platform/mail.ts';
import { newId } from '../platform/new-id.ts';
import { asViewer } from '../platform/viewer.ts';
import type { Database } from '../tables.ts';
import { findCase } from './case-repository.ts';
import type { Chosen } from './choose-act.ts';
import { chooseAct } from './choose-act.ts';
import type { CouncilDependencies } from './council-dependencies.ts';
import { keepCase } from './keep-case.ts';
import { tellOfAct } from './telling/tell-of-act.ts';
import { wholeDeed } from './whole-deed.ts';

export type CaseOutcome =
  | { readonly kind: 'done'; readonly act: Act<unknown>; readonly fold: CaseFold }
  | { readonly kind: 'no-case' }
  | { readonly kind: 'refused'; readonly rule: CouncilRule | DraftingRule }
  | { readonly kind: 'several'; readonly seats: readonly string[] };

/** Puts an act that may follow into the log, and keeps what the case becomes by it. */
const append = async (
  transaction: Database,
  before: CaseFold | null,
  { act, fold }: Extract<Chosen, { readonly kind: 'chosen' }>,
): Promise<Act<unknown>> => {
  const appended = await appendAct<CaseAct['body']>(
    transaction,
    {
      kind: act.kind,
      subject: { type: 'case', id: act.case },
      actor: act.actor,
      source: null,
      body: act.body,
    },
    { scope: fold.state.readers, states: [], ownerState: null, ownerOrganisation: null },
    () => new Date(act.at),
  );
  if (appended.entry.seq !== act.seq) throw new Error(`act ${act.seq} became ${appended.entry.seq}`);
  await keepCase(transaction, before, fold);
  return appended;
};

/** What is to be done, in the seat that is named or the only one that fits. */
export interface Intent {
  readonly kind: 'seat';
  readonly as: string | null;
  readonly deed: CouncilDeed | DraftingDeed;
  /** What has to be kept beside the case. */
  readonly andThen?: (appended: Act<unknown>) => Promise<void>;
}

interface Meant {
  readonly id: string;
  /** Whether the case must be there; it must not be otherwise. */
  readonly isBegun: boolean;
  /** Decides what is done once nobody else can append. */
  readonly seat: (
    transaction: Database,
    fold: CaseFold | null,
    at: string,
  ) => Promise<Intent | Exclude<CaseOutcome, { readonly kind: 'done' }>>;
}

/**
 * Does something in a case if its rules let one of the viewer's roles: act, case and notices in one transaction. What is
 * refused leaves nothing behind.
 */
export const act = async (
  { db, now, courier, address }: CouncilDependencies,
  viewer: Viewer,
  { id, isBegun, seat }: Meant,
): Promise<CaseOutcome> => {
  const letters: Letter[] = [];
  const outcome = await asViewer(db, viewer, async (transaction): Promise<CaseOutcome> => {
    const place = { case: id, ...(await nextPlace(transaction, now)) };
    const before = await findCase(transaction, id);
    if (isBegun && before === null) return { kind: 'no-case' };
    const intent = await seat(transaction, before, place.at);
    if (intent.kind !== 'seat') return intent;
    const chosen = chooseAct(before, intent.deed, viewer, intent.as, place);
    if (chosen.kind !== 'chosen') return chosen;
    const appended = await append(transaction, before, chosen);
    await intent.andThen?.(appended);
    letters.push(...(await tellOfAct(transaction, before, { fold: chosen.fold, at: place.at }, address)));
    return { kind: 'done', act: appended, fold: chosen.fold };
  });
  // Nobody who acts waits for the mail server.
  courier.send(letters);
  return outcome;
};

/** Does what somebody sent. */
export const actInCase = (
  dependencies: CouncilDependencies,
  viewer: Viewer,
  id: string,
  sent: SentDeedDocument,
): Promise<CaseOutcome> =>
  act(dependencies, viewer, {
    id,
    isBegun: true,
    seat: async (transaction, fold) => ({
      kind: 'seat',
      as: sent.as,
      deed: await wholeDeed(transaction, fold!.state, sent, dependencies.states),
    }),
  });

/** Opens a case under an id of its own; members and observers are those of the Organisation at this moment. */
export const openCase = (
  dependencies: CouncilDependencies,
  viewer: Viewer,
  { as, body }: NewCaseDocument,
): Promise<CaseOutcome> => {
  const { members, observers } = dependencies.states;
  const deed: CouncilDeed = {
    kind: 'council.open',
    body: { ...body, members: [...members], observers: [...observers] },
  };
  return act(dependencies, viewer, {
    id: newId(body.caseKind),
    isBegun: false,
    seat: async () => ({ kind: 'seat', as, deed }),
  });
};
