import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Migration, MigrationProvider } from 'kysely/migration';
import { Migrator } from 'kysely/migration';
import type { Database } from '../tables.ts';

/** Folder of the migrations, `NNNN-name.ts`, run in the order of their names. */
export const migrationsFolder = join(import.meta.dirname, '../../migrations');

/** File names of the migrations in order. */
export const migrationFiles = (): string[] =>
  readdirSync(migrationsFolder)
    .filter((name) => /^\d{4}-[a-z0-9-]+\.ts$/.test(name))
    .sort();

const provider: MigrationProvider = {
  getMigrations: async () =>
    Object.fromEntries(
      await Promise.all(
        migrationFiles().map(async (name) => [
          name.replace(/\.ts$/, ''),
          (await import(pathToFileURL(join(migrationsFolder, name)).href)) as Migration,
        ]),
      ),
    ) as Record<string, Migration>,
};

/**
 * Brings the schema to the newest migration; a second server starting on the same database waits for the
 * first. Throws when a migration fails: nothing of that run stays.
 *
 * @returns names of the migrations that were run, none when the schema was current
 */
export const migrate = async (db: Database): Promise<string[]> => {
  const { error, results } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) {
    const failed = results?.find(({ status }) => status === 'Error')?.migrationName ?? 'schema';
    throw new Error(`migration ${failed} failed`, { cause: error });
  }
  return (results ?? []).map(({ migrationName }) => migrationName);
};
