import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWarehouse } from '../warehouse/open-warehouse.ts';
import type { TestRow } from '../warehouse/test-vintage.ts';
import { writeVintage } from '../warehouse/test-vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import { readLoadedTrade } from './read-world-trade.ts';

const members = ['IND', 'KAZ', 'UZB'];
const facts = { trade: { members } } as unknown as Parameters<typeof readLoadedTrade>[2];

const row = (
  year: number,
  exporter: string,
  importer: string,
  product: string,
  usd: number,
  more: TestRow = {},
): TestRow => ({ year, exporter, importer, product, usd, ...more });

/** Two years: copper and crude oil; the second year of copper from Chile to India is missing. */
const rows: readonly TestRow[] = [
  row(2021, 'CHL', 'IND', '740311', 900, { tonnes: 0.1 }),
  row(2021, 'KAZ', 'DEU', '740311', 400, { tonnes: 0.05 }),
  row(2022, 'KAZ', 'DEU', '740311', 600),
  row(2021, 'KAZ', 'UZB', '740311', 50, { usd_low: 40, usd_high: 80 }),
  row(2022, 'KAZ', 'UZB', '740311', 70, { usd_low: 60, usd_high: 90 }),
  row(2022, 'SAU', 'IND', '270900', 3000),
  row(2022, 'IRQ', 'IND', '270900', 1000),
  row(2022, 'KAZ', 'IND', '270900', 1000),
  row(2022, 'DEU', 'FRA', '710812', 10),
  row(2022, 'DEU', 'FRA', '8544', 8),
  row(2022, 'KAZ', 'IND', 'TOTAL', 1000),
  row(2019, 'KAZ', 'IND', '740311', 5),
];

let folder: string;
let warehouse: Warehouse;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hamkor-world-'));
  await writeVintage(
    folder,
    {
      name: 'hand',
      content: '000000000001',
      unmapped: [
        {
          kind: 'product',
          code: '8544',
          label: null,
          rows: 1,
          usd: 8,
          share: 0.01,
          treatment: 'kept-at-heading',
        },
      ],
    },
    { flows: rows },
  );
  warehouse = openWarehouse(folder);
});
afterAll(async () => {
  await warehouse.close();
  rmSync(folder, { recursive: true });
});

const read = () => readLoadedTrade(warehouse, warehouse.find('hand')!, facts, { years: [2022, 2021] });

describe('reading a vintage', () => {
  test('means are per year over the window; a year without a row counts as 0', async () => {
    const { trade } = await read();
    expect(trade.products).toEqual(['270900', '710812', '740311']);
    expect(trade.countries).toEqual(['CHL', 'DEU', 'FRA', 'IND', 'IRQ', 'KAZ', 'SAU', 'UZB']);
    const at = (iso3: string, hs: string): number =>
      trade.countries.indexOf(iso3) * trade.products.length + trade.products.indexOf(hs);
    expect(trade.exports[at('KAZ', '740311')]).toBe((400 + 600 + 50 + 70) / 2);
    expect(trade.exports[at('CHL', '740311')]).toBe(450);
    expect(trade.imports[at('IND', '270900')]).toBe(2500);
    expect(trade.origin).toBe('vintage:hand@000000000001');
    expect(trade.years).toEqual([2021, 2022]);
  });

  test('what could not be placed counts in totals, what repeats the products does not', async () => {
    const { trade, coarseShare } = await read();
    const total = (from: string, to: string, table: Float64Array): number =>
      table[trade.countries.indexOf(from) * trade.countries.length + trade.countries.indexOf(to)]!;
    expect(total('DEU', 'FRA', trade.totals)).toBe(9);
    expect(total('DEU', 'FRA', trade.totalsWithoutFuels)).toBe(4);
    expect(total('KAZ', 'IND', trade.totals)).toBe(500);
    expect(coarseShare).toBeCloseTo(8 / 7038, 12);
  });

  test('trade with the outside is apart from trade between members, with intervals', async () => {
    const { trade } = await read();
    const { between, outsideImports, outsideExports } = trade;
    const [copper, oil] = [2, 0];
    const sold = 1 * 3 + copper;
    expect(outsideExports.usd[sold]).toBe(500);
    expect([outsideExports.low[sold], outsideExports.high[sold]]).toEqual([400, 600]);
    expect(outsideExports.tonnes[sold]).toBe(0.025);
    expect(outsideExports.weighedUsd[sold]).toBe(200);
    expect(outsideImports.usd[0 + copper]).toBe(450);
    expect([outsideImports.low[copper], outsideImports.high[copper]]).toEqual([0, 900]);
    expect(outsideImports.usd[0 + oil]).toBe(2000);
    const toUzbekistan = (1 * 3 + 2) * 3 + copper;
    expect(between.usd[toUzbekistan]).toBe(60);
    expect([between.low[toUzbekistan], between.high[toUzbekistan]]).toEqual([50, 85]);
  });

  test('suppliers are told with their concentration', async () => {
    const { suppliers, countries } = (await read()).trade;
    expect(suppliers.hhi[0]).toBeCloseTo(0.6 ** 2 + 0.2 ** 2 + 0.2 ** 2, 12);
    expect(countries[suppliers.top[0]!]).toBe('SAU');
    expect(suppliers.topShare[0]).toBe(0.6);
    expect(countries[suppliers.topOutside[0]!]).toBe('SAU');
    expect(suppliers.topOutsideShare[0]).toBe(0.6);
    expect(Number.isNaN(suppliers.hhi[1]!)).toBe(true);
    expect(suppliers.top[1]).toBe(-1);
    const uzbekistan = 2 * 3 + 2;
    expect(countries[suppliers.top[uzbekistan]!]).toBe('KAZ');
    expect(suppliers.topOutside[uzbekistan]).toBe(-1);
    expect(suppliers.topOutsideShare[uzbekistan]).toBe(0);
  });

  test('world trade by year adds up to the exports of all countries', async () => {
    const { trade, yearly } = await read();
    for (const [k] of trade.products.entries()) {
      const exports = trade.countries.reduce((sum, _, i) => sum + trade.exports[i * 3 + k]!, 0);
      expect((yearly[k]! + yearly[3 + k]!) / 2).toBeCloseTo(exports, 9);
    }
  });

  test('reading again gives the same bytes', async () => {
    const [one, other] = [await read(), await read()];
    expect(other).toEqual(one);
  });
});
