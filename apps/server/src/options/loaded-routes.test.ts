import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { optionDetailSchema, optionListSchema, optionSummarySchema, problemSchema } from '@hamkor/contract';
import type { OptionListDocument } from '@hamkor/contract';
import { isFuelOrGold } from '@hamkor/bilateral';
import { optionKinds } from '@hamkor/trade';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTradeEvidence } from '../facts/trade-evidence.ts';
import { openWarehouse } from '../warehouse/open-warehouse.ts';
import { writeVintage } from '../warehouse/test-vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import { optionRoutes } from './routes.ts';
import type { StudyApi } from './test-study.ts';
import { startStudyApi } from './test-study.ts';
import { testWorld } from './test-world.ts';
import type { TradeStudies } from './trade-studies.ts';
import { tradeStudies } from './trade-studies.ts';

const ref = 'made-up@0000000000aa';
let folder: string;
let warehouse: Warehouse;
let studies: TradeStudies;
let api: StudyApi;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hamkor-options-'));
  await writeVintage(
    folder,
    { name: 'made-up', content: '0000000000aa', isSynthetic: true },
    { flows: testWorld(7, [2021, 2022]) },
  );
  warehouse = openWarehouse(folder);
  api = await startStudyApi(
    (server, context) => {
      studies = tradeStudies(context.facts, context.study, warehouse, folder);
      optionRoutes(server, { ...context, studies, warehouse, waitMs: 150_000 });
    },
    ['options', 'explanations', 'notes', 'withoutFuels', 'replaceable'],
  );
}, 60_000);
afterAll(async () => {
  await api.stop();
  await studies.close();
  await warehouse.close();
  rmSync(folder, { recursive: true });
});

const list = async (query: string): Promise<OptionListDocument> => {
  const { status, text } = await api.get(`/options?vintage=made-up&${query}`);
  expect(status, text.slice(0, 400)).toBe(200);
  return optionListSchema.parse(JSON.parse(text));
};

describe('options from loaded trade', () => {
  test('are of every kind, and the answers say what they rest on', async () => {
    const summary = optionSummarySchema.parse(
      JSON.parse((await api.get('/options/summary?vintage=made-up')).text),
    );
    expect([summary.vintage, summary.isSynthetic]).toEqual([ref, true]);
    for (const { kind, total } of summary.kinds) {
      expect(total, kind).toBeGreaterThan(0);
      const { options, vintage } = await list(`kind=${kind}&limit=3`);
      expect(vintage).toBe(ref);
      for (const option of options) {
        const { text } = await api.get(`/options/${encodeURIComponent(option.id)}?vintage=${ref}`);
        const page = optionDetailSchema.parse(JSON.parse(text));
        expect(page.option.explanation.kind).toBe(kind);
        expect([page.vintage, page.isSynthetic]).toEqual([ref, true]);
      }
    }
    expect(summary.kinds.map(({ kind }) => kind)).toEqual(optionKinds);
  });

  test('the page of a substitution tells its years and who supplies, as adding up the rows by hand does', async () => {
    const { options } = await list('kind=substitution&limit=5');
    const { members } = readTradeEvidence();
    const isOutside = (iso3: unknown): boolean => !members.includes(String(iso3));
    for (const { id, products, partners } of options) {
      const { text } = await api.get(`/options/${id}?vintage=${ref}`);
      const { explanation } = optionDetailSchema.parse(JSON.parse(text)).option;
      if (explanation.kind !== 'substitution') throw new Error(explanation.kind);
      const [supplier, importer] = ['supplier', 'importer'].map(
        (role) => partners.find((partner) => partner.role === role)!.iso3,
      );
      const rows = testWorld(7, [2021, 2022]).filter((row) =>
        String(row['product']).startsWith(products[0]!.hs),
      );
      const sum = (year: number, passes: (row: (typeof rows)[number]) => boolean): number =>
        rows
          .filter((row) => row['year'] === year && passes(row))
          .reduce((all, row) => all + Math.round(Number(row['usd'])), 0);
      expect(explanation.history.map(({ year }) => year)).toEqual([2021, 2022]);
      for (const { year, outsideImports, spareExports, alreadyBetween } of explanation.history)
        expect([outsideImports.value, spareExports.value, alreadyBetween.value]).toEqual([
          sum(year, (row) => row['importer'] === importer && isOutside(row['exporter'])),
          sum(year, (row) => row['exporter'] === supplier && isOutside(row['importer'])),
          sum(year, (row) => row['exporter'] === supplier && row['importer'] === importer),
        ]);
      for (const { iso3, value } of explanation.outsideSuppliers) {
        const both = [2021, 2022].map((year) =>
          sum(year, (row) => row['importer'] === importer && row['exporter'] === iso3),
        );
        expect(value.value).toBe(Math.round((both[0]! + both[1]!) / 2));
        expect(isOutside(iso3)).toBe(true);
      }
      const usd = explanation.outsideSuppliers.map(({ value }) => value.value!);
      expect(usd).toEqual(usd.toSorted((a, b) => b - a));
      const bought = explanation.outsideImports.value!;
      expect(usd.reduce((all, one) => all + one, 0)).toBeLessThanOrEqual(bought + usd.length);
    }
  });

  test('every figure of the made-up world cites it and is unverified', async () => {
    for (const kind of ['substitution', 'export-potential', 'complementarity', 'production-sharing']) {
      for (const { value, origins } of (await list(`kind=${kind}&limit=50`)).options) {
        expect(value.origins).toEqual([`vintage:${ref}`]);
        expect(value.confidence).toBe('unverified');
        expect(origins).toContain(`vintage:${ref}`);
      }
    }
  });

  test('joint diversification, localisation and co-production are worth what members buy outside', async () => {
    for (const kind of ['joint-diversification', 'localisation', 'co-production']) {
      const { options } = await list(`kind=${kind}&limit=20`);
      for (const { value, parts, flags } of options) {
        expect(value.basis).toBe('outside-imports');
        expect(value.years).toEqual([2021, 2022]);
        expect(parts.find(({ name }) => name === 'value')!.raw).toBe(value.value);
        expect(flags.some((flag) => flag.kind === 'old-data' && flag.year === 2016)).toBe(false);
      }
    }
  });

  test('places that intervals leave open are told: the rank lies in its band', async () => {
    const { options, total } = await list('kind=substitution&limit=500');
    for (const { rank, band } of options) {
      expect(band.from).toBeLessThanOrEqual(rank);
      expect(band.to).toBeGreaterThanOrEqual(rank);
      expect(band.to).toBeLessThanOrEqual(total);
    }
    expect(options.some(({ rank, band }) => band.from < rank)).toBe(true);
  });

  test('without fuels and gold nothing is about them, and ranks count what remains', async () => {
    const [all, rest] = [await list('limit=500'), await list('fuels=without&limit=500')];
    expect(rest.total).toBeLessThan(all.total);
    for (const { products } of rest.options)
      expect(products.some(({ hs, part }) => part === 'focus' && isFuelOrGold(hs))).toBe(false);
    const substitution = await list('kind=substitution&fuels=without&limit=500');
    expect(substitution.options.map(({ rank }) => rank)).toEqual(substitution.options.map((_, i) => i + 1));
    const pairs = await list('kind=complementarity&fuels=without');
    expect(pairs.total).toBe((await list('kind=complementarity')).total);
  });

  test('a match that trade does not use stands before all others', async () => {
    const { options } = await list('kind=complementarity&limit=100');
    const quadrants = options.map(({ parts }) => parts.find(({ name }) => name === 'quadrant')!.raw!);
    expect(quadrants).toEqual(quadrants.toSorted((a, b) => b - a));
  });

  test('the table has the places and the same rows', async () => {
    const { text, status } = await api.get('/options.csv?vintage=made-up&kind=complementarity');
    expect(status).toBe(200);
    expect(text.split('\r\n')[0]).toContain('Rank, best it may be');
  });
});

describe('which data options rest on', () => {
  test('the shipped facts stay at hand under their name', async () => {
    const { text } = await api.get('/options?vintage=shipped&kind=export-potential');
    const page = optionListSchema.parse(JSON.parse(text));
    expect([page.vintage, page.isSynthetic, page.total]).toEqual([null, false, 0]);
    expect(page.notes.map(({ key }) => key)).toEqual(['loaded-kinds']);
  }, 60_000);

  test.each(['/options?vintage=nobody', '/options/summary?vintage=nobody', '/options.csv?vintage=nobody'])(
    'a vintage that is not there is named: %s',
    async (path) => {
      const { status, text } = await api.get(path);
      expect(status).toBe(404);
      expect(problemSchema.parse(JSON.parse(text)).detail).toContain('nobody');
    },
  );

  test('a vintage just made active is studied while the one before answers', async () => {
    const before = optionListSchema.parse(JSON.parse((await api.get('/options?limit=1')).text));
    expect(before.vintage).toBeNull();
    await writeVintage(folder, { name: 'newer', content: '0000000000bb' }, { flows: testWorld(8, [2023]) });
    warehouse.activate('newer');
    const during = optionListSchema.parse(JSON.parse((await api.get('/options?limit=1')).text));
    expect(during.vintage).toBeNull();
    const named = await api.get('/options?vintage=newer&limit=1');
    expect(named.status).toBe(200);
    const after = optionListSchema.parse(JSON.parse((await api.get('/options?limit=1')).text));
    expect([after.vintage, after.isSynthetic]).toEqual(['newer@0000000000bb', false]);
  }, 60_000);
});
