import {
  foundProductSchema,
  namesSchema,
  pageOf,
  productDetailSchema,
  productTreeSchema,
} from '@hamkor/contract';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Facts } from '../facts/facts.ts';
import { shippedFactsOrThrow } from '../listing/test-api.ts';
import { connect } from '../platform/connect.ts';
import { httpServer } from '../platform/http.ts';
import { productRoutes } from './routes.ts';

/** Products are read from the facts: no database is asked. */
const nowhere = {
  connectionString: 'postgresql://postgres@localhost/none?host=/nonexistent',
  connections: 1,
};

let app: FastifyInstance;
let facts: Facts;
beforeAll(async () => {
  facts = shippedFactsOrThrow();
  app = await httpServer({
    db: connect(nowhere),
    version: '0.0.0',
    routes: (api) => productRoutes(api, { facts }),
  });
});
afterAll(() => app.close());

const get = async (path: string) => app.inject({ method: 'GET', url: `/api/v1${path}` });
const search = async (q: string, more = '') =>
  pageOf(foundProductSchema).parse((await get(`/products?q=${encodeURIComponent(q)}${more}`)).json());
const sorted = async (sort: string) =>
  pageOf(foundProductSchema)
    .parse((await get(`/products?chapter=72&sort=${sort}&limit=500`)).json())
    .items.map(({ hs }) => hs);
const detail = async (hs: string, edition = 'HS2022') =>
  productDetailSchema.parse((await get(`/products/${hs}?edition=${edition}`)).json());

describe('searching products', () => {
  test.each([
    ['насосы', '8413'],
    ['насосов', '8413'],
    ['pump', '8413'],
    ['pumps', '8413'],
    ['泵', '8413'],
    ['水泵', '8413'],
    ['цемент', '2523'],
    ['cement', '2523'],
    ['cemant', '2523'],
    ['трактор', '8701'],
    ['шины', '4011'],
    ['азотные удобрения', '3102'],
    ['удобрения азотные', '3102'],
    ['8708', '8708'],
    ['солнечная панель', '8541'],
    ['太阳能电池板', '8541'],
    ['медикаменты', '3004'],
  ])('“%s” finds heading %s first', async (q, hs) => {
    expect((await search(q)).items[0]!.hs).toBe(hs);
  });

  test('ё and е are the same letter', async () => {
    const [dotted, plain] = [await search('ёлка'), await search('елка')];
    expect(dotted).toEqual(plain);
    expect(dotted.total).toBeGreaterThan(0);
  });

  test('a name weighs more than an everyday term', async () => {
    const { items } = await search('tractor');
    expect(items[0]!.name.en).toBe('Tractors');
    expect(items.slice(1).some(({ matched }) => matched.length > 0)).toBe(true);
  });

  test('what was matched is told in the words of the list', async () => {
    const { items } = await search('truck tractor');
    const tractors = items.find(({ hs }) => hs === '8701')!;
    const heading = facts.trade.headings.find(({ hs }) => hs === '8701')!;
    expect(tractors.matched).toContain('truck tractor');
    expect(heading.terms.en).toContain('truck tractor');
  });

  test('the first digits of a code find all headings below it', async () => {
    const { items, total } = await search('87', '&limit=500');
    const chapter = facts.trade.headings.filter(({ hs }) => hs.startsWith('87'));
    expect(total).toBe(chapter.length);
    expect(items.every(({ hs }) => hs.startsWith('87'))).toBe(true);
  });

  test('words no product has find nothing', async () => {
    expect(await search('qwxzv')).toMatchObject({ items: [], total: 0 });
  });

  test('every heading is found by its own name in each language among the first ten', async () => {
    const missed: string[] = [];
    for (const { hs, name } of facts.trade.headings.filter((_, index) => index % 25 === 0))
      for (const text of Object.values(name)) {
        const { items } = await search(text, '&limit=10');
        if (!items.some((item) => item.hs === hs)) missed.push(`${hs} ${text}`);
      }
    expect(missed).toEqual([]);
  });
});

describe('listing products', () => {
  test('without a search all headings come in order of code', async () => {
    const page = pageOf(foundProductSchema).parse((await get('/products?limit=500&offset=500')).json());
    const codes = facts.trade.headings.map(({ hs }) => hs).toSorted();
    expect(page.total).toBe(codes.length);
    expect(page.items.map(({ hs }) => hs)).toEqual(codes.slice(500, 1000));
  });

  test('section, chapter and stage narrow the list together', async () => {
    const page = pageOf(foundProductSchema).parse(
      (await get('/products?section=XVI,XVII&chapter=84,87&stage=parts&limit=500')).json(),
    );
    expect(page.items.length).toBeGreaterThan(0);
    for (const { chapter, stage } of page.items) {
      expect(['84', '87']).toContain(chapter);
      expect(stage).toBe('parts');
    }
  });

  test('the edition of the trade tables has names and stages too', async () => {
    const page = pageOf(foundProductSchema).parse(
      (await get('/products?edition=HS1992&limit=500&chapter=85')).json(),
    );
    const codes = facts.trade.world.map(({ hs92 }) => hs92).filter((hs) => hs.startsWith('85'));
    expect(page.items.map(({ hs }) => hs)).toEqual(codes.toSorted());
    const handTools = page.items.find(({ hs }) => hs === '8508')!;
    expect(handTools.name.en).toMatch(/tools/i);
  });

  test('sorting by name downwards is the reverse of upwards', async () => {
    const [up, down] = await Promise.all([sorted('name'), sorted('-name')]);
    expect(down).toEqual(up.toReversed());
  });

  test('the tree counts every heading once', async () => {
    const tree = productTreeSchema.parse((await get('/products/tree')).json());
    expect(tree.sections.filter(({ id }) => id !== 'none')).toHaveLength(21);
    const headings = tree.sections.flatMap(({ chapters }) => chapters.map((chapter) => chapter.headings));
    expect(headings.reduce((a, b) => a + b, 0)).toBe(facts.trade.headings.length);
  });

  test('names come in the language asked for', async () => {
    const names = namesSchema.parse((await get('/names?lang=zh')).json());
    expect(names.countries['UZB']).toBe('乌兹别克斯坦');
    expect(Object.keys(names.products.HS2022)).toHaveLength(facts.trade.headings.length);
    expect(Object.keys(names.products.HS1992)).toHaveLength(facts.trade.world.length);
    expect(Object.keys(names.branches)).toHaveLength(facts.nomenclature.divisions.length);
  });
});

describe('one product', () => {
  test('has its inputs in order of cost and the products it goes into', async () => {
    const heading = facts.trade.headings.find(({ hs }) => hs === '8701')!;
    const tractor = await detail('8701');
    expect(tractor.inputs.map(({ hs }) => hs)).toEqual(heading.inputs);
    expect(tractor.minorInputs.map(({ hs }) => hs)).toEqual(heading.minorInputs);
    const input = await detail(heading.inputs[0]!);
    expect(input.usedIn.find(({ product }) => product.hs === '8701')).toMatchObject({ main: true });
  });

  test('goes into exactly the headings that list it', async () => {
    const { usedIn } = await detail('7208');
    const expected = facts.trade.headings.filter(
      ({ inputs, minorInputs }) => inputs.includes('7208') || minorInputs.includes('7208'),
    );
    expect(usedIn.map(({ product }) => product.hs).toSorted()).toEqual(
      expected.map(({ hs }) => hs).toSorted(),
    );
  });

  test('shows members’ exports of 2016 as the source has them', async () => {
    const { trade } = await detail('8701');
    const same = trade.find(({ hs92 }) => hs92 === '8701')!;
    const belarus = same.exports.find(({ iso3 }) => iso3 === 'BLR')!;
    const row = facts.trade.exports.find(({ iso3, hs92 }) => iso3 === 'BLR' && hs92 === '8701')!;
    expect(belarus.figure).toMatchObject({ value: row.kusd * 1000, unit: 'USD', years: [2016, 2016] });
    expect(belarus.advantage).toBe(true);
    const world = facts.trade.world.find(({ hs92 }) => hs92 === '8701')!;
    expect(belarus.worldShare).toBeCloseTo(row.kusd / 1000 / world.musd.get(2016)!, 12);
    expect(same.world.map(({ years }) => years![0])).toEqual(
      [...world.musd.keys()].toSorted((a, b) => a - b),
    );
  });

  test('leaves the years of a broken series out instead of guessing', async () => {
    const broken = facts.trade.world.find(({ musd }) => !musd.has(2023))!;
    const { trade } = await detail(broken.hs92, 'HS1992');
    expect(trade[0]!.world.map(({ years }) => years![0])).not.toContain(2023);
  });

  test('of the older edition leads to the heading that followed it', async () => {
    const tools = await detail('8508', 'HS1992');
    expect(tools.counterparts.map(({ product }) => product.hs)).toContain('8467');
    expect(tools.trade).toHaveLength(1);
    const vacuum = await detail('8508');
    expect(vacuum.name).not.toEqual(tools.name);
  });

  test('a heading that does not exist is named', async () => {
    const response = await get('/products/9998');
    expect(response.statusCode).toBe(404);
    expect(response.json()).toMatchObject({ detail: expect.stringContaining('9998') });
  });

  test.each(['87', '870190', 'cars', '87.08'])('“%s” is refused with the form of a heading', async (hs) => {
    const response = await get(`/products/${encodeURIComponent(hs)}`);
    expect(response.statusCode).toBe(422);
    expect(response.json()).toMatchObject({ errors: [{ pointer: '/path/hs', expected: '8708' }] });
  });

  test('an unknown edition is refused with those there are', async () => {
    const response = await get('/products/8708?edition=HS2017');
    expect(response.json()).toMatchObject({
      errors: [{ pointer: '/query/edition', expected: 'HS2022, HS1992' }],
    });
  });
});
