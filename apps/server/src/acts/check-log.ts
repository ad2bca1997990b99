import { existsSync } from 'node:fs';
import { sql } from 'kysely';
import { databaseFolder } from '../places.ts';
import type { DatabaseFailure, OpenDatabase } from '../platform/open-database.ts';
import { openEmbedded, openServer } from '../platform/open-database.ts';
import type { DatabaseOptions } from '../prepare-database.ts';
import type { LogVerdict } from './verify-log.ts';
import { verifyWholeLog } from './verify-log.ts';

export type LogCheck =
  | ({ readonly kind: 'verdict' } & LogVerdict)
  /** Nothing has been kept here yet. */
  | { readonly kind: 'no-log' }
  /** A running Hamkor has the folder open. */
  | { readonly kind: 'in-use'; readonly folder: string; readonly pid: number }
  | DatabaseFailure;

const verdictOf = async ({ owner }: OpenDatabase): Promise<LogCheck> => {
  const { rows } = await sql<{ is: boolean }>`select to_regclass('act_entry') is not null as is`.execute(
    owner,
  );
  return rows[0]!.is ? { kind: 'verdict', ...(await verifyWholeLog(owner)) } : { kind: 'no-log' };
};

/**
 * Reads the whole log of acts where it is kept: on the server that is named, or in the embedded database, which no running
 * Hamkor may hold open. Nothing is made or changed.
 */
export const checkLog = async ({ varFolder, databaseUrl }: DatabaseOptions): Promise<LogCheck> => {
  const folder = databaseFolder(varFolder);
  if (databaseUrl === null && !existsSync(folder)) return { kind: 'no-log' };
  const opened = databaseUrl === null ? await openEmbedded(folder, null) : await openServer(databaseUrl);
  if (opened.kind === 'folder-locked') return { kind: 'in-use', folder, pid: opened.pid };
  if (opened.kind !== 'open') return opened;
  try {
    return await verdictOf(opened);
  } finally {
    await opened.close();
  }
};
