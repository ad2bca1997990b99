import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IndicatorRow } from './countries/tables.ts';
import type { OriginRow } from './ledger/tables.ts';
import type { TestDatabase } from './platform/test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from './platform/test-database.ts';
import { replaceRows } from './replace-rows.ts';

const origin: OriginRow = {
  id: 'office',
  producer: 'Статистическое ведомство',
  title: '"Quotes", commas, back\\slashes and $1',
  url: 'https://example.org',
  accessed: '2026-01-01',
  licence: 'CC BY 4.0',
  period: '2024',
  citation: '统计局',
  processing: 'none',
  processing_note: 'None.',
  gaps: ['one, with a comma', 'two with "quotes"', '{three}', ''],
  tables: [{ file: 'a.csv', about: 'A table', rows: 1, sha256: '00' }],
};
const indicator = (id: number, value: number | null): IndicatorRow => ({
  id,
  iso3: 'KAZ',
  indicator: 'gdp',
  value,
  low: null,
  high: 0.1 + 0.2,
  unit: '% of GDP',
  first_year: null,
  last_year: 2024,
  confidence: 'estimated',
  origin: 'office',
  other_origins: [],
  cited: null,
  steps: [{ key: 'sum', args: { of: 'a; b', count: 2 } }],
});
/** Numbers that lose something when they are not written with all their digits. */
const values = [0, -0.5, 1e-300, 1.7976931348623157e308, 0.1 + 0.2, 3.6e9, null];

describe.skipIf(!hasPostgres)(databaseTitle('replacing the rows of a table'), () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await startTestDatabase();
  });
  afterAll(() => database.stop());

  test('keeps texts, lists, documents, numbers and unknowns as they are', async () => {
    const { db } = await database.fresh();
    const rows = values.map((value, id) => indicator(id, value));
    await replaceRows(db, 'origin', [origin]);
    await replaceRows(db, 'indicator', rows);
    expect(await db.selectFrom('origin').selectAll().execute()).toEqual([origin]);
    expect(await db.selectFrom('indicator').selectAll().orderBy('id').execute()).toEqual(rows);
  });

  test('leaves nothing of what was there', async () => {
    const { db } = await database.fresh();
    await replaceRows(db, 'origin', [origin, { ...origin, id: 'other' }]);
    await replaceRows(db, 'origin', [{ ...origin, id: 'third' }]);
    expect(await db.selectFrom('origin').select('id').execute()).toEqual([{ id: 'third' }]);
    await replaceRows(db, 'origin', []);
    expect(await db.selectFrom('origin').select('id').execute()).toEqual([]);
  });

  test('refuses rows whose origin is gone at the end of the transaction, and keeps the old ones', async () => {
    const { db } = await database.fresh();
    await replaceRows(db, 'origin', [origin]);
    await replaceRows(db, 'indicator', [indicator(1, 5)]);
    const withoutOrigin = db.transaction().execute(async (transaction) => {
      await replaceRows(transaction, 'origin', [{ ...origin, id: 'other' }]);
      await replaceRows(transaction, 'indicator', [indicator(2, 6)]);
    });
    await expect(withoutOrigin).rejects.toThrow(/foreign key/);
    expect(await db.selectFrom('indicator').select('id').execute()).toEqual([{ id: 1 }]);
  });
});
