import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { databaseFolder } from './places.ts';
import type { DatabaseFailure } from './platform/open-database.ts';
import { openEmbedded, openServer } from './platform/open-database.ts';
import type { DatabaseOptions } from './prepare-database.ts';

export type DatabaseCheck =
  | { readonly kind: 'answers'; readonly version: string; readonly isEmbedded: boolean }
  /** A running Hamkor has the folder open, so the embedded database works. */
  | { readonly kind: 'in-use'; readonly pid: number }
  | DatabaseFailure;

/**
 * Whether the database can be had: the server that is named, or the embedded one on its folder. Where
 * there are no data yet, the embedded one is tried in a temporary folder, so that checking creates none.
 */
export const checkDatabase = async ({ varFolder, databaseUrl }: DatabaseOptions): Promise<DatabaseCheck> => {
  const folder = databaseFolder(varFolder);
  const trial = existsSync(folder) ? null : mkdtempSync(join(tmpdir(), 'hamkor-trial-'));
  const opened = databaseUrl
    ? await openServer(databaseUrl)
    : await openEmbedded(trial ? databaseFolder(trial) : folder, null);
  try {
    if (opened.kind === 'folder-locked') return { kind: 'in-use', pid: opened.pid };
    if (opened.kind !== 'open') return opened;
    const { rows } = await sql<{ server_version: string }>`show server_version`.execute(opened.owner);
    await opened.close();
    return { kind: 'answers', version: rows[0]!.server_version, isEmbedded: databaseUrl === null };
  } finally {
    if (trial) rmSync(trial, { recursive: true, force: true });
  }
};
