import type {
  CapturedItem,
  DossierAct,
  DossierDeed,
  DossierRefusal,
  DossierState,
  ItemRef,
} from '@hamkor/dossier';
import { evolveDossier, itemHash, snapshotHash } from '@hamkor/dossier';
import type { Gate } from '@hamkor/council';
import type { Viewer } from '@hamkor/registry';
import { appendAct } from '../acts/append-act.ts';
import { nextPlace } from '../acts/next-place.ts';
import type { Seat } from '../council/seats.ts';
import { seatsOf } from '../council/seats.ts';
import { newId } from '../platform/new-id.ts';
import { asViewer } from '../platform/viewer.ts';
import type { Database } from '../tables.ts';
import { keepEvolved } from './apply-acts.ts';
import { captureItems, itemsShownTo } from './capture/capture-items.ts';
import type { DossierDependencies } from './dossier-dependencies.ts';
import { findDossier, keepCaptures } from './dossier-repository.ts';

export type DossierOutcome =
  | {
      readonly kind: 'done';
      readonly act: number;
      readonly state: DossierState;
      readonly hash: string | null;
    }
  | { readonly kind: 'no-dossier' }
  | DossierRefusal
  /** The role named is not held. */
  | { readonly kind: 'not-your-seat' }
  /** It may be done for several states, and each would be another act. */
  | { readonly kind: 'several'; readonly seats: readonly string[] }
  /** Somebody changed what the dossier holds while it was being captured. */
  | { readonly kind: 'changed-meanwhile' };

/** A deed as it is meant: freezing is told by its gate alone, and the rest is captured. */
export type MeantDeed =
  | Exclude<DossierDeed, { readonly kind: 'dossier.freeze' }>
  | { readonly kind: 'dossier.freeze'; readonly body: { readonly gate: Gate | null } };

/** Of several roles held, one that may act tells more of why it may not. */
const isOfRole = ({ rule }: DossierRefusal): boolean => rule === 'wrongRole' || rule === 'stateNotNamed';

type Seated = { readonly kind: 'chosen'; readonly act: DossierAct; readonly state: DossierState };

/** In which of the roles held it is done: the one named, else the one in which it may be, of several of one state the first. */
const choose = (
  before: DossierState | null,
  deed: DossierDeed,
  viewer: Viewer,
  as: string | null,
  place: { readonly dossier: string; readonly seq: number; readonly at: string },
): Seated | DossierOutcome => {
  const held = seatsOf(viewer).filter((seat) => as === null || seat.as === as);
  if (as !== null && held.length === 0) return { kind: 'not-your-seat' };
  const nobody: Seat = {
    as: '',
    actor: { account: viewer.account, role: null, state: null, organisation: null },
  };
  const tried = (held.length === 0 ? [nobody] : held).map((seat) => {
    const act = { ...deed, ...place, actor: seat.actor } as DossierAct;
    return { seat, act, evolution: evolveDossier(before, act) };
  });
  const open = tried.flatMap(({ seat, act, evolution }) =>
    evolution.kind === 'evolved' ? [{ seat, act, state: evolution.state }] : [],
  );
  const states = new Set(open.map(({ seat }) => seat.actor.state));
  if (states.size > 1) return { kind: 'several', seats: open.map(({ seat }) => seat.as) };
  const [first] = open;
  if (first !== undefined) return { kind: 'chosen', act: first.act, state: first.state };
  const refusals = tried.flatMap(({ evolution }) => (evolution.kind === 'refused' ? [evolution] : []));
  return refusals.find((refusal) => !isOfRole(refusal)) ?? refusals.at(-1)!;
};

/** Nothing is worked out for what would be refused anyway. */
const tryingOut = { dossier: '', seq: 0, at: '' };

const isSame = (one: ItemRef, other: ItemRef): boolean => one.kind === other.kind && one.id === other.id;

/** What was captured, each thing under its hash. */
type Hashed = readonly { readonly captured: CapturedItem; readonly sha256: string }[];

/** Whether the dossier still holds what was captured, in any order. */
const isOf = (state: DossierState, hashed: Hashed): boolean =>
  state.items.length === hashed.length &&
  state.items.every(({ item }) => hashed.some(({ captured }) => isSame(captured, item)));

/** The whole body of freezing: each thing under its hash, and one hash over all. */
const frozen = (state: DossierState, gate: Gate | null, hashed: Hashed): DossierDeed => {
  const items = hashed.map(({ captured: { kind, id }, sha256 }) => ({ item: { kind, id }, sha256 }));
  return { kind: 'dossier.freeze', body: { gate, hash: snapshotHash(state, items), items } };
};

const append = async (
  transaction: Database,
  { act, state }: Seated,
  hashed: Hashed,
): Promise<DossierOutcome> => {
  const appended = await appendAct<DossierAct['body']>(
    transaction,
    {
      kind: act.kind,
      subject: { type: 'dossier', id: act.dossier },
      actor: act.actor,
      source: null,
      body: act.body,
    },
    { scope: state.readers, states: [], ownerState: null, ownerOrganisation: null },
    () => new Date(act.at),
  );
  if (appended.entry.seq !== act.seq) throw new Error(`act ${act.seq} became ${appended.entry.seq}`);
  await keepEvolved(transaction, state);
  if (act.kind === 'dossier.freeze') await keepCaptures(transaction, state.id, hashed);
  const hash = act.kind === 'dossier.freeze' ? act.body.hash : null;
  return { kind: 'done', act: act.seq, state, hash };
};

/** Why items may not be gathered: they are not there, or not for all who read the dossier. */
const itemRefusal = async (
  { db, ...sources }: DossierDependencies,
  viewer: Viewer,
  refs: readonly { readonly ref: ItemRef; readonly field: string }[],
  readers: DossierState['readers'],
): Promise<DossierRefusal | null> => {
  const items = await captureItems(
    db,
    refs.map(({ ref }) => ref),
    readers,
    sources,
  );
  const shown = await itemsShownTo(db, viewer, items, sources);
  const place = shown.findIndex(({ standing }) => standing === 'not-found' || standing === 'not-readable');
  if (place < 0) return null;
  const rule = shown[place]!.standing === 'not-found' ? 'itemNotFound' : 'itemNarrower';
  return { kind: 'refused', rule, field: refs[place]!.field };
};

/**
 * Does something in a dossier if its rules let one of the viewer's roles: act, dossier and what was frozen in one transaction.
 * What is captured is captured before, since it may have to be worked out, and nobody else appends meanwhile.
 */
export const actInDossier = async (
  dependencies: DossierDependencies,
  viewer: Viewer,
  id: string,
  deed: MeantDeed,
  as: string | null,
): Promise<DossierOutcome> => {
  const { db, now, ...rest } = dependencies;
  const sources = { now, ...rest };
  const seen = await asViewer(db, viewer, (transaction) => findDossier(transaction, id));
  if (seen === null) return { kind: 'no-dossier' };
  if (deed.kind === 'dossier.add') {
    const tried = choose(seen, deed, viewer, as, tryingOut);
    if (tried.kind !== 'chosen') return tried;
    const refs = [{ ref: deed.body.item, field: '/item/id' }];
    const refusal = await itemRefusal(dependencies, viewer, refs, seen.readers);
    if (refusal !== null) return refusal;
  }
  const refs = deed.kind === 'dossier.freeze' ? seen.items.map(({ item }) => item) : [];
  const items = await captureItems(db, refs, seen.readers, sources);
  const hashed = items.map((captured) => ({ captured, sha256: itemHash(captured) }));
  return asViewer(db, viewer, async (transaction): Promise<DossierOutcome> => {
    const place = { dossier: id, ...(await nextPlace(transaction, now)) };
    const before = await findDossier(transaction, id);
    if (before === null) return { kind: 'no-dossier' };
    if (deed.kind === 'dossier.freeze' && !isOf(before, hashed)) return { kind: 'changed-meanwhile' };
    const whole = deed.kind === 'dossier.freeze' ? frozen(before, deed.body.gate, hashed) : deed;
    const chosen = choose(before, whole, viewer, as, place);
    return chosen.kind === 'chosen' ? append(transaction, chosen, hashed) : chosen;
  });
};

/** Opens a dossier under an id of its own. */
export const openDossier = async (
  dependencies: DossierDependencies,
  viewer: Viewer,
  body: Extract<DossierDeed, { kind: 'dossier.open' }>['body'],
  as: string | null,
): Promise<DossierOutcome> => {
  const { db, now } = dependencies;
  const tried = choose(null, { kind: 'dossier.open', body }, viewer, as, tryingOut);
  if (tried.kind !== 'chosen') return tried;
  const refs = body.items.map((ref, place) => ({ ref, field: `/items/${place}/id` }));
  const refusal = await itemRefusal(dependencies, viewer, refs, body.readers);
  if (refusal !== null) return refusal;
  return asViewer(db, viewer, async (transaction): Promise<DossierOutcome> => {
    const place = { dossier: newId('dossier'), ...(await nextPlace(transaction, now)) };
    const chosen = choose(null, { kind: 'dossier.open', body }, viewer, as, place);
    return chosen.kind === 'chosen' ? append(transaction, chosen, []) : chosen;
  });
};
