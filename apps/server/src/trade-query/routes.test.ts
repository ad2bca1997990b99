import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { problemSchema, tradeGroupSchema, tradeQueryResultSchema } from '@hamkor/contract';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseCsv } from '../listing/parse-csv.ts';
import type { WarehouseApi } from '../vintages/test-warehouse-api.ts';
import { startWarehouseApi } from '../vintages/test-warehouse-api.ts';
import { writeVintage } from '../warehouse/test-vintage.ts';
import { tradeQueryRoutes } from './routes.ts';

const countries = ['CHN', 'KAZ', 'RUS', 'UZB', 'DEU'];
const products = ['720110', '720120', '847989', '271019', '7108'];
const years = [2022, 2023];

/** Every second combination, with values that differ and a mass on most. */
const flows = years.flatMap((year) =>
  countries.flatMap((exporter, e) =>
    countries.flatMap((importer, i) =>
      products.flatMap((product, p) =>
        e !== i && (e + i + p + year) % 2 === 0
          ? [
              {
                year,
                exporter,
                importer,
                product,
                usd: 1000 * (1 + e + 3 * i + 7 * p) + year,
                tonnes: p === 2 ? null : 1 + p,
              },
            ]
          : [],
      ),
    ),
  ),
);

let api: WarehouseApi;
beforeAll(async () => {
  api = await startWarehouseApi(tradeQueryRoutes);
  await writeVintage(api.varFolder, { name: 'small', content: 'aaaaaaaaaaaa', isSynthetic: true }, { flows });
  await writeVintage(
    api.varFolder,
    { name: 'totals', content: 'bbbbbbbbbbbb', digits: 0 },
    { flows: [{ year: 2023, exporter: 'KAZ', importer: 'CHN', product: 'TOTAL', usd: 5 }] },
  );
  await writeVintage(api.varFolder, { name: 'wdi', content: 'cccccccccccc' }, { indicators: [] });
});
afterAll(() => api.stop());

const answer = async (path: string) => tradeQueryResultSchema.parse((await api.ask(path)).body);
const refused = async (path: string) => {
  const { status, body } = await api.ask(path);
  const { errors } = problemSchema.parse(body);
  return { status, pointers: errors?.map(({ pointer }) => pointer) };
};

type Flow = (typeof flows)[number];
type Group = (typeof tradeGroupSchema.options)[number];
const keyOf = (flow: Flow, group: Group): string | number => {
  if (group === 'heading') return flow.product.slice(0, 4);
  return group === 'chapter' ? flow.product.slice(0, 2) : flow[group];
};

const sum = (of: readonly Flow[], column: 'usd' | 'tonnes'): number =>
  of.reduce((total, flow) => total + (flow[column] ?? 0), 0);
const listOf = <T>(values: readonly T[]) =>
  fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined });

/** The same sums, one flow at a time. */
const plainAnswer = (by: readonly Group[], passes: (flow: Flow) => boolean) => {
  const groups = Map.groupBy(flows.filter(passes), (flow) =>
    JSON.stringify(by.map((group) => keyOf(flow, group))),
  );
  return new Map(
    [...groups].map(([key, some]) => {
      const weighed = some.filter(({ tonnes }) => tonnes !== null);
      return [
        key,
        [
          sum(some, 'usd'),
          weighed.length > 0 ? sum(weighed, 'tonnes') : null,
          weighed.length > 0 ? sum(weighed, 'usd') : null,
          some.length,
        ],
      ];
    }),
  );
};

test('any question is answered as adding up flow by flow answers it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...tradeGroupSchema.options], { minLength: 1 }),
      listOf(countries),
      listOf(countries),
      listOf(['72', '7201', '720110', '84', '7108']),
      listOf(years),
      async (by, exporter, importer, product, year) => {
        const asked = new URLSearchParams({ vintage: 'small', by: by.join(','), limit: '10000' });
        for (const [name, list] of Object.entries({ exporter, importer, product, year }))
          if (list !== undefined) asked.set(name, list.join(','));
        const { rows, columns, isCut } = await answer(`/trade?${asked}`);
        expect(columns.map(({ name }) => name)).toEqual([...by, 'usd', 'tonnes', 'usd_weighed', 'flows']);
        expect(isCut).toBe(false);
        const expected = plainAnswer(
          by,
          (flow) =>
            (exporter?.includes(flow.exporter) ?? true) &&
            (importer?.includes(flow.importer) ?? true) &&
            (product?.some((code) => flow.product.startsWith(code)) ?? true) &&
            (year?.includes(flow.year) ?? true),
        );
        expect(
          new Map(rows.map((row) => [JSON.stringify(row.slice(0, by.length)), row.slice(by.length)])),
        ).toEqual(expected);
        const usd = rows.map((row) => Number(row[by.length]));
        expect(usd).toEqual(usd.toSorted((a, b) => b - a));
      },
    ),
    { numRuns: 40 },
  );
});

test('an answer names its vintage, says that it is synthetic, and tells when it was cut', async () => {
  const result = await answer('/trade?vintage=small&by=exporter,importer&limit=3&sort=exporter');
  expect(result).toMatchObject({
    vintage: 'small@aaaaaaaaaaaa',
    isSynthetic: true,
    origins: ['vintage:small@aaaaaaaaaaaa'],
    isCut: true,
  });
  expect(result.rows).toHaveLength(3);
  expect(result.rows.map(([exporter]) => exporter)).toEqual(['CHN', 'CHN', 'CHN']);
});

test('the table and the Parquet file hold what the answer holds, each row with its origin', async () => {
  const question = 'vintage=small&by=exporter,product&year=2023&sort=product';
  const { rows } = await answer(`/trade?${question}`);
  const csv = await api.ask(`/trade.csv?${question}`);
  const [header, ...lines] = parseCsv(csv.text);
  expect(header).toEqual([
    'exporter',
    'product',
    'usd',
    'tonnes',
    'usd_weighed',
    'flows',
    'synthetic',
    'origin',
  ]);
  expect(lines).toEqual(
    rows.map((row) => [...row.map((cell) => String(cell ?? '')), 'true', 'vintage:small@aaaaaaaaaaaa']),
  );
  expect(csv.headers['x-hamkor-cut']).toBe('false');
  const response = await api.app.inject(`/api/v1/trade.parquet?${question}`);
  expect(response.headers['content-type']).toBe('application/vnd.apache.parquet');
  const file = join(api.varFolder, 'answer.parquet');
  writeFileSync(file, response.rawPayload);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const read = await connection.runAndReadAll(
    `SELECT exporter, product, usd, tonnes, usd_weighed, flows::INTEGER, origin FROM read_parquet('${file}')`,
  );
  expect(read.getRows()).toEqual(rows.map((row) => row.concat('vintage:small@aaaaaaaaaaaa')));
  connection.closeSync();
  const scratch = join(api.varFolder, 'trade/scratch');
  expect(existsSync(scratch) ? readdirSync(scratch).filter((name) => name.endsWith('.parquet')) : []).toEqual(
    [],
  );
});

test('what these data cannot answer is refused by name, never answered with nothing', async () => {
  for (const [query, pointers] of [
    ['vintage=small&year=2021', ['/query/year/0']],
    ['vintage=small&by=exporter&sort=importer', ['/query/sort']],
    ['vintage=small&by=exporter,exporter', ['/query/by/1']],
    ['vintage=small&product=TOTAL', ['/query/product/0']],
    ['vintage=totals&by=heading', ['/query/by/0']],
    ['vintage=totals&product=72', ['/query/product/0']],
    ['vintage=wdi', ['/query/vintage']],
    ['vintage=shipped', ['/query/vintage']],
    ['vintage=small&exporter=KAZ%27', ['/query/exporter/0']],
    ['vintage=small&by=usd', ['/query/by/0']],
    ['vintage=small&limit=10001', ['/query/limit']],
    ['vintage=small&exporters=KAZ', ['/query/exporters']],
  ] as const)
    expect(await refused(`/trade?${query}`), query).toEqual({ status: 422, pointers });
  expect((await api.ask('/trade?vintage=none')).status).toBe(404);
  expect((await answer('/trade?vintage=totals&product=TOTAL&by=exporter')).rows).toEqual([
    ['KAZ', 5, null, null, 1],
  ]);
});

const tooSlow = async () => ({ kind: 'too-slow', milliseconds: 10_000 }) as const;

test('a question that takes too long says so, and leaves no file', async () => {
  const slow = await startWarehouseApi((server, context) =>
    tradeQueryRoutes(server, {
      ...context,
      warehouse: { ...api.warehouse, query: tooSlow, copyTo: tooSlow },
    }),
  );
  for (const path of ['/trade', '/trade.csv', '/trade.parquet']) {
    const { status, body } = await slow.ask(`${path}?vintage=small`);
    expect(status, path).toBe(422);
    expect(problemSchema.parse(body).type).toBe('urn:hamkor:problem:query-limit');
  }
  expect(readdirSync(join(slow.varFolder, 'trade/scratch'))).toEqual([]);
  await slow.stop();
});
