/** What holds of every list of these domains: pages, order, filters, tables, refusals. */
import { problemSchema } from '@hamkor/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { databaseTitle, hasPostgres } from '../platform/test-database.ts';
import { parseCsv } from './parse-csv.ts';
import type { TestApi } from './test-api.ts';
import { startTestApi } from './test-api.ts';

const pageSchema = z.object({
  items: z.array(z.looseObject({})),
  total: z.number(),
  offset: z.number(),
  limit: z.number(),
});
type Item = z.infer<typeof pageSchema>['items'][number];

/** Every list with its sort names, and a filter that leaves some of it. */
const lists = [
  { path: '/countries', sorts: ['iso3', 'name', 'accession-year'], filter: 'standing=partner' },
  { path: '/indicators', sorts: ['indicator', 'iso3', 'year', 'value'], filter: 'iso3=KGZ' },
  { path: '/products', sorts: ['relevance', 'hs', 'name'], filter: 'chapter=28' },
  { path: '/ledger', sorts: ['id', 'topic', 'verdict', 'year'], filter: 'verdict=differs' },
  { path: '/origins', sorts: ['id', 'producer', 'title', 'accessed'], filter: 'sort=-title' },
  {
    path: '/projects',
    sorts: ['name', 'year', 'stage', 'start-year', 'completion-year', 'investment', 'jobs'],
    filter: 'country=UZB',
  },
  {
    path: '/parks',
    sorts: ['name', 'year', 'kind', 'country', 'area', 'established-year', 'residents', 'jobs', 'investment'],
    filter: 'kind=SEZ',
  },
  { path: '/organisations', sorts: ['name', 'year', 'kind', 'country'], filter: 'country=BLR' },
  { path: '/needs', sorts: ['title', 'year', 'kind', 'country', 'deadline'], filter: 'kind=offer' },
  { path: '/mechanisms', sorts: ['name', 'year', 'kind', 'established-year'], filter: 'kind=body' },
] as const;
const paths = lists.map(({ path }) => [path] as const);

/** What identifies an item of any list. */
const keyOf = (item: Item): string =>
  String(item['id'] ?? item['hs'] ?? (item['figure'] ? JSON.stringify(item) : item['iso3']));

/** What a reader of a table does: takes the apostrophe away that keeps a text from being run as a formula. */
const plain = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);

const asCell = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join(';');
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
};

const camel = (header: string): string =>
  header.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const part = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>(
    (inner, name) => (inner as Record<string, unknown> | null | undefined)?.[name],
    value,
  );

/** Columns that are not called as the field they come from. */
const elsewhere: Readonly<Record<string, (item: Item) => unknown>> = {
  source: (item) => item['cited'] ?? part(item, 'figure', 'cited'),
  lat: (item) => part(item, 'place', 'lat'),
  lon: (item) => part(item, 'place', 'lon'),
  stated: (item) => part(item, 'stated', 'text'),
  stated_unit: (item) => part(item, 'stated', 'unit'),
  stated_year: (item) => part(item, 'stated', 'year'),
  first_year: (item) => part(item, 'figure', 'years', '0'),
  last_year: (item) => part(item, 'figure', 'years', '1'),
  gaps: (item) => (item['gaps'] as string[]).join(' | '),
  rows: (item) => (item['tables'] as { rows: number }[]).reduce((sum, { rows }) => sum + rows, 0),
};

/** The value a column of a table stands for, looked up in the document by the column's name alone. */
const valueOf = (item: Item, header: string): unknown => {
  if (elsewhere[header]) return elsewhere[header](item);
  const text = /^(\w+)_(en|ru|zh)$/.exec(header);
  if (text) return part(item, camel(text[1]!), text[2]!);
  const unit = /^(\w+)_unit$/.exec(header);
  if (unit) return part(item, camel(unit[1]!), 'unit');
  const own = item['figure'] && !(header in item) ? part(item, 'figure', header) : item[camel(header)];
  return own !== null && typeof own === 'object' && 'unit' in own ? part(own, 'value') : own;
};

/** Parameters with values that are wrong, and what the refusal must say was expected. */
const wrong: readonly (readonly [path: string, query: string, pointer: string, expected: string | null])[] = [
  ...lists.flatMap(
    ({ path, sorts }) =>
      [
        [path, 'offset=-1', '/query/offset', '>= 0'],
        [path, 'offset=two', '/query/offset', 'number'],
        [path, 'limit=0', '/query/limit', '>= 1'],
        [path, 'limit=501', '/query/limit', '<= 500'],
        [path, 'limit=1.5', '/query/limit', 'int'],
        [path, 'sort=colour', '/query/sort', [...sorts, ...sorts.map((sort) => `-${sort}`)].join(', ')],
        [path, 'colour=red', '/query/colour', null],
        [`${path}.csv`, 'limit=5', '/query/limit', null],
        [
          `${path}.csv`,
          'sort=colour',
          '/query/sort',
          [...sorts, ...sorts.map((sort) => `-${sort}`)].join(', '),
        ],
      ] as const,
  ),
  ['/countries', 'standing=friend', '/query/standing/0', 'member, partner, neighbour'],
  ['/countries', `q=${'a'.repeat(201)}`, '/query/q', '<= 200'],
  ['/countries', 'q=%00', '/query/q', 'pump, насос, 泵'],
  ['/indicators', 'iso3=kaz', '/query/iso3/0', 'KAZ'],
  ['/indicators', 'indicator=GDP', '/query/indicator/0', 'gdp_current_usd'],
  ['/indicators', 'year=1850', '/query/year', '>= 1900'],
  ['/indicators', 'year=2024.5', '/query/year', 'int'],
  ['/indicators', 'confidence=sure', '/query/confidence/0', 'published, estimated, unverified'],
  ['/products', 'section=16', '/query/section/0', 'XVI'],
  ['/products', 'chapter=8', '/query/chapter/0', '84'],
  [
    '/products',
    'stage=parts,done',
    '/query/stage/1',
    'raw, energy, food, processed, parts, capital, consumer',
  ],
  ['/products', 'edition=HS2017', '/query/edition', 'HS2022, HS1992'],
  ['/products', 'q=%1B', '/query/q', 'pump, насос, 泵'],
  ['/ledger', 'verdict=true', '/query/verdict/0', 'confirmed, differs, contradicted, not-found'],
  ['/ledger', 'topic=Macro', '/query/topic/0', 'macro'],
  ['/ledger', 'seed=memo', '/query/seed/0', 'article-2025, note-2021'],
  ['/ledger', 'subject=Kazakhstan', '/query/subject/0', 'KAZ'],
  ['/ledger', `q=${'п'.repeat(10_000)}`, '/query/q', '<= 200'],
  ['/projects', 'country=KAZ,Uzbekistan', '/query/country/1', 'KAZ'],
  ['/projects', 'together=china', '/query/together/0', 'KAZ'],
  [
    '/projects',
    'stage=finished',
    '/query/stage/0',
    'idea, feasibility, agreement, financing, construction, operating, suspended, cancelled',
  ],
  ['/projects', 'hs=870', '/query/hs/0', '8701'],
  ['/projects', 'isic=C', '/query/isic/0', '2821'],
  ['/projects', 'bbox=60,37,73', '/query/bbox', '46.5,35,87.3,55.4'],
  ['/projects', 'bbox=60,37,73,95', '/query/bbox/3', '<= 90'],
  ['/projects', 'bbox=-190,37,73,45', '/query/bbox/0', '>= -180'],
  ['/projects', 'bbox=60,45,73,37', '/query/bbox/3', null],
  ['/projects', `country=${'KAZ,'.repeat(300)}KAZ`, '/query/country', '<= 1000'],
  ['/projects', `country=${'KAZ,'.repeat(60)}KAZ`, '/query/country', '<= 50'],
  ['/parks', 'kind=garden', '/query/kind/0', 'industrial park, SEZ, tech park, cross-border zone'],
  ['/parks', 'hs=8701', '/query/hs', null],
  [
    '/organisations',
    'kind=ngo',
    '/query/kind/0',
    'enterprise, bank, state_agency, research, chamber, association, park_operator',
  ],
  ['/needs', 'kind=wish', '/query/kind/0', 'request, offer'],
  ['/needs', 'expired=maybe', '/query/expired', 'yes, no'],
  ['/mechanisms', 'kind=BODY', '/query/kind/0', 'finance: planned'],
  ['/mechanisms', 'country=KAZ', '/query/country', null],
];

/** Text that breaks programs which put it into a query or a page. */
const hostile = [
  "'; drop table project; --",
  "' or '1'='1",
  '" or ""="',
  '%',
  '_',
  '\\',
  '%_\\%',
  ')) union select * from origin --',
  '<script>alert(1)</script>',
  '$1',
  '{{7*7}}',
  '\u202E\u0301\uFFFD',
  'ﷺ'.repeat(40),
  '(?=.*){1000}',
];

describe.skipIf(!hasPostgres)(databaseTitle('every list'), () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.stop());

  const page = async (address: string) => {
    const answer = await api.get(address);
    expect(answer.status, answer.text.slice(0, 300)).toBe(200);
    return { ...pageSchema.parse(answer.body), link: String(answer.headers['link']) };
  };
  const whole = async (path: string, query: string): Promise<Item[]> => {
    const items: Item[] = [];
    for (let offset = 0, total = 1; offset < total; offset += 500) {
      const one = await page(`${path}?${query}&offset=${offset}&limit=500`);
      items.push(...one.items);
      total = one.total;
    }
    return items;
  };
  const tableRows = async (address: string) => {
    const answer = await api.get(address);
    expect(answer.status, answer.text.slice(0, 300)).toBe(200);
    const [headers, ...rows] = parseCsv(answer.text);
    return { answer, headers: headers!, rows };
  };

  test.each(lists)('$path: pages of any size put together are the whole list', async ({ path, filter }) => {
    const all = (await whole(path, filter)).map(keyOf);
    expect(new Set(all).size).toBe(all.length);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), async (limit) => {
        const found: string[] = [];
        let next: string | null = `${path}?${filter}&limit=${limit}`;
        while (next !== null && found.length <= all.length) {
          const one = await page(next);
          expect(one.total).toBe(all.length);
          found.push(...one.items.map(keyOf));
          next = /<\/api\/v1([^>]+)>; rel="next"/.exec(one.link)?.[1] ?? null;
        }
        expect(found).toEqual(all);
      }),
      { numRuns: 5 },
    );
  });

  test.each(lists)('$path: every order holds the same items', async ({ path, sorts, filter }) => {
    const kept = filter.startsWith('sort') ? '' : filter;
    const keys = async (sort: string) => (await whole(path, `${kept}&sort=${sort}`)).map(keyOf);
    const usual = (await keys(sorts[0])).toSorted();
    for (const sort of sorts) {
      expect((await keys(sort)).toSorted()).toEqual(usual);
      expect((await keys(`-${sort}`)).toSorted()).toEqual(usual);
    }
  });

  test.each(paths)('%s: asked twice gives the same order', async (path) => {
    expect(await whole(path, '')).toEqual(await whole(path, ''));
  });

  test.each(paths)('%s: past its end is an empty page that leads back', async (path) => {
    const { items, total, link } = await page(`${path}?offset=100000&limit=10`);
    expect(items).toEqual([]);
    expect(total).toBeGreaterThan(0);
    expect(link).toContain('rel="prev"');
    expect(link).not.toContain('rel="next"');
  });

  test.each(lists)('$path.csv: has the rows of the list under the same filter', async ({ path, filter }) => {
    const items = await whole(path, filter);
    const { answer, headers, rows } = await tableRows(`${path}.csv?${filter}`);
    expect(answer.headers['content-type']).toContain('text/csv');
    expect(answer.headers['content-disposition']).toContain(`hamkor${path.replaceAll('/', '-')}.csv`);
    expect(answer.text.startsWith('\u{FEFF}')).toBe(true);
    expect(rows).toHaveLength(items.length);
    expect(rows.every((cells) => cells.length === headers.length)).toBe(true);
    const id = ['id', 'hs', 'iso3'].find((header) => headers.includes(header))!;
    expect(rows.map((cells) => cells[headers.indexOf(id)])).toEqual(items.map((item) => item[id]));
  });

  test.each(lists)('$path.csv: read back gives every value of the list', async ({ path }) => {
    const items = await whole(path, '');
    const { headers, rows } = await tableRows(`${path}.csv`);
    for (const [at, header] of headers.entries()) {
      const column = rows.map((cells) => plain(cells[at]!));
      expect(column, header).toEqual(items.map((item) => asCell(valueOf(item, header))));
    }
  });

  test.each(wrong)('%s?%s is refused and names %s', async (path, query, pointer, expected) => {
    const answer = await api.get(`${path}?${query}`);
    expect(answer.status).toBe(422);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    const problem = problemSchema.parse(answer.body);
    expect(problem.type).toBe('urn:hamkor:problem:bad-input');
    const error = problem.errors!.find((one) => one.pointer === pointer);
    expect(error, JSON.stringify(problem.errors)).toBeDefined();
    if (expected !== null) expect(error!.expected).toBe(expected);
    expect(error!.detail).not.toBe('');
  });

  test.each([
    '/countries',
    '/products',
    '/ledger',
    '/projects',
    '/parks',
    '/organisations',
    '/needs',
    '/mechanisms',
  ])('%s: hostile text is only text', async (path) => {
    const { total } = await page(path);
    for (const text of hostile) {
      const found = await page(`${path}?q=${encodeURIComponent(text)}`);
      expect(found.total).toBeLessThanOrEqual(total);
      if (path !== '/products' && /drop|union|script|1=1/.test(text)) expect(found.items, text).toEqual([]);
    }
    expect((await page(path)).total).toBe(total);
  });

  test.each(paths)('%s: any text in any parameter is answered or refused, never a failure', async (path) => {
    const names = [
      'q',
      'country',
      'hs',
      'isic',
      'kind',
      'stage',
      'bbox',
      'sort',
      'offset',
      'limit',
      'iso3',
      'year',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom(...hostile)),
        async (name, text) => {
          const { status } = await api.get(`${path}?${name}=${encodeURIComponent(text.toWellFormed())}`);
          expect([200, 422]).toContain(status);
        },
      ),
      { numRuns: 40 },
    );
  });

  test.each(paths)('%s: ten thousand characters are refused by every text parameter', async (path) => {
    for (const name of ['q', 'country', 'hs', 'iso3', 'sort', 'kind']) {
      const { status, body } = await api.get(`${path}?${name}=${'x'.repeat(10_000)}`);
      expect(status).toBe(422);
      expect(
        problemSchema.parse(body).errors!.every(({ pointer }) => pointer.startsWith(`/query/${name}`)),
      ).toBe(true);
    }
  });

  test('an answer that has not changed is not sent again', async () => {
    const first = await api.app.inject('/api/v1/parks');
    const again = await api.app.inject({
      url: '/api/v1/parks',
      headers: { 'if-none-match': String(first.headers['etag']) },
    });
    expect(first.headers['etag']).toBeTruthy();
    expect(again.statusCode).toBe(304);
  });
});
