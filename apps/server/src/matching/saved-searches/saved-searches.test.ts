import type {
  NoticeListDocument,
  SavedSearchDocument,
  SavedSearchListDocument,
  SearchResultDocument,
} from '@hamkor/contract';
import type { RecordState } from '@hamkor/registry';
import type { FastifyInstance } from 'fastify';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appendAct } from '../../acts/append-act.ts';
import type { Facts } from '../../facts/facts.ts';
import type { TestDatabase } from '../../platform/test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from '../../platform/test-database.ts';
import { remindOfRenewals } from '../remind-of-renewals.ts';
import { matchingRoutes } from '../routes.ts';
import type { SearchService } from '../search/search-service.ts';
import { searchService } from '../search/search-service.ts';
import {
  exampleFacts,
  exampleNeed,
  exampleRecord,
  keepAccounts,
  keepExamples,
  serverFor,
  viewerOf,
} from '../test-matching.ts';
import { newsLetter } from './news-letter.ts';
import type { SearchNews } from './run-saved-searches.ts';
import { runSavedSearches } from './run-saved-searches.ts';

const reader = viewerOf('reader', { role: 'enterprise', state: 'UZB', organisation: 'ORG-READER' });
const neighbour = viewerOf('neighbour', { role: 'analyst', state: 'KAZ', organisation: null });
const editor = viewerOf('editor', { role: 'ministry-editor', state: 'KAZ', organisation: null });
const everybody = [reader, neighbour, editor];

const pumps = (id: string, en: string, given: Partial<RecordState> = {}): RecordState =>
  exampleRecord(id, exampleNeed({ en, ru: null, zh: null }, 'KAZ', ['8413']), given);
const national = { scope: 'national', states: [] } as const;

const day = (date: string) => () => new Date(`${date}T08:00:00.000Z`);

const letterOf = (news: SearchNews) => newsLetter(news, 'https://hamkor.example');

describe.skipIf(!hasPostgres)(databaseTitle('saved searches and the search over what is published'), () => {
  let database: TestDatabase;
  let search: SearchService;
  let app: FastifyInstance;
  let clock = Date.parse('2026-03-01T10:00:00.000Z');
  const now = () => new Date((clock += 1000));

  /** Publishes records as one act each, as the registry does. */
  const publish = async (...records: readonly RecordState[]): Promise<void> => {
    for (const record of records)
      await database.db.transaction().execute(async (transaction) => {
        const act = await appendAct(
          transaction,
          {
            kind: 'registry.publish',
            subject: { type: 'record', id: record.id },
            actor: { account: null, role: null, state: null, organisation: null },
            source: null,
            body: {},
          },
          { scope: 'public', states: [], ownerState: null, ownerOrganisation: null },
          now,
        );
        await keepExamples(transaction, [{ ...record, act: act.entry.seq }]);
      });
  };
  const ask = (account: string | null, method: 'GET' | 'POST' | 'DELETE', path: string, payload?: object) =>
    app.inject({
      method,
      url: `/api/v1${path}`,
      headers: account === null ? {} : { 'x-account': account },
      ...(payload === undefined ? {} : { payload }),
    });
  const found = async (account: string | null, q: string) =>
    (await ask(account, 'GET', `/search?q=${encodeURIComponent(q)}&kind=need`))
      .json<SearchResultDocument>()
      .hits.map(({ id }) => id);
  const reminded = async (account: string) =>
    (await ask(account, 'GET', '/notices'))
      .json<NoticeListDocument>()
      .items.filter(({ kind }) => kind.startsWith('renewal'))
      .map(({ kind, args }) => [kind, args['record'], args['date']]);
  const save = async (payload: object) =>
    (await ask('reader', 'POST', '/searches', payload)).json<SavedSearchDocument>();
  const run = (): Promise<readonly SearchNews[]> => runSavedSearches(database.app, search.findRecords, now);

  beforeAll(async () => {
    database = await startTestDatabase();
    await keepAccounts(database.db, everybody);
    search = searchService({
      db: database.app,
      facts: exampleFacts(),
      corridors: { facts: () => ({ nodes: [] }) as never },
    });
    app = await serverFor(database.app, everybody, (api) =>
      matchingRoutes(api, {
        db: database.app,
        search,
        now,
        facts: exampleFacts() as Facts,
        bestRoutes: async () => new Map(),
        today: () => '2026-03-01',
      }),
    );
    await publish(pumps('OLD', 'Centrifugal pumps for a town'));
  });
  afterAll(async () => {
    await app?.close();
    await database?.stop();
  });

  test('a record is found in another language as soon as it is published, changed or withdrawn', async () => {
    expect(await found(null, 'насосы')).toEqual(['OLD']);
    await publish(
      pumps('NEW', 'Vacuum pumps'),
      pumps('HIDDEN', 'Pumps of one state', { visibility: national }),
    );
    expect((await found(null, '泵')).toSorted()).toEqual(['NEW', 'OLD']);
    expect((await found('neighbour', '泵')).toSorted()).toEqual(['HIDDEN', 'NEW', 'OLD']);
    expect(await found('reader', 'state')).toEqual([]);
    await publish(
      pumps('NEW', 'Turbines', {
        body: exampleNeed({ en: 'Turbines', ru: null, zh: null }, 'KAZ', ['8406']),
      }),
    );
    await publish(pumps('OLD', 'Centrifugal pumps for a town', { status: 'withdrawn' }));
    expect(await found(null, 'vacuum')).toEqual([]);
    expect(await found(null, 'centrifugal pumps')).not.toContain('OLD');
    // Withdrawn and a draft again before anybody searched.
    await publish(pumps('BACK', 'Peristaltic pumps'));
    expect(await found(null, 'peristaltic')).toEqual(['BACK']);
    await publish(pumps('BACK', 'Peristaltic pumps', { status: 'withdrawn' }));
    await publish(pumps('BACK', 'Peristaltic pumps', { status: 'draft', publishedAt: null }));
    expect(await found(null, 'peristaltic')).not.toContain('BACK');
  });

  test('a search is told of a record once, of what its owner may not see never, of old records never', async () => {
    const saved = await save({ name: 'Pumps', query: 'насосы', filters: { kind: 'need' }, notice: 'feed' });
    const all = await save({ name: 'All of KAZ', query: '', filters: { state: 'KAZ' }, notice: 'mail' });
    expect(await run()).toEqual([]);
    await publish(pumps('P1', 'Pumps for a mine'), pumps('P2', 'Secret pumps', { visibility: national }));
    const told = (await run()).map(
      ({ search: { name }, records }) => `${name}: ${records.map(({ id }) => id).join()}`,
    );
    expect(told.toSorted()).toEqual(['All of KAZ: P1', 'Pumps: P1']);
    await publish(pumps('P1', 'Pumps for a mine, corrected'));
    expect(await run()).toEqual([]);
    // Two servers that run at once tell one of them.
    await publish(pumps('P3', 'Pumps for a farm'));
    const both = await Promise.all([run(), run()]);
    expect(
      both
        .flat()
        .map(({ search: { name } }) => name)
        .toSorted(),
    ).toEqual(['All of KAZ', 'Pumps']);
    const { items } = (await ask('reader', 'GET', '/notices')).json<NoticeListDocument>();
    expect(items.filter(({ args }) => args['search'] === 'Pumps').map(({ args }) => args['record'])).toEqual([
      'P3',
      'P1',
    ]);
    const news = async () =>
      new Map(
        (await ask('reader', 'GET', '/searches'))
          .json<SavedSearchListDocument>()
          .items.map((item) => [item.name, item.news]),
      );
    expect((await news()).get('Pumps')).toBe(2);
    await ask('reader', 'POST', `/searches/${saved.id}/looked-at`);
    expect((await news()).get('Pumps')).toBe(0);
    expect((await ask('neighbour', 'DELETE', `/searches/${all.id}`)).statusCode).toBe(404);
    expect((await ask('reader', 'DELETE', `/searches/${all.id}`)).statusCode).toBe(204);
  });

  test('a feed has a secret address and names public records alone', async () => {
    const saved = await save({ name: 'Mine & yours <1>', query: 'pumps', filters: {}, notice: 'feed' });
    await publish(
      pumps('F1', 'Pumps <b>for</b> a port'),
      pumps('F2', 'Discreet pumps', { visibility: { scope: 'named', states: ['UZB'] } }),
    );
    const letters = await Promise.all((await run()).map(letterOf));
    const letter = letters.find((one) => one?.subject.includes('Mine'));
    expect(letter).toMatchObject({ to: 'reader@example.org', language: 'en' });
    expect(letter?.text).toContain('Pumps <b>for</b> a port\n  https://hamkor.example/bank/records/F1');
    expect(letter?.text).toContain('one record that you may see once signed in');
    expect(letter?.text).not.toMatch(/F2|Discreet/);
    const path = saved.feed!.replace('/api/v1', '');
    const reply = await ask(null, 'GET', path);
    expect(reply.headers['content-type']).toContain('application/atom+xml');
    const { feed } = new XMLParser({ isArray: (name) => name === 'entry' }).parse(reply.body);
    expect(feed.title).toBe('Hamkor: Mine & yours <1>');
    expect(feed.entry.map(({ title }: { title: string }) => title).toSorted()).toEqual([
      'A record that you may see once signed in',
      'Pumps &lt;b&gt;for&lt;/b&gt; a port',
    ]);
    expect(reply.body).not.toContain('F2');
    expect((await ask(null, 'GET', `/feed/${'A'.repeat(32)}.atom`)).statusCode).toBe(404);
    expect((await ask(null, 'GET', '/searches')).statusCode).toBe(401);
  });

  test('those who keep a record are reminded once of each term: its organisation, else the editors of its state', async () => {
    const expiring = { expiresOn: '2026-03-20' };
    await publish(
      pumps('R1', 'Pumps of a reader', { ...expiring, owner: { state: 'UZB', organisation: 'ORG-READER' } }),
      pumps('R2', 'Pumps of nobody', { ...expiring, owner: { state: 'KAZ', organisation: 'ORG-NOBODY' } }),
    );
    await remindOfRenewals(database.app, day('2026-03-01'));
    await remindOfRenewals(database.app, day('2026-03-02'));
    expect(await reminded('reader')).toEqual([['renewal-due', 'R1', '2026-03-20']]);
    expect(await reminded('editor')).toEqual([['renewal-due', 'R2', '2026-03-20']]);
    await remindOfRenewals(database.app, day('2026-03-21'));
    expect(await reminded('editor')).toEqual([
      ['renewal-over', 'R2', '2026-03-20'],
      ['renewal-due', 'R2', '2026-03-20'],
    ]);
  });
});
