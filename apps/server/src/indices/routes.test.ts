import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  complexitySchema,
  countryIndicesSchema,
  neighbourhoodSchema,
  pageOf,
  problemSchema,
  productIndicesSchema,
} from '@hamkor/contract';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parseCsv } from '../listing/parse-csv.ts';
import type { StudyApi } from '../options/test-study.ts';
import { startStudyApi } from '../options/test-study.ts';
import { openWarehouse } from '../warehouse/open-warehouse.ts';
import { writeVintage } from '../warehouse/test-vintage.ts';
import { indexRoutes } from './routes.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const varFolder = mkdtempSync(join(tmpdir(), 'hamkor-indices-'));
const warehouse = openWarehouse(varFolder);
let api: StudyApi;
beforeAll(async () => {
  api = await startStudyApi(
    (server, context) => indexRoutes(server, { ...context, warehouse, varFolder, waitMs: 100_000 }),
    ['indices', 'standings'],
  );
});
afterAll(async () => {
  await api.stop();
  await warehouse.close();
  rmSync(varFolder, { recursive: true, force: true });
});

const read = async (path: string): Promise<unknown> => {
  const { status, text } = await api.get(path);
  expect(status, text.slice(0, 300)).toBe(200);
  return JSON.parse(text);
};
const countries = async (query: string) =>
  pageOf(countryIndicesSchema).parse(await read(`/indices/countries${query}`));
const products = async (query: string) =>
  pageOf(productIndicesSchema).parse(await read(`/indices/products${query}`));
const byComplexity = async (query = '') => complexitySchema.parse(await read(`/indices/complexity${query}`));
const neighbourhood = async (path: string) =>
  neighbourhoodSchema.parse(await read(`/indices/products/${path}/neighbourhood`));

describe('countries', () => {
  test('are all exporters of the matrix, the ranked ones with a place, the others on their scale', async () => {
    const { items, total } = await countries('?limit=500');
    expect(total).toBe(api.facts.trade.presence.length);
    const ranked = items.filter(({ isRanked }) => isRanked);
    expect(ranked.length).toBeGreaterThan(100);
    expect(ranked.map(({ eciRank }) => eciRank)).toEqual(ranked.map((_, index) => index + 1));
    const projected = items.filter(({ iso3 }) => ['KGZ', 'TJK'].includes(iso3));
    expect(projected.map(({ isRanked, eciRank, eci }) => [isRanked, eciRank, eci !== null])).toEqual([
      [false, null, true],
      [false, null, true],
    ]);
  });

  test('stand as in the published ranking of 2016: Japan in front, China far above Kazakhstan', async () => {
    const { items } = await countries('?ranked=yes&limit=500');
    const rank = (iso3: string): number => items.find((item) => item.iso3 === iso3)!.eciRank!;
    expect(rank('JPN')).toBeLessThanOrEqual(3);
    expect(rank('CHN')).toBeLessThan(40);
    expect(rank('KAZ')).toBeGreaterThan(60);
  });

  test('can be put in order and read as a table', async () => {
    const { items } = await countries('?sort=-diversity&limit=10');
    const diversity = items.map((item) => item.diversity);
    expect(diversity).toEqual(diversity.toSorted((a, b) => b - a));
    const rows = parseCsv((await api.get('/indices/countries.csv?ranked=yes')).text);
    expect(rows[0]!.slice(0, 2)).toEqual(['iso3', 'name_en']);
    expect(rows).toHaveLength((await countries('?ranked=yes&limit=1')).total + 1);
  });
});

describe('places over resamples', () => {
  test('of the shipped facts are drawn over products: nearly every place lies in its interval', async () => {
    const { resampled, countries: rows, vintage, edition } = await byComplexity();
    expect([vintage, edition, resampled.by, resampled.level]).toEqual([null, 'HS1992', 'products', 0.9]);
    expect(resampled.resamples).toBe(resampled.drawn);
    const ranked = rows.filter(({ isRanked }) => isRanked);
    const inside = ranked.filter(({ eciRank, places }) => places!.from <= eciRank! && eciRank! <= places!.to);
    expect(inside.length / ranked.length).toBeGreaterThan(0.95);
    const japan = ranked.find(({ iso3 }) => iso3 === 'JPN')!;
    expect(japan.places!.to).toBeLessThanOrEqual(3);
    // Members too small to be ranked are placed all the same.
    const tajikistan = rows.find(({ iso3 }) => iso3 === 'TJK')!;
    expect([tajikistan.isRanked, tajikistan.eciRank]).toEqual([false, null]);
    expect(tajikistan.places!.from).toBeGreaterThan(60);
  });

  test('stand in the list and in its table', async () => {
    const { items } = await countries('?ranked=yes&limit=5');
    const [header, ...rows] = parseCsv((await api.get('/indices/countries.csv?ranked=yes')).text);
    const [from, to] = ['place_from', 'place_to'].map((name) => header!.indexOf(name));
    expect(rows.slice(0, 5).map((row) => [Number(row[from!]), Number(row[to!])])).toEqual(
      items.map(({ places }) => [places!.from, places!.to]),
    );
  });
});

describe('loaded trade', () => {
  const exporters = ['CHN', 'DEU', 'FRA', 'IND', 'JPN', 'KAZ', 'PAK', 'RUS', 'UZB', 'TUV'];
  const headings = [
    '0101',
    '1001',
    '2603',
    '2709',
    '5201',
    '5208',
    '6109',
    '7201',
    '7403',
    '8407',
    '8471',
    '8479',
    '8703',
    '8708',
    '9018',
  ];
  /** Nested: the later a country, the fewer of the later headings it sells; years differ a little. */
  const rows = [2021, 2022, 2023].flatMap((year) =>
    exporters.flatMap((exporter, e) =>
      headings.flatMap((heading, h) =>
        e + h > exporters.length + 8 || (e * 5 + h * 3 + year) % 7 === 0
          ? []
          : [
              {
                year,
                exporter,
                importer: 'USA',
                product: `${heading}10`,
                usd: 3e8 * (1 + ((e * 7 + h * 5 + year) % 11)),
              },
            ],
      ),
    ),
  );
  beforeAll(async () => {
    await writeVintage(varFolder, { name: 'three', content: 'aaaaaaaaaaaa' }, { flows: rows });
    await writeVintage(
      varFolder,
      { name: 'one', content: 'bbbbbbbbbbbb', isSynthetic: true, editionKept: 'HS17' },
      { flows: rows.filter(({ year }) => year === 2023) },
    );
    await writeVintage(
      varFolder,
      { name: 'chapters', content: 'cccccccccccc', digits: 2 },
      { flows: [{ year: 2023, exporter: 'KAZ', importer: 'CHN', product: '72', usd: 1 }] },
    );
  });

  test('of three years is drawn over years, and says from what', async () => {
    const found = await byComplexity('?vintage=three');
    expect(found).toMatchObject({
      vintage: 'three@aaaaaaaaaaaa',
      edition: 'HS2022',
      years: [2021, 2023],
      origins: ['vintage:three@aaaaaaaaaaaa'],
      confidence: 'estimated',
      resampled: { by: 'years', drawn: 200 },
    });
    expect(found.countries).toHaveLength(exporters.length);
    expect(found.rankedCountries).toBe(exporters.length - 1);
    for (const { places, isRanked, eciRank } of found.countries.filter(({ isMember }) => isMember)) {
      expect(isRanked).toBe(true);
      expect(places!.from).toBeLessThanOrEqual(places!.to);
      expect(eciRank).not.toBeNull();
    }
    expect(found.countries.find(({ iso3 }) => iso3 === 'TUV')).toMatchObject({
      isRanked: false,
      places: null,
    });
  });

  test('of one year is drawn over products; made-up data are unverified and keep their edition', async () => {
    const found = await byComplexity('?vintage=one');
    expect(found).toMatchObject({
      edition: 'HS2017',
      years: [2023, 2023],
      isSynthetic: true,
      confidence: 'unverified',
      resampled: { by: 'products' },
    });
    const { items } = await products('?vintage=one&sort=hs&limit=500');
    expect(items.every(({ edition }) => edition === 'HS2017')).toBe(true);
    const copper = items.find(({ product }) => product.hs === '7403')!;
    const world = rows
      .filter(({ year, product }) => year === 2023 && product.startsWith('7403'))
      .reduce((sum, { usd }) => sum + usd, 0);
    expect(copper.world).toMatchObject({ value: world, unit: 'USD', confidence: 'unverified' });
    expect(copper.product.name.en).not.toBe('7403');
  });

  test('is the mean of its years in the lists', async () => {
    const { items } = await countries('?vintage=three&limit=500');
    const kazakhstan = items.find(({ iso3 }) => iso3 === 'KAZ')!;
    const sum = rows.filter(({ exporter }) => exporter === 'KAZ').reduce((total, { usd }) => total + usd, 0);
    expect(kazakhstan.exports.value! / (sum / 3)).toBeCloseTo(1, 9);
    expect(kazakhstan.hhi).toBeGreaterThan(0);
  });

  test('that is in use answers when nothing is asked for, unless it has no headings', async () => {
    warehouse.activate('three');
    expect((await countries('?limit=1')).items[0]!.origins).toEqual(['vintage:three@aaaaaaaaaaaa']);
    expect((await countries('?vintage=shipped&limit=1')).items[0]!.origins).toEqual(['growth-lab-hs92']);
    warehouse.activate('chapters');
    expect((await countries('?limit=1')).items[0]!.origins).toEqual(['growth-lab-hs92']);
    warehouse.activate(null);
    for (const path of ['countries', 'products', 'countries.csv', 'complexity'])
      for (const vintage of ['chapters', 'nobody'])
        expect((await api.get(`/indices/${path}?vintage=${vintage}`)).status).toBe(404);
  });
});

describe('products', () => {
  test('are all headings of the matrix, by complexity, with the members that hold them', async () => {
    const { items, total } = await products('?limit=500');
    expect(total).toBe(api.facts.trade.world.length);
    const complexity = items.flatMap(({ pci }) => pci ?? []);
    expect(complexity).toEqual(complexity.toSorted((a, b) => b - a));
    const { items: copper } = await products('?chapter=74&sort=hs&limit=50');
    const refined = copper.find(({ product }) => product.hs === '7403')!;
    expect(refined.holders).toEqual(expect.arrayContaining(['KAZ', 'UZB']));
    expect(refined.ubiquity).toBeGreaterThan(refined.holders.length);
    expect(copper.every(({ product }) => product.hs.startsWith('74'))).toBe(true);
  });

  test('carry world exports with year and origin', async () => {
    const { items } = await products('?sort=-world&limit=5');
    for (const { world } of items) {
      expect(world.value).toBeGreaterThan(1e11);
      expect(world.years).toEqual([2023, 2023]);
      expect(world.origins).toEqual(['growth-lab-hs92']);
    }
  });
});

describe('the neighbourhood of a heading', () => {
  test('holds its nearest headings and how near every member is', async () => {
    const { neighbours, members, hs92, product } = await neighbourhood('8544');
    expect([product.edition, hs92]).toEqual(['HS2022', '8544']);
    expect(members.map(({ iso3 }) => iso3)).toEqual(api.facts.trade.members);
    const nearness = neighbours.map(({ proximity }) => proximity);
    expect(nearness).toEqual(nearness.toSorted((a, b) => b - a));
    expect(neighbours.map(({ product: { hs } }) => hs)).not.toContain('8544');
    expect(nearness[0]).toBeGreaterThan(0.4);
  });

  test('is found from either edition', async () => {
    expect((await neighbourhood('8807')).hs92).toBe('8803');
    const { status, text } = await api.get('/indices/products/8803/neighbourhood?edition=HS1992');
    expect(status).toBe(200);
    expect(neighbourhoodSchema.parse(JSON.parse(text)).product.hs).toBe('8803');
  });

  test('of an unknown heading, or one without trade of its own, is not found', async () => {
    for (const hs of ['0000', '8549']) {
      const { status, text } = await api.get(`/indices/products/${hs}/neighbourhood`);
      expect(status).toBe(404);
      expect(problemSchema.parse(JSON.parse(text)).detail).toContain(hs);
    }
  });
});

test.each([
  ['/indices/countries?ranked=maybe', '/query/ranked', 'yes, no'],
  ['/indices/countries?sort=size', '/query/sort', '-eci'],
  ['/indices/countries?limit=501', '/query/limit', '<= 500'],
  ['/indices/countries?member=KAZ', '/query/member', undefined],
  ['/indices/products?chapter=8', '/query/chapter/0', '84'],
  ['/indices/products?offset=-3', '/query/offset', '>= 0'],
  ['/indices/products/85440/neighbourhood', '/path/hs', '8544'],
  ['/indices/products/8544/neighbourhood?edition=HS2017', '/query/edition', 'HS2022, HS1992'],
])('%s is refused by the name of its field', async (path, pointer, expected) => {
  const { status, text } = await api.get(path);
  expect(status).toBe(422);
  const [error] = problemSchema.parse(JSON.parse(text)).errors!;
  expect(error!.pointer).toBe(pointer);
  if (expected !== undefined) expect(error!.expected).toContain(expected);
});
