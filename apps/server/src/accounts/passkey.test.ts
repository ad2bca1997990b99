import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestDatabase } from '../platform/test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from '../platform/test-database.ts';
import { relyingParty } from './passkey.ts';
import type { Browser, TestAccounts } from './test-accounts.ts';
import { goodPassword, startAccounts } from './test-accounts.ts';

const origin = 'https://hamkor.example';

const sha256 = (data: Uint8Array | string): Buffer => createHash('sha256').update(data).digest();

interface Touch {
  readonly challenge: string;
  readonly origin?: string;
  readonly isVerified?: boolean;
}

const clientData = (type: string, { challenge, origin: of = origin }: Touch): Buffer =>
  Buffer.from(JSON.stringify({ type, challenge, origin: of, crossOrigin: false }));

/** An authenticator as the standard describes one (WebAuthn, 6): a key pair for one site and a counter. */
const authenticator = (rpId = 'hamkor.example') => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x, y } = publicKey.export({ format: 'jwk' });
  const id = randomBytes(16);
  let counter = 0;
  const cose = isoCBOR.encode(
    new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, new Uint8Array(Buffer.from(x!, 'base64url'))],
      [-3, new Uint8Array(Buffer.from(y!, 'base64url'))],
    ]),
  );
  const data = (isNew: boolean, isVerified: boolean): Buffer => {
    const count = Buffer.alloc(4);
    count.writeUInt32BE((counter += 1));
    const flags = 1 + (isVerified ? 4 : 0) + (isNew ? 64 : 0);
    const attested = isNew ? [Buffer.alloc(16), Buffer.from([0, id.length]), id, cose] : [];
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), count, ...attested]);
  };
  const named = { id: id.toString('base64url'), rawId: id.toString('base64url'), type: 'public-key' };
  return {
    register: (touch: Touch) => {
      const attestation = isoCBOR.encode(
        new Map<string, string | Map<string, never> | Uint8Array>([
          ['fmt', 'none'],
          ['attStmt', new Map<string, never>()],
          ['authData', new Uint8Array(data(true, touch.isVerified ?? true))],
        ]),
      );
      return {
        ...named,
        clientExtensionResults: {},
        response: {
          clientDataJSON: clientData('webauthn.create', touch).toString('base64url'),
          attestationObject: Buffer.from(attestation).toString('base64url'),
          transports: ['internal'],
        },
      };
    },
    prove: (touch: Touch) => {
      const client = clientData('webauthn.get', touch);
      const authenticatorData = data(false, touch.isVerified ?? true);
      const signature = sign('sha256', Buffer.concat([authenticatorData, sha256(client)]), privateKey);
      return {
        ...named,
        clientExtensionResults: {},
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: authenticatorData.toString('base64url'),
          signature: signature.toString('base64url'),
        },
      };
    },
  };
};

let database: TestDatabase;
let accounts: TestAccounts;

beforeAll(async () => {
  if (!hasPostgres) return;
  database = await startTestDatabase();
  accounts = await startAccounts(database, { address: origin });
}, 60_000);
afterAll(async () => {
  if (!hasPostgres) return;
  await accounts.stop();
  await database.stop();
});

const challengeFor = async (browser: Browser, path: string): Promise<string> =>
  String((await browser.send('POST', path, {})).body['challenge']);

const withPasskey = async (login: string, key = authenticator()) => {
  await accounts.account(login);
  const browser = accounts.browser();
  await browser.send('POST', 'session', { login, password: goodPassword });
  const challenge = await challengeFor(browser, 'account/passkeys/options');
  const answer = await browser.send('POST', 'account/passkeys', {
    name: 'My key',
    response: key.register({ challenge }),
  });
  return { key, browser, answer };
};

const signInAlone = async (key: ReturnType<typeof authenticator>, touch: Partial<Touch> = {}) => {
  const browser = accounts.browser();
  const challenge = await challengeFor(browser, 'session/passkey/options');
  const proof = key.prove({ challenge, ...touch });
  return { browser, proof, answer: await browser.send('POST', 'session/passkey', { response: proof }) };
};

describe.skipIf(!hasPostgres)(databaseTitle('a passkey'), () => {
  test('is added by who is signed in, and then signs in by itself, as both factors', async () => {
    const { key, answer } = await withPasskey('aida');
    expect([answer.status, answer.body['name']]).toEqual([201, 'My key']);
    const { browser } = await signInAlone(key);
    expect((await browser.send('GET', 'session')).body).toMatchObject({
      account: { login: 'aida', usedSecondFactor: true, hasSecondFactor: true },
    });
  });

  test('is the second factor after a password, of that account alone', async () => {
    const { key } = await withPasskey('bauyrzhan');
    const { key: other } = await withPasskey('dias');
    for (const [used, status] of [
      [other, 401],
      [key, 200],
    ] as const) {
      const browser = accounts.browser();
      const asked = await browser.send('POST', 'session', { login: 'bauyrzhan', password: goodPassword });
      expect(asked.body).toEqual({ kind: 'second-factor', methods: ['passkey'] });
      const challenge = await challengeFor(browser, 'session/passkey/options');
      // After a password touching it is enough.
      const response = used.prove({ challenge, isVerified: false });
      expect((await browser.send('POST', 'session/passkey', { response })).status).toBe(status);
    }
  });

  test('that does not know who touches it does not sign in by itself', async () => {
    const { key } = await withPasskey('elena');
    expect((await signInAlone(key, { isVerified: false })).answer.status).toBe(401);
  });

  test('proves nothing for another site, another question, or twice', async () => {
    const { key } = await withPasskey('feruza');
    expect((await signInAlone(key, { origin: 'https://hamkor.example.trap' })).answer.status).toBe(401);
    const challenge = randomBytes(32).toString('base64url');
    expect((await signInAlone(key, { challenge })).answer.status).toBe(401);
    const { browser, proof, answer } = await signInAlone(key);
    expect(answer.status).toBe(200);
    expect((await browser.send('POST', 'session/passkey', { response: proof })).status).toBe(401);
    expect((await signInAlone(authenticator())).answer.status).toBe(401);
  });

  test('for another site cannot be added, and garbage is refused as such', async () => {
    const { answer } = await withPasskey('gani', authenticator('trap.example'));
    expect(answer.status).toBe(401);
    const browser = accounts.browser();
    await challengeFor(browser, 'session/passkey/options');
    const response = { id: 'x', rawId: 7, response: { clientDataJSON: {} }, type: null };
    expect((await browser.send('POST', 'session/passkey', { response })).status).toBe(401);
  });

  test('is removed by its owner alone, and then signs in no more', async () => {
    const { key, browser, answer } = await withPasskey('hamid');
    const { browser: other } = await withPasskey('inkar');
    const path = `account/passkeys/${String(answer.body['id'])}`;
    await other.send('DELETE', path);
    expect((await signInAlone(key)).answer.status).toBe(200);
    await browser.send('DELETE', path);
    expect((await signInAlone(key)).answer.status).toBe(401);
  });
});

test('a passkey belongs to a name, not to a number', () => {
  expect(relyingParty('http://localhost:4100')).toEqual({ id: 'localhost', origin: 'http://localhost:4100' });
  expect(relyingParty('https://hamkor.example')).toEqual({ id: 'hamkor.example', origin });
  for (const address of ['http://127.0.0.1:4100', 'http://[::1]:4100', 'nonsense'])
    expect(relyingParty(address)).toBeNull();
});
