import type { MatchListDocument, ParksOfProductDocument, PartnersOfOptionDocument } from '@hamkor/contract';
import type { RecordBody } from '@hamkor/registry';
import type { OptionItem } from '@hamkor/trade';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shippedFactsOrThrow } from '../../listing/test-api.ts';
import type { BestRoutes } from '../../options/option-route.ts';
import type { TestDatabase } from '../../platform/test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from '../../platform/test-database.ts';
import { recordsOfDatabase } from '../record-source.ts';
import {
  exampleNeed,
  exampleOrganisation,
  exampleRecord,
  keepExamples,
  serverFor,
  viewerOf,
} from '../test-matching.ts';
import { partnerRoutes } from './partner-routes.ts';
import { partnerService } from './partner-service.ts';

const capacity = (value: number, free: number, smallestOrder: number | null = null) => ({
  code: { scheme: 'HS', edition: '2022', code: '8413' },
  perYear: { value, unit: 'pcs', year: 2026 },
  free,
  smallestOrder,
});
const maker = (state: string, details: Parameters<typeof exampleOrganisation>[3] = {}) =>
  exampleOrganisation(`Example pump maker of ${state}`, state, ['8413'], details);
const park = (state: string, isic: string): RecordBody => ({
  ...exampleOrganisation(`Example park of ${state}`, state),
  type: 'park',
  codes: [{ scheme: 'ISIC', edition: '4', code: isic }],
  details: {
    kind: 'SEZ',
    areaHa: null,
    establishedYear: null,
    residents: null,
    jobs: null,
    investmentUsd: null,
    incentives: null,
    nearestNode: null,
  },
});
const request = exampleNeed({ en: 'Pumps are needed', ru: null, zh: null }, 'KAZ', ['841370'], {
  quantity: { value: 1000, unit: 'pcs', year: 2026 },
  certificates: [{ standard: 'ISO 9001', validUntil: null }],
});
const certified = [{ standard: 'ГОСТ Р ИСО 9001-2015', validUntil: null }];

const option = {
  id: 'substitution:UZB:KAZ:8413',
  partners: [
    { iso3: 'UZB', role: 'supplier', brings: ['8413'] },
    { iso3: 'KAZ', role: 'importer', brings: [] },
  ],
  products: [{ hs: '8413', edition: 'HS2022', part: 'focus' }],
} as unknown as OptionItem;

const today = () => '2026-03-01';

const ids = ({ matches }: Pick<MatchListDocument, 'matches'>) => matches.map(({ id }) => id);

describe.skipIf(!hasPostgres)(databaseTitle('partners'), () => {
  let database: TestDatabase;
  let app: FastifyInstance;
  const analyst = viewerOf('analyst', { role: 'analyst', state: 'RUS', organisation: null });

  beforeAll(async () => {
    database = await startTestDatabase();
    const facts = shippedFactsOrThrow();
    await keepExamples(database.db, [
      exampleRecord('REQUEST', request),
      exampleRecord('GOOD', maker('UZB', { capacities: [capacity(4000, 0.5)], certificates: certified })),
      exampleRecord('FAR', maker('IND', { capacities: [capacity(4000, 0.5)] })),
      exampleRecord('FULL', maker('UZB', { capacities: [capacity(4000, 0)] })),
      exampleRecord('LARGE', maker('UZB', { capacities: [capacity(90_000, 0.5, 5000)] })),
      exampleRecord('OTHER', maker('UZB', { certificates: [{ standard: 'ISO 14001', validUntil: null }] })),
      exampleRecord('SECRET', maker('RUS'), { visibility: { scope: 'national', states: [] } }),
      exampleRecord('PARK', park('UZB', '2813')),
      exampleRecord('FARM', park('UZB', '0111')),
      exampleRecord('MEETING', {
        ...request,
        type: 'event',
        details: { startsOn: '2026-05-01', endsOn: null, format: 'online' },
      }),
    ]);
    const hours: Readonly<Record<string, number>> = { 'UZB>KAZ': 72, 'IND>KAZ': 40 * 24 };
    const ways = {
      get: (pair: string) => (hours[pair] === undefined ? undefined : { hours: { value: hours[pair] } }),
    } as unknown as BestRoutes;
    const records = recordsOfDatabase(database.app);
    app = await serverFor(database.app, [analyst], (api) =>
      partnerRoutes(api, {
        records,
        facts,
        partners: partnerService({ facts, records, bestRoutes: async () => ways, today }),
        allOptions: async () => [option],
      }),
    );
  });
  afterAll(async () => {
    await app?.close();
    await database?.stop();
  });

  const get = async <T>(path: string, account?: string): Promise<T> => {
    const reply = await app.inject({
      url: `/api/v1${path}`,
      headers: account === undefined ? {} : { 'x-account': account },
    });
    expect(reply.statusCode).toBe(200);
    return reply.json<T>();
  };
  test('who cannot is left out and counted, who can is shown with reasons for both sides', async () => {
    const found = await get<MatchListDocument>('/records/REQUEST/matches');
    expect(ids(found)).toEqual(['GOOD', 'FAR']);
    expect(found.excluded).toEqual([
      { filter: 'capacity', count: 1 },
      { filter: 'certificate', count: 1 },
      { filter: 'size', count: 1 },
      // A park makes no pumps itself.
      { filter: 'kind', count: 1 },
    ]);
    const [good] = found.matches;
    expect(good!.days).toBe(3);
    expect(good!.parts.map(({ key }) => key)).toContain('capacity');
    expect(good!.wantedParts.map(({ key }) => key)).toContain('size');
    expect(good!.score).toBeCloseTo((2 * good!.wants * good!.wanted) / (good!.wants + good!.wanted), 10);
  });

  test('days, states and certificates that are asked for are hard conditions', async () => {
    const near = await get<MatchListDocument>('/records/REQUEST/matches?withinDays=10');
    expect(ids(near)).toEqual(['GOOD']);
    expect(near.excluded).toContainEqual({ filter: 'reach', count: 1 });
    expect(ids(await get('/records/REQUEST/matches?states=IND'))).toEqual(['FAR']);
  });

  test('requests are ranked for who offers, and only what a viewer may see is a partner', async () => {
    expect(ids(await get('/records/GOOD/matches'))).toEqual(['REQUEST']);
    expect(ids(await get('/records/REQUEST/matches', 'analyst'))).toContain('SECRET');
    expect((await app.inject('/api/v1/records/SECRET/matches')).statusCode).toBe(404);
    expect((await get<MatchListDocument>('/records/MEETING/matches')).matches).toEqual([]);
  });

  test('an option finds makers, parks of its branch, and requests, each in the state of its role', async () => {
    const { roles } = await get<PartnersOfOptionDocument>(`/options/${option.id}/partners`);
    expect(roles.map(({ role, state, codes }) => [role, state, codes])).toEqual([
      ['supplier', 'UZB', ['HS 8413']],
      ['importer', 'KAZ', ['HS 8413']],
    ]);
    expect(ids(roles[0]!)).toEqual(expect.arrayContaining(['GOOD', 'LARGE', 'OTHER', 'PARK']));
    expect(ids(roles[0]!)).not.toContain('FAR');
    expect(ids(roles[1]!)).toEqual(['REQUEST']);
    const parks = await get<ParksOfProductDocument>('/chains/parks?hs=8413&state=UZB');
    expect(ids(parks)).toEqual(['PARK']);
  });
});
