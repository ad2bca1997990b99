import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CooperationOption, OptionSet } from '@hamkor/trade';
import { evidenceOfTrade, findOptions, optionKinds, rerank, withoutFuelsAndGold } from '@hamkor/trade';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { arbitraryFlows } from '../../../../packages/bilateral/arbitrary-world.ts';
import { readTradeEvidence } from '../facts/trade-evidence.ts';
import { openWarehouse } from '../warehouse/open-warehouse.ts';
import type { TestRow } from '../warehouse/test-vintage.ts';
import { writeVintage } from '../warehouse/test-vintage.ts';
import type { Vintage } from '../warehouse/vintage.ts';
import { readLoadedTrade } from '../world/read-world-trade.ts';

const facts = readTradeEvidence();
let varFolder = '';
beforeAll(() => {
  varFolder = mkdtempSync(join(tmpdir(), 'hamkor-odd-'));
});
afterAll(() => rmSync(varFolder, { recursive: true }));

const flow = (year: number, exporter: string, importer: string, product: string, usd: number): TestRow => ({
  year,
  exporter,
  importer,
  product,
  usd,
});

/** A made-up world in real codes; of some years only the odd ones. */
const made = arbitraryFlows(11, { countries: 12, members: 10, products: 30, filled: 0.4 }).flows;
const real = ['740311', '870899', '310520', '271000', '710812', '520100', '854231', '300490'];
const worldOf = (years: readonly number[], code: (place: number) => string): TestRow[] =>
  years.flatMap((year) =>
    [
      ...Map.groupBy(
        made.map(({ exporter, importer, product, usd }) =>
          flow(year, exporter, importer, code(Number(product.slice(-2))), usd * 1e3),
        ),
        (row) => `${String(row['exporter'])} ${String(row['importer'])} ${String(row['product'])}`,
      ).values(),
    ].map((same) => same[0]!),
  );
const realCode = (place: number): string => real[place % real.length]!;

let count = 0;
const optionsOf = async (rows: readonly TestRow[], about: Partial<Vintage> = {}): Promise<OptionSet> => {
  const content = String(++count).padStart(12, '0');
  const vintage = await writeVintage(varFolder, { name: 'odd', content, ...about }, { flows: rows });
  const warehouse = openWarehouse(varFolder);
  try {
    return findOptions(evidenceOfTrade(facts, await readLoadedTrade(warehouse, vintage, { trade: facts })));
  } finally {
    await warehouse.close();
  }
};

/** What must hold of any set: numbers are numbers, unknown is null, places are places, kinds speak of themselves. */
const expectSound = ({ options, notes }: OptionSet): void => {
  for (const { id, kind, score, rank, band, value, parts, coverage } of options) {
    const total = options.filter((other) => other.kind === kind).length;
    expect(score, id).toBeGreaterThanOrEqual(0);
    expect(score, id).toBeLessThanOrEqual(1);
    expect(rank, id).toBeGreaterThanOrEqual(band.from);
    expect(rank, id).toBeLessThanOrEqual(band.to);
    expect(band.to, id).toBeLessThanOrEqual(total);
    for (const number of [value.value, value.low, value.high, coverage.ratio, ...parts.map(({ raw }) => raw)])
      expect(number === null || number === undefined || Number.isFinite(number), `${id} ${number}`).toBe(
        true,
      );
  }
  expect(new Set(notes.map(({ kind }) => kind))).toEqual(new Set(optionKinds));
  expect(JSON.stringify(notes)).not.toMatch(/2016|NaN|Infinity|undefined/);
};
const keysOf = ({ notes }: OptionSet): Set<string> => new Set(notes.map(({ key }) => key));

test.each([
  ['one country', [flow(2023, 'KAZ', 'DEU', '740311', 5e6)], {}],
  ['one product', worldOf([2023], () => '740311'), {}],
  ['only fuels', worldOf([2023], () => '270900'), {}],
  ['no members', [flow(2023, 'DEU', 'FRA', '870323', 5e8), flow(2023, 'FRA', 'DEU', '740311', 5e7)], {}],
  ['members only', [flow(2023, 'KAZ', 'CHN', '740311', 5e8), flow(2023, 'CHN', 'KAZ', '870323', 5e8)], {}],
  ['two digits', worldOf([2023], (place) => realCode(place).slice(0, 2)), { digits: 2 }],
  ['four digits', worldOf([2023], (place) => realCode(place).slice(0, 4)), { digits: 4 }],
  ['totals only', worldOf([2023], () => 'TOTAL'), { digits: 0 }],
  ['codes of nobody', worldOf([2023], (place) => `99${99 - (place % 9)}99`), {}],
  ['years with gaps', worldOf([1999, 2004, 2023], realCode), {}],
  ['a flow of nothing', [...worldOf([2023], realCode), flow(2023, 'TJK', 'KGZ', '310520', 0)], {}],
] as const)('%s: options that hold, or none, and notes that say so', async (_, rows, about) => {
  const set = await optionsOf(rows, about);
  expectSound(set);
  const weights = rerank(set.options, { value: 3 });
  expect(weights.kind).toBe('ranked');
});

test('what the data do not hold at all is told, kind by kind', async () => {
  const chapters = await optionsOf(
    worldOf([2023], (place) => realCode(place).slice(0, 2)),
    { digits: 2 },
  );
  expect(chapters.options.filter(({ kind }) => kind !== 'complementarity')).toEqual([]);
  for (const kind of optionKinds)
    expect(chapters.notes.some((note) => note.kind === kind && note.key === 'no-lines')).toBe(true);
  const few = await optionsOf([flow(2023, 'KAZ', 'DEU', '740311', 5e6)]);
  expect(few.notes.find(({ key }) => key === 'members-unseen')!.args).toMatchObject({ count: 9 });
});

test('thirty years are a window of the last three, and every option says which', async () => {
  const years = Array.from({ length: 30 }, (_, place) => 1994 + place);
  const set = await optionsOf(worldOf(years, realCode));
  expectSound(set);
  expect(set.options.length).toBeGreaterThan(0);
  for (const { value } of set.options.filter(({ kind }) => kind === 'export-potential'))
    expect(value.years).toEqual([2021, 2023]);
  expect(keysOf(set)).not.toContain('single-year');
  expect(JSON.stringify(set.notes)).toMatch(/2021–2023/);
}, 60_000);

test('one year without bounds: how far places may move is told to be unknown', async () => {
  const set = await optionsOf(worldOf([2023], realCode));
  expect(keysOf(set)).toContain('single-year');
  expect(set.options.every(({ missing }) => missing.some(({ key }) => key === 'single-year'))).toBe(true);
  const bounded = await optionsOf(
    worldOf([2023], realCode).map((row) =>
      Object.assign({ usd_low: Number(row['usd']) / 2, usd_high: Number(row['usd']) * 2 }, row),
    ),
  );
  expect(keysOf(bounded)).not.toContain('single-year');
  expect(bounded.options.length).toBe(set.options.length);
});

const isFuel = (hs: string): boolean => hs.startsWith('27') || hs.startsWith('7108');

const ofKind = (options: readonly CooperationOption[], kind: string) =>
  options.filter((one) => one.kind === kind);

test('without fuels and gold, each kind is a plain filter but for the one that turns on them as a whole', async () => {
  const set = await optionsOf(worldOf([2022, 2023], realCode));
  const left = withoutFuelsAndGold(set.options, set.withoutFuels ?? []);
  let dropped = 0;
  for (const kind of optionKinds) {
    const found = ofKind(left, kind);
    expect(found.map(({ rank }) => rank)).toEqual(found.map((_, place) => place + 1));
    const plain =
      kind === 'complementarity'
        ? set.withoutFuels!.map(({ id }) => id).sort()
        : ofKind(set.options, kind)
            .filter(({ products }) => !products.some(({ hs, part }) => part === 'focus' && isFuel(hs)))
            .map(({ id }) => id);
    const ids = found.map(({ id }) => id);
    expect(kind === 'complementarity' ? ids.sort() : ids, kind).toEqual(plain);
    dropped += ofKind(set.options, kind).length - found.length;
  }
  expect(dropped).toBeGreaterThan(0);
});
