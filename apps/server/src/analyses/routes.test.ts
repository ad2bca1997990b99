import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  analysisListSchema,
  analysisReplaySchema,
  analysisSchema,
  problemSchema,
  vintageSchema,
  weightProfileListSchema,
} from '@hamkor/contract';
import type { OptionItem } from '@hamkor/trade';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Facts } from '../facts/facts.ts';
import { shippedFactsOrThrow } from '../listing/test-api.ts';
import { onlyShipped } from '../options/trade-studies.ts';
import type { TradeStudy } from '../options/trade-study.ts';
import { tradeStudy } from '../options/trade-study.ts';
import { httpServer } from '../platform/http.ts';
import type { TestDatabase } from '../platform/test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from '../platform/test-database.ts';
import { profileRoutes } from '../profiles/routes.ts';
import { vintageRoutes } from '../vintages/routes.ts';
import { openWarehouse } from '../warehouse/open-warehouse.ts';
import { pinsOf } from '../warehouse/publish.ts';
import { writeVintage } from '../warehouse/test-vintage.ts';
import { answerDigest } from './answer-digest.ts';
import { analysisRoutes } from './routes.ts';
import { shippedRef } from './shipped-content.ts';

type Change = (options: readonly OptionItem[]) => readonly OptionItem[];
const unchanged: Change = (options) => options;

const optionOf = (id: string, value: number): OptionItem =>
  ({ id, rank: 1, score: 0.5, value: { value, unit: 'USD' }, parts: [] }) as unknown as OptionItem;

describe.skipIf(!hasPostgres)(databaseTitle('saved analyses'), () => {
  const varFolder = mkdtempSync(join(tmpdir(), 'hamkor-analyses-'));
  const warehouse = openWarehouse(varFolder);
  let database: TestDatabase;
  let facts: Facts;
  let study: TradeStudy;
  let app: FastifyInstance;
  /** What the study says; tests change it as a later version of the methods would. */
  let change = unchanged;
  let version = '1.0.0';

  const start = async (): Promise<FastifyInstance> => {
    const changed = {
      part: async (name: Parameters<TradeStudy['part']>[0]) => {
        const result = await study.part(name);
        return name === 'options' ? change(result as readonly OptionItem[]) : result;
      },
    } as Pick<TradeStudy, 'part'>;
    const studies = {
      // Every vintage is answered from the shipped facts here: what counts is which one is named.
      of: (ref?: string) =>
        ref !== undefined && warehouse.find(ref) !== null
          ? ({ kind: 'study', inUse: { study: changed, vintage: ref, isSynthetic: false } } as const)
          : onlyShipped(changed).of(ref),
    };
    return httpServer({
      db: database.db,
      version: '0.0.0',
      routes: (api) => {
        const { db } = database;
        analysisRoutes(api, {
          db,
          facts,
          study: changed,
          studies,
          warehouse,
          varFolder,
          version,
          waitMs: 60_000,
        });
        profileRoutes(api, { db });
        vintageRoutes(api, { db, warehouse, varFolder });
      },
    });
  };
  beforeAll(async () => {
    database = await startTestDatabase();
    facts = shippedFactsOrThrow();
    study = tradeStudy(facts, ['options', 'notes']);
    app = await start();
  });
  afterAll(async () => {
    await app.close();
    await study.close();
    await warehouse.close();
    await database.stop();
    rmSync(varFolder, { recursive: true, force: true });
  });

  const restart = async (): Promise<void> => {
    await app.close();
    app = await start();
  };
  const ask = async (method: 'GET' | 'POST' | 'DELETE', path: string, payload?: object) => {
    const response = await app.inject({ method, url: `/api/v1${path}`, ...(payload ? { payload } : {}) });
    return { status: response.statusCode, body: response.body === '' ? null : (response.json() as unknown) };
  };
  const question = { vintage: 'shipped', fuels: 'with', kind: 'substitution', member: 'UZB' } as const;
  const saved = async (asked: object, title = 'Copper for Uzbekistan') =>
    analysisSchema.parse((await ask('POST', '/analyses', { title, question: asked })).body);
  const replay = async (id: string) =>
    analysisReplaySchema.parse((await ask('GET', `/analyses/${id}/replay`)).body);

  test('an analysis freezes the data it was asked of, and says the same when asked again', async () => {
    const analysis = await saved({ ...question, weights: 'value:2,fit:0' });
    expect(analysis.question.vintage).toBe(shippedRef(facts));
    expect(analysis.question.vintage).toMatch(/^shipped@[0-9a-f]{12}$/);
    expect(analysis.found).toBeGreaterThan(0);
    const address = new URL(analysis.address, 'http://localhost');
    expect(address.pathname).toBe('/options');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      kind: 'substitution',
      member: 'UZB',
      weights: 'value:2,fit:0',
      vintage: shippedRef(facts),
    });
    const again = await replay(analysis.id);
    expect(again).toMatchObject({
      isSame: true,
      reason: 'same',
      digest: analysis.digest,
      total: analysis.found,
    });
    expect(again.options.every(({ partners }) => partners.some(({ iso3 }) => iso3 === 'UZB'))).toBe(true);
    expect(analysisListSchema.parse((await ask('GET', '/analyses')).body).items[0]).toEqual(analysis);
    expect((await ask('GET', `/analyses/${analysis.id}`)).body).toEqual(analysis);
  });

  test('a figure that moved is noticed, and the reason given', async () => {
    const analysis = await saved(question, 'Moves');
    change = (options) =>
      options.map((option) => {
        const { value } = option.value;
        return { ...option, value: { ...option.value, value: value === null ? null : value + 1 } };
      });
    await restart();
    expect(await replay(analysis.id)).toMatchObject({ isSame: false, reason: 'not-same' });
    version = '2.0.0';
    await restart();
    expect(await replay(analysis.id)).toMatchObject({ isSame: false, reason: 'other-version' });
    change = unchanged;
    await restart();
    // Another version that gives the same figures gives the same answer.
    expect(await replay(analysis.id)).toMatchObject({ isSame: true, reason: 'same' });
  });

  test('data that an analysis rests on cannot be removed, with the server or without', async () => {
    const flows = [{ year: 2023, exporter: 'KAZ', importer: 'CHN', product: '720110', usd: 1 }];
    await writeVintage(varFolder, { name: 'mine', content: 'aaaaaaaaaaaa' }, { flows });
    const analysis = await saved({ ...question, vintage: 'mine' }, 'Mine');
    expect(analysis.question.vintage).toBe('mine@aaaaaaaaaaaa');
    expect(vintageSchema.parse((await ask('GET', '/vintages/mine')).body).analyses).toBe(1);
    const refused = await ask('DELETE', '/vintages/mine');
    expect(refused.status).toBe(409);
    expect(problemSchema.parse(refused.body).type).toBe('urn:hamkor:problem:in-use');
    expect(pinsOf(varFolder)('mine@aaaaaaaaaaaa')).toBe(true);
    // The name means other content now: the analysis still means the one it was asked of.
    await writeVintage(varFolder, { name: 'mine', content: 'bbbbbbbbbbbb' }, { flows });
    expect(vintageSchema.parse((await ask('GET', '/vintages/mine@aaaaaaaaaaaa')).body).isSuperseded).toBe(
      true,
    );
    expect(await replay(analysis.id)).toMatchObject({ reason: 'same' });
    expect((await ask('DELETE', `/analyses/${analysis.id}`)).status).toBe(204);
    expect(pinsOf(varFolder)('mine@aaaaaaaaaaaa')).toBe(false);
    expect((await ask('DELETE', '/vintages/mine@aaaaaaaaaaaa')).status).toBe(204);
    expect(existsSync(join(varFolder, 'trade/vintages/mine/aaaaaaaaaaaa'))).toBe(false);
  });

  test('an analysis whose data are gone says so and shows nothing else instead', async () => {
    const flows = [{ year: 2023, exporter: 'KAZ', importer: 'CHN', product: '720110', usd: 1 }];
    await writeVintage(varFolder, { name: 'gone', content: 'cccccccccccc' }, { flows });
    const analysis = await saved({ ...question, vintage: 'gone' }, 'Gone');
    rmSync(join(varFolder, 'trade/vintages/gone'), { recursive: true });
    expect(await replay(analysis.id)).toMatchObject({
      isSame: false,
      reason: 'vintage-missing',
      options: [],
      total: 0,
    });
  });

  test('a question that cannot be asked is refused by name, and nothing is kept', async () => {
    const before = (await ask('GET', '/analyses')).body;
    for (const [asked, pointer] of [
      [{ ...question, weights: 'value:2,fitt:0' }, '/body/question/weights'],
      [{ ...question, member: 'ZZZ' }, '/body/question/member'],
      [{ ...question, min: 'much' }, '/body/question/min'],
      [{ ...question, kinds: 'x' }, '/body/question/kinds'],
    ] as const) {
      const { status, body } = await ask('POST', '/analyses', { title: 'x', question: asked });
      expect(status).toBe(422);
      expect(problemSchema.parse(body).errors!.map((error) => error.pointer)).toEqual([pointer]);
    }
    expect(
      (await ask('POST', '/analyses', { title: 'x', question: { ...question, vintage: 'none' } })).status,
    ).toBe(404);
    expect((await ask('POST', '/analyses', { title: '  ', question })).status).toBe(422);
    for (const path of ['/analyses/none', '/analyses/none/replay'])
      expect((await ask('GET', path)).status).toBe(404);
    expect((await ask('GET', '/analyses')).body).toEqual(before);
  });

  test('weights are kept under a name, replaced under it, and removed', async () => {
    const profile = {
      name: 'Надёжность сырья',
      kind: 'substitution',
      weights: 'security:3,value:1',
      note: 'для совещания',
    };
    expect((await ask('POST', '/profiles', profile)).status).toBe(201);
    expect((await ask('POST', '/profiles', { ...profile, weights: 'security:2' })).status).toBe(201);
    const { items } = weightProfileListSchema.parse((await ask('GET', '/profiles')).body);
    expect(items).toMatchObject([{ ...profile, weights: 'security:2' }]);
    const wrong = await ask('POST', '/profiles', { ...profile, weights: 'sec:2' });
    expect(problemSchema.parse(wrong.body).errors).toMatchObject([{ pointer: '/body/weights' }]);
    const path = `/profiles/${encodeURIComponent(profile.name)}`;
    expect((await ask('DELETE', path)).status).toBe(204);
    expect((await ask('DELETE', path)).status).toBe(404);
  });

  test('the pins on the disk are those of the database', async () => {
    const { items } = analysisListSchema.parse((await ask('GET', '/analyses')).body);
    const pins = JSON.parse(readFileSync(join(varFolder, 'trade/pins.json'), 'utf8')) as unknown;
    expect(pins).toEqual([...new Set(items.map((item) => item.question.vintage))].toSorted());
  });
});

test('the digest tells answers apart by every figure that is shown, and by their order', () => {
  const digests = [
    [optionOf('a', 1), optionOf('b', 2)],
    [optionOf('b', 2), optionOf('a', 1)],
    [optionOf('a', 1)],
    [optionOf('a', 1.0000001), optionOf('b', 2)],
    [],
  ].map(answerDigest);
  expect(new Set(digests).size).toBe(5);
  expect(answerDigest([optionOf('a', 1), optionOf('b', 2)])).toBe(digests[0]);
});
