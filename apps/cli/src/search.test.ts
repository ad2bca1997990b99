import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { matchListSchema, searchResultSchema } from '@hamkor/contract';
import { afterAll, expect, test } from 'vitest';
import { hamkor } from './run-hamkor.ts';

const folder = mkdtempSync(join(tmpdir(), 'hamkor-search-'));
const env = { HAMKOR_VAR: join(folder, 'var') };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('without a database the shipped facts are searched, words of one language finding names in another', async () => {
  const { code, out, error } = await hamkor(['search', 'тракторы', '--limit', '5', '--json'], env);
  expect([code, error]).toEqual([0, '']);
  const { hits, concepts } = searchResultSchema.parse(JSON.parse(out));
  expect(concepts[0]).toMatchObject({ scheme: 'HS', code: '8701' });
  expect(hits.map(({ name }) => name.en).join()).toMatch(/tractor/i);
  const text = await hamkor(['search', '拖拉机', '--kind', 'organisation', '--lang', 'ru'], env);
  expect(text.out).toContain('Базы данных ещё нет');
  expect(text.out).toMatch(/ORG\d+\s+Организация/);
});

test('a server that is named is asked, and one that does not answer is told', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ query: 'x', total: 0, hits: [], concepts: [] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { out } = await hamkor(['search', 'two words', '--server', address], env);
  expect(out).toContain(`Asked the server at ${address}.`);
  expect(asked.at(-1)).toBe('/api/v1/search?q=two+words&lang=en');
  await new Promise((resolve) => server.close(resolve));
  const { code, error } = await hamkor(['search', 'x', '--server', address], env);
  expect([code, error]).toEqual([1, expect.stringContaining(`No server answers at ${address}`)]);
});

test('what cannot be asked is refused by name', async () => {
  const { code, error } = await hamkor(['search', 'x', '--kind', 'planet'], env);
  expect(code).toBe(2);
  expect(error).toContain('/query/kind');
});

test('partners of a record come with days, and those left out are counted', async () => {
  const { code, out } = await hamkor(['match', 'NEED001', '--within', '30', '--json'], env);
  expect(code).toBe(0);
  const { matches, excluded } = matchListSchema.parse(JSON.parse(out));
  expect(matches.length).toBeGreaterThan(5);
  expect(matches.every(({ days }) => days === null || days <= 30)).toBe(true);
  expect(excluded.map(({ filter }) => filter)).toContain('kind');
  const unknown = await hamkor(['match', 'NOPE'], env);
  expect([unknown.code, unknown.error]).toEqual([2, expect.stringContaining('NOPE')]);
});
