import {
  checkResultSchema,
  facetsSchema,
  historySchema,
  pageOf,
  policyListSchema,
  problemSchema,
  recordItemSchema,
  recordSchema,
  reviewSchema,
} from '@hamkor/contract';
import type { RecordBody } from '@hamkor/registry';
import { ageOf, defaultPolicy } from '@hamkor/registry';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actRoutes } from '../../acts/routes.ts';
import { compareProjections, rebuild } from '../../acts/projection.ts';
import { shippedFactsOrThrow } from '../../listing/test-api.ts';
import { httpServer } from '../../platform/http.ts';
import type { TestDatabase } from '../../platform/test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from '../../platform/test-database.ts';
import { asViewer } from '../../platform/viewer.ts';
import { guardAccess } from '../../platform/route-access.ts';
import { seed } from '../../seed.ts';
import { compareNext } from './compare-shipped.ts';
import { dueRenewals } from './due-renewals.ts';
import { registryProjection } from '../registry-projection.ts';
import { recordState } from '../record-row.ts';
import { recordRoutes } from './routes.ts';
import { laboratory, offer, owner, people } from './test-people.ts';

const record = (answer: { body: unknown }) => recordSchema.parse(answer.body);
const unverified = (rows: readonly { confidence: string }[]) =>
  rows.filter(({ confidence }) => confidence === 'unverified').length;

describe.skipIf(!hasPostgres)(databaseTitle('records over HTTP'), () => {
  let database: TestDatabase;
  let app: FastifyInstance;
  const facts = shippedFactsOrThrow();
  let day = '2026-11-29';

  beforeAll(async () => {
    database = await startTestDatabase();
    await database.db.transaction().execute((transaction) => seed(transaction, facts));
    app = await httpServer({
      db: database.app,
      version: '0.0.0',
      viewerOf: async ({ headers }) => people[String(headers['x-as'] ?? 'visitor')]!,
      routes: (api) => {
        guardAccess(api);
        recordRoutes(api, { db: database.app, facts, today: () => day });
        actRoutes(api, { db: database.app, actLog: null as never });
      },
    });
  });
  afterAll(async () => {
    await app.close();
    await database.stop();
  });

  const ask = async (
    as: string,
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    payload?: object,
  ): Promise<{ status: number; body: unknown }> => {
    const answer = await app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { 'x-as': as },
      ...(payload === undefined ? {} : { payload }),
    });
    return { status: answer.statusCode, body: answer.json() };
  };
  const read = async (as: string, path: string) => (await ask(as, 'GET', path)).body;
  const list = async (as: string, query: string) =>
    pageOf(recordItemSchema).parse(await read(as, `/records?${query}`));
  // Other tests write the same offer again and again.
  const pairs = async (as: string) =>
    reviewSchema.parse(await read(as, '/review')).duplicates.filter((pair) => pair.one.type === 'facility');
  const draft = async (as: string, visibility: { scope: string; states: string[] }, body = offer) =>
    ask(as, 'POST', '/records', { record: body, owner, visibility, source: 'https://example.org/offer' });
  const published = async (scope: string, states: string[] = []): Promise<string> => {
    const { id, version } = record(await draft('author', { scope, states }));
    expect((await ask('author', 'POST', `/records/${id}/submit`, { version })).status).toBe(200);
    const made = await ask('editor', 'POST', `/records/${id}/publish`, { version });
    expect(record(made).status).toBe('published');
    return id;
  };

  test('every shipped row is a record, unverified ones marked so, and every one can be read and scored', async () => {
    const all = await list('visitor', 'limit=500');
    const counts = Object.fromEntries(
      [...Map.groupBy(all.items, ({ type }) => type)].map(([type, items]) => [type, items.length]),
    );
    expect(counts).toEqual({
      organisation: facts.organisations.length,
      park: facts.parks.length,
      project: facts.projects.length,
      need: facts.needs.length,
      programme: 7,
      agreement: 2,
    });
    expect(unverified(all.items.filter(({ type }) => type === 'park'))).toBe(unverified(facts.parks));
    expect(unverified(facts.parks)).toBeGreaterThan(30);
    expect(all.items.every(({ quality }) => quality > 0 && quality <= 1)).toBe(true);
  });

  test('rival figures stand beside that of the record with where they are said', async () => {
    const greenhouse = recordSchema.parse(await read('visitor', '/records/PRJ019'));
    expect(greenhouse.body.details).toMatchObject({ investmentUsd: 1.3e9 });
    expect(greenhouse.rivals).toMatchObject([
      { field: '/details/investmentUsd', value: 1.7e9, unit: 'USD', cited: expect.stringContaining('CL054') },
    ]);
  });

  test('facts that have not changed are not taken up again, and a changed one meets what a person wrote', async () => {
    const fresh = await database.fresh();
    const load = (project: Partial<(typeof facts.projects)[number]>) =>
      fresh.db.transaction().execute((transaction) =>
        seed(transaction, {
          ...facts,
          projects: facts.projects
            .filter(({ id }) => id !== 'PRJ002' || project.id === undefined)
            .map((one) => (one.id === 'PRJ001' ? Object.assign({}, one, project, { id: one.id }) : one)),
        }),
      );
    const acts = async () =>
      (
        await fresh.db
          .selectFrom('act_entry')
          .select(({ fn }) => fn.countAll<string>().as('n'))
          .execute()
      )[0]!.n;
    await load({});
    const first = Number(await acts());
    await load({});
    expect(Number(await acts())).toBe(first);
    await load({ id: 'gone', completionYear: 2031 });
    expect(Number(await acts())).toBe(first + 2);
    const rows = await fresh.db
      .selectFrom('registry_record')
      .select(['id', 'status', 'version', 'last_year'])
      .where('id', 'in', ['PRJ001', 'PRJ002'])
      .orderBy('id')
      .execute();
    expect(rows).toEqual([
      { id: 'PRJ001', status: 'published', version: 2, last_year: 2031 },
      { id: 'PRJ002', status: 'withdrawn', version: 1, last_year: null },
    ]);
  });

  test('a record goes from draft to publication by two people, and nobody else sees it before', async () => {
    const begun = await draft('author', { scope: 'public', states: [] });
    expect(begun.status).toBe(201);
    const { id, may, version } = record(begun);
    expect(may).toContain('submit');
    expect(may).not.toContain('publish');
    for (const other of ['visitor', 'rival', 'neighbour'])
      expect((await ask(other, 'GET', `/records/${id}`)).status, other).toBe(404);
    expect((await ask('editor', 'GET', `/records/${id}`)).status).toBe(200);
    expect((await ask('author', 'POST', `/records/${id}/submit`, { version })).status).toBe(200);
    const review = reviewSchema.parse(await read('editor', '/review'));
    expect(review.submitted.map((item) => item.id)).toContain(id);
    expect(reviewSchema.parse(await read('neighbour', '/review')).submitted).toEqual([]);
    expect((await ask('author', 'POST', `/records/${id}/publish`, { version })).status).toBe(403);
    const made = record(await ask('editor', 'POST', `/records/${id}/publish`, { version }));
    expect(made).toMatchObject({ status: 'published', age: { kind: 'fresh', expiresOn: '2027-05-29' } });
    expect(record(await ask('visitor', 'GET', `/records/${id}`)).body.name.ru).toBe(offer.name.ru);
    const history = historySchema.parse(await read('visitor', `/records/${id}/history`));
    expect(history.steps.map(({ kind }) => kind)).toEqual(['registry.publish']);
    const whole = historySchema.parse(await read('editor', `/records/${id}/history`));
    expect(whole.steps.map(({ kind }) => kind)).toEqual([
      'registry.draft',
      'registry.submit',
      'registry.publish',
    ]);
    expect(whole.steps[2]!.actor).toMatchObject({ role: 'ministry-editor', state: 'KAZ' });
  });

  test.each([
    ['public', [], { visitor: 200, bare: 200, neighbour: 200, rival: 200 }],
    ['members', [], { visitor: 404, bare: 404, neighbour: 200, rival: 200 }],
    ['named', ['UZB'], { visitor: 404, bare: 404, neighbour: 200, rival: 200 }],
    ['named', ['TJK'], { visitor: 404, bare: 404, neighbour: 404, rival: 200 }],
    ['national', [], { visitor: 404, bare: 404, neighbour: 404, rival: 200 }],
  ])('what is %s %j is seen by those it is for, in every answer', async (scope, states, expected) => {
    const id = await published(scope, states);
    for (const [as, status] of Object.entries(expected)) {
      expect((await ask(as, 'GET', `/records/${id}`)).status, as).toBe(status);
      expect((await ask(as, 'GET', `/records/${id}/history`)).status, as).toBe(status);
      const found = await list(as, 'limit=500&type=need');
      expect(
        found.items.some((item) => item.id === id),
        as,
      ).toBe(status === 200);
      const { total } = facetsSchema.parse(await read(as, '/records/facets?type=need'));
      expect(total, as).toBe(found.total);
      const coded = await asViewer(database.app, people[as]!, (reader) =>
        sql<{ id: string }>`select hamkor_records_with_codes(array['8413'], null) as id`.execute(reader),
      );
      expect(
        coded.rows.some((row) => row.id === id),
        as,
      ).toBe(status === 200);
    }
  });

  test('a correction, an earlier state, an undoing', async () => {
    const id = await published('public');
    const before = record(await ask('editor', 'GET', `/records/${id}`));
    const body = { ...offer, details: { ...offer.details, smallestLot: 50 } };
    const change = { record: body, owner, visibility: before.visibility, source: null };
    const wrong = await ask('editor', 'PUT', `/records/${id}`, { ...change, version: 7 });
    expect(problemSchema.parse(wrong.body)).toMatchObject({ status: 409 });
    const after = record(await ask('editor', 'PUT', `/records/${id}`, { ...change, version: 1 }));
    expect(after).toMatchObject({ version: 2, body: { details: { smallestLot: 50 } } });
    const then = recordSchema.parse(await read('visitor', `/records/${id}?at=${before.act}`));
    expect(then).toMatchObject({ asOf: before.act, may: [], body: { details: { smallestLot: 100 } } });
    const steps = historySchema.parse(await read('visitor', `/records/${id}/history`)).steps;
    expect(steps.at(-1)!.changes).toEqual([{ field: '/details/smallestLot', before: 100, after: 50 }]);
    const undone = await ask('editor', 'POST', `/records/${id}/restore`, { version: 2, to: before.act });
    expect(record(undone)).toMatchObject({ version: 3, body: { details: { smallestLot: 100 } } });
    expect(record(await ask('visitor', 'GET', `/records/${id}`)).body).toEqual(offer);
  });

  test('what stood as a draft does not hold again where it was not good enough', async () => {
    const poor: RecordBody = { ...offer, summary: null, codes: [], place: null, website: null };
    const bad: RecordBody = {
      ...poor,
      source: { ...offer.source, year: null, confidence: 'unverified' },
      details: { ...offer.details, quantity: null, smallestLot: null, certificates: [] },
    };
    const begun = record(await draft('author', { scope: 'public', states: [] }, bad));
    const visibility = { scope: 'public', states: [] };
    const change = { record: offer, owner, visibility, source: null, version: 1 };
    const { id, version } = record(await ask('author', 'PUT', `/records/${begun.id}`, change));
    await ask('author', 'POST', `/records/${id}/submit`, { version });
    expect(record(await ask('editor', 'POST', `/records/${id}/publish`, { version })).status).toBe(
      'published',
    );
    const back = await ask('editor', 'POST', `/records/${id}/restore`, { version, to: begun.act });
    expect(problemSchema.parse(back.body)).toMatchObject({ status: 409 });
    expect(record(await ask('visitor', 'GET', `/records/${id}`)).body).toEqual(offer);
  });

  test('texts that nothing can keep or carry are refused, not answered with a defect', async () => {
    expect((await ask('visitor', 'GET', '/records?q=%00')).status).toBe(422);
    const visibility = { scope: 'public', states: [] };
    for (const text of ['a\0b', 'a\uD800b', 'a\u0008b', 'pdf.\u202Egnp']) {
      const summary = { en: text, ru: null, zh: null };
      const answer = await ask('author', 'POST', '/records', {
        record: { ...offer, summary },
        owner,
        visibility,
        source: null,
      });
      expect(answer.status, JSON.stringify(text)).toBe(422);
      const named = { ...offer, details: { ...offer.details, organisationName: text } };
      expect((await draft('author', visibility, named)).status, JSON.stringify(text)).toBe(422);
    }
  });

  test('what was narrowed stays narrow in the log too', async () => {
    const id = await published('public');
    const acts = async (as: string) =>
      ((await read(as, `/acts?subject_type=record&subject_id=${id}`)) as { items: unknown[] }).items.length;
    expect(await acts('visitor')).toBe(1);
    const narrow = { scope: 'national', states: [] };
    const { version } = record(
      await ask('editor', 'POST', `/records/${id}/withdraw`, { version: 1, reason: 'Told too widely' }),
    );
    const change = { record: offer, owner, visibility: narrow, source: null, version };
    expect(record(await ask('author', 'PUT', `/records/${id}`, change)).status).toBe('draft');
    expect(await acts('visitor')).toBe(0);
    expect(await acts('editor')).toBeGreaterThan(3);
    expect((await ask('visitor', 'GET', `/records/${id}/history`)).status).toBe(404);
  });

  test('of many corrections of one version at once one is kept, and the others are told', async () => {
    const id = await published('public');
    const change = (smallestLot: number) =>
      ask('editor', 'PUT', `/records/${id}`, {
        record: { ...offer, details: { ...offer.details, smallestLot } },
        owner,
        visibility: { scope: 'public', states: [] },
        source: null,
        version: 1,
      });
    const answers = await Promise.all([1, 2, 3, 4, 5, 6].map(change));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      200, 409, 409, 409, 409, 409,
    ]);
    expect(record(await ask('visitor', 'GET', `/records/${id}`)).version).toBe(2);
  });

  test('records that may be one are put before editors, across scripts, and stay two whatever is said', async () => {
    const begin = async (name: RecordBody['name']) => {
      const visibility = { scope: 'public', states: [] };
      const payload = { record: laboratory(name), owner, visibility, source: null };
      return record(await ask('author', 'POST', '/records', payload)).id;
    };
    const latin = await begin({ en: 'Zhetibar Foundry Laboratory', ru: null, zh: null });
    const cyrillic = laboratory({ en: null, ru: 'Лаборатория литья «Жетибар»', zh: null });
    const { body } = await ask('author', 'POST', '/records/check', { record: cyrillic });
    expect(checkResultSchema.parse(body).likely.map(({ id }) => id)).toEqual([latin]);
    const twin = await begin(cyrillic.name);
    const [one, other] = [latin, twin].toSorted((a, b) => (a < b ? -1 : 1)) as [string, string];
    expect(await pairs('neighbour')).toEqual([]);
    expect(await pairs('editor')).toMatchObject([{ one: { id: one }, other: { id: other } }]);
    const verdict = { one, other, verdict: 'same', kept: one };
    expect((await ask('neighbour', 'POST', '/duplicates', verdict)).status).toBe(404);
    expect((await ask('author', 'POST', '/duplicates', verdict)).status).toBe(403);
    expect((await ask('editor', 'POST', '/duplicates', verdict)).status).toBe(200);
    expect(await pairs('editor')).toEqual([]);
    expect((await ask('editor', 'GET', `/records/${other}`)).status).toBe(200);
  });

  test('a verdict on a record that is not there, or not to be seen, keeps nothing', async () => {
    const id = await published('public');
    const hidden = record(
      await ask('neighbour', 'POST', '/records', {
        record: { ...offer, states: ['UZB'] },
        owner: { state: 'UZB', organisation: null },
        visibility: { scope: 'national', states: [] },
        source: null,
      }),
    ).id;
    const { act } = record(await ask('editor', 'GET', `/records/${id}`));
    for (const other of ['need-nobody', hidden]) {
      const answer = await ask('editor', 'POST', '/duplicates', {
        one: id,
        other,
        verdict: 'different',
        kept: null,
      });
      expect(answer.status).toBe(404);
    }
    expect(record(await ask('editor', 'GET', `/records/${id}`)).act).toBe(act);
  });

  test('what is shipped is compared after the start, and only its states judge it', async () => {
    const { db } = database;
    await db.updateTable('registry_shipped').set({ is_compared: true }).where('id', '<>', 'ORG077').execute();
    expect(await compareNext(database.app)).toBe(true);
    expect(await compareNext(database.app)).toBe(false);
    const cases = db.selectFrom('duplicate_case').select('one').where('other', '=', 'ORG077');
    expect(await cases.execute()).toEqual([{ one: 'ORG034' }]);
    expect(
      reviewSchema.parse(await read('editor', '/review')).duplicates.map(({ one }) => one.id),
    ).not.toContain('ORG034');
  });

  test('a figure is reported by anybody with an account, and changes nothing else', async () => {
    const figure = { field: '/details/jobs', value: 9, unit: 'jobs', year: null, cited: 'An example letter' };
    expect((await ask('visitor', 'POST', '/records/PRK003/figures', figure)).status).toBe(401);
    const told = record(await ask('bare', 'POST', '/records/PRK003/figures', figure));
    expect(told.rivals.at(-1)).toMatchObject({ ...figure, confidence: 'unverified' });
    expect(told.version).toBe(1);
    const unknown = await ask('bare', 'POST', '/records/PRK003/figures', { ...figure, field: '/name/en' });
    expect(unknown.status).toBe(422);
  });

  test('names that could deceive are refused with the field', async () => {
    const name = { ...offer.name, ru: 'Завод \u202Eсосан' };
    const answer = await draft('author', { scope: 'public', states: [] }, { ...offer, name });
    expect(problemSchema.parse(answer.body).errors).toMatchObject([{ pointer: '/body/record/name/ru' }]);
  });

  test('a body that is still being written is scored for what it says', async () => {
    const whole = checkResultSchema.parse(
      (await ask('author', 'POST', '/records/check', { record: offer })).body,
    );
    const begun = checkResultSchema.parse(
      (
        await ask('author', 'POST', '/records/check', {
          record: {
            type: 'need',
            name: { en: 'Pump bodies', ru: null, zh: null },
            details: { kind: 'offer' },
          },
        })
      ).body,
    );
    expect(whole.problems).toEqual([]);
    expect(begun.problems.map(({ pointer }) => pointer)).toContain('/summary');
    expect(begun.quality.score).toBeLessThan(whole.quality.score);
    expect(begun.quality.score).toBeGreaterThan(0);
  });

  test('the rules of a state are set by its coordinator, and only its own records follow them', async () => {
    const { rules } = defaultPolicy('KAZ');
    const set = {
      from: day,
      basis: 'An example decree',
      rules: {
        ...rules,
        need: { ...rules.need, allowed: ['national'], usual: { scope: 'national', states: [] } },
      },
    };
    expect((await ask('editor', 'PUT', '/policies/KAZ', set)).status).toBe(403);
    expect((await ask('coordinator', 'PUT', '/policies/UZB', set)).status).toBe(409);
    expect((await ask('coordinator', 'PUT', '/policies/KAZ', set)).status).toBe(200);
    const { policies } = policyListSchema.parse(await read('visitor', '/policies'));
    expect(policies).toHaveLength(10);
    expect(policies.find(({ state }) => state === 'KAZ')).toMatchObject({ basis: 'An example decree' });
    expect(policies.find(({ state }) => state === 'UZB')!.act).toBeNull();
    const refused = await draft('author', { scope: 'public', states: [] });
    expect(refused.status).toBe(409);
    await ask('coordinator', 'PUT', '/policies/KAZ', { ...set, rules });
  });

  test('the age that lists are narrowed and counted by is that of the registry', async () => {
    for (const today of ['2026-11-29', '2027-05-10', '2028-03-01']) {
      day = today;
      const rows = await database.db.selectFrom('registry_record').selectAll().execute();
      const expected = Map.groupBy(
        rows.filter(({ status, scope }) => status === 'published' && scope === 'public'),
        (row) => ageOf(recordState(row), defaultPolicy(row.owner_state).rules[row.type], today).kind,
      );
      const { ages } = facetsSchema.parse(await read('visitor', '/records/facets'));
      expect(ages, today).toEqual(
        Object.fromEntries([...expected].map(([kind, found]) => [kind, found.length])),
      );
      const fresh = await list('visitor', 'age=fresh&limit=1');
      expect(fresh.total).toBe(expected.get('fresh')?.length ?? 0);
    }
    day = '2026-11-29';
  });

  test('what must be renewed is told to whoever reminds, and renewing it is enough', async () => {
    const id = await published('national');
    expect(await dueRenewals(database.app, '2027-05-01')).toContainEqual({
      id,
      owner,
      expiresOn: '2027-05-29',
      daysLeft: 28,
      reminder: 30,
    });
    day = '2027-05-01';
    const { version } = record(await ask('author', 'GET', `/records/${id}`));
    const renewed = await ask('author', 'POST', `/records/${id}/confirm`, { version, source: null });
    expect(record(renewed).age.expiresOn).toBe('2027-11-01');
    day = '2026-11-29';
    expect((await dueRenewals(database.app, '2027-05-01')).some((due) => due.id === id)).toBe(false);
  });

  test('the tables are what the log makes of them, and are made again from it', async () => {
    const projection = registryProjection(facts);
    expect(await compareProjections(database.db, [projection])).toEqual([
      { name: projection.name, isSame: true },
    ]);
    const before = await database.db.selectFrom('registry_record').selectAll().orderBy('id').execute();
    await database.db
      .updateTable('registry_record')
      .set({ version: 99 })
      .where('id', '=', 'PRJ001')
      .execute();
    expect((await compareProjections(database.db, [projection]))[0]!.isSame).toBe(false);
    await rebuild(database.db, [projection]);
    expect(await database.db.selectFrom('registry_record').selectAll().orderBy('id').execute()).toEqual(
      before,
    );
  });
});
