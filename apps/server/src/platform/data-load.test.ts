import type { Origin } from '@hamkor/provenance';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../tables.ts';
import { dataChecksum, loadWhenChanged } from './data-load.ts';
import type { TestDatabase } from './test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from './test-database.ts';

const origin = (id: string, sha256: string): Origin => ({
  id,
  producer: 'Statistics office',
  title: 'Exports',
  url: 'https://example.org',
  accessed: '2026-01-01',
  licence: 'CC-BY-4.0',
  period: '2024',
  citation: 'Statistics office, Exports',
  processing: 'none',
  processingNote: 'None.',
  gaps: [],
  tables: [{ file: 'exports.csv', about: 'Exports', rows: 1, sha256 }],
});

const loadedOrigins = async (db: Database) =>
  (await db.selectFrom('data_load').select('origin').orderBy('origin').execute()).map((row) => row.origin);

test('the checksum changes with any table of any origin and with the code that loads them', () => {
  const before = dataChecksum([origin('a', '00'), origin('b', '00')], 'code');
  expect(dataChecksum([origin('a', '00'), origin('b', '01')], 'code')).not.toBe(before);
  expect(dataChecksum([origin('a', '00'), origin('b', '00')], 'other code')).not.toBe(before);
  expect(dataChecksum([origin('a', '00'), origin('b', '00')], 'code')).toBe(before);
});

describe.skipIf(!hasPostgres)(databaseTitle('loading the shipped facts'), () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await startTestDatabase();
  });
  afterAll(() => database.stop());

  test('happens once for the same data, and again when a table has changed an origin is gone or the code is another', async () => {
    const { db } = await database.fresh();
    let loads = 0;
    const load = async () => {
      loads += 1;
    };
    expect(await loadWhenChanged(db, [origin('a', '00'), origin('b', '00')], 'code', load)).toEqual([
      'a',
      'b',
    ]);
    expect(await loadWhenChanged(db, [origin('a', '00'), origin('b', '00')], 'code', load)).toEqual([]);
    expect(await loadWhenChanged(db, [origin('a', '00'), origin('b', '01')], 'code', load)).toEqual(['b']);
    expect(await loadWhenChanged(db, [origin('b', '01')], 'code', load)).toEqual(['a']);
    expect(await loadWhenChanged(db, [origin('b', '01')], 'other code', load)).toEqual(['b']);
    expect(loads).toBe(4);
    expect(await loadedOrigins(db)).toEqual(['b']);
  });

  test('leaves everything as it was when it fails half-way', async () => {
    const { db } = await database.fresh();
    await loadWhenChanged(db, [origin('a', '00')], 'code', async () => {});
    const failing = loadWhenChanged(db, [origin('b', '00')], 'code', async (transaction) => {
      await transaction.deleteFrom('data_load').execute();
      throw new Error('a row is broken');
    });
    await expect(failing).rejects.toThrow('a row is broken');
    expect(await loadedOrigins(db)).toEqual(['a']);
  });

  test('happens once when two servers start at the same moment', async () => {
    const { db } = await database.fresh();
    let loads = 0;
    const start = () =>
      loadWhenChanged(db, [origin('a', '00')], 'code', async () => {
        loads += 1;
      });
    await Promise.all([start(), start()]);
    expect(loads).toBe(1);
  });
});
