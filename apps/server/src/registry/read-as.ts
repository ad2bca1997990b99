import type { Viewer } from '@hamkor/registry';
import { asViewer } from '../platform/viewer.ts';
import type { Database } from '../tables.ts';

/**
 * Runs queries as one viewer may see things. A visitor needs no transaction: without settings row security shows what
 * is public, and nothing has to be set and ended around each query.
 */
export const readAs = <T>(
  db: Database,
  viewer: Viewer,
  work: (reader: Database) => Promise<T>,
): Promise<T> => (viewer.account === null ? work(db) : asViewer(db, viewer, work));
