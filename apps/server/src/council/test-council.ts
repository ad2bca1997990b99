/** Support for tests: the council over HTTP on a real PostgreSQL, with people of all member states and a clock of its own. */
import type { NewCaseDocument } from '@hamkor/contract';
import type { Grant, Viewer } from '@hamkor/registry';
import { visitor } from '@hamkor/registry';
import type { FastifyInstance } from 'fastify';
import { actRoutes } from '../acts/routes.ts';
import { shippedFactsOrThrow } from '../listing/test-api.ts';
import { httpServer } from '../platform/http.ts';
import type { Letter } from '../platform/mail.ts';
import { guardAccess } from '../platform/route-access.ts';
import type { TestDatabase } from '../platform/test-database.ts';
import { startTestDatabase } from '../platform/test-database.ts';
import type { RequestViewer } from '../platform/viewer.ts';
import { forumStates } from './forum-states.ts';
import { councilRoutes } from './routes.ts';
import { courier } from './telling/courier.ts';

export const members = ['BLR', 'CHN', 'IND', 'IRN', 'KAZ', 'KGZ', 'PAK', 'RUS', 'TJK', 'UZB'] as const;

const holder = (account: string, ...grants: readonly Grant[]): Viewer => ({ account, grants });
const of = (role: Grant['role'], state: string | null, organisation: string | null = null): Grant => ({
  role,
  state,
  organisation,
});

/** Who acts, by the name that a request bears: a coordinator by the code of its state. */
export const people: Readonly<Record<string, RequestViewer>> = {
  visitor,
  bare: holder('bare'),
  secretariat: holder('secretariat', of('secretariat-officer', null)),
  reader: holder('reader', of('secretariat-officer', null)),
  editor: holder('editor-kaz', of('ministry-editor', 'KAZ')),
  neighbour: holder('editor-uzb', of('ministry-editor', 'UZB')),
  enterprise: holder('enterprise-kaz', of('enterprise', 'KAZ', 'organisation-example')),
  partner: holder('coordinator-mng', of('national-coordinator', 'MNG')),
  unproven: { ...holder('unproven'), withheld: [of('national-coordinator', 'KAZ')] },
  two: holder('two', of('national-coordinator', 'KAZ'), of('national-coordinator', 'UZB')),
  ...Object.fromEntries(
    members.map((state) => [state, holder(`coordinator-${state}`, of('national-coordinator', state))]),
  ),
};

/** Accounts that can be told something: those that act for a state or for the Secretariat. */
const addAccounts = async ({ db }: TestDatabase): Promise<void> => {
  for (const [name, { account, grants }] of Object.entries(people)) {
    if (account === null) continue;
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await db
      .insertInto('account')
      .values({
        id: account,
        login: account,
        name: `Example person ${name}`,
        email: `${account}@example.org`,
        language: 'en',
        status: 'active',
        created_at: '2026-11-01T00:00:00.000Z',
      } as never)
      .execute();
    for (const grant of grants)
      // oxlint-disable-next-line no-await-in-loop -- the same
      await db
        .insertInto('account_grant')
        .values({ account, ...grant, granted_at: '2026-11-01T00:00:00.000Z' } as never)
        .execute();
  }
};

export interface TestAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** To be read with a schema of the contract. */
  readonly body: unknown;
}

export interface TestCouncil {
  readonly database: TestDatabase;
  readonly app: FastifyInstance;
  /** Sets the clock; it stands still otherwise. */
  readonly setTime: (instant: string) => void;
  readonly letters: readonly Letter[];
  readonly settled: () => Promise<void>;
  readonly ask: (
    as: string,
    method: 'GET' | 'POST',
    path: string,
    payload?: object | string | Buffer,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<TestAnswer>;
  readonly stop: () => Promise<void>;
}

const isJson = (type: unknown): boolean => /json/.test(String(type));

export const startCouncil = async (): Promise<TestCouncil> => {
  const database = await startTestDatabase();
  await addAccounts(database);
  const facts = shippedFactsOrThrow();
  const letters: Letter[] = [];
  let time = '2026-11-30T06:00:00.000Z';
  const post = courier(
    async (letter) => {
      letters.push(letter);
    },
    (reason) => {
      throw reason;
    },
  );
  const app = await httpServer({
    db: database.app,
    version: '0.0.0',
    viewerOf: async ({ headers }) => people[String(headers['x-as'] ?? 'visitor')]!,
    routes: async (api) => {
      guardAccess(api);
      await councilRoutes(api, {
        db: database.app,
        now: () => new Date(time),
        states: forumStates(facts),
        courier: post,
        address: 'https://example.org',
        facts,
      });
      actRoutes(api, { db: database.app, actLog: null as never });
    },
  });
  return {
    database,
    app,
    letters,
    setTime: (instant) => {
      time = instant;
    },
    settled: post.settled,
    ask: async (as, method, path, payload, headers = {}) => {
      const answer = await app.inject({
        method,
        url: `/api/v1${path}`,
        headers: { 'x-as': as, ...headers },
        ...(payload === undefined ? {} : { payload }),
      });
      const { statusCode, payload: text } = answer;
      return {
        status: statusCode,
        headers: answer.headers,
        text,
        body: isJson(answer.headers['content-type']) ? answer.json() : null,
      };
    },
    stop: async () => {
      await app.close();
      await database.stop();
    },
  };
};

/** A programme as it is opened; plainly an example. */
export const programme: NewCaseDocument['body'] = {
  caseKind: 'programme',
  matter: 'text',
  title: { en: 'Example programme', ru: 'Программа для примера', zh: '示例纲要' },
  summary: { en: 'An example.', ru: 'Пример.', zh: '示例。' },
  forum: 'sco-mim',
  chair: 'TJK',
  concerned: null,
  interested: null,
  parent: null,
  dossier: null,
  readers: 'public',
  meeting: null,
};

/** A first draft in three languages. */
export const draft = {
  title: { ru: 'Программа для примера', zh: '示例纲要', en: 'Example programme' },
  fileSha256: null,
  paragraphs: [
    {
      kind: 'heading',
      depth: 0,
      texts: { ru: 'Цель', zh: '宗旨', en: 'Aim' },
    },
    {
      kind: 'paragraph',
      depth: 0,
      texts: {
        ru: 'Стороны создают 3 совместных предприятия до 1 июля 2027 года.',
        zh: '各方于2027年7月1日前设立3家合资企业。',
        en: 'The Parties establish 3 joint enterprises by 1 July 2027.',
      },
    },
  ],
};

/** A question to ministers that is about a text. */
export const question = { level: 'ministers', gate: null } as const;
/** Wednesday evening in Dushanbe (UTC+5). */
export const silence = {
  ...question,
  until: '2026-12-16T13:00:00.000Z',
  zone: 'Asia/Dushanbe',
  place: 'Dushanbe',
  nonWorkingDays: [],
  weekend: [6, 7],
};

/** A text of a hash sent round to the members, for no meeting. */
export const sentRound = (hash: string) => ({ hash, meeting: null, meetingAt: null, termDays: null });

/** A comment on the first paragraph. */
export const remark = { paragraph: 'p1', language: null, quote: null, text: 'Example.', replyTo: null };

/** A meeting that is planned; plainly an example. */
export const meeting = {
  startsAt: '2027-02-10T05:00:00.000Z',
  endsAt: null,
  zone: 'Asia/Dushanbe',
  place: 'Dushanbe',
  format: 'hybrid',
  link: 'https://example.org/room',
} as const;
