import type { CapturedItem, ItemRef } from '@hamkor/dossier';
import type { CorridorService } from '../../corridors/corridor-service.ts';
import type { Facts } from '../../facts/facts.ts';
import type { TradeStudies } from '../../options/trade-studies.ts';
import type { Database } from '../../tables.ts';

/** What captures read from, apart from the database. */
export interface CaptureSources {
  readonly facts: Facts;
  readonly studies: TradeStudies;
  readonly corridors: CorridorService;
  readonly now: () => Date;
  /** How long a study or the ways between places are waited for, milliseconds. */
  readonly waitMs?: number;
}

/** Reads one item as it is now. What is not there is an item too, that says so. */
export type Capture = (
  ref: ItemRef,
  sources: CaptureSources,
  /** As those who read the dossier see it. */
  transaction: Database,
) => Promise<CapturedItem>;

/** The same of many of one kind, in the order given. */
export type CaptureMany = (
  refs: readonly ItemRef[],
  sources: CaptureSources,
  transaction: Database,
) => Promise<readonly CapturedItem[]>;

/** One after the other: a transaction answers one question at a time. */
export const inTurn =
  (capture: Capture): CaptureMany =>
  async (refs, sources, transaction) => {
    const items: CapturedItem[] = [];
    // oxlint-disable-next-line no-await-in-loop -- in turn
    for (const ref of refs) items.push(await capture(ref, sources, transaction));
    return items;
  };

/** All at once: what is worked out waits for the same study and the same threads. */
export const atOnce =
  (capture: Capture): CaptureMany =>
  (refs, sources, transaction) =>
    Promise.all(refs.map((ref) => capture(ref, sources, transaction)));
