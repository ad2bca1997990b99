import type { ClaimDocument } from '@hamkor/contract';
import { claimSchema, originDetailSchema, originSchema, pageOf } from '@hamkor/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestApi } from '../listing/test-api.ts';
import { countQueries, startTestApi } from '../listing/test-api.ts';
import { findClaims } from './claim-repository.ts';
import { databaseTitle, hasPostgres } from '../platform/test-database.ts';

/** The claim with its rivals in an order of their content, since the facts keep them in another. */
const inOrder = (claim: ClaimDocument): ClaimDocument => ({
  ...claim,
  rivals: claim.rivals.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
});

describe.skipIf(!hasPostgres)(databaseTitle('the ledger'), () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.stop());

  const claims = async (query: string) => pageOf(claimSchema).parse((await api.get(`/ledger?${query}`)).body);
  const claim = async (id: string) => claimSchema.parse((await api.get(`/ledger/${id}`)).body);

  test('every claim leaves as the facts have it, rivals and stated number included', async () => {
    const { items } = await claims('limit=500');
    expect(items.map(inOrder)).toEqual(api.facts.claims.map(inOrder));
  });

  test('rival figures stand beside the claim about the share of world GDP', async () => {
    const { statedFigure, rivals, verdict } = await claim('CL004');
    expect(statedFigure).toMatchObject({ value: 30, unit: '%', years: [2024, 2024] });
    expect(rivals.map(({ indicator, figure }) => [indicator, Math.round(figure.value! * 10) / 10])).toEqual([
      ['share_of_world_gdp_nominal', 23.3],
      ['share_of_world_gni_ppp', 32.9],
    ]);
    expect(verdict).toBe('differs');
  });

  test('a long page costs as many queries as a short one', async () => {
    const [short, long] = [countQueries(api.database.db), countQueries(api.database.db)];
    await findClaims(short.db, { sort: 'id' }, { offset: 0, limit: 1 });
    await findClaims(long.db, { sort: 'id' }, { offset: 0, limit: 500 });
    expect(long.queries()).toBe(short.queries());
  });

  test.each([
    ['verdict=contradicted', 6],
    ['verdict=contradicted,differs', 24],
    ['seed=note-2021', 8],
    ['topic=macro', 20],
    ['topic=macro&verdict=confirmed', 4],
  ])('%s gives %i claims', async (query, count) => {
    const { facts } = api;
    const parameters = new URLSearchParams(query);
    const passes = (name: string, value: string) =>
      !parameters.has(name) || parameters.get(name)!.split(',').includes(value);
    const expected = facts.claims.filter(
      (one) => passes('verdict', one.verdict) && passes('seed', one.seed) && passes('topic', one.topic),
    );
    const { total, items } = await claims(`${query}&limit=500`);
    expect(items.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(total).toBe(count);
  });

  test('a claim is found by any words of its text, check or note, and by its subject', async () => {
    expect((await claims('q=brent%20crude%20oil%20nonsense')).total).toBe(0);
    expect((await claims('q=Amur%20polymers')).items.map(({ id }) => id)).toContain('CL030');
    const { items } = await claims('subject=TKM&limit=500');
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ subject }) => subject.includes('TKM'))).toBe(true);
  });

  test('an origin says what rests on it', async () => {
    const origin = originDetailSchema.parse((await api.get('/origins/data-bank')).body);
    const { projects, parks, organisations, needs } = api.facts;
    expect(origin.restsOn.map(({ kind, records }) => [kind, records])).toEqual([
      ['need', needs.length],
      ['organisation', organisations.length],
      ['park', parks.length],
      ['project', projects.length],
    ]);
    const years = projects.flatMap(({ year }) => year ?? []);
    expect(origin.restsOn.at(-1)).toMatchObject({
      firstYear: Math.min(...years),
      lastYear: Math.max(...years),
    });
  });

  test('origins leave as their folders describe them', async () => {
    const { items } = pageOf(originSchema).parse((await api.get('/origins?limit=500')).body);
    expect(items).toEqual(api.facts.origins.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  });

  test.each([
    ['/ledger/CL999', 'CL999'],
    ['/origins/rumours', 'rumours'],
  ])('%s does not exist, and the answer says so', async (path, id) => {
    const { status, body } = await api.get(path);
    expect(status).toBe(404);
    expect(body).toMatchObject({ detail: expect.stringContaining(id) });
  });
});
