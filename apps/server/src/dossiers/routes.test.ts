import {
  briefSchema,
  capturedItemSchema,
  dossierActedSchema,
  dossierActListSchema,
  dossierChecklistSchema,
  dossierDetailSchema,
  dossierDifferenceSchema,
  dossierListSchema,
  dossierOpenedSchema,
  problemSchema,
  snapshotSchema,
} from '@hamkor/contract';
import { itemHash, snapshotHash } from '@hamkor/dossier';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appendActs } from '../acts/append-act.ts';
import { compareProjections, rebuild } from '../acts/projection.ts';
import { forumStates } from '../council/forum-states.ts';
import { councilRoutes } from '../council/routes.ts';
import { corridorService } from '../corridors/corridor-service.ts';
import type { CorridorService } from '../corridors/corridor-service.ts';
import { shippedCorridors } from '../facts/corridors.ts';
import { shippedFactsOrThrow } from '../listing/test-api.ts';
import { httpServer } from '../platform/http.ts';
import { guardAccess } from '../platform/route-access.ts';
import type { TestDatabase } from '../platform/test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from '../platform/test-database.ts';
import { asViewer } from '../platform/viewer.ts';
import { recordRoutes } from '../registry/records/routes.ts';
import { offer } from '../registry/records/test-people.ts';
import { seed } from '../seed.ts';
import { keepDossierActs } from './apply-acts.ts';
import { checklistFor } from './checklist-for.ts';
import { dossiersProjection } from './dossiers-projection.ts';
import { dossierRoutes } from './routes.ts';
import { keepPlan, people, studyOfOne } from './test-dossiers.ts';

const words = (text: string) => ({ en: text, ru: text, zh: text });
const option = { kind: 'option', id: 'substitution-KAZ-UZB-8413' };
const route = { kind: 'route', id: 'from=KZALA&to=UZTAS&tonnes=20' };
const opening = {
  title: words('Example dossier'),
  summary: words('What it is about'),
  states: ['KAZ', 'UZB'],
  items: [option],
  readers: 'public',
};

const now = () => new Date('2026-11-29T12:00:00.000Z');

const problem = ({ status, body }: { status: number; body: unknown }) => {
  const { rule, errors } = problemSchema.parse(body);
  return { status, rule, pointer: errors?.[0]?.pointer, expected: errors?.[0]?.expected };
};

const partner = (id: string) => ({ item: { kind: 'partner', id } });

describe.skipIf(!hasPostgres)(databaseTitle('dossiers over HTTP'), () => {
  const facts = shippedFactsOrThrow();
  let database: TestDatabase;
  let app: FastifyInstance;
  let corridors: CorridorService;
  let value = 300;
  let plan: Awaited<ReturnType<typeof keepPlan>>;

  beforeAll(async () => {
    database = await startTestDatabase();
    await database.db.transaction().execute((transaction) => seed(transaction, facts));
    plan = await keepPlan(database.db);
    corridors = corridorService({
      varFolder: '/nonexistent',
      readFacts: shippedCorridors,
      now: () => new Date(),
      onDefect: (reason) => {
        throw reason;
      },
    });
    const studies = studyOfOne(() => value) as never;
    const courier = { send: () => undefined, settled: async () => undefined };
    app = await httpServer({
      db: database.app,
      version: '0.0.0',
      viewerOf: async ({ headers }) => people[String(headers['x-as'] ?? 'visitor')]!,
      routes: async (api) => {
        guardAccess(api);
        recordRoutes(api, { db: database.app, facts, today: () => '2026-11-29' });
        dossierRoutes(api, { db: database.app, facts, studies, corridors, now });
        await councilRoutes(api, {
          db: database.app,
          facts,
          now,
          courier,
          address: null,
          states: forumStates(facts),
        });
      },
    });
  });
  afterAll(async () => {
    await app.close();
    await corridors.close();
    await database.stop();
  });

  const ask = async (as: string, method: 'GET' | 'POST', path: string, payload?: object) => {
    const answer = await app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { 'x-as': as },
      ...(payload === undefined ? {} : { payload }),
    });
    return { status: answer.statusCode, body: answer.json() as unknown };
  };
  const open = async (change: object = {}, as = 'analyst'): Promise<string> => {
    const answer = await ask(as, 'POST', '/dossiers', { body: { ...opening, ...change }, as: null });
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    return dossierOpenedSchema.parse(answer.body).id;
  };
  const act = (as: string, id: string, kind: string, body: object, seat: string | null = null) =>
    ask(as, 'POST', `/dossiers/${id}/acts`, { kind, body, as: seat });
  const done = async (as: string, id: string, kind: string, body: object) => {
    const answer = await act(as, id, kind, body);
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    return dossierActedSchema.parse(answer.body);
  };
  const freeze = async (id: string, gate: string | null = null) =>
    (await done('analyst', id, 'dossier.freeze', { gate })).hash!;
  const detail = async (id: string, as = 'visitor') =>
    dossierDetailSchema.parse((await ask(as, 'GET', `/dossiers/${id}`)).body);
  const list = async (query: string, as = 'visitor') =>
    dossierListSchema.parse((await ask(as, 'GET', `/dossiers?${query}`)).body).items.map((one) => one.id);
  const published = async (visibility: object, as = 'enterprise'): Promise<string> => {
    const body = {
      record: offer,
      owner: { state: 'KAZ', organisation: 'organisation-example' },
      visibility,
      source: 'https://example.org/offer',
    };
    const made = (await ask(as, 'POST', '/records', body)).body as { id: string; version: number };
    const { version } = made;
    await ask(as, 'POST', `/records/${made.id}/submit`, { version });
    expect((await ask('kaz', 'POST', `/records/${made.id}/publish`, { version })).status).toBe(200);
    return made.id;
  };

  test('an option opens it, and it gathers a chain, its plan, a route, a project and a partner with every figure', async () => {
    const id = await open();
    const matched = await published({ scope: 'public', states: [] });
    for (const item of [
      { kind: 'chain', id: plan.model },
      { kind: 'plan', id: plan.run },
      route,
      { kind: 'record', id: 'PRJ001' },
      { kind: 'partner', id: matched },
    ])
      await done('editor', id, 'dossier.add', { item });
    const { items, dossier, gates } = await detail(id);
    expect(items.map(({ standing }) => standing)).toEqual(Array.from({ length: 6 }, () => 'found'));
    const byKind = new Map(items.map((item) => [item.kind, item]));
    expect(byKind.get('option')).toMatchObject({
      title: { zh: '泵' },
      address: '/options/substitution-KAZ-UZB-8413',
      states: ['KAZ', 'UZB'],
      stage: 'substitution',
    });
    expect(byKind.get('option')!.figures.slice(0, 2)).toMatchObject([
      { path: 'value', value: 300, low: 150, high: 600, unit: 'USD', year: 2024, origin: 'baci-materials' },
      { path: 'rank', value: 3, low: 1, high: 7 },
    ]);
    expect(byKind.get('option')!.figures.find(({ path }) => path === 'supplierHhi')!.value).toBeNull();
    expect(byKind.get('plan')!.gains).toEqual([
      { state: 'UZB', usd: -2_000_000, isWorseOff: true },
      { state: 'TJK', usd: 1_000_000, isWorseOff: false },
      { state: 'KAZ', usd: 3_000_000, isWorseOff: false },
    ]);
    const hours = byKind.get('route')!.figures.find(({ path }) => path === 'hours')!;
    expect(hours.value).toBeGreaterThan(1);
    expect(hours.low).toBeLessThan(hours.high!);
    expect(hours.origins.length).toBeGreaterThan(0);
    expect(byKind.get('record')!.figures.every(({ cited }) => cited !== null)).toBe(true);
    const paths = items.map(({ figures }) => figures.map(({ path }) => path));
    expect(paths.every((one) => new Set(one).size === one.length)).toBe(true);
    expect(gates.filter(({ isReady }) => isReady).map(({ gate }) => gate)).toEqual(['g0']);
    expect(dossier).not.toHaveProperty('opened.account');
  });

  test('what is frozen stays as it was, has the same hash for the same inputs, and what changed is told figure by figure', async () => {
    value = 300;
    const id = await open();
    const other = await open();
    const risk = {
      risk: null,
      title: words('Example risk'),
      probability: 2,
      impact: 3,
      proximity: 'year',
      owner: 'KAZ',
      response: 'Example',
      residual: null,
    };
    for (const each of [id, other]) await done('analyst', each, 'dossier.set-risk', risk);
    const first = await freeze(id, 'g0');
    expect(await freeze(other)).toBe(first);
    expect((await detail(id)).hashNow).toBe(first);
    expect(problem(await act('kaz', id, 'dossier.freeze', { gate: 'g0' }))).toMatchObject({
      status: 409,
      rule: 'alreadyFrozen',
    });
    value = 400;
    await done('analyst', id, 'dossier.add', { item: route });
    const second = await freeze(id);
    value = 500;
    const frozen = snapshotSchema.parse(
      (await ask('visitor', 'GET', `/dossiers/${id}/snapshots/${first}`)).body,
    );
    expect(frozen.items.map(({ figures }) => figures[0]!.value)).toEqual([300]);
    // Anybody can hold what is told against the hashes.
    const hashes = frozen.items.map(({ sha256, ...item }) => [sha256, itemHash(item)]);
    expect(hashes.every(([told, made]) => told === made)).toBe(true);
    const items = frozen.items.map(({ kind, id: of, sha256 }) => ({ item: { kind, id: of }, sha256 }));
    expect(snapshotHash(frozen, items)).toBe(first);
    const difference = async (query: string) =>
      dossierDifferenceSchema.parse(
        (await ask('visitor', 'GET', `/dossiers/${id}/difference?${query}`)).body,
      );
    const between = await difference(`from=${first}&to=${second}`);
    expect(between.items.added).toMatchObject([route]);
    expect(between.figures).toMatchObject([
      { path: 'value', before: { value: 300 }, after: { value: 400 }, aspects: ['value', 'range'] },
    ]);
    const since = await difference(`from=${second}`);
    expect(since.figures).toMatchObject([{ path: 'value', after: { value: 500 } }]);
    expect((await difference(`from=${first}&to=${first}`)).isSame).toBe(true);
    const wrong = 'f'.repeat(64);
    expect((await ask('visitor', 'GET', `/dossiers/${id}/difference?from=${wrong}`)).status).toBe(404);
    expect((await ask('visitor', 'GET', `/dossiers/${id}/snapshots/${wrong}`)).status).toBe(404);
    value = 300;
  });

  test('nothing that not all its readers may read gets into a dossier', async () => {
    const inner = await published({ scope: 'members', states: [] });
    const national = await published({ scope: 'national', states: [] });
    const id = await open();
    expect(problem(await act('kaz', id, 'dossier.add', partner(inner)))).toEqual({
      status: 409,
      rule: 'itemNarrower',
      pointer: '/body/body/item/id',
      expected: undefined,
    });
    expect(problem(await act('editor', id, 'dossier.add', partner(national)))).toMatchObject({
      rule: 'itemNotFound',
    });
    const members = await open({ readers: 'members' });
    await done('kaz', members, 'dossier.add', partner(inner));
    expect(problem(await act('kaz', members, 'dossier.add', partner(national)))).toMatchObject({
      rule: 'itemNarrower',
    });
    expect((await ask('visitor', 'GET', `/dossiers/${members}`)).status).toBe(404);
    expect((await detail(members, 'enterprise')).items.map(({ standing }) => standing)).toEqual([
      'found',
      'found',
    ]);
    // Narrowed later, it is shown as there to whoever may still read it, and to nobody else.
    const open1 = await published({ scope: 'public', states: [] });
    await done('kaz', id, 'dossier.add', partner(open1));
    await database.db
      .updateTable('registry_record')
      .set({ scope: 'national' })
      .where('id', '=', open1)
      .execute();
    const standingFor = async (as: string) => (await detail(id, as)).items.at(-1)!;
    expect(await standingFor('kaz')).toMatchObject({ standing: 'not-readable', figures: [] });
    expect(await standingFor('editor')).toMatchObject({ standing: 'not-found', title: { en: open1 } });
    expect((await detail(id, 'kaz')).hashNow).toBe((await detail(id, 'visitor')).hashNow);
  });

  test('who may not is told the rule, and what is wrong is told by its field', async () => {
    const id = await open();
    const retitle = { title: words('Other'), summary: null };
    const refused = async (as: string, kind: string, body: object, seat: string | null = null) =>
      problem(await act(as, id, kind, body, seat));
    expect((await act('visitor', id, 'dossier.retitle', retitle)).status).toBe(401);
    expect(await refused('foreign', 'dossier.retitle', retitle)).toMatchObject({
      status: 403,
      rule: 'stateNotNamed',
    });
    expect(await refused('enterprise', 'dossier.retitle', retitle)).toMatchObject({
      status: 403,
      rule: 'wrongRole',
    });
    expect(await refused('bare', 'dossier.retitle', retitle)).toMatchObject({ rule: 'wrongRole' });
    expect(await refused('both', 'dossier.retitle', retitle)).toMatchObject({
      status: 422,
      pointer: '/body/as',
      expected: 'analyst@KAZ@, analyst@UZB@',
    });
    expect((await act('both', id, 'dossier.retitle', retitle, 'analyst@UZB@')).status).toBe(201);
    expect(await refused('kaz', 'dossier.retitle', retitle, 'national-coordinator@UZB@')).toMatchObject({
      status: 403,
      rule: 'notYourState',
    });
    expect(
      await refused('analyst', 'dossier.add', { item: { kind: 'plan', id: 'run-of-nobody' } }),
    ).toMatchObject({ rule: 'itemNotFound', pointer: '/body/body/item/id' });
    expect(await refused('analyst', 'dossier.add', { item: { kind: 'anything', id: 'x' } })).toMatchObject({
      status: 422,
      pointer: '/body/body/item/kind',
    });
    const estimate = {
      estimateClass: 3,
      amountUsd: 1000,
      lowUsd: 500,
      highUsd: 2000,
      priceYear: 2026,
      basis: 'Example',
      source: 'Example',
    };
    expect(await refused('analyst', 'dossier.set-estimate', estimate)).toEqual({
      status: 409,
      rule: 'estimateClass',
      pointer: '/body/body/lowUsd',
      expected: '3: -20…-10 %, +10…+30 %; -50 %, +100 % → 5',
    });
    for (const [field, wrong] of [
      ['amountUsd', -1],
      ['amountUsd', 'much'],
      ['priceYear', 20260],
      ['estimateClass', 7],
    ] as const)
      expect(await refused('analyst', 'dossier.set-estimate', { ...estimate, [field]: wrong })).toMatchObject(
        {
          status: 422,
          pointer: `/body/body/${field}`,
        },
      );
    const other = { body: { ...opening, states: ['KAZ', 'ATL'] }, as: null };
    expect(problem(await ask('analyst', 'POST', '/dossiers', other))).toMatchObject({
      status: 422,
      pointer: '/body/body/states/1',
    });
    const foreign = { body: { ...opening, states: ['IND'] }, as: null };
    expect(problem(await ask('analyst', 'POST', '/dossiers', foreign))).toMatchObject({
      status: 403,
      rule: 'stateNotNamed',
    });
    expect(
      (await ask('analyst', 'POST', '/dossiers/nothing/acts', { kind: 'dossier.retitle', body: retitle }))
        .status,
    ).toBe(404);
    const acts = dossierActListSchema.parse((await ask('visitor', 'GET', `/dossiers/${id}/acts`)).body);
    expect(acts.items.map(({ kind }) => kind)).toEqual(['dossier.retitle', 'dossier.open']);
  });

  test('a gate is asked for on a snapshot, and a state that is worse off has to say so itself', async () => {
    const id = await open();
    await done('analyst', id, 'dossier.add', { item: { kind: 'plan', id: plan.run } });
    const hash = await freeze(id, 'g2');
    const opened = {
      caseKind: 'project',
      matter: 'project',
      title: words('Example project'),
      summary: words('Example'),
      forum: 'sco-mim',
      chair: 'KAZ',
      concerned: null,
      interested: ['KAZ', 'UZB'],
      parent: null,
      dossier: id,
      readers: 'public',
      meeting: null,
    };
    const made = await ask('kaz', 'POST', '/cases', { body: opened, as: null });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const project = (made.body as { id: string }).id;
    const inCase = (as: string, kind: string, body: object) =>
      ask(as, 'POST', `/cases/${project}/acts`, { kind, body, as: null });
    const check = () =>
      asViewer(database.app, people['uzb']!, (transaction) =>
        checklistFor(transaction, id, 'g2', hash, ['KAZ', 'UZB']),
      );
    const gains = async () => (await check())!.find(({ requirement }) => requirement === 'gains');
    expect(await gains()).toEqual({ requirement: 'gains', standing: 'missing', states: ['UZB'] });
    const text = 'Agreed in view of what follows later';
    expect((await inCase('kaz', 'council.waive', { hash, text })).status).toBe(201);
    expect(await gains()).toMatchObject({ standing: 'missing', states: ['UZB'] });
    expect((await inCase('uzb', 'council.waive', { hash: 'e'.repeat(64), text })).status).toBe(201);
    expect(await gains()).toMatchObject({ standing: 'missing' });
    expect((await inCase('uzb', 'council.waive', { hash, text })).status).toBe(201);
    expect(await gains()).toEqual({ requirement: 'gains', standing: 'waived', states: ['UZB'] });
    const unknown = await asViewer(database.app, people['uzb']!, (transaction) =>
      checklistFor(transaction, id, 'g2', 'f'.repeat(64), ['KAZ']),
    );
    expect(unknown).toBeNull();
    const put = await inCase('kaz', 'council.table', { hash, level: 'coordinators', gate: 'g0' });
    expect(put.status, JSON.stringify(put.body)).toBe(201);
    expect((await inCase('kaz', 'council.close', {})).status).toBe(201);
    const { gates, cases } = await detail(id);
    expect(gates.slice(0, 2).map(({ gate, standing }) => [gate, standing])).toEqual([
      ['g0', 'passed'],
      ['g1', 'next'],
    ]);
    expect(cases).toMatchObject([{ id: project, gates: [{ gate: 'g0', hash, result: 'adopted' }] }]);
    const answer = await ask('visitor', 'GET', `/dossiers/${id}/checklist?gate=g2&snapshot=${hash}`);
    const lines = dossierChecklistSchema.parse(answer.body).lines;
    expect(lines.find(({ requirement }) => requirement === 'gains')).toMatchObject({
      reason: 'worse-off-waived',
      found: [`plan:${plan.run}`],
    });
    const brief = briefSchema.parse(
      (await ask('visitor', 'GET', `/dossiers/${id}/brief?snapshot=${hash}`)).body,
    );
    expect(brief.hash).toBe(hash);
    const keys = brief.sections.flatMap((section) => section.lines.map(({ key }) => key));
    expect(keys).toEqual(expect.arrayContaining(['summary', 'worse-off', 'gain', 'waived', 'gate-passed']));
    expect(brief.notes.length).toBeGreaterThan(1);
  });

  test('ten who write at once all find their place, and nothing is frozen that was not there', async () => {
    const id = await open();
    const writing = facts.projects
      .slice(0, 10)
      .map((one) => act('kaz', id, 'dossier.add', { item: { kind: 'record', id: one.id } }));
    const freezing = [act('analyst', id, 'dossier.freeze', { gate: null })];
    const [frozen, ...added] = await Promise.all([...freezing, ...writing]);
    expect(added.map(({ status }) => status)).toEqual(added.map(() => 201));
    const { dossier } = await detail(id);
    expect(dossier.items).toHaveLength(11);
    expect([201, 409]).toContain(frozen!.status);
    const hashes = dossier.snapshots.map(({ hash }) => hash);
    expect(hashes).toHaveLength(frozen!.status === 201 ? 1 : 0);
    for (const hash of hashes)
      expect((await ask('visitor', 'GET', `/dossiers/${id}/snapshots/${hash}`)).status).toBe(200);
  });

  test('lists are narrowed by words, states and what a dossier holds', async () => {
    const id = await open({ title: words('Заметное название'), states: ['KAZ'] });
    expect(await list(`q=${encodeURIComponent('ЗАМЕТНОЕ')}`)).toEqual([id]);
    expect((await list(`item=option:${option.id}&limit=500`)).includes(id)).toBe(true);
    expect(await list('item=option:nothing')).toEqual([]);
    expect((await list('mine=yes', 'uzb')).includes(id)).toBe(false);
    expect((await list('mine=yes', 'kaz')).includes(id)).toBe(true);
    expect(await list('state=IND')).toEqual([]);
  });

  test('two hundred things and many snapshots of them are gathered, frozen and read', async () => {
    const snapshots = 25;
    const projects = facts.projects.map((one) => ({ kind: 'record', id: one.id }));
    const many = [...projects, ...facts.parks.map((one) => ({ kind: 'record', id: one.id }))].slice(0, 199);
    const id = await open();
    const actor = { account: 'analyst', role: 'analyst', state: 'KAZ', organisation: null };
    const readers = { scope: 'public', states: [], ownerState: null, ownerOrganisation: null } as const;
    await database.db.transaction().execute(async (transaction) => {
      const subject = { type: 'dossier', id };
      const added = many.map((item) => ({
        content: { kind: 'dossier.add', subject, actor, source: null, body: { item } },
        readers,
      }));
      await keepDossierActs(transaction, await appendActs(transaction, added, () => new Date()));
    });
    for (let place = 0; place < snapshots; place++) {
      value = 1000 + place;
      await freeze(id);
    }
    const before = performance.now();
    const { items, dossier } = await detail(id);
    const took = performance.now() - before;
    expect([items.length, dossier.snapshots.length, dossier.snapshots[0]!.items]).toEqual([
      200,
      snapshots,
      200,
    ]);
    // What is the same in all of them is kept once.
    const { count } = await database.db
      .selectFrom('dossier_capture')
      .select(({ fn }) => fn.countAll<string>().as('count'))
      .where('dossier', '=', id)
      .executeTakeFirstOrThrow();
    expect(Number(count)).toBe(199 + snapshots);
    const first = snapshotSchema.parse(
      (await ask('visitor', 'GET', `/dossiers/${id}/snapshots/${dossier.snapshots[0]!.hash}`)).body,
    );
    expect(first.items).toHaveLength(200);
    expect(capturedItemSchema.parse(first.items[0]).figures[0]!.value).toBe(1000);
    expect(took).toBeLessThan(3000);
    value = 300;
  });

  test('the tables are what the log makes of them, and are made again from it', async () => {
    expect(await compareProjections(database.db, [dossiersProjection])).toEqual([
      { name: 'dossiers', isSame: true },
    ]);
    const before = await database.db.selectFrom('dossier').selectAll().orderBy('id').execute();
    await database.db.updateTable('dossier').set({ readers: 'members' }).execute();
    expect((await compareProjections(database.db, [dossiersProjection]))[0]!.isSame).toBe(false);
    await rebuild(database.db, [dossiersProjection]);
    expect(await database.db.selectFrom('dossier').selectAll().orderBy('id').execute()).toEqual(before);
  });
});
