import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import { buildApp } from '../app.ts';
import { BadFacts } from '../facts/bad-facts.ts';
import { readFacts } from '../facts/facts.ts';
import { migrate } from './migrate.ts';
import { pageOfQuery } from './paging.ts';
import type { TestDatabase } from './test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from './test-database.ts';

describe.skipIf(!hasPostgres)(databaseTitle('a PostgreSQL server'), () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await startTestDatabase();
  });
  afterAll(() => database.stop());

  test('is migrated once: a second run finds nothing to do', async () => {
    expect(await migrate(database.db)).toEqual([]);
  });

  test('gives every caller a database of its own', async () => {
    await database.db.insertInto('data_load').values({ origin: 'members', sha256: '00' }).execute();
    const other = await database.fresh();
    expect(await other.db.selectFrom('data_load').selectAll().execute()).toEqual([]);
  });

  test('pages a query and counts all its rows', async () => {
    const { db } = await database.fresh();
    const origins = ['a', 'b', 'c', 'd', 'e'].map((origin) => ({ origin, sha256: '00' }));
    await db.insertInto('data_load').values(origins).execute();
    const query = db.selectFrom('data_load').select('origin').where('origin', '>', 'a').orderBy('origin');
    expect(await pageOfQuery(query, { offset: 1, limit: 2 })).toEqual({
      items: [{ origin: 'c' }, { origin: 'd' }],
      total: 4,
      offset: 1,
      limit: 2,
    });
  });

  test('makes the server healthy', async () => {
    const reading = readFacts();
    if (reading.kind !== 'facts') throw new BadFacts(reading.problems);
    const app = await buildApp({
      db: database.db,
      facts: reading.facts,
      varFolder: join(tmpdir(), 'hamkor-none'),
    });
    expect((await app.inject('/healthz')).json()).toMatchObject({ status: 'ok', database: 'answers' });
    await app.close();
  });

  test('two servers may migrate one database at the same time', async () => {
    const { db } = await database.fresh();
    await sql`drop schema public cascade`.execute(db);
    await sql`create schema public`.execute(db);
    const runs = await Promise.all([migrate(db), migrate(db)]);
    expect(runs.flat()).toContain('0001-platform');
    expect(new Set(runs.flat()).size).toBe(runs.flat().length);
  });
});
