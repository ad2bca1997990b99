import type { CapturedItem, DossierState, ItemKind, ItemRef } from '@hamkor/dossier';
import type { Viewer } from '@hamkor/registry';
import { visitor } from '@hamkor/registry';
import { asViewer } from '../../platform/viewer.ts';
import type { Database } from '../../tables.ts';
import type { Capture, CaptureSources } from './capture.ts';
import { captureCase, captureDocument } from './capture-case.ts';
import { captureChain } from './capture-chain.ts';
import { captureOption } from './capture-option.ts';
import { capturePlan } from './capture-plan.ts';
import { captureRecord } from './capture-record.ts';
import { captureRoute } from './capture-route.ts';

const captures: Readonly<Record<ItemKind, Capture>> = {
  option: captureOption,
  chain: captureChain,
  plan: capturePlan,
  route: captureRoute,
  record: captureRecord,
  partner: captureRecord,
  case: captureCase,
  document: captureDocument,
};

/** Kinds that are kept in the database; the others are worked out, which may take seconds, and wait in no transaction. */
const kept: ReadonlySet<ItemKind> = new Set(['chain', 'plan', 'record', 'partner', 'case', 'document']);

/**
 * Somebody who may read what every reader of a dossier may, and nothing else: of members, one of no state that there is (`XXX` is
 * left free by ISO 3166).
 */
const leastReader = (readers: DossierState['readers']): Viewer =>
  readers === 'public'
    ? visitor
    : { account: null, grants: [{ role: 'analyst', state: 'XXX', organisation: null }] };

/** Each thing once; it is the same for whoever asks, so that a hash over it is as well. */
const captureAs = async (
  db: Database,
  viewer: Viewer,
  refs: readonly ItemRef[],
  sources: CaptureSources,
): Promise<readonly CapturedItem[]> => {
  if (refs.length === 0) return [];
  return asViewer(db, viewer, async (transaction) => {
    const items: CapturedItem[] = [];
    // oxlint-disable-next-line no-await-in-loop -- one transaction answers one question after another
    for (const ref of refs) items.push(await captures[ref.kind](ref, sources, transaction));
    return items;
  });
};

/** Items as those who read the dossier see them now, in the order given. */
export const captureItems = async (
  db: Database,
  refs: readonly ItemRef[],
  readers: DossierState['readers'],
  sources: CaptureSources,
): Promise<readonly CapturedItem[]> => {
  const inDatabase = refs.filter(({ kind }) => kept.has(kind));
  const reckoned = refs.filter(({ kind }) => !kept.has(kind));
  const found = new Map<ItemRef, CapturedItem>();
  const items = await captureAs(db, leastReader(readers), inDatabase, sources);
  inDatabase.forEach((ref, place) => found.set(ref, items[place]!));
  // They wait for the same study and the same threads: all at once is no slower than one.
  const worked = await Promise.all(reckoned.map((ref) => captures[ref.kind](ref, sources, db)));
  reckoned.forEach((ref, place) => found.set(ref, worked[place]!));
  return refs.map((ref) => found.get(ref)!);
};

/**
 * The same for whoever looks: of what is not for all who read the dossier, that it is there for the one who may read it, but
 * nothing of what it says.
 */
export const itemsShownTo = async (
  db: Database,
  viewer: Viewer,
  items: readonly CapturedItem[],
  sources: CaptureSources,
): Promise<readonly CapturedItem[]> => {
  const absent = items.filter(({ kind, standing }) => standing === 'not-found' && kept.has(kind));
  const own = await captureAs(db, viewer, viewer.account === null ? [] : absent, sources);
  const isThere = new Map(absent.map((item, place) => [item, own[place]?.standing === 'found']));
  return items.map((item) => (isThere.get(item) === true ? { ...item, standing: 'not-readable' } : item));
};
