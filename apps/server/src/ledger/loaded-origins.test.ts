import { originDetailSchema, originSchema, pageOf } from '@hamkor/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shippedFactsOrThrow } from '../listing/test-api.ts';
import type { TestDatabase } from '../platform/test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from '../platform/test-database.ts';
import { seed } from '../seed.ts';
import type { WarehouseApi } from '../vintages/test-warehouse-api.ts';
import { startWarehouseApi } from '../vintages/test-warehouse-api.ts';
import { writeVintage } from '../warehouse/test-vintage.ts';
import { ledgerRoutes } from './routes.ts';

const path = (id: string) => `/origins/${encodeURIComponent(id)}`;

describe.skipIf(!hasPostgres)(databaseTitle('origins of loaded data'), () => {
  let database: TestDatabase;
  let api: WarehouseApi;
  beforeAll(async () => {
    database = await startTestDatabase();
    const facts = shippedFactsOrThrow();
    await database.db.transaction().execute((transaction) => seed(transaction, facts));
    api = await startWarehouseApi((server, { warehouse }) =>
      ledgerRoutes(server, { db: database.db, warehouse }),
    );
    const flows = [{ year: 2023, exporter: 'KAZ', importer: 'CHN', product: '720110', usd: 1 }];
    await writeVintage(api.varFolder, { name: 'mine', content: 'aaaaaaaaaaaa' }, { flows });
  });
  afterAll(async () => {
    await api.stop();
    await database.stop();
  });

  const ids = async (query: string) =>
    pageOf(originSchema)
      .parse((await api.ask(`/origins?${query}`)).body)
      .items.map(({ id }) => id);

  test('stand among those of the shipped facts, in every order and on every page', async () => {
    const shippedIds = api.facts.origins.map(({ id }) => id);
    const expected = [...shippedIds, 'vintage:mine@aaaaaaaaaaaa'].toSorted();
    expect(await ids('')).toEqual(expected);
    expect(await ids('sort=-id')).toEqual(expected.toReversed());
    const byTwo = await Promise.all(expected.map((_, at) => ids(`limit=1&offset=${at}`)));
    expect(byTwo.flat()).toEqual(expected);
    const producers = pageOf(originSchema)
      .parse((await api.ask('/origins?sort=producer')).body)
      .items.map(({ producer }) => producer);
    expect(producers).toEqual(producers.toSorted());
  });

  test('are told by the id that figures cite, and by no other', async () => {
    const origin = originDetailSchema.parse((await api.ask(path('vintage:mine@aaaaaaaaaaaa'))).body);
    expect(origin).toMatchObject({ id: 'vintage:mine@aaaaaaaaaaaa', restsOn: [] });
    for (const id of ['vintage:mine@bbbbbbbbbbbb', 'vintage:mine', 'mine', 'vintage:'])
      expect((await api.ask(path(id))).status, id).toBe(404);
    const [shipped] = api.facts.origins;
    expect(originDetailSchema.parse((await api.ask(path(shipped!.id))).body).id).toBe(shipped!.id);
  });
});
