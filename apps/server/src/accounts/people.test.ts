import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Grant } from '@hamkor/registry';
import { sql } from 'kysely';
import type { TestDatabase } from '../platform/test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from '../platform/test-database.ts';
import { asViewer } from '../platform/viewer.ts';
import type { Answered, Browser, TestAccounts } from './test-accounts.ts';
import { goodPassword, startAccounts } from './test-accounts.ts';

const day = 24 * 3_600_000;
const administrator = { role: 'administrator', state: null, organisation: null } as const;
const coordinator = (state: string): Grant => ({ role: 'national-coordinator', state, organisation: null });
const analyst = (state: string): Grant => ({ role: 'analyst', state, organisation: null });
const enterprise = (organisation: string): Grant => ({ role: 'enterprise', state: 'KAZ', organisation });

let database: TestDatabase;
let accounts: TestAccounts;

/** A published record of an organisation, as much of it as is looked at here. */
const addOrganisation = async (id: string, state: string): Promise<void> => {
  await sql`
    insert into registry_record (id, type, status, owner_state, owner_organisation, scope, named_states, authors, version,
      act, blocks, body, rivals, quality, states, hs, hs_path, isic, isic_path, confidence, cited, created_at, published_at, search)
    values (${id}, 'organisation', 'published', ${state}, null, 'public', '{}', '{}', 1,
      1, '{}', '{}', '[]', 1, '{}', '{}', '{}', '{}', '{}', 'published', '', '2026-01-01', '2026-01-01', '')`.execute(
    database.db,
  );
};

beforeAll(async () => {
  if (!hasPostgres) return;
  database = await startTestDatabase();
  accounts = await startAccounts(database, { address: 'https://hamkor.example' });
  await addOrganisation('ORG-KAZ', 'KAZ');
  await addOrganisation('ORG-UZB', 'UZB');
}, 60_000);
afterAll(async () => {
  if (!hasPostgres) return;
  await accounts.stop();
  await database.stop();
});

const signedIn = async (login: string): Promise<Browser> => {
  const browser = accounts.browser();
  await browser.send('POST', 'session', { login, password: goodPassword });
  return browser;
};
const newcomer = async (login: string, ...grants: Grant[]): Promise<{ id: string; browser: Browser }> => {
  const id = await accounts.account(login, ...grants);
  return { id, browser: await signedIn(login) };
};
const invite = (browser: Browser, grant: object, email: string | null = null): Promise<Answered> =>
  browser.send('POST', 'invitations', { email, grant });
const tokenOf = ({ body }: Answered): string => new URL(String(body['link'])).searchParams.get('token')!;
const detailOf = ({ body }: Answered): unknown => body['detail'];
const accept = (token: string, login: string): Promise<Answered> =>
  accounts
    .browser()
    .send('POST', 'invitations/accept', { token, login, name: login, password: goodPassword });

describe.skipIf(!hasPostgres)(databaseTitle('an invitation'), () => {
  test('goes out in the language asked for, is read by its token, and makes one account', async () => {
    const { browser } = await newcomer('alikhan', administrator);
    const answer = await browser.send('POST', 'invitations', {
      email: 'guest@mail.example',
      grant: analyst('KAZ'),
      language: 'zh',
    });
    expect(answer.body).toMatchObject({ state: 'open', invitedBy: 'Person alikhan' });
    await accounts.keeper.settled();
    expect(accounts.letters.at(-1)).toMatchObject({ to: 'guest@mail.example', language: 'zh' });
    expect(accounts.letters.at(-1)!.text).toContain(String(answer.body['link']));
    const token = tokenOf(answer);
    const read = await accounts.browser().send('GET', `invitations/by-token/${token}`);
    expect(read.body).toMatchObject({ grant: analyst('KAZ'), state: 'open' });
    expect(read.body).not.toHaveProperty('link');

    const two = await Promise.all([accept(token, 'guest-one'), accept(token, 'guest-two')]);
    expect(two.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
    const { rows } = await sql`select from account where login like 'guest-%'`.execute(database.db);
    expect(rows).toHaveLength(1);
    expect(detailOf(await accept(token, 'guest-three'))).toContain('was used');
    expect((await browser.send('GET', 'invitations')).body).toMatchObject({
      items: [{ state: 'accepted', email: 'guest@mail.example' }],
    });
  });

  test('adds its role to an account that is signed in, whose session gets another token', async () => {
    const { browser } = await newcomer('berik', administrator);
    const { browser: guest } = await newcomer('chingiz');
    const before = guest.cookies.get('hamkor-session');
    const token = tokenOf(await invite(browser, analyst('UZB')));
    expect((await guest.send('POST', 'invitations/accept', { token })).body).toMatchObject({
      account: { grants: [analyst('UZB')] },
    });
    expect(guest.cookies.get('hamkor-session')).not.toBe(before);
    expect((await guest.send('GET', 'account')).status).toBe(200);
    expect((await accounts.browser().send('POST', 'invitations/accept', { token })).status).toBe(401);
  });

  test('holds seven days, until it is taken back, or whoever invited is suspended', async () => {
    const { browser: root } = await newcomer('daniyar', administrator);
    const { id, browser } = await newcomer('erlan', administrator);
    const [old, taken, orphan] = [
      await invite(root, analyst('KAZ')),
      await invite(root, analyst('KAZ')),
      await invite(browser, analyst('KAZ')),
    ];
    expect((await root.send('DELETE', `invitations/${String(taken.body['id'])}`)).status).toBe(204);
    expect((await accept(tokenOf(taken), 'too-late')).status).toBe(409);
    await root.send('PATCH', `accounts/${id}`, { status: 'suspended' });
    expect((await accept(tokenOf(orphan), 'too-late')).status).toBe(409);
    accounts.pass(7 * day);
    expect((await accept(tokenOf(old), 'too-late')).status).toBe(409);
  });

  test('ends with the role of whoever invited', async () => {
    const { browser: root } = await newcomer('first-gone', administrator);
    const { id, browser } = await newcomer('second-gone', coordinator('KAZ'));
    const way = await invite(browser, coordinator('KAZ'));
    expect((await root.send('PATCH', `accounts/${id}`, { grants: [analyst('KAZ')] })).status).toBe(200);
    expect((await accept(tokenOf(way), 'way-back')).status).toBe(409);
  });

  test('into roles of others is refused', async () => {
    const { browser: kazakh } = await newcomer('fatima', coordinator('KAZ'));
    expect((await invite(kazakh, analyst('KAZ'))).status).toBe(201);
    expect((await invite(kazakh, enterprise('ORG-KAZ'))).status).toBe(201);
    for (const grant of [administrator, analyst('UZB'), enterprise('ORG-UZB'), enterprise('ORG-NONE')])
      expect(detailOf(await invite(kazakh, grant)), JSON.stringify(grant)).toContain('Only roles within');
    for (const [grant, pointer] of [
      [analyst('FRA'), 'state'],
      [{ ...administrator, state: 'KAZ' }, 'state'],
      [{ ...analyst('KAZ'), organisation: 'ORG-KAZ' }, 'organisation'],
      [{ ...enterprise('ORG-KAZ'), organisation: null }, 'organisation'],
    ] as const) {
      const { status, body } = await invite(kazakh, grant);
      expect([status, body['errors']]).toMatchObject([422, [{ pointer: `/body/grant/${pointer}` }]]);
    }
    const { browser: first } = await newcomer('galym', enterprise('ORG-KAZ'));
    const { browser: second } = await newcomer('hasan', enterprise('ORG-KAZ'));
    expect((await invite(first, enterprise('ORG-KAZ'))).status).toBe(201);
    expect((await invite(second, enterprise('ORG-KAZ'))).status).toBe(409);
    const { browser: outsider } = await newcomer('ilyas', analyst('KAZ'));
    expect((await invite(outsider, analyst('KAZ'))).status).toBe(403);
  });
});

describe.skipIf(!hasPostgres)(databaseTitle('seeing to accounts'), () => {
  test('a suspended account loses its session at once and cannot sign in', async () => {
    const { browser: root } = await newcomer('jamila', administrator);
    const { id, browser } = await newcomer('kairat', analyst('KAZ'));
    expect((await browser.send('GET', 'account')).status).toBe(200);
    expect((await root.send('PATCH', `accounts/${id}`, { status: 'suspended' })).body).toMatchObject({
      status: 'suspended',
    });
    expect((await browser.send('GET', 'account')).status).toBe(401);
    const refused = await browser.send('POST', 'session', { login: 'kairat', password: goodPassword });
    expect([refused.status, detailOf(refused)]).toEqual([401, expect.stringContaining('suspended')]);
    const wrong = await browser.send('POST', 'session', { login: 'kairat', password: 'wrong wrong wrong' });
    expect(detailOf(wrong)).not.toContain('suspended');
    await root.send('PATCH', `accounts/${id}`, { status: 'active' });
    expect((await signedIn('kairat')).cookies.has('hamkor-session')).toBe(true);
  });

  test('a coordinator sees and changes roles of the own state alone', async () => {
    const { browser } = await newcomer('leila', coordinator('TJK'));
    const { id } = await newcomer('murat', analyst('TJK'), analyst('UZB'));
    const { id: foreign } = await newcomer('nurlan', analyst('UZB'));
    const listed = (await browser.send('GET', 'accounts')).body['items'] as { login: string }[];
    expect(listed.map(({ login }) => login)).toEqual(['leila', 'murat']);
    expect((await browser.send('PATCH', `accounts/${foreign}`, { grants: [] })).status).toBe(404);
    expect((await browser.send('PATCH', `accounts/${id}`, { status: 'suspended' })).status).toBe(409);
    expect((await browser.send('PATCH', `accounts/${id}`, { grants: [] })).status).toBe(409);
    const editor = { role: 'ministry-editor', state: 'TJK', organisation: null };
    const changed = await browser.send('PATCH', `accounts/${id}`, { grants: [analyst('UZB'), editor] });
    expect(changed.body['grants']).toEqual([analyst('UZB'), editor]);
    const own = await browser.send('PATCH', `accounts/${id}`, { grants: [administrator, analyst('UZB')] });
    expect(own.status).toBe(409);
  });

  test('the last administrator stays, even when two go at once', async () => {
    const fresh = await database.fresh();
    const other = await startAccounts(fresh);
    const ids = [await other.account('one', administrator), await other.account('two', administrator)];
    const browsers = [other.browser(), other.browser()];
    for (const [index, login] of ['one', 'two'].entries())
      await browsers[index]!.send('POST', 'session', { login, password: goodPassword });
    const answers = await Promise.all(
      browsers.map((browser, index) => browser.send('PATCH', `accounts/${ids[index]}`, { grants: [] })),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    await other.stop();
  });
});

describe.skipIf(!hasPostgres)(databaseTitle('a lost password'), () => {
  test('is replaced by a letter, once and within half an hour; whether the login exists is not told', async () => {
    const { browser } = await newcomer('olzhas', analyst('KAZ'));
    const before = accounts.letters.length;
    const answers = [
      await accounts.browser().send('POST', 'recovery', { login: 'Olzhas@mail.example' }),
      await accounts.browser().send('POST', 'recovery', { login: 'nobody-here' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([202, 202]);
    await accounts.keeper.settled();
    const letters = accounts.letters.slice(before);
    expect(letters).toMatchObject([{ to: 'olzhas@mail.example', language: 'ru' }]);
    const token = /https:\/\/hamkor\.example\/account\/recovery\?token=([\w-]+)/.exec(letters[0]!.text)![1]!;
    const password = 'a lantern above the harbour';
    const confirm = (given: object) =>
      accounts.browser().send('POST', 'recovery/confirm', { token, password, ...given });
    expect(detailOf(await confirm({ password: 'olzhas olzhas olzhas' }))).toContain('too easy to guess');
    const twice = await Promise.all([confirm({}), confirm({})]);
    expect(twice.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 409]);
    expect((await browser.send('GET', 'account')).status).toBe(401);
    expect((await browser.send('POST', 'session', { login: 'olzhas', password })).status).toBe(200);

    await accounts.browser().send('POST', 'recovery', { login: 'olzhas' });
    await accounts.keeper.settled();
    const late = /token=([\w-]+)/.exec(accounts.letters.at(-1)!.text)![1]!;
    accounts.pass(31 * 60_000);
    expect((await confirm({ token: late })).status).toBe(409);
  });

  test('is given to nobody who never had one: a provider vouches for them', async () => {
    const id = await accounts.account('provided', analyst('KAZ'));
    await accounts.keeper.onDuty((transaction) =>
      transaction.updateTable('account').set({ password_hash: null }).where('id', '=', id).execute(),
    );
    const before = accounts.letters.length;
    await accounts.browser().send('POST', 'recovery', { login: 'provided@mail.example' });
    await accounts.keeper.settled();
    expect(accounts.letters.length).toBe(before);
  });

  test('is not asked for without end', async () => {
    await accounts.account('pavel');
    const before = accounts.letters.length;
    for (let asked = 0; asked < 12; asked += 1)
      expect((await accounts.browser().send('POST', 'recovery', { login: 'pavel' })).status).toBe(202);
    await accounts.keeper.settled();
    expect(accounts.letters.length - before).toBe(10);
    const network = accounts.browser();
    for (let asked = 0; asked < 10; asked += 1)
      await network.send('POST', 'recovery', { login: `nobody${asked}` });
    expect((await network.send('POST', 'recovery', { login: 'nobody' })).status).toBe(429);
  });

  test('its letter leads nowhere but here, whatever host the request names', async () => {
    const other = await startAccounts(database, { address: null });
    await other.account('rustam');
    await other.browser().send('POST', 'recovery', { login: 'rustam' });
    await other.keeper.settled();
    expect(other.letters.at(-1)!.text).toContain('\n/account/recovery?token=');
    expect(other.letters.at(-1)!.text).not.toContain('hamkor.example');
    await other.stop();
  });
});

test.skipIf(!hasPostgres)(
  databaseTitle('within a viewer’s transaction, duty ends with the work'),
  async () => {
    const { onDuty } = await import('./on-duty.ts');
    await asViewer(database.app, { account: null, grants: [] }, async (transaction) => {
      const seen = await onDuty(transaction, (within) => within.selectFrom('account').select('id').execute());
      expect(seen.length).toBeGreaterThan(0);
      expect(await transaction.selectFrom('account').select('id').execute()).toEqual([]);
    });
  },
);
