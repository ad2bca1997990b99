import {
  countryIndicesSchema,
  neighbourhoodSchema,
  pageOf,
  problemSchema,
  productIndicesSchema,
} from '@hamkor/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCsv } from '../listing/parse-csv.ts';
import type { StudyApi } from '../options/test-study.ts';
import { startStudyApi } from '../options/test-study.ts';
import { indexRoutes } from './routes.ts';

let api: StudyApi;
beforeAll(async () => {
  api = await startStudyApi((server, context) => indexRoutes(server, context), ['indices', 'standings']);
});
afterAll(() => api.stop());

const read = async (path: string): Promise<unknown> => {
  const { status, text } = await api.get(path);
  expect(status, text.slice(0, 300)).toBe(200);
  return JSON.parse(text);
};
const countries = async (query: string) =>
  pageOf(countryIndicesSchema).parse(await read(`/indices/countries${query}`));
const products = async (query: string) =>
  pageOf(productIndicesSchema).parse(await read(`/indices/products${query}`));
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
