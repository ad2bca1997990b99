import { caseAt } from '@hamkor/council';
import type {
  DeliveryAct,
  DeliveryBody,
  DeliveryDeed,
  DeliveryEvolution,
  DeliveryRule,
  DeliveryState,
} from '@hamkor/delivery';
import {
  evolveDelivery,
  findTarget,
  openingRefusal,
  ownerOf,
  projectRefusal,
  whoMayRules,
} from '@hamkor/delivery';
import type { CaseState } from '@hamkor/council';
import type { Viewer } from '@hamkor/registry';
import { appendAct } from '../acts/append-act.ts';
import { nextPlace } from '../acts/next-place.ts';
import { findCase } from '../council/case-repository.ts';
import { seatsOf } from '../council/seats.ts';
import { findDossier } from '../dossiers/dossier-repository.ts';
import { asViewer } from '../platform/viewer.ts';
import type { Database } from '../tables.ts';
import { findDelivery, keepDelivery } from './delivery-repository.ts';

export interface DeliveryDependencies {
  readonly db: Database;
  readonly now: () => Date;
}

export type DeliveryOutcome =
  | { readonly kind: 'done'; readonly act: number; readonly state: DeliveryState }
  | { readonly kind: 'no-delivery' }
  /** What the deed refers to is not there, or not for whoever acts to see. */
  | { readonly kind: 'unknown'; readonly resource: 'case' | 'dossier'; readonly id: string }
  | { readonly kind: 'refused'; readonly rule: DeliveryRule }
  | { readonly kind: 'several'; readonly seats: readonly string[] };

interface Tried {
  readonly as: string;
  readonly act: DeliveryAct;
  readonly evolution: DeliveryEvolution;
}

type Chosen =
  | { readonly kind: 'chosen'; readonly act: DeliveryAct; readonly state: DeliveryState }
  | Extract<DeliveryOutcome, { readonly kind: 'refused' | 'several' }>;

/** The only role held in which it may be done, or why there is none. */
const choose = (tried: readonly Tried[]): Chosen => {
  const open = tried.flatMap(({ as, act, evolution }) =>
    evolution.kind === 'evolved' ? [{ as, act, state: evolution.state }] : [],
  );
  if (open.length > 1) return { kind: 'several', seats: open.map(({ as }) => as) };
  const [only] = open;
  if (only !== undefined) return { kind: 'chosen', act: only.act, state: only.state };
  const rules = tried.flatMap(({ evolution }) => (evolution.kind === 'refused' ? [evolution.rule] : []));
  // Of several roles the one that may do such things tells more than those that may not.
  return {
    kind: 'refused',
    rule: rules.find((rule) => !whoMayRules.has(rule)) ?? rules[0] ?? 'onlyTakingPart',
  };
};

/** Whoever holds any role of the state that answers looks for nobody else, in whichever role it is done. */
export const isIndependent = (state: DeliveryState, { grants }: Viewer, id: string): boolean => {
  const target = findTarget(state, id);
  return target === null || !grants.some((grant) => grant.state === ownerOf(target));
};

type Unfound = Extract<DeliveryOutcome, { readonly kind: 'unknown' | 'refused' }>;

/** What a task comes from: a case, and a paragraph or decision of it. */
const unfoundCase = async (
  transaction: Database,
  { case: id, paragraph }: DeliveryBody<'delivery.add-task'>,
): Promise<Unfound | null> => {
  const found = await findCase(transaction, id);
  if (found === null) return { kind: 'unknown', resource: 'case', id };
  const said = [...(found.state.meeting?.decisions ?? []), ...(found.document?.paragraphs ?? [])];
  return paragraph === null || said.some((one) => one.id === paragraph)
    ? null
    : { kind: 'refused', rule: 'unknownParagraph' };
};

/** What a deed names that is not there; null where all is. */
const unfoundIn = async (
  transaction: Database,
  before: DeliveryState | null,
  { kind, body }: DeliveryDeed,
): Promise<Unfound | null> => {
  if (kind === 'delivery.add-task') return unfoundCase(transaction, body);
  const id = kind === 'delivery.open' ? body.dossier : (before?.dossier ?? null);
  const isAsked = kind === 'delivery.open' || kind === 'delivery.report-indicator';
  if (!isAsked || id === null) return null;
  const dossier = await findDossier(transaction, id);
  if (kind === 'delivery.open') return dossier === null ? { kind: 'unknown', resource: 'dossier', id } : null;
  const isKnown = dossier === null || dossier.indicators.some((one) => one.id === body.indicator);
  return isKnown ? null : { kind: 'refused', rule: 'noSuchIndicator' };
};

/** The delivery after a deed, or what forbids it to one who holds a role. */
const tryAs = (
  before: DeliveryState | null,
  project: CaseState,
  viewer: Viewer,
  tried: DeliveryAct,
): DeliveryEvolution => {
  const isOwn = tried.kind === 'delivery.confirm' && !isIndependent(before!, viewer, tried.body.target);
  if (isOwn) return { kind: 'refused', rule: 'notIndependent' };
  const evolution = evolveDelivery(before, tried);
  if (evolution.kind === 'refused' || tried.kind !== 'delivery.open') return evolution;
  const rule = openingRefusal(project, tried.body, tried.actor);
  return rule === null ? evolution : { kind: 'refused', rule };
};

/**
 * Sets down a deed about a delivery if the case of its project, the rules of delivery and one of the viewer's roles allow it: act
 * and delivery in one transaction. What is refused leaves nothing behind.
 */
const act = (
  { db, now }: DeliveryDependencies,
  viewer: Viewer,
  id: string,
  deed: DeliveryDeed,
  as: string | null,
): Promise<DeliveryOutcome> =>
  asViewer(db, viewer, async (transaction): Promise<DeliveryOutcome> => {
    const place = await nextPlace(transaction, now);
    const before = await findDelivery(transaction, id);
    if (before === null && deed.kind !== 'delivery.open') return { kind: 'no-delivery' };
    const found = await findCase(transaction, id);
    const project = found === null ? null : caseAt(found.state, place.at);
    const forbidden = projectRefusal(project, deed.kind);
    if (forbidden !== null) return { kind: 'refused', rule: forbidden };
    const unfound = await unfoundIn(transaction, before, deed);
    if (unfound !== null) return unfound;
    const readers = before?.readers ?? project!.readers;
    const seats = seatsOf(viewer).filter((seat) => as === null || seat.as === as);
    const chosen = choose(
      seats.map(({ as: seat, actor }) => {
        const tried = { ...deed, ...place, delivery: id, actor, readers } as DeliveryAct;
        return { as: seat, act: tried, evolution: tryAs(before, project!, viewer, tried) };
      }),
    );
    if (chosen.kind !== 'chosen') return chosen;
    const { entry } = await appendAct<DeliveryAct['body']>(
      transaction,
      {
        kind: chosen.act.kind,
        subject: { type: 'delivery', id },
        actor: chosen.act.actor,
        source: null,
        body: chosen.act.body,
      },
      { scope: readers, states: [], ownerState: null, ownerOrganisation: null },
      () => new Date(place.at),
    );
    if (entry.seq !== place.seq) throw new Error(`act ${place.seq} became ${entry.seq}`);
    await keepDelivery(transaction, chosen.state);
    return { kind: 'done', act: entry.seq, state: chosen.state };
  });

/** Does something in a delivery that is open. */
export const actInDelivery = (
  dependencies: DeliveryDependencies,
  viewer: Viewer,
  id: string,
  deed: DeliveryDeed,
  as: string | null,
): Promise<DeliveryOutcome> => act(dependencies, viewer, id, deed, as);

/** Opens the delivery of a project under the id of its case. */
export const openDelivery = (
  dependencies: DeliveryDependencies,
  viewer: Viewer,
  body: DeliveryBody<'delivery.open'>,
  as: string | null,
): Promise<DeliveryOutcome> => act(dependencies, viewer, body.project, { kind: 'delivery.open', body }, as);
