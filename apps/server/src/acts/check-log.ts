import { existsSync } from 'node:fs';
import { sql } from 'kysely';
import { databaseFolder } from '../places.ts';
import type { DatabaseFailure, OpenDatabase } from '../platform/open-database.ts';
import { openEmbedded, openServer } from '../platform/open-database.ts';
import type { DatabaseOptions } from '../prepare-database.ts';
import type { ProjectionVerdict } from './projection.ts';
import { compareProjections, rebuild } from './projection.ts';
import type { LogVerdict } from './verify-log.ts';
import { verifyWholeLog } from './verify-log.ts';

export type LogCheck =
  | ({
      readonly kind: 'verdict';
      /** Tables made out of acts, and whether they are what the log makes; none where the log itself is broken. */
      readonly tables: readonly ProjectionVerdict[];
    } & LogVerdict)
  /** Nothing has been kept here yet. */
  | { readonly kind: 'no-log' }
  /** A running Hamkor has the folder open. */
  | { readonly kind: 'in-use'; readonly folder: string; readonly pid: number }
  | DatabaseFailure;

const shippedProjections = async () => {
  const [
    { readFacts },
    { registryProjection },
    { dossiersProjection },
    { councilProjection },
    { deliveryProjection },
  ] = await Promise.all([
    import('../facts/facts.ts'),
    import('../registry/registry-projection.ts'),
    import('../dossiers/dossiers-projection.ts'),
    import('../council/council-projection.ts'),
    import('../delivery/delivery-projection.ts'),
  ]);
  const reading = readFacts();
  return reading.kind === 'facts'
    ? [registryProjection(reading.facts), dossiersProjection, councilProjection, deliveryProjection]
    : [];
};

const verdictOf = async ({ owner }: OpenDatabase, isRebuilding: boolean): Promise<LogCheck> => {
  const { rows } = await sql<{ is: boolean }>`select to_regclass('act_entry') is not null as is`.execute(
    owner,
  );
  if (!rows[0]!.is) return { kind: 'no-log' };
  const verdict = await verifyWholeLog(owner);
  const projections = verdict.isSound ? await shippedProjections() : [];
  if (isRebuilding) await rebuild(owner, projections);
  return { kind: 'verdict', ...verdict, tables: await compareProjections(owner, projections) };
};

/**
 * Reads the whole log of acts where it is kept: on the server that is named, or in the embedded database, which no running
 * Hamkor may hold open; and holds the tables that are made out of it against it. On a server nobody can append meanwhile.
 *
 * @param isRebuilding whether to make those tables again first, which is all that is ever changed
 */
export const checkLog = async (
  { varFolder, databaseUrl }: DatabaseOptions,
  isRebuilding: boolean,
): Promise<LogCheck> => {
  const folder = databaseFolder(varFolder);
  if (databaseUrl === null && !existsSync(folder)) return { kind: 'no-log' };
  const opened = databaseUrl === null ? await openEmbedded(folder, null) : await openServer(databaseUrl);
  if (opened.kind === 'folder-locked') return { kind: 'in-use', folder, pid: opened.pid };
  if (opened.kind !== 'open') return opened;
  try {
    return await verdictOf(opened, isRebuilding);
  } finally {
    await opened.close();
  }
};
