import { optionDetailSchema, optionListSchema, problemSchema } from '@hamkor/contract';
import { openNetwork } from '@hamkor/corridors';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MemberPlaces } from '../corridors/best-routes-of-members.ts';
import { shippedCorridors } from '../facts/corridors.ts';
import { parseCsv } from '../listing/parse-csv.ts';
import { exampleOptionRoute } from './example-option-route.ts';
import type { BestRoutes } from './option-route.ts';
import { optionRoutes } from './routes.ts';
import type { StudyApi } from './test-study.ts';
import { startStudyApi } from './test-study.ts';

const ways = new Map([
  ['KAZ>PAK', exampleOptionRoute(300)],
  ['UZB>CHN', exampleOptionRoute(72)],
  ['RUS>UZB', exampleOptionRoute(200)],
]);
const network = openNetwork(shippedCorridors());
const corridors = { open: () => ({ kind: 'network', network, overlay: null, key: 'shipped' }) as const };
let answer: (places?: MemberPlaces) => Promise<BestRoutes>;
let api: StudyApi;
beforeAll(async () => {
  answer = () => Promise.resolve(ways);
  api = await startStudyApi((server, context) =>
    optionRoutes(server, { ...context, bestRoutes: (places) => answer(places), corridors, waitMs: 150_000 }),
  );
});
afterAll(() => api.stop());

const list = async (query: string) =>
  optionListSchema.parse(JSON.parse((await api.get(`/options${query}`)).text));

test('every option tells the way between its partners, or that there is none', async () => {
  const { options, hasRoutes } = await list('?kind=substitution&limit=500');
  expect(hasRoutes).toBe(true);
  const toPakistan = options.filter(({ partners: [from, to] }) => from?.iso3 === 'KAZ' && to?.iso3 === 'PAK');
  expect(toPakistan.length).toBeGreaterThan(0);
  for (const { route } of toPakistan) expect(route).toEqual(exampleOptionRoute(300));
  const others = options.filter(({ partners: [from, to] }) => !ways.has(`${from?.iso3}>${to?.iso3}`));
  expect(others.length).toBeGreaterThan(0);
  for (const { route } of others) expect(route).toBeNull();
});

test('options can be narrowed to those reached within so many days, in the list and in the table', async () => {
  const all = await list('?kind=substitution&member=UZB&limit=500');
  const near = await list('?kind=substitution&member=UZB&limit=500&withinDays=8.5');
  const within = all.options.filter(({ route }) => route !== null && route.hours.value <= 204);
  expect(near.options.map(({ id }) => id)).toEqual(within.map(({ id }) => id));
  expect(new Set(near.options.map(({ route }) => route?.hours.value))).toEqual(new Set([72, 200]));
  const table = parseCsv(
    (await api.get('/options.csv?kind=substitution&member=UZB&withinDays=8.5&lang=en')).text,
  );
  const [head = [], ...rows] = table;
  expect(rows).toHaveLength(near.total);
  expect(new Set(rows.map((row) => row[head.indexOf('Hours under way')]))).toEqual(new Set(['72', '200']));
  expect(rows[0]![head.indexOf('Modes of transport')]).toContain('Rail');
});

test('the page of an option tells its way too', async () => {
  const [first] = (await list('?kind=substitution&member=KAZ&partner=PAK&limit=1')).options;
  const page = optionDetailSchema.parse(JSON.parse((await api.get(`/options/${first!.id}`)).text));
  expect(page.route).toEqual(exampleOptionRoute(300));
});

test('a place named for a member changes its ways, in the list, the table and on the page', async () => {
  const asked: unknown[] = [];
  answer = (places) => {
    asked.push(places);
    return Promise.resolve(
      places?.get('KAZ') === 'KZAST' ? new Map([['KAZ>PAK', exampleOptionRoute(96)]]) : ways,
    );
  };
  const query = 'kind=substitution&member=KAZ&partner=PAK';
  expect((await list(`?${query}&withinDays=5`)).total).toBe(0);
  const { options, total } = await list(`?${query}&withinDays=5&places=KAZ:Astana`);
  expect(total).toBeGreaterThan(0);
  expect(options[0]?.route?.hours.value).toBe(96);
  const page = optionDetailSchema.parse(
    JSON.parse((await api.get(`/options/${options[0]!.id}?places=KAZ:KZAST`)).text),
  );
  expect(page.route?.hours.value).toBe(96);
  const table = parseCsv((await api.get(`/options.csv?${query}&withinDays=5&places=KAZ:KZAST`)).text);
  expect(table).toHaveLength(total + 1);
  expect(asked).toContainEqual(new Map([['KAZ', 'KZAST']]));
  answer = () => Promise.resolve(ways);
});

test('a place that the member has not is refused, with places it has', async () => {
  const [first] = (await list('?limit=1')).options;
  for (const path of ['/options', '/options.csv', `/options/${first!.id}`]) {
    const { status, text } = await api.get(`${path}?places=KAZ:Astanna`);
    expect(status).toBe(422);
    const { errors = [] } = problemSchema.parse(JSON.parse(text));
    expect(errors[0]).toMatchObject({ pointer: '/query/places/0', expected: 'Astana (KZAST)' });
  }
});

test.each(['0', '-3', 'soon', '0.0', '366', '0.5'])('%s days are refused by name', async (days) => {
  const { status, text } = await api.get(`/options?withinDays=${days}`);
  expect(status).toBe(422);
  expect(problemSchema.parse(JSON.parse(text)).errors).toEqual([
    {
      pointer: '/query/withinDays',
      detail: 'Must be a number of days, 1–365, e.g. 14 or 2.5.',
      expected: '1–365',
    },
  ]);
});

test('while ways are being worked out the list comes without them, and a filter on them asks to come back', async () => {
  answer = () => new Promise(() => {});
  const { facts, study } = api;
  const hasty = await startStudyApi(
    (server) => optionRoutes(server, { facts, study, bestRoutes: () => answer(), waitMs: 20 }),
    [],
  );
  try {
    const { hasRoutes, options } = optionListSchema.parse(
      JSON.parse((await hasty.get('/options?kind=substitution&limit=3')).text),
    );
    expect([hasRoutes, ...options.map(({ route }) => route)]).toEqual([false, null, null, null]);
    expect((await hasty.get('/options?withinDays=10')).status).toBe(503);
  } finally {
    await hasty.stop();
  }
});
