import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { referenceFile } from '../../../../../tools/reference.ts';
import { findConcordance, importConcordance, loadedConcordances } from './concordance-shelf.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hamkor-concordance-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const now = new Date('2026-11-28T12:00:00Z');
const load = (name: string, content: string | Buffer) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return importConcordance(file, folder, now);
};

test('a table is loaded once a pair of editions, gzipped or not, and replaced by the next', () => {
  expect(load('a.csv', 'HS2022,HS2017\n010121,010121\n').kind).toBe('imported');
  expect(load('b.csv.gz', gzipSync('HS2017,HS2022\n010129,010129\n')).kind).toBe('imported');
  expect(loadedConcordances(folder).map(({ from, to, file }) => [from, to, file])).toEqual([
    ['HS2017', 'HS2022', 'b.csv.gz'],
  ]);
});

test('a refused table leaves what was loaded', () => {
  load('a.csv', 'HS2022,HS2017\n010121,010121\n');
  expect(load('a.csv', 'HS2022,HS2017\nx,y\n').kind).toBe('bad-concordance');
  expect(load('a.csv', Buffer.from([0x1f, 0x8b, 1, 2])).kind).toBe('bad-concordance');
  expect(importConcordance(join(folder, 'absent.csv'), folder, now).kind).toBe('bad-concordance');
  expect(loadedConcordances(folder)[0]!.pairs).toEqual([['010121', '010121']]);
});

test('a table serves both directions, and neighbours are chained', () => {
  load('a.csv', 'HS2022,HS2017\n010122,010121\n');
  load('b.csv', 'HS2017,HS2012\n010121,010120\n');
  const found = findConcordance(folder, 'HS2012', 'HS2022');
  if (found.kind !== 'concordance') throw new Error(found.kind);
  expect(found.via).toEqual(['HS2012', 'HS2017', 'HS2022']);
  expect(found.concordance.to('010120')).toMatchObject({ code: '010122', rule: 'same-line' });
  expect(found.sha256).toHaveLength(2);
});

test('the same edition needs no table, and one that nothing leads to has none', () => {
  expect(findConcordance(folder, 'HS2022', 'HS2022')).toEqual({ kind: 'same-edition' });
  expect(findConcordance(folder, 'HS1992', 'HS2022')).toEqual({
    kind: 'no-concordance',
    from: 'HS1992',
    to: 'HS2022',
  });
});

const [direct, chain] = ['hs6_hs4', 'hs6_hs5', 'hs5_hs4']
  .map((table) => referenceFile(`classification-concordances/${table}.csv.gz`))
  .reduce<[string[], string[]]>(
    ([one, two], file, index) => {
      if (file) (index === 0 ? one : two).push(file);
      return [one, two];
    },
    [[], []],
  );
test.skipIf(direct.length === 0 || chain.length < 2)(
  'a chain through 2017 agrees with the direct table of 2012 and 2022 for nearly every code (reference data)',
  () => {
    importConcordance(direct[0]!, folder, now);
    const straight = findConcordance(folder, 'HS2022', 'HS2012');
    rmSync(join(folder, 'trade'), { recursive: true });
    for (const file of chain) importConcordance(file, folder, now);
    const chained = findConcordance(folder, 'HS2022', 'HS2012');
    if (straight.kind !== 'concordance' || chained.kind !== 'concordance') throw new Error('not found');
    expect(chained.via).toEqual(['HS2022', 'HS2017', 'HS2012']);
    const { codes } = straight.concordance;
    const agreeing = codes.filter(
      (code) => straight.concordance.to(code).code === chained.concordance.to(code).code,
    );
    expect(agreeing.length / codes.length).toBeGreaterThan(0.98);
  },
);

test('a device, a folder and a file too large for any table are refused unread', () => {
  const large = join(folder, 'large.csv');
  writeFileSync(large, '');
  truncateSync(large, 65e6);
  for (const [file, problem] of [
    ['/dev/zero', { kind: 'unreadable', reason: 'special' }],
    [folder, { kind: 'unreadable', reason: 'folder' }],
    [large, { kind: 'wrong-kind' }],
  ] as const)
    expect(importConcordance(file, folder, now)).toMatchObject({
      kind: 'bad-concordance',
      problems: [problem],
    });
});
