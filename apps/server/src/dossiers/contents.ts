import type { CaseState } from '@hamkor/council';
import type { DeliveryState } from '@hamkor/delivery';
import type { CapturedItem, CheckGround, DossierState, SnapshotInputs } from '@hamkor/dossier';
import { itemHash, snapshotHash } from '@hamkor/dossier';
import type { Viewer } from '@hamkor/registry';
import { asViewer } from '../platform/viewer.ts';
import { captureItems } from './capture/capture-items.ts';
import { casesOfDossier } from './cases-of-dossier.ts';
import { deliveriesOfCases, evidenceOfDelivery } from './deliveries-of-cases.ts';
import type { DossierDependencies } from './dossier-dependencies.ts';
import type { KeptSnapshot } from './dossier-repository.ts';
import { findCaptures, findDossier, findSnapshot } from './dossier-repository.ts';
import { projectStates, waiversFor } from './participants.ts';

/** What a dossier rests on at a moment, with what has been decided and delivered since. */
export interface Contents {
  readonly state: DossierState;
  readonly inputs: SnapshotInputs;
  readonly items: readonly CapturedItem[];
  /** Of the snapshot, or what freezing now would give. */
  readonly hash: string;
  /** Null: as things stand now. */
  readonly snapshot: KeptSnapshot | null;
  readonly cases: readonly CaseState[];
  readonly deliveries: readonly DeliveryState[];
}

export type ContentsFound =
  | { readonly kind: 'contents'; readonly contents: Contents }
  | { readonly kind: 'no-dossier' }
  | { readonly kind: 'no-snapshot' };

/** Contents of a dossier as a snapshot froze them, or as they are now where none is named. */
export const contentsOf = async (
  { db, ...sources }: DossierDependencies,
  viewer: Viewer,
  id: string,
  wanted: string | null,
): Promise<ContentsFound> => {
  const now = sources.now().toISOString();
  const found = await asViewer(db, viewer, async (transaction) => {
    const state = await findDossier(transaction, id);
    if (state === null) return null;
    const snapshot = wanted === null ? null : await findSnapshot(transaction, id, wanted);
    const frozen = snapshot === null ? null : await findCaptures(transaction, id, snapshot.items);
    const held = state.items.filter(({ item }) => item.kind === 'case').map(({ item }) => item.id);
    const cases = await casesOfDossier(transaction, id, held, now);
    return { state, snapshot, frozen, cases, deliveries: await deliveriesOfCases(transaction, cases) };
  });
  if (found === null) return { kind: 'no-dossier' };
  const { state, snapshot, frozen, cases, deliveries } = found;
  if (wanted !== null && snapshot === null) return { kind: 'no-snapshot' };
  const refs = state.items.map(({ item }) => item);
  const items = frozen ?? (await captureItems(db, refs, state.readers, sources));
  const hashed = items.map((item) => ({ item, sha256: itemHash(item) }));
  const hash = snapshot?.hash ?? snapshotHash(state, hashed);
  const contents = { state, inputs: snapshot?.inputs ?? state, items, hash, snapshot, cases, deliveries };
  return { kind: 'contents', contents };
};

/** What a checklist is made of. */
export const groundOf = ({ inputs, items, hash, cases, deliveries }: Contents): CheckGround => ({
  inputs,
  items,
  states: projectStates(cases, inputs),
  waivers: waiversFor(cases, hash),
  delivery: deliveries.map(evidenceOfDelivery),
});
