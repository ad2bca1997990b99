import type { CapturedItem, ItemRef } from '@hamkor/dossier';
import type { Context } from '../../app.ts';
import type { Database } from '../../tables.ts';

/** What captures read from, apart from the database. */
export type CaptureSources = Pick<Context, 'facts' | 'studies' | 'corridors'> & {
  readonly now: () => Date;
  /** How long a study or the ways between places are waited for, milliseconds. */
  readonly waitMs?: number;
};

/** Reads one item as it is now. What is not there is an item too, that says so. */
export type Capture = (
  ref: ItemRef,
  sources: CaptureSources,
  /** As those who read the dossier see it. */
  transaction: Database,
) => Promise<CapturedItem>;
