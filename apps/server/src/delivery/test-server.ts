/** Support for tests: deliveries over HTTP on a real PostgreSQL, with projects that have passed their gates; all of it artificial. */
import type { CaseFold } from '@hamkor/council';
import { evolveCase } from '@hamkor/council';
import type { Grant, Viewer } from '@hamkor/registry';
import { visitor } from '@hamkor/registry';
import type { FastifyInstance } from 'fastify';
import { keepCase } from '../council/keep-case.ts';
import { shippedFactsOrThrow } from '../listing/test-api.ts';
import { httpServer } from '../platform/http.ts';
import { guardAccess } from '../platform/route-access.ts';
import type { TestDatabase } from '../platform/test-database.ts';
import { startTestDatabase } from '../platform/test-database.ts';
import type { Database } from '../tables.ts';
import { deliveryRoutes } from './routes.ts';

const of = (role: Grant['role'], state: string | null, organisation: string | null = null): Grant => ({
  role,
  state,
  organisation,
});

/** Who acts, by the name that a request bears. */
export const people: Readonly<Record<string, Viewer>> = {
  visitor,
  bare: { account: 'bare', grants: [] },
  officer: { account: 'officer', grants: [of('secretariat-officer', null)] },
  kaz: { account: 'kaz', grants: [of('national-coordinator', 'KAZ')] },
  kazEditor: { account: 'kazEditor', grants: [of('ministry-editor', 'KAZ')] },
  uzb: { account: 'uzb', grants: [of('national-coordinator', 'UZB')] },
  uzbBank: { account: 'uzbBank', grants: [of('bank', 'UZB', 'organisation-example-bank')] },
  enterprise: { account: 'enterprise', grants: [of('enterprise', 'KAZ', 'organisation-example')] },
  two: { account: 'two', grants: [of('national-coordinator', 'KAZ'), of('national-coordinator', 'UZB')] },
};

const title = { en: 'Example line', ru: 'Линия для примера', zh: '示例线路' };

/** A project that stands at a stage: opened as the council opens one, then set there, as if its gates had been passed. */
export const keepProject = async (
  db: Database,
  id: string,
  stage: CaseFold['state']['stage'],
  readers: 'public' | 'members' = 'public',
): Promise<void> => {
  const opened = evolveCase(null, {
    kind: 'council.open',
    body: {
      caseKind: 'project',
      matter: 'project',
      title,
      summary: title,
      forum: 'sco-mim',
      chair: 'KAZ',
      members: ['KAZ', 'TJK', 'UZB'],
      observers: ['BLR'],
      concerned: null,
      interested: ['KAZ', 'UZB'],
      parent: null,
      dossier: null,
      readers,
      meeting: null,
    },
    case: id,
    seq: 1,
    at: '2027-01-01T06:00:00.000Z',
    actor: { account: 'kaz', role: 'national-coordinator', state: 'KAZ', organisation: null },
  });
  if (opened.kind === 'refused') throw new Error(`the example project is refused: ${opened.rule}`);
  const fold = { ...opened.fold, state: { ...opened.fold.state, stage } };
  await db.transaction().execute((transaction) => keepCase(transaction, null, fold));
};

const addAccounts = async (db: Database): Promise<void> => {
  for (const { account, grants } of Object.values(people)) {
    if (account === null) continue;
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await db
      .insertInto('account')
      .values({
        id: account,
        login: account,
        name: `Example person ${account}`,
        email: `${account}@example.org`,
        language: 'en',
        status: 'active',
        created_at: '2027-01-01T00:00:00.000Z',
      } as never)
      .execute();
    for (const grant of grants)
      // oxlint-disable-next-line no-await-in-loop -- the same
      await db
        .insertInto('account_grant')
        .values({ account, ...grant, granted_at: '2027-01-01T00:00:00.000Z' } as never)
        .execute();
  }
};

export interface TestAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly text: string;
}

export interface TestDelivery {
  readonly database: TestDatabase;
  readonly app: FastifyInstance;
  /** Sets the clock; it stands still otherwise. */
  readonly setTime: (instant: string) => void;
  readonly now: () => Date;
  readonly ask: (as: string, method: 'GET' | 'POST', path: string, payload?: object) => Promise<TestAnswer>;
  readonly stop: () => Promise<void>;
}

export const startDelivery = async (): Promise<TestDelivery> => {
  const database = await startTestDatabase();
  await addAccounts(database.db);
  let time = '2027-01-02T06:00:00.000Z';
  const now = (): Date => new Date(time);
  const app = await httpServer({
    db: database.app,
    version: '0.0.0',
    viewerOf: async ({ headers }) => people[String(headers['x-as'] ?? 'visitor')]!,
    routes: (api) => {
      guardAccess(api);
      deliveryRoutes(api, { db: database.app, facts: shippedFactsOrThrow(), now });
    },
  });
  return {
    database,
    app,
    now,
    setTime: (instant) => {
      time = instant;
    },
    ask: async (as, method, path, payload) => {
      const {
        statusCode: status,
        payload: text,
        headers,
      } = await app.inject({
        method,
        url: `/api/v1${path}`,
        headers: { 'x-as': as },
        ...(payload === undefined ? {} : { payload }),
      });
      const isJson = /json/.test(String(headers['content-type']));
      return { status, text, body: isJson ? (JSON.parse(text) as unknown) : null };
    },
    stop: async () => {
      await app.close();
      await database.stop();
    },
  };
};
