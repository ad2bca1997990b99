import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestDatabase } from '../platform/test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from '../platform/test-database.ts';
import type { TestAccounts } from './test-accounts.ts';
import { cheap, goodPassword, startAccounts } from './test-accounts.ts';
import type { UserDesk } from './user-desk.ts';
import { userDesk } from './user-desk.ts';

const administrator = { role: 'administrator', state: null, organisation: null } as const;
const analyst = { role: 'analyst', state: 'KAZ', organisation: null } as const;

let database: TestDatabase;
let accounts: TestAccounts;
let desk: UserDesk;

beforeAll(async () => {
  if (!hasPostgres) return;
  database = await startTestDatabase();
  accounts = await startAccounts(database);
  desk = userDesk(database.db, cheap, () => accounts.keeper.now());
}, 60_000);
afterAll(async () => {
  if (!hasPostgres) return;
  await accounts.stop();
  await database.stop();
});

const user = (login: string) => ({
  login,
  name: login,
  email: null,
  language: 'en' as const,
  password: goodPassword,
  grants: [administrator],
});

describe.skipIf(!hasPostgres)(databaseTitle('an operator at the machine'), () => {
  test('makes an account that signs in, and only one of a login', async () => {
    expect(await desk.create(user('Aigul'))).toBeNull();
    expect(await desk.create(user('aigul'))).toEqual({ kind: 'login-taken' });
    expect(await desk.create({ ...user('other'), password: 'short' })).toEqual({ kind: 'weak-password' });
    expect(await desk.create({ ...user('other'), grants: [{ ...analyst, state: null }] })).toEqual({
      kind: 'wrong-grant',
      field: 'state',
    });
    const browser = accounts.browser();
    const answer = await browser.send('POST', 'session', { login: 'aigul', password: goodPassword });
    expect(answer.body).toMatchObject({ kind: 'signed-in' });
  });

  test('grants and takes away, but not the last administrator', async () => {
    expect(await desk.grant('aigul', analyst)).toBeNull();
    expect(await desk.grant('nobody', analyst)).toEqual({ kind: 'unknown-login' });
    expect(await desk.revoke('aigul', { ...analyst, state: 'UZB' })).toEqual({ kind: 'not-held' });
    expect(await desk.revoke('aigul', analyst)).toBeNull();
    expect(await desk.revoke('aigul', administrator)).toEqual({ kind: 'last-administrator' });
    expect(await desk.setStatus('aigul', 'suspended')).toEqual({ kind: 'last-administrator' });
    await desk.create(user('bek'));
    expect(await desk.setStatus('aigul', 'suspended')).toBeNull();
    expect(await desk.setStatus('bek', 'suspended')).toEqual({ kind: 'last-administrator' });
    expect(await desk.setStatus('aigul', 'active')).toBeNull();
    expect((await desk.list()).map(({ login, status }) => [login, status])).toEqual([
      ['aigul', 'active'],
      ['bek', 'active'],
    ]);
  });

  test('resets somebody who lost password and second factor, whose sessions end', async () => {
    const browser = accounts.browser();
    await browser.send('POST', 'session', { login: 'bek', password: goodPassword });
    const password = 'a lantern above the harbour';
    expect(await desk.reset('bek', 'bek bek bek bek')).toEqual({ kind: 'weak-password' });
    expect(await desk.reset('bek', password)).toBeNull();
    accounts.keeper.viewers.forget();
    expect((await browser.send('GET', 'account')).status).toBe(401);
    expect((await browser.send('POST', 'session', { login: 'bek', password })).body).toMatchObject({
      kind: 'signed-in',
      session: { account: { hasSecondFactor: false } },
    });
  });
});
