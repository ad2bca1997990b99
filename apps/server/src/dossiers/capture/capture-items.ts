import type { CapturedItem, DossierState, ItemKind, ItemRef } from '@hamkor/dossier';
import type { Viewer } from '@hamkor/registry';
import { visitor } from '@hamkor/registry';
import { asViewer } from '../../platform/viewer.ts';
import type { Database } from '../../tables.ts';
import type { CaptureMany, CaptureSources } from './capture.ts';
import { atOnce, inTurn } from './capture.ts';
import { captureCase, captureDocument } from './capture-case.ts';
import { captureChain } from './capture-chain.ts';
import { captureOption } from './capture-option.ts';
import { capturePlan } from './capture-plan.ts';
import { captureRecords } from './capture-record.ts';
import { captureRoute } from './capture-route.ts';

/** What is worked out, which may take seconds, and waits in no transaction. */
type ReckonedKind = 'option' | 'route';
const reckoned: Readonly<Record<ReckonedKind, CaptureMany>> = {
  option: atOnce(captureOption),
  route: atOnce(captureRoute),
};

/** What stands in the database, and is read within a transaction. */
const kept: Readonly<Record<Exclude<ItemKind, ReckonedKind>, CaptureMany>> = {
  chain: inTurn(captureChain),
  plan: inTurn(capturePlan),
  record: captureRecords,
  partner: captureRecords,
  case: inTurn(captureCase),
  document: inTurn(captureDocument),
};

/**
 * Somebody who may read what every reader of a dossier may, and nothing else: of members, one of no state that there is (`XXX` is
 * left free by ISO 3166).
 */
const leastReader = (readers: DossierState['readers']): Viewer =>
  readers === 'public'
    ? visitor
    : { account: null, grants: [{ role: 'analyst', state: 'XXX', organisation: null }] };

/** Items of the kinds that are read here, by what they are of. */
const captureOf = async (
  captures: Partial<Readonly<Record<ItemKind, CaptureMany>>>,
  refs: readonly ItemRef[],
  sources: CaptureSources,
  db: Database,
): Promise<ReadonlyMap<ItemRef, CapturedItem>> => {
  const found = new Map<ItemRef, CapturedItem>();
  for (const [kind, ofKind] of Map.groupBy(refs, (ref) => ref.kind)) {
    // oxlint-disable-next-line no-await-in-loop -- one transaction answers one question after another
    const items = (await captures[kind]?.(ofKind, sources, db)) ?? [];
    items.forEach((item, place) => found.set(ofKind[place]!, item));
  }
  return found;
};

/** Items as those who read the dossier see them now, in the order given: the same for whoever asks, so that their hash is too. */
export const captureItems = async (
  db: Database,
  refs: readonly ItemRef[],
  readers: DossierState['readers'],
  sources: CaptureSources,
): Promise<readonly CapturedItem[]> => {
  if (refs.length === 0) return [];
  const inDatabase = await asViewer(db, leastReader(readers), (transaction) =>
    captureOf(kept, refs, sources, transaction),
  );
  const worked = await captureOf(reckoned, refs, sources, db);
  return refs.map((ref) => (inDatabase.get(ref) ?? worked.get(ref))!);
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
  const absent = items.filter(({ kind, standing }) => standing === 'not-found' && kind in kept);
  if (absent.length === 0 || viewer.account === null) return items;
  const own = await asViewer(db, viewer, (transaction) => captureOf(kept, absent, sources, transaction));
  return items.map((item) =>
    own.get(item)?.standing === 'found' ? Object.assign({}, item, { standing: 'not-readable' }) : item,
  );
};
