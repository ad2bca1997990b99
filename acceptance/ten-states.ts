/** Ten states at one table: people of an own server over HTTP, each in a session, and their windows. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '@hamkor/server';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';

export const states = ['BLR', 'CHN', 'IND', 'IRN', 'KAZ', 'KGZ', 'PAK', 'RUS', 'TJK', 'UZB'] as const;
const password = 'seventeen brown kettles on a roof';

/** What the server answers, to be looked at by the test that knows it. */
// oxlint-disable-next-line typescript/no-explicit-any -- documents of forty kinds; what is read of them is what is tested
export type Answer = any;

const sessionIn = (cookies: readonly string[]): string =>
  /hamkor-session=([^;]+)/.exec(cookies.join(';'))![1]!;

export interface Table {
  readonly varFolder: string;
  /** Asks as somebody; what is refused fails the test. */
  readonly ask: (session: string, path: string, body?: object) => Promise<Answer>;
  /** Does what is to be refused, and gives the rule that forbids it. */
  readonly refused: (session: string, path: string, body: object) => Promise<string>;
  /** Invites somebody who takes the invitation up. */
  readonly joins: (grant: object, name: string) => Promise<string>;
  readonly window: (browser: Browser, session: string, path: string) => Promise<Page>;
  /** Ends the server; what it kept stays until it is removed. */
  readonly stop: () => Promise<void>;
  readonly remove: () => void;
}

/** Starts the product on an empty folder and makes its administrator. */
export const openTable = async (): Promise<Table> => {
  const varFolder = mkdtempSync(join(tmpdir(), 'hamkor-council-'));
  let code = '';
  const server = await startServer(
    { host: '127.0.0.1', port: 0, isApiOnly: false, varFolder, databaseUrl: null },
    (step) => {
      if (step.kind === 'set-up') code = step.code;
    },
    new AbortController().signal,
  );
  if (server.kind !== 'running') throw new Error(JSON.stringify(server));
  const root = server.address.replace(/\/$/, '');
  const send = (session: string, path: string, body?: object): Promise<Response> =>
    fetch(`${root}/api/v1/${path}`, {
      headers: {
        'content-type': 'application/json',
        ...(session === '' ? {} : { cookie: `hamkor-session=${session}` }),
      },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
  const ask: Table['ask'] = async (session, path, body) => {
    const answer = await send(session, path, body);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path} ${JSON.stringify(body)}: ${text}`);
    return JSON.parse(text);
  };
  const sessionFrom = async (path: string, body: object): Promise<string> => {
    const answer = await send('', path, body);
    if (!answer.ok) throw new Error(await answer.text());
    return sessionIn(answer.headers.getSetCookie());
  };
  const administrator = await sessionFrom('set-up', { code, login: 'first', name: 'First', password });
  return {
    varFolder,
    ask,
    refused: async (session, path, body) => {
      const answer = await send(session, path, body);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      return ((await answer.json()) as { readonly rule?: string }).rule ?? String(answer.status);
    },
    joins: async (grant, name) => {
      const { link } = await ask(administrator, 'invitations', { email: null, grant });
      const token = new URL(link as string).searchParams.get('token');
      const login = name.toLowerCase().replaceAll(' ', '.');
      return sessionFrom('invitations/accept', { token, login, name, password });
    },
    window: async (browser, session, path) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      await context.addCookies([{ name: 'hamkor-session', value: session, url: root }]);
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      await page.goto(root + path);
      await page.locator('h1').waitFor();
      return page;
    },
    stop: () => server.stop(),
    remove: () => rmSync(varFolder, { recursive: true, force: true }),
  };
};
