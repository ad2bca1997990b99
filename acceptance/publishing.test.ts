/**
 * From an empty installation to partners who know each other: set-up, invitations, a request written with help, published
 * by a second person, found by a stranger, names exchanged once both agree.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '@hamkor/server';
import type { RunningServer } from '@hamkor/server';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, openBrowser } from './browser.ts';

const title = chromium === null ? 'publishing (skipped: no Chromium on this machine)' : 'publishing';
const firm = (state: string, organisation: string) => ({ role: 'enterprise', state, organisation });
const password = 'seventeen brown kettles on a roof';

const sessionIn = (cookies: readonly string[]): string =>
  /hamkor-session=([^;]+)/.exec(cookies.join(';'))![1]!;

describe.skipIf(chromium === null)(title, () => {
  const varFolder = mkdtempSync(join(tmpdir(), 'hamkor-publishing-'));
  let server: RunningServer;
  let browser: Browser;
  let code = '';
  beforeAll(async () => {
    const started = await startServer(
      { host: '127.0.0.1', port: 0, isApiOnly: false, varFolder, databaseUrl: null },
      (step) => {
        if (step.kind === 'set-up') code = step.code;
      },
      new AbortController().signal,
    );
    if (started.kind !== 'running') throw new Error(JSON.stringify(started));
    server = started;
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(varFolder, { recursive: true, force: true });
  });

  const addressOf = (path: string): string => `${server.address.replace(/\/$/, '')}${path}`;

  /** A window of somebody: with cookies of its own. */
  const windowOf = async (path: string, session?: string): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    if (session !== undefined)
      await context.addCookies([{ name: 'hamkor-session', value: session, url: server.address }]);
    const page = await context.newPage();
    await page.goto(addressOf(path));
    return page;
  };

  const goTo = async (page: Page, path: string): Promise<void> => {
    await page.goto(addressOf(path));
    await page.locator('h1').waitFor();
  };

  const sends = async (path: string, body: object, session?: string): Promise<Response> => {
    const answer = await fetch(addressOf(`/api/v1/${path}`), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(session === undefined ? {} : { cookie: `hamkor-session=${session}` }),
      },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(await answer.text());
    return answer;
  };

  /** Invites somebody, who takes the invitation up: over HTTP, for the sake of time. */
  const joins = async (administrator: string, grant: object, name: string): Promise<string> => {
    const invited = await sends('invitations', { email: null, grant }, administrator);
    const { link } = (await invited.json()) as { link: string };
    const token = new URL(link).searchParams.get('token');
    const login = name.toLowerCase().replaceAll(' ', '.');
    const accepted = await sends('invitations/accept', { token, login, name, password });
    return sessionIn(accepted.headers.getSetCookie());
  };

  test('a request is published by a second person, found, and answered until both are named', async () => {
    const administrator = await windowOf('/account/set-up?lang=en');
    await administrator.getByLabel('Set-up code').fill(code);
    await administrator.getByLabel('Name', { exact: true }).fill('First Administrator');
    await administrator.getByLabel('Login').fill('first');
    await administrator.getByLabel('Password').fill(password);
    await administrator.getByRole('button', { name: 'Create the administrator' }).click();
    await administrator.getByRole('heading', { name: 'First Administrator' }).waitFor();
    const session = sessionIn(
      (await administrator.context().cookies()).map(({ name, value }) => `${name}=${value}`),
    );
    const [editor, asker, holder] = await Promise.all(
      [
        await joins(session, { role: 'ministry-editor', state: 'KAZ', organisation: null }, 'Kazakh Editor'),
        await joins(session, firm('KAZ', 'ORG041'), 'Asking Works'),
        await joins(session, firm('IND', 'ORG048'), 'Offering Works'),
      ].map((each) => windowOf('/account?lang=en', each)),
    );
    if (!editor || !asker || !holder) throw new Error('three windows were asked for');
    await goTo(asker, '/bank/publish?lang=en&type=need');
    await asker
      .getByRole('group', { name: 'Name' })
      .getByLabel('English')
      .fill('Test case: centrifugal pumps for irrigation');
    await asker
      .getByRole('group', { name: 'Summary' })
      .getByLabel('Russian')
      .fill('Проверка: центробежные насосы для орошения, 400 штук в год');
    await asker
      .getByRole('group', { name: 'Name' })
      .getByLabel('Russian')
      .fill('Проверка: центробежные насосы для орошения');
    await asker.getByLabel('Last day').fill('2031-05-01');
    await asker.getByLabel('Year of the source').fill('2026');
    await asker.getByRole('button', { name: /^\+ HS 8413/ }).click();
    await asker.getByLabel('Where it is said').fill('Own statement, made for this test');
    await asker.getByLabel('Organisation', { exact: true }).fill('Asking Works');
    await asker.getByLabel('Who may see it once published').selectOption('public');
    await asker.getByRole('button', { name: 'Save as a draft' }).click();
    await asker.getByRole('button', { name: 'Submit for publication' }).click();
    await asker.getByText(/^Submitted: somebody who may publish/).waitFor();

    await goTo(editor, '/bank/review?lang=en');
    await editor.getByRole('heading', { name: '1 record submitted for publication' }).waitFor();
    await editor.getByRole('button', { name: 'Publish', exact: true }).click();
    await editor.getByRole('heading', { name: '0 records submitted for publication' }).waitFor();

    await goTo(holder, '/bank?lang=en&q=насос для орошения');
    await holder.getByRole('link', { name: 'Test case: centrifugal pumps for irrigation' }).first().click();
    await holder.getByText('Express interest in this').click();
    await holder.getByLabel('What interests you').fill('We make such pumps and have room for more.');
    await holder.getByRole('button', { name: 'Express interest' }).click();
    await holder.getByRole('link', { name: 'To your interests' }).click();

    await goTo(asker, '/bank/interests?lang=en');
    await asker.getByText('The other side: India').waitFor();
    expect(await asker.locator('main').innerText()).not.toContain('Offering');
    await asker.getByLabel('How the other side is to reach you').fill('desk 1');
    await asker.getByRole('button', { name: 'Agree to exchange names' }).click();
    await asker.getByText('You have agreed.').waitFor();

    await goTo(holder, '/bank/interests?lang=en');
    await holder.getByLabel('How the other side is to reach you').fill('desk 2');
    await holder.getByRole('button', { name: 'Agree to exchange names' }).click();
    await holder.getByText(/Contact: desk 1/).waitFor();
    await goTo(asker, '/bank/interests?lang=en');
    await asker.getByText(/Contact: desk 2/).waitFor();

    await goTo(asker, '/bank/log?lang=en');
    await asker.getByText(/^The chain is whole/).waitFor();
  }, 180_000);
});
