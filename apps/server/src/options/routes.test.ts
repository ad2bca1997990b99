import { optionDetailSchema, optionListSchema, optionSummarySchema, problemSchema } from '@hamkor/contract';
import type { OptionDetailDocument, OptionListDocument } from '@hamkor/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCsv } from '../listing/parse-csv.ts';
import { optionRoutes } from './routes.ts';
import type { StudyApi } from './test-study.ts';
import { startStudyApi } from './test-study.ts';

let api: StudyApi;
beforeAll(async () => {
  api = await startStudyApi((server, context) => optionRoutes(server, { ...context, waitMs: 150_000 }));
});
afterAll(() => api.stop());

const list = async (query: string): Promise<OptionListDocument> => {
  const { status, text } = await api.get(`/options${query}`);
  expect(status, text.slice(0, 300)).toBe(200);
  return optionListSchema.parse(JSON.parse(text));
};
const detail = async (path: string): Promise<OptionDetailDocument> =>
  optionDetailSchema.parse(JSON.parse((await api.get(`/options/${path}`)).text));

describe('the list', () => {
  test('comes best first, with the total before paging and a way to the next page', async () => {
    const { options, total, offset, limit } = await list('?kind=co-production&limit=20&offset=40');
    expect([options.length, offset, limit]).toEqual([20, 40, 20]);
    expect(total).toBeGreaterThan(1000);
    expect(options.map(({ rank }) => rank)).toEqual(options.map((_, index) => 41 + index));
    const { headers } = await api.get('/options?kind=co-production&limit=20&offset=40');
    expect(headers['link']).toMatch(/offset=60[^>]*>; rel="next"/);
  });

  test('holds all kinds and says of each kind what it cannot see', async () => {
    const { notes } = await list('?limit=1');
    expect(new Set(notes.map(({ kind }) => kind))).toContain('co-production');
    expect(
      (await list('?kind=substitution&limit=1')).notes.every(({ kind }) => kind === 'substitution'),
    ).toBe(true);
  });

  test('is narrowed by members, product, words, value, confidence and grade, all together', async () => {
    const { options, total } = await list(
      '?member=KAZ&partner=CHN&product=74&q=copper&minValue=1000000&confidence=estimated&grade=B&limit=500',
    );
    expect(total).toBeGreaterThan(0);
    for (const { partners, products, value, coverage } of options) {
      expect(partners.map(({ iso3 }) => iso3)).toEqual(expect.arrayContaining(['KAZ', 'CHN']));
      expect(products.some(({ hs }) => hs.startsWith('74'))).toBe(true);
      expect(value.value).toBeGreaterThanOrEqual(1e6);
      expect(value.confidence).not.toBe('unverified');
      expect(['A', 'B']).toContain(coverage.grade);
    }
  });

  test.each(['медь', '铜', 'copper'])('finds copper by the word %s', async (word) => {
    const { total } = await list(`?q=${encodeURIComponent(word)}&limit=1`);
    expect(total).toBeGreaterThan(10);
  });

  test('one row a product tells how many more there are, and together they are all', async () => {
    const query = '?kind=joint-diversification&member=KAZ';
    const [all, rows] = [await list(`${query}&limit=500`), await list(`${query}&group=product&limit=500`)];
    const subject = ({ products }: (typeof all.options)[number]): string =>
      products.flatMap(({ hs, part }) => (part === 'focus' ? [hs] : [])).join(' ');
    const groups = Map.groupBy(all.options, subject);
    expect(all.total).toBeLessThanOrEqual(500);
    expect(rows.total).toBe(groups.size);
    expect(rows.options.map(({ id, more }) => [id, more])).toEqual(
      [...groups.values()].map((group) => [group[0]!.id, group.length - 1]),
    );
    expect(rows.total).toBeLessThan(all.total);
    expect(all.options.every(({ more }) => more === undefined)).toBe(true);
  });

  test('weights move scores, ranks and order, and the score stays the weighted mean of the percentiles', async () => {
    const before = await list('?kind=co-production&limit=50');
    const after = await list('?kind=co-production&limit=50&weights=complexity:9,demand:0');
    expect(after.options.map(({ id }) => id)).not.toEqual(before.options.map(({ id }) => id));
    for (const { parts, score } of after.options) {
      const weight = parts.reduce((sum, part) => sum + part.weight, 0);
      expect(score).toBeCloseTo(
        parts.reduce((sum, part) => sum + part.weight * part.percentile, 0) / weight,
        12,
      );
      expect(parts.find(({ name }) => name === 'complexity')!.weight).toBe(9);
    }
    const scores = after.options.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  test('a weight of zero for all parts of another kind is no obstacle to the kind asked for', async () => {
    const weights = 'value:0,fit:0,security:0,feasibility:0,coverage:0';
    expect((await api.get(`/options?kind=co-production&weights=${weights}&limit=1`)).status).toBe(200);
    expect((await api.get(`/options?kind=substitution&weights=${weights}&limit=1`)).status).toBe(422);
  });

  test('can be put in order of value or of a part', async () => {
    const values = (await list('?kind=co-production&sort=-value&limit=100')).options.map(
      ({ value }) => value.value!,
    );
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    const demand = (await list('?kind=co-production&sort=demand&limit=100')).options.map(
      ({ parts }) => parts.find(({ name }) => name === 'demand')!.percentile,
    );
    expect(demand).toEqual(demand.toSorted((a, b) => a - b));
  });

  test('an offset beyond the end is an empty page, not an error', async () => {
    expect((await list('?offset=1000000')).options).toEqual([]);
  });
});

describe('bad input is refused by the name of its field', () => {
  test.each([
    ['/options?member=USA', '/query/member', 'KAZ'],
    ['/options?partner=kaz', '/query/partner', 'UZB'],
    [
      '/options?kind=barter',
      '/query/kind/0',
      'substitution, joint-diversification, localisation, co-production',
    ],
    ['/options?product=8708.2', '/query/product', '8708'],
    ['/options?product=87081', '/query/product', '8708'],
    ['/options?minValue=lots', '/query/minValue', '1000000'],
    ['/options?minValue=', '/query/minValue', '1000000'],
    ['/options?minValue=-1', '/query/minValue', '1000000'],
    ['/options?confidence=sure', '/query/confidence', 'published'],
    ['/options?grade=D', '/query/grade', 'A, B, C'],
    ['/options?weights=worth:2', '/query/weights', 'value:2'],
    ['/options?weights=value:-1', '/query/weights', 'value:2'],
    ['/options?weights=value:2,value:3', '/query/weights', 'value:2'],
    [
      '/options?kind=substitution&weights=value:0,fit:0,security:0,feasibility:0,coverage:0',
      '/query/weights',
      'value:2',
    ],
    ['/options?sort=beauty', '/query/sort', '-score'],
    ['/options?limit=501', '/query/limit', '<= 500'],
    ['/options?limit=0', '/query/limit', '>= 1'],
    ['/options?offset=-1', '/query/offset', '>= 0'],
    ['/options?memebr=KAZ', '/query/memebr', undefined],
    ['/options.csv?lang=de', '/query/lang', 'en, ru, zh'],
    ['/options.csv?limit=5', '/query/limit', undefined],
    ['/options/co-production-RUS-CHN-7601-7606?weights=fit', '/query/weights', 'value:2'],
    ['/options/co-production-RUS-CHN-7601-7606?kind=co-production', '/query/kind', undefined],
  ])('%s', async (path, pointer, expected) => {
    const { status, headers, text } = await api.get(path);
    expect(status).toBe(422);
    expect(headers['content-type']).toContain('application/problem+json');
    const [error] = problemSchema.parse(JSON.parse(text)).errors!;
    expect(error!.pointer).toBe(pointer);
    if (expected !== undefined) expect(error!.expected).toContain(expected);
    expect(error!.detail).toMatch(/^\P{Ll}.+\.$/u);
  });

  test('wrong weights are explained in the language of the reader', async () => {
    const { text } = await api.get('/options?weights=worth:2', { 'accept-language': 'ru' });
    expect(problemSchema.parse(JSON.parse(text)).errors![0]!.detail).toContain('нет составляющей «worth»');
  });

  test.each(['co-production-RUS-RUS-7601-7606', 'nonsense', 'substitution-KAZ-IND-0000'])(
    'an option that does not exist is not found: %s',
    async (id) => {
      const { status, text } = await api.get(`/options/${id}`);
      expect(status).toBe(404);
      expect(problemSchema.parse(JSON.parse(text)).detail).toContain(id);
    },
  );
});

describe('an option of its own', () => {
  test('unfolds its facts and knows its neighbours in rank', async () => {
    const { options } = await list('?kind=co-production&limit=3');
    const [first, second, third] = options;
    const page = await detail(second!.id);
    const { route, ...listed } = second!;
    expect(page.route).toEqual(route);
    expect(page.option).toMatchObject({ ...listed, explanation: { kind: 'co-production' } });
    expect(page.previous).toEqual({ id: first!.id, rank: 1, score: first!.score });
    expect(page.next).toEqual({ id: third!.id, rank: 3, score: third!.score });
    expect((await detail(first!.id)).previous).toBeNull();
    expect(page.total).toBe((await list('?kind=co-production&limit=1')).total);
  });

  test('has the explanation of its own, also under other weights', async () => {
    const { options } = await list('?kind=co-production&limit=40&offset=500');
    for (const { id } of options) {
      const { option } = await detail(`${id}?weights=value:5`);
      const { explanation } = option;
      if (explanation.kind !== 'co-production') throw new Error(`${id} is explained as ${explanation.kind}`);
      expect(explanation.ladder.at(-1)!.hs).toBe(option.products[0]!.hs);
      expect(explanation.downstream.iso3).toBe(option.partners[1]!.iso3);
    }
  });

  test('the last of its kind has nobody after it', async () => {
    const { total } = await list('?kind=substitution&limit=1');
    const { options } = await list(`?kind=substitution&offset=${total - 1}`);
    expect((await detail(options[0]!.id)).next).toBeNull();
  });
});

test('the summary counts every kind and member and shows the best three', async () => {
  const summary = optionSummarySchema.parse(JSON.parse((await api.get('/options/summary')).text));
  expect(summary.total).toBe((await list('?limit=1')).total);
  for (const { kind, total, byMember, best } of summary.kinds) {
    expect(total).toBe((await list(`?kind=${kind}&limit=1`)).total);
    expect(byMember['KAZ']).toBe((await list(`?kind=${kind}&member=KAZ&limit=1`)).total);
    expect(best.map(({ rank }) => rank)).toEqual([1, 2, 3].slice(0, total));
  }
});

const table = async (query: string, headers: Readonly<Record<string, string>> = {}) => {
  const answer = await api.get(`/options.csv${query}`, headers);
  return { ...answer, rows: parseCsv(answer.text) };
};

describe('the table', () => {
  test('holds all options of the filter, in the order of the list', async () => {
    const { rows, headers } = await table('?kind=co-production&member=UZB&weights=value:3');
    const page = await list('?kind=co-production&member=UZB&weights=value:3&limit=500');
    expect(rows).toHaveLength(page.total + 1);
    expect(rows.slice(1, 501).map(([id]) => id)).toEqual(page.options.map(({ id }) => id));
    expect(headers['content-type']).toContain('text/csv');
    expect(headers['content-disposition']).toContain('hamkor-options.csv');
  });

  test('is UTF-8 with a mark, and every row has as many cells as the header', async () => {
    const { text, rows } = await table('?kind=substitution');
    expect(text.startsWith('\u{FEFF}')).toBe(true);
    expect(new Set(rows.map((cells) => cells.length)).size).toBe(1);
  });

  test.each([
    ['?lang=ru&member=KAZ', {}, 'Вариант', /Казахстан/],
    ['?lang=zh&member=KAZ', {}, '方案', /哈萨克斯坦/],
    ['?member=KAZ', { 'accept-language': 'zh-CN' }, '方案', /哈萨克斯坦/],
    ['?member=KAZ', {}, 'Option', /Kazakhstan/],
  ])('speaks the language asked for: %s %o', async (query, headers, header, name) => {
    const { rows } = await table(query, headers);
    expect(rows[0]![0]).toBe(header);
    expect(rows[1]!.join()).toMatch(name);
  });

  test('no cell of text can start a formula', async () => {
    const { rows } = await table('');
    const risky = rows.slice(1).flatMap((cells) => cells.filter((cell) => /^[=+@\t]|^-(?!\d)/.test(cell)));
    expect(risky).toEqual([]);
  });
});

test('a study that is not done is said to be under way, with a time to ask again', async () => {
  const waiting = await startStudyApi((server, { facts }) =>
    optionRoutes(server, { facts, waitMs: 5, study: { part: () => new Promise(() => {}) } }),
  );
  for (const path of [
    '/options',
    '/options.csv',
    '/options/summary',
    '/options/co-production-RUS-CHN-7601-7606',
  ]) {
    const { status, headers } = await waiting.get(path);
    expect([status, headers['retry-after']]).toEqual([503, '2']);
  }
  await waiting.stop();
});
