/** Support for tests: the routes of accounts on a real PostgreSQL, with a clock that is set and browsers that keep cookies. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Grant } from '@hamkor/registry';
import { guardChanges } from '../platform/change-guard.ts';
import { httpServer } from '../platform/http.ts';
import type { Letter } from '../platform/mail.ts';
import { guardAccess } from '../platform/route-access.ts';
import type { TestDatabase } from '../platform/test-database.ts';
import { addGrant, createAccount } from './account-repository.ts';
import type { AccountSettings } from './account-settings.ts';
import type { AccountKeeper } from './keeper.ts';
import { openAccounts } from './keeper.ts';
import { holdToDigest } from './machine-viewers.ts';
import { hashPassword } from './password-hash.ts';
import { accountRoutes } from './routes.ts';

/** Passwords of these tests are hashed at next to no cost. */
export const cheap = { memory: 8, passes: 1, parallelism: 1 };
export const goodPassword = 'granite Tuesday lamp 4';
export const setUpCode = 'ABCD-EFGH-JKMN-PQRS';

export interface Answered {
  readonly status: number;
  /** The document; to be looked at by the test that knows it. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
}

export interface Browser {
  readonly cookies: Map<string, string>;
  send(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: object): Promise<Answered>;
}

export interface TestAccounts {
  readonly app: FastifyInstance;
  readonly keeper: AccountKeeper;
  /** Letters sent so far; wait for `keeper.settled()` first. */
  readonly letters: Letter[];
  /** Moves the clock on. */
  readonly pass: (milliseconds: number) => void;
  /** A browser at an address; every one of its own unless told otherwise. */
  readonly browser: (ip?: string) => Browser;
  /** Makes an account with the good password. */
  readonly account: (login: string, ...grants: readonly Grant[]) => Promise<string>;
  readonly stop: () => Promise<void>;
}

export const startAccounts = async (
  { app: db }: Pick<TestDatabase, 'app'>,
  settings: Partial<AccountSettings> = {},
): Promise<TestAccounts> => {
  const folder = mkdtempSync(join(tmpdir(), 'hamkor-accounts-'));
  const letters: Letter[] = [];
  let now = Date.UTC(2026, 2, 1, 9);
  let browsers = 0;
  const keeper = openAccounts({
    db,
    varFolder: folder,
    cost: cheap,
    setUpCode,
    now: () => new Date(now),
    sendMail: async (letter) => void letters.push(letter),
    onDefect: (reason) => {
      throw reason;
    },
    ...settings,
  });
  const app = await httpServer({
    db,
    version: '0.0.0',
    viewerOf: (request) => keeper.viewers.viewerOf(request),
    proxies: 1,
    routes: (api) => {
      guardChanges(api, { isLoopback: false, token: null });
      guardAccess(api);
      holdToDigest(api);
      accountRoutes(api, { accounts: keeper });
    },
  });
  const browser = (ip = `198.51.${(browsers += 1)}.7`): Browser => {
    const cookies = new Map<string, string>();
    return {
      cookies,
      send: async (method, path, body) => {
        const reply = await app.inject({
          method,
          url: `/api/v1/${path}`,
          headers: {
            host: 'hamkor.example',
            'x-forwarded-for': ip,
            'x-forwarded-proto': 'https',
            'user-agent': 'Test browser',
            cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
          },
          ...(body === undefined ? {} : { payload: body }),
        });
        for (const { name, value, expires } of reply.cookies)
          if (value === '' || (expires !== undefined && expires.getTime() === 0)) cookies.delete(name);
          else cookies.set(name, value);
        const isDocument = reply.headers['content-type']?.toString().includes('json') === true;
        return {
          status: reply.statusCode,
          headers: reply.headers,
          body: isDocument ? reply.json<Answered['body']>() : {},
        };
      },
    };
  };
  return {
    app,
    keeper,
    letters,
    browser,
    pass: (milliseconds) => {
      now += milliseconds;
    },
    account: async (login, ...grants) => {
      const passwordHash = await hashPassword(goodPassword, cheap);
      return keeper.onDuty(async (transaction) => {
        const account = {
          login,
          name: `Person ${login}`,
          email: `${login}@mail.example`,
          language: 'ru',
          passwordHash,
        } as const;
        const id = (await createAccount(transaction, account, new Date(now)))!;
        for (const grant of grants) await addGrant(transaction, id, grant, { by: null, now: new Date(now) });
        return id;
      });
    },
    stop: async () => {
      await keeper.settled();
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
