import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countryRow } from './countries/country-mapping.ts';
import { indicatorRow } from './countries/indicator-mapping.ts';
import { claimRow } from './ledger/claim-mapping.ts';
import { originRow } from './ledger/origin-mapping.ts';
import { mechanismRow } from './registry/mechanism-mapping.ts';
import { shippedFactsOrThrow } from './listing/test-api.ts';
import { migrationFiles, migrationsFolder } from './platform/migrate.ts';
import type { TestDatabase } from './platform/test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from './platform/test-database.ts';
import type { Tables } from './tables.ts';

interface Migration {
  readonly up: (db: Kysely<Tables>) => Promise<void>;
  readonly down: (db: Kysely<Tables>) => Promise<void>;
}

const readMigration = async (name: string): Promise<Migration> =>
  (await import(pathToFileURL(join(migrationsFolder, name)).href)) as Migration;

/** Every table, view and index of a database, with the columns of each. */
const schemaOf = async (db: Kysely<Tables>): Promise<string[]> => {
  const { rows } = await sql<{ line: string }>`
    select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable as line
      from information_schema.columns where table_schema = 'public'
    union all
    select indexdef from pg_indexes where schemaname = 'public'
    order by 1`.execute(db);
  return rows.map(({ line }) => line);
};

const columnsOf = async (db: Kysely<Tables>, table: string): Promise<string[]> => {
  const { rows } = await sql<{ name: string }>`
        select column_name as name from information_schema.columns where table_name = ${table}`.execute(db);
  return rows.map(({ name }) => name).toSorted();
};

describe.skipIf(!hasPostgres)(databaseTitle('the migrations'), () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await startTestDatabase();
  });
  afterAll(() => database.stop());

  test('can be undone one after the other and done again', async () => {
    const { db } = database;
    const migrations = await Promise.all(migrationFiles().map(readMigration));
    const newest = await schemaOf(db);
    for (const migration of migrations.toReversed()) await migration.down(db);
    const left = (await schemaOf(db)).filter((line) => !line.includes('kysely_migration'));
    expect(left).toEqual([]);
    for (const migration of migrations) await migration.up(db);
    expect(await schemaOf(db)).toEqual(newest);
  });

  test('give every column that rows are made for, and none beside', async () => {
    const facts = shippedFactsOrThrow();
    const rows = {
      origin: originRow(facts.origins[0]!),
      country: countryRow(facts.countries[0]!),
      indicator: indicatorRow(facts.indicators[0]!, 0),
      claim: claimRow(facts.claims[0]!),
      mechanism: mechanismRow(facts.mechanisms[0]!),
    };
    for (const [table, row] of Object.entries(rows))
      expect(Object.keys(row).toSorted(), table).toEqual(await columnsOf(database.db, table));
  });
});
