import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import type { ImportSession } from '../import-format.ts';
import { jsonTable } from './json-table.ts';

const tableOf = async (text: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'hamkor-json-'));
  const path = join(folder, 'a.json');
  writeFileSync(path, text);
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const session: ImportSession = {
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: async <Row>(sql: string) =>
      (await connection.runAndReadAll(sql)).getRowObjectsJS() as unknown as readonly Row[],
  };
  try {
    const made = await jsonTable(session, {
      name: 'a.json',
      fileName: 'a.json',
      path,
      bytes: text.length,
      shape: 'json',
      delimiter: '',
      header: [],
      head: text,
      isDecimalComma: false,
    });
    if ('kind' in made) return { made, rows: [] };
    return { made, rows: await session.rows('SELECT * FROM json_rows') };
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true });
  }
};

const records = [
  { refYear: 2022, cmdCode: '010121', primaryValue: 1.5 },
  { refYear: 2023, cmdCode: '010129', primaryValue: null, 'a/b': true },
];

test.each([
  ['a list', JSON.stringify(records)],
  ['an answer of the interface', JSON.stringify({ elapsedTime: '1', count: 2, data: records, error: '' })],
])('%s becomes rows of texts under all keys', async (_, text) => {
  const { made, rows } = await tableOf(text);
  expect(made).toMatchObject({ header: ['a/b', 'cmdCode', 'primaryValue', 'refYear'] });
  expect(rows).toEqual([
    { 'a/b': null, cmdCode: '010121', primaryValue: '1.5', refYear: '2022' },
    { 'a/b': 'true', cmdCode: '010129', primaryValue: null, refYear: '2023' },
  ]);
});

test('what is cut off is refused, and what holds no record is empty', async () => {
  expect((await tableOf('[{"a": 1}, {"a"')).made).toMatchObject({ kind: 'bad-json', file: 'a.json' });
  expect((await tableOf('{"data": []}')).made).toMatchObject({ kind: 'empty-file' });
  expect((await tableOf('[]')).made).toMatchObject({ kind: 'empty-file' });
});
