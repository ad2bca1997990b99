import { existsSync } from 'node:fs';
import type { Database } from '../tables.ts';
import { tradeFolders } from '../warehouse/folders.ts';
import { replaceJson } from '../warehouse/written-file.ts';

/** How many saved analyses rest on each content (`name@content`). */
export const analysesByVintage = async (db: Database): Promise<ReadonlyMap<string, number>> => {
  const rows = await db
    .selectFrom('analysis')
    .select(({ fn }) => ['vintage', fn.countAll<string>().as('count')])
    .groupBy('vintage')
    .execute();
  return new Map(rows.map(({ vintage, count }) => [vintage, Number(count)]));
};

/**
 * Writes down on which contents analyses rest, for imports and removals that run without the database. Done before
 * an analysis is answered as saved, and at the start of the server.
 */
export const writePins = async (db: Database, varFolder: string): Promise<void> => {
  const pinned = await analysesByVintage(db);
  const { pins } = tradeFolders(varFolder);
  // A folder without loaded data stays as it is.
  if (pinned.size > 0 || existsSync(pins)) replaceJson(pins, [...pinned.keys()].toSorted());
};
