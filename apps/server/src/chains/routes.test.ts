import { gunzipSync } from 'node:zlib';
import {
  chainCheckSchema,
  chainDesignedSchema,
  chainLanesSchema,
  chainListSchema,
  chainRunListSchema,
  chainRunSchema,
  chainSummarySchema,
  problemSchema,
} from '@hamkor/contract';
import { exampleChain } from '@hamkor/chains';
import type { ChainModel } from '@hamkor/chains';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestDatabase } from '../platform/test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from '../platform/test-database.ts';
import { workbookType } from './given-model.ts';
import type { ChainsApi } from './test-chains.ts';
import { startChainsApi } from './test-chains.ts';

const named = (title: string): ChainModel => ({
  ...exampleChain(),
  title: { en: title, ru: title, zh: title },
});
const plan = { kind: 'plan' };
const errorsOf = (body: unknown) => problemSchema.parse(body).errors ?? [];

describe.skipIf(!hasPostgres)(databaseTitle('addresses of chains'), () => {
  let database: TestDatabase;
  let api: ChainsApi;
  let address: string;
  beforeAll(async () => {
    database = await startTestDatabase();
    api = await startChainsApi(database.db);
    address = await api.app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    await api.stop();
    await database.stop();
  });

  const keep = async (model: ChainModel) => {
    const { status, body } = await api.ask('POST', '/chains/models', { body: model });
    expect(status).toBe(201);
    return chainSummarySchema.parse(body);
  };
  const run = async (model: string, task: object = plan) => {
    const { status, body } = await api.ask('POST', '/chains/runs', { body: { model, task } });
    expect(status).toBe(202);
    return chainRunSchema.parse(body);
  };
  const design = (body: object) => api.ask('POST', '/chains/design', { body });
  /** All documents of the event stream, which ends with the run. */
  const events = async (id: string) => {
    const text = await (await fetch(`${address}/api/v1/chains/runs/${id}/events`)).text();
    return [...text.matchAll(/^data: (.+)$/gm)].map(([, json]) => chainRunSchema.parse(JSON.parse(json!)));
  };

  test('a model is kept under an address that names its content, and comes back as it was', async () => {
    const model = exampleChain();
    const kept = await keep(model);
    expect(kept).toMatchObject({ isDemonstration: true, partners: model.partners.map(({ id }) => id) });
    const { title, ...rest } = model;
    expect((await keep({ ...rest, title } as ChainModel)).id).toBe(kept.id);
    expect((await keep(named('another'))).id).not.toBe(kept.id);
    expect((await api.ask('GET', `/chains/models/${kept.id}`)).body).toEqual(model);
    const packed = await api.ask('GET', `/chains/models/${kept.id}`, {
      headers: { 'accept-encoding': 'br, gzip' },
    });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(JSON.parse(gunzipSync(packed.bytes).toString())).toEqual(model);
    const list = chainListSchema.parse((await api.ask('GET', '/chains/models')).body);
    expect(list.items.map(({ id }) => id)).toContain(kept.id);
  });

  test('a workbook goes out, comes back, and is the same model', async () => {
    const { id } = await keep(exampleChain());
    const file = await api.ask('GET', `/chains/models/${id}?format=xlsx`);
    expect(file.headers['content-type']).toBe(workbookType);
    const back = await api.ask('POST', '/chains/models', {
      body: file.bytes,
      headers: { 'content-type': workbookType },
    });
    expect(back.status).toBe(201);
    expect(chainSummarySchema.parse(back.body).id).toBe(id);
    const noBook = await api.ask('POST', '/chains/models', {
      body: Buffer.from('no workbook'),
      headers: { 'content-type': workbookType },
    });
    expect(noBook.status).toBe(422);
  });

  test('its programme is a file that other solvers read', async () => {
    const { id } = await keep(exampleChain());
    const file = await api.ask('GET', `/chains/models/${id}?format=mps`);
    expect(file.headers['content-disposition']).toContain(`chain-${id}.mps`);
    expect(file.bytes.toString()).toMatch(/^NAME[\s\S]+ROWS[\s\S]+COLUMNS[\s\S]+ENDATA/m);
  });

  test('a wrong model is refused by table, row and field, in the reader’s language', async () => {
    const model = exampleChain();
    const wrong = {
      ...model,
      sites: model.sites.map((site, at) => (at === 1 ? { ...site, country: 'XXX' } : site)),
    };
    const { status, body } = await api.ask('POST', '/chains/models', {
      body: wrong,
      headers: { 'accept-language': 'ru' },
    });
    expect(status).toBe(422);
    const [error] = errorsOf(body);
    expect(error).toMatchObject({ pointer: '/body/sites/1/country' });
    expect(error?.detail).toMatch(/sites.+2.+country.+XXX/);
    expect(error?.detail).toMatch(/[а-я]/);
    const check = chainCheckSchema.parse((await api.ask('POST', '/chains/check', { body: wrong })).body);
    expect(check).toMatchObject({ size: null, problems: [{ table: 'sites', row: 2, field: 'country' }] });
    const sound = chainCheckSchema.parse((await api.ask('POST', '/chains/check', { body: model })).body);
    expect(sound.problems).toEqual([]);
    expect(sound.size?.columns).toBeGreaterThan(10);
    const notJson = await api.ask('POST', '/chains/models', {
      body: '{"schema": ',
      headers: { 'content-type': 'application/json' },
    });
    expect(notJson.status).toBe(422);
  });

  test('lanes are taken from the corridor engine, also by a model that has none', async () => {
    const { body, status } = await api.ask('POST', '/chains/lanes', {
      body: { ...exampleChain(), lanes: [], effects: [], limits: [], changes: [], evidence: [] },
    });
    expect(status).toBe(200);
    const { model } = chainLanesSchema.parse(body);
    const lanes = model['lanes'] as ChainModel['lanes'];
    expect(lanes.length).toBeGreaterThan(5);
    expect(lanes.some(({ route }) => route !== null)).toBe(true);
  });

  test('examples are listed, and each is a sound model', async () => {
    const list = chainListSchema.parse((await api.ask('GET', '/chains/examples')).body);
    expect(list.total).toBeGreaterThan(0);
    const [{ id, partners }] = list.items as [(typeof list.items)[number]];
    const { body } = await api.ask('GET', `/chains/examples/${id}`);
    expect((body as ChainModel).partners.map((partner) => partner.id)).toEqual(partners);
    const check = await api.ask('POST', '/chains/check', { body: body as object });
    expect(chainCheckSchema.parse(check.body).problems).toEqual([]);
    expect((await api.ask('GET', '/chains/examples/none')).status).toBe(404);
  });

  test('a chain is designed for a product, and says what it does not know', async () => {
    const { status, body } = await design({ product: '5205', partners: ['UZB', 'KAZ'] });
    expect(status).toBe(200);
    const { model, gaps } = chainDesignedSchema.parse(body);
    expect(model['partners']).toMatchObject([{ id: 'UZB' }, { id: 'KAZ' }]);
    expect(gaps.length).toBeGreaterThan(0);
    const pointers = async (asked: object) =>
      errorsOf((await design(asked)).body).map(({ pointer }) => pointer);
    expect(await pointers({})).toEqual(['/body/product']);
    expect(await pointers({ product: '0000', partners: ['UZB', 'KAZ'] })).toEqual(['/body/product']);
    expect(await pointers({ product: '5205', partners: ['UZB', 'USA'] })).toEqual(['/body/partners']);
    expect((await design({ option: 'none' })).status).toBe(404);
  });

  test('a question is told as it goes on, and its answer kept', async () => {
    const { id } = await keep(named('quick'));
    const asked = await run(id);
    expect(asked.task).toMatchObject({ question: { objectives: [{ objective: 'cost' }], alpha: 0.9 } });
    const told = await events(asked.id);
    expect(told.at(-1)).toMatchObject({ state: 'done', hasAnswer: true, title: { en: 'quick' } });
    expect(told.at(-1)?.progress).toMatchObject({ at: 'plan', incumbent: 10, bound: 8, gap: 0.2 });
    expect((await api.ask('GET', `/chains/runs/${asked.id}/answer`)).body).toMatchObject({ kind: 'no-plan' });
    expect(await run(id)).toMatchObject({ id: asked.id, state: 'done' });
    const list = chainRunListSchema.parse((await api.ask('GET', `/chains/runs?model=${id}`)).body);
    expect(list.items.map((item) => item.id)).toEqual([asked.id]);
  });

  test('a question is stopped within a second, and goes with its model', async () => {
    const { id } = await keep(named('slow'));
    const asked = await run(id);
    expect((await api.ask('GET', `/chains/runs/${asked.id}/answer`)).status).toBe(503);
    const began = performance.now();
    const { body } = await api.ask('DELETE', `/chains/runs/${asked.id}`);
    expect(performance.now() - began).toBeLessThan(1100);
    expect(chainRunSchema.parse(body)).toMatchObject({ state: 'cancelled', hasAnswer: false });
    expect((await api.ask('GET', `/chains/runs/${asked.id}/answer`)).status).toBe(409);
    await run(id);
    expect((await api.ask('DELETE', `/chains/models/${id}`)).status).toBe(204);
    for (const path of [`/chains/models/${id}`, `/chains/runs/${asked.id}`, `/chains/runs/none/events`])
      expect((await api.ask('GET', path)).status, path).toBe(404);
    expect((await api.ask('DELETE', `/chains/models/${id}`)).status).toBe(404);
  });

  test('a question that the model has no answer to is refused by field', async () => {
    const bare = { ...named('bare'), disruptions: [], effects: [], scenarios: [], changes: [] };
    const { id } = await keep(bare);
    const refused = async (task: object) => {
      const { status, body } = await api.ask('POST', '/chains/runs', { body: { model: id, task } });
      expect(status).toBe(422);
      return errorsOf(body).map(({ pointer }) => pointer);
    };
    const seconds = { bounds: { seconds: 121 } };
    expect(await refused({ kind: 'plan', question: { scenario: 'dry' } })).toEqual([
      '/body/task/question/scenario',
    ]);
    expect(await refused({ kind: 'disruptions' })).toEqual(['/body/task/kind']);
    expect(await refused({ kind: 'pareto', question: { objectives: ['cost', 'risk'] } })).toEqual([
      '/body/task/question/objectives',
    ]);
    expect(await refused({ kind: 'plan', question: seconds })).toEqual([
      '/body/task/question/bounds/seconds',
    ]);
    expect(await refused({ kind: 'guess' })).toEqual(['/body/task/kind']);
    expect((await api.ask('POST', '/chains/runs', { body: { model: 'none', task: plan } })).status).toBe(404);
  });

  test('what can be no id is refused, not asked of the database', async () => {
    const nul = '%00';
    for (const path of [`/chains/runs/${nul}`, `/chains/runs/${nul}/answer`, `/chains/runs?model=${nul}`])
      expect((await api.ask('GET', path)).status, path).toBe(422);
    const asked = await api.ask('POST', '/chains/runs', { body: { model: 'a\u0000b', task: plan } });
    expect(asked.status).toBe(422);
  });

  test('nothing broke on the way', () => expect(api.defects).toEqual([]));
});
