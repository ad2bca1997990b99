import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { httpbis } from 'http-message-signatures';
import { TOTP } from 'otpauth';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asViewer } from '../platform/viewer.ts';
import type { TestDatabase } from '../platform/test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from '../platform/test-database.ts';
import { hashPassword } from './password-hash.ts';
import { signedComponents } from './signed-components.ts';
import type { Answered, Browser, TestAccounts } from './test-accounts.ts';
import { cheap, goodPassword, setUpCode, startAccounts } from './test-accounts.ts';

const hour = 3_600_000;
const analyst = { role: 'analyst', state: 'KAZ', organisation: null } as const;
const editor = { role: 'ministry-editor', state: 'KAZ', organisation: null } as const;

let database: TestDatabase;
let accounts: TestAccounts;

beforeAll(async () => {
  if (!hasPostgres) return;
  database = await startTestDatabase();
  accounts = await startAccounts(database);
}, 60_000);
afterAll(async () => {
  if (!hasPostgres) return;
  await accounts.stop();
  await database.stop();
});

const signIn = (browser: Browser, login: string, password = goodPassword): Promise<Answered> =>
  browser.send('POST', 'session', { login, password });
const isSignedIn = async (browser: Browser): Promise<boolean> =>
  (await browser.send('GET', 'account')).status === 200;
const detailOf = ({ body }: Answered): unknown => body['detail'];

const now = (): number => accounts.keeper.now().getTime();

const codeOf = (secret: string, at: number): string =>
  TOTP.generate({ secret: new TOTP({ secret }).secret, timestamp: at });

const withTotp = async (login: string): Promise<{ readonly browser: Browser; readonly secret: string }> => {
  await accounts.account(login, editor);
  const browser = accounts.browser();
  await signIn(browser, login);
  const { body } = await browser.send('POST', 'account/totp', {});
  const secret = String(body['secret']);
  expect(body['uri']).toContain('otpauth://totp/Hamkor:');
  const before = browser.cookies.get('hamkor-session');
  expect((await browser.send('POST', 'account/totp/confirm', { code: '000000' })).status).toBe(401);
  expect((await browser.send('POST', 'account/totp/confirm', { code: codeOf(secret, now()) })).status).toBe(
    204,
  );
  expect(browser.cookies.get('hamkor-session')).not.toBe(before);
  return { browser, secret };
};

describe.skipIf(!hasPostgres)(databaseTitle('the first account'), () => {
  const request = { code: setUpCode, login: 'Root', name: 'First', password: goodPassword };

  test('is made with the code alone, by one of those who ask at once, and never again', async () => {
    const [one, other] = [accounts.browser(), accounts.browser()];
    expect((await one.send('GET', 'session')).body).toMatchObject({ account: null, isSetUp: false });
    expect((await one.send('POST', 'set-up', { ...request, code: 'ABCD-EFGH-JKMN-PQRT' })).status).toBe(401);
    const weak = await one.send('POST', 'set-up', { ...request, password: 'password2026' });
    expect(detailOf(weak)).toContain('too easy to guess');
    const answers = await Promise.all([
      one.send('POST', 'set-up', { ...request, code: 'abcd efgh jkmn pqrs' }),
      other.send('POST', 'set-up', { ...request, login: 'second' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
    const winner = answers[0].status === 201 ? one : other;
    expect((await winner.send('GET', 'session')).body).toMatchObject({
      isSetUp: true,
      account: { grants: [{ role: 'administrator', state: null, organisation: null }] },
    });
    const late = await accounts.browser().send('POST', 'set-up', { ...request, login: 'late' });
    expect(detailOf(late)).toContain('An administrator exists already');
  });

  test('cannot be had by trying codes', async () => {
    const fresh = await database.fresh();
    const { browser, pass, stop } = await startAccounts(fresh);
    for (let tried = 0; tried < 10; tried += 1)
      expect((await browser().send('POST', 'set-up', { ...request, code: `WRONG-${tried}` })).status).toBe(
        401,
      );
    expect((await browser().send('POST', 'set-up', request)).status).toBe(429);
    pass(hour);
    expect((await browser().send('POST', 'set-up', request)).status).toBe(201);
    await stop();
  });
});

describe.skipIf(!hasPostgres)(databaseTitle('a password'), () => {
  test('opens a session whose cookie no script reads and no other site sends', async () => {
    await accounts.account('anna', analyst);
    const browser = accounts.browser();
    const answer = await signIn(browser, '  ＡNNA ');
    expect(answer.body).toMatchObject({
      kind: 'signed-in',
      session: { account: { login: 'anna', grants: [analyst], usedSecondFactor: false } },
    });
    expect(JSON.stringify(answer.body)).not.toContain(browser.cookies.get('hamkor-session'));
    const cookie = [answer.headers['set-cookie']]
      .flat()
      .find((line) => String(line).startsWith('hamkor-session'));
    expect(cookie).toMatch(/Path=\/; Expires=.*; HttpOnly; Secure; SameSite=Lax/);
    expect(await isSignedIn(browser)).toBe(true);
    await browser.send('DELETE', 'session');
    expect(browser.cookies.has('hamkor-session')).toBe(false);
  });

  test('that is wrong and a login that nobody has get the same answer after the same work', async () => {
    const wrong = await signIn(accounts.browser(), 'anna', 'granite Tuesday lamp 5');
    const unknown = await signIn(accounts.browser(), 'nobody');
    expect(wrong.status).toBe(401);
    expect(unknown.body).toEqual(wrong.body);
  });

  test('may be tried ten times for a login and from a network, even side by side', async () => {
    await accounts.account('bolat');
    const tries = await Promise.all(
      Array.from({ length: 14 }, () => signIn(accounts.browser(), 'bolat', 'wrong wrong wrong 1')),
    );
    expect(tries.filter(({ status }) => status === 401)).toHaveLength(10);
    const refused = await signIn(accounts.browser(), 'bolat');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(800);

    for (let tried = 0; tried < 10; tried += 1)
      await signIn(accounts.browser(`203.0.113.${tried}`), `stranger${tried}`, 'wrong wrong wrong 1');
    expect((await signIn(accounts.browser('203.0.113.200'), 'anna')).status).toBe(429);
    expect((await signIn(accounts.browser('203.0.114.1'), 'anna')).status).toBe(200);
    accounts.pass(16 * 60_000);
    expect((await signIn(accounts.browser('203.0.113.200'), 'bolat')).status).toBe(200);
  });

  test('is hashed anew where its cost has changed', async () => {
    const id = await accounts.account('cost');
    const old = await hashPassword(goodPassword, { ...cheap, memory: 16 });
    await database.db.updateTable('account').set({ password_hash: old }).where('id', '=', id).execute();
    expect((await signIn(accounts.browser(), 'cost')).status).toBe(200);
    const row = await database.db
      .selectFrom('account')
      .select('password_hash')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect(row.password_hash).toMatch(/^\$argon2id\$v=19\$m=8,t=1,p=1\$/);
  });

  test('is changed with the present one; all other sessions end, and this one gets another token', async () => {
    await accounts.account('dina');
    const [here, there] = [accounts.browser(), accounts.browser()];
    await signIn(here, 'dina');
    await signIn(there, 'dina');
    const before = here.cookies.get('hamkor-session')!;
    const next = 'a lantern above the harbour';
    expect(
      (await here.send('PUT', 'account/password', { present: 'wrong wrong wrong', password: next })).status,
    ).toBe(401);
    expect(
      (await here.send('PUT', 'account/password', { present: goodPassword, password: next })).status,
    ).toBe(204);
    expect(here.cookies.get('hamkor-session')).not.toBe(before);
    expect(await isSignedIn(here)).toBe(true);
    expect(await isSignedIn(there)).toBe(false);
    expect((await signIn(accounts.browser(), 'dina')).status).toBe(401);
    expect((await signIn(accounts.browser(), 'dina', next)).status).toBe(200);
    await accounts.keeper.settled();
    expect(accounts.letters.at(-1)).toMatchObject({ to: 'dina@mail.example', language: 'ru' });
  });
});

describe.skipIf(!hasPostgres)(databaseTitle('a session'), () => {
  test('never has a token that was brought along, and the one brought along ends', async () => {
    await accounts.account('emil');
    const browser = accounts.browser();
    browser.cookies.set('hamkor-session', 'x'.repeat(43));
    await signIn(browser, 'emil');
    const first = browser.cookies.get('hamkor-session')!;
    expect(first).not.toBe('x'.repeat(43));
    await signIn(browser, 'emil');
    expect(browser.cookies.get('hamkor-session')).not.toBe(first);
    const thief = accounts.browser();
    thief.cookies.set('hamkor-session', first);
    expect(await isSignedIn(thief)).toBe(false);
  });

  test('ends after eight hours without use, and after seven days in any case', async () => {
    await accounts.account('farid');
    const [idle, busy] = [accounts.browser(), accounts.browser()];
    await signIn(idle, 'farid');
    await signIn(busy, 'farid');
    for (let hours = 0; hours < 7 * 24; hours += 7) {
      expect(await isSignedIn(busy), `after ${hours} hours`).toBe(true);
      accounts.pass(7 * hour);
    }
    expect(await isSignedIn(busy)).toBe(false);
    expect(await isSignedIn(idle)).toBe(false);
  });

  test('is listed and ended by its owner, and by nobody else', async () => {
    await accounts.account('gulnara');
    await accounts.account('hostile');
    const [one, two, hostile] = [accounts.browser(), accounts.browser(), accounts.browser()];
    await signIn(one, 'gulnara');
    await signIn(two, 'gulnara');
    await signIn(hostile, 'hostile');
    const sessions = (await one.send('GET', 'account')).body['sessions'] as { id: string; isThis: boolean }[];
    expect(sessions.map(({ isThis }) => isThis).toSorted((a, b) => Number(a) - Number(b))).toEqual([
      false,
      true,
    ]);
    const other = sessions.find(({ isThis }) => !isThis)!;
    await hostile.send('DELETE', `account/sessions/${other.id}`);
    expect(await isSignedIn(two)).toBe(true);
    await one.send('DELETE', `account/sessions/${other.id}`);
    expect(await isSignedIn(two)).toBe(false);
    expect(await isSignedIn(one)).toBe(true);
  });
});

describe.skipIf(!hasPostgres)(databaseTitle('a second factor'), () => {
  test('is asked for after the password, and a code is good once', async () => {
    const { secret } = await withTotp('indira');
    const browser = accounts.browser();
    const asked = await signIn(browser, 'indira');
    expect(asked.body).toEqual({ kind: 'second-factor', methods: ['totp'] });
    expect(await isSignedIn(browser)).toBe(false);
    const used = { method: 'totp', code: codeOf(secret, now()) };
    expect((await browser.send('POST', 'session/second-factor', used)).status).toBe(401);
    accounts.pass(30_000);
    const next = { method: 'totp', code: codeOf(secret, now()) };
    const twice = await Promise.all([
      browser.send('POST', 'session/second-factor', next),
      browser.send('POST', 'session/second-factor', next),
    ]);
    expect(twice.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401]);
    expect((await browser.send('GET', 'session')).body).toMatchObject({
      account: { hasSecondFactor: true, usedSecondFactor: true },
    });
  });

  test('cannot be guessed: ten wrong codes shut the account for a while', async () => {
    const { secret } = await withTotp('jasur');
    accounts.pass(16 * 60_000);
    const browser = accounts.browser();
    await signIn(browser, 'jasur');
    const cookie = browser.cookies.get('hamkor-sign-in')!;
    for (let tried = 0; tried < 10; tried += 1) {
      const other = accounts.browser();
      other.cookies.set('hamkor-sign-in', cookie);
      const code = String(tried).repeat(6);
      expect((await other.send('POST', 'session/second-factor', { method: 'totp', code })).status).toBe(401);
    }
    const right = { method: 'totp', code: codeOf(secret, now()) };
    expect((await browser.send('POST', 'session/second-factor', right)).status).toBe(429);
  });

  test('a recovery code stands in for it once', async () => {
    const { browser: owner } = await withTotp('kamila');
    const { body } = await owner.send('POST', 'account/recovery-codes', {});
    const codes = body['codes'] as string[];
    expect(new Set(codes).size).toBe(10);
    const request = { method: 'recovery-code', code: codes[0]!.toLowerCase() };
    const browser = accounts.browser();
    expect((await signIn(browser, 'kamila')).body).toMatchObject({ methods: ['totp', 'recovery-code'] });
    expect((await browser.send('POST', 'session/second-factor', request)).status).toBe(200);
    expect((await browser.send('GET', 'account')).body).toMatchObject({ recoveryCodesLeft: 9 });
    const again = accounts.browser();
    await signIn(again, 'kamila');
    expect((await again.send('POST', 'session/second-factor', request)).status).toBe(401);
  });

  test('is changed only a moment after signing in', async () => {
    await accounts.account('late');
    const browser = accounts.browser();
    await signIn(browser, 'late');
    accounts.pass(31 * 60_000);
    for (const [method, path, body] of [
      ['POST', 'account/totp', {}],
      ['DELETE', 'account/totp', undefined],
      ['POST', 'account/recovery-codes', {}],
      ['POST', 'account/passkeys/options', {}],
      ['PUT', 'account', { name: 'Late', email: 'thief@mail.example', language: 'en' }],
    ] as const)
      expect(detailOf(await browser.send(method, path, body)), path).toContain('Sign in again');
    const same = { name: 'Later', email: 'late@mail.example', language: 'en' };
    expect((await browser.send('PUT', 'account', same)).body).toMatchObject({ name: 'Later' });
  });

  test('where it is required, roles of states are withheld until it was used', async () => {
    const required = await startAccounts(database, { isSecondFactorRequired: true });
    const coordinator = { role: 'national-coordinator', state: 'KAZ', organisation: null } as const;
    await required.account('required', coordinator);
    const browser = required.browser();
    await signIn(browser, 'required');
    const refused = await browser.send('GET', 'accounts');
    expect([refused.status, detailOf(refused)]).toEqual([403, expect.stringContaining('second factor')]);
    const secret = String((await browser.send('POST', 'account/totp', {})).body['secret']);
    const code = codeOf(secret, required.keeper.now().getTime());
    await browser.send('POST', 'account/totp/confirm', { code });
    expect((await browser.send('GET', 'accounts')).status).toBe(200);
    await required.stop();
  });
});

describe.skipIf(!hasPostgres)(databaseTitle('the tables of accounts'), () => {
  const tables = [
    'account',
    'account_grant',
    'account_session',
    'account_totp',
    'account_passkey',
    'account_recovery_code',
    'account_identity',
    'invitation',
    'sign_in_attempt',
    'account_ticket',
  ] as const;

  test('show a visitor nothing, an account its own rows, and let neither change any', async () => {
    const id = await accounts.account('own', analyst);
    const browser = accounts.browser();
    await signIn(browser, 'own');
    const viewer = { account: id, grants: [analyst] };
    for (const table of tables) {
      const count = sql<{ n: number }>`select count(*)::integer as n from ${sql.table(table)}`;
      const isOwned = !['invitation', 'sign_in_attempt', 'account_ticket'].includes(table);
      const foreign = sql<{ n: number }>`
        select count(*)::integer as n from ${sql.table(table)} where ${sql.id(table === 'account' ? 'id' : 'account')} is distinct from ${id}`;
      expect((await count.execute(database.app)).rows[0]!.n, table).toBe(0);
      await asViewer(database.app, viewer, async (transaction) => {
        const seen = (await (isOwned ? foreign : count).execute(transaction)).rows[0]!.n;
        expect(seen, table).toBe(0);
        const { numAffectedRows } = await sql`delete from ${sql.table(table)}`.execute(transaction);
        expect(numAffectedRows, table).toBe(0n);
      });
    }
    const seen = await asViewer(database.app, viewer, (transaction) =>
      transaction.selectFrom('account_session').select('account').execute(),
    );
    expect(seen).toEqual([{ account: id }]);
    await expect(
      asViewer(database.app, viewer, (transaction) =>
        transaction
          .insertInto('account_grant')
          .values({
            account: id,
            role: 'administrator',
            state: null,
            organisation: null,
            provider: null,
            granted_by: null,
            granted_at: new Date(),
          })
          .execute(),
      ),
    ).rejects.toThrow(/row-level security/);
  });
});

/** A machine of an account, by the key that it signs with. */
const machine = async (login: string, grant: Parameters<typeof accounts.account>[1]) => {
  await accounts.account(login, grant);
  const browser = accounts.browser();
  await signIn(browser, login);
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const added = await browser.send('POST', 'account/keys', { name: 'Office system', publicKey: pem });
  expect(added.status).toBe(201);
  const id = String(added.body['id']);
  const signed = async (nonce: string, meant: string, at = now()): Promise<Record<string, string>> => {
    const { headers } = await httpbis.signMessage(
      {
        key: { id, alg: 'ed25519', sign: async (data) => sign(null, data, privateKey) },
        fields: [...signedComponents, 'content-digest'],
        params: ['created', 'keyid', 'nonce', 'alg'],
        paramValues: { created: new Date(at), nonce },
      },
      {
        method: 'POST',
        url: 'https://hamkor.example/api/v1/invitations',
        headers: {
          host: 'hamkor.example',
          'content-type': 'application/json',
          'content-digest': `sha-256=:${createHash('sha256').update(meant).digest('base64')}:`,
        },
      },
    );
    return headers as Record<string, string>;
  };
  return { browser, pem, id, signed };
};
const post = async (headers: Readonly<Record<string, string>>, payload: string): Promise<number> =>
  (await accounts.app.inject({ method: 'POST', url: '/api/v1/invitations', headers, payload })).statusCode;

describe.skipIf(!hasPostgres)(databaseTitle('machines'), () => {
  const asks = JSON.stringify({ grant: analyst, email: null });

  test('a machine acts for the account that gave its key, once with each nonce', async () => {
    const coordinator = { role: 'national-coordinator', state: 'KAZ', organisation: null } as const;
    const { browser, pem, id, signed } = await machine('ministry-system', coordinator);
    expect((await browser.send('POST', 'account/keys', { name: 'Again', publicKey: pem })).status).toBe(409);
    expect((await browser.send('POST', 'account/keys', { name: 'No key', publicKey: 'x' })).status).toBe(409);
    const send = async (nonce: string, meant = asks, at = now()) =>
      post(await signed(nonce, meant, at), asks);
    expect(await send('nonce-of-sixteen-1')).toBe(201);
    expect(await send('nonce-of-sixteen-1')).toBe(401);
    expect(await send('nonce-of-sixteen-2', '{}')).toBe(401);
    expect(await send('nonce-of-sixteen-3', asks, now() - 301_000)).toBe(401);
    expect(await send('nonce-of-sixteen-4')).toBe(201);

    // Whoever signs for itself does not become another by naming the key of that other beside its own.
    const stranger = await machine('stranger-system', analyst);
    const naming = async (nonce: string, alg: string) => {
      const own = await stranger.signed(nonce, asks);
      const input = `, other=("@method");created=1;keyid="${id}";nonce="${nonce}";alg="${alg}"`;
      return post(
        {
          ...own,
          'Signature-Input': own['Signature-Input'] + input,
          Signature: `${own['Signature']}, other=:AAAA:`,
        },
        asks,
      );
    };
    expect(await post(await stranger.signed('nonce-of-sixteen-5', asks), asks)).toBe(403);
    expect(await naming('nonce-of-sixteen-6', 'rsa-v1_5-sha256')).toBe(403);
    expect(await naming('nonce-of-sixteen-7', 'ed25519')).toBe(401);

    expect((await browser.send('DELETE', `account/keys/${encodeURIComponent(id)}`)).status).toBe(204);
    expect(await send('nonce-of-sixteen-8')).toBe(401);
  });
});
