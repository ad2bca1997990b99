import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { TestDatabase } from '../platform/test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from '../platform/test-database.ts';
import type { OidcProvider } from './oidc-providers.ts';
import type { Answered, Browser, TestAccounts } from './test-accounts.ts';
import { goodPassword, startAccounts } from './test-accounts.ts';

const address = 'https://hamkor.example';
const editorClaim = {
  claim: 'groups',
  value: 'hamkor-editors',
  role: 'ministry-editor',
  state: 'KAZ',
  organisation: null,
} as const;

const servers: Server[] = [];
const serve = async (listenerFor: (issuer: string) => RequestListener): Promise<string> => {
  const server = createServer();
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  server.on('request', listenerFor(issuer));
  return issuer;
};

const json = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

/** A provider of a few lines whose ID tokens say whatever a test wants them to say. */
const strangeProvider = async () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const told = { claims: {} as Record<string, unknown>, isForeign: false, codes: [] as string[] };
  const issuer = await serve((own) => (request, response) => {
    const documents: Partial<Record<string, () => object>> = {
      '/.well-known/openid-configuration': () => ({
        issuer: own,
        authorization_endpoint: `${own}/authorize`,
        token_endpoint: `${own}/token`,
        jwks_uri: `${own}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      }),
      '/keys': () => ({
        keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k', alg: 'RS256', use: 'sig' }],
      }),
      '/token': () => {
        const input = `${json({ alg: 'RS256', kid: 'k' })}.${json(told.claims)}`;
        const signature = sign('sha256', Buffer.from(input), told.isForeign ? foreign : privateKey);
        return {
          access_token: 'a',
          token_type: 'Bearer',
          id_token: `${input}.${signature.toString('base64url')}`,
        };
      },
    };
    const document = documents[request.url!.split('?')[0]!];
    response.writeHead(document ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(document?.() ?? {}));
  });
  return { issuer, told };
};

/** The provider that others use too, with its own pages, where anybody signs in under any name. */
const realProvider = async (): Promise<string> => {
  // It tells at length that its pages are for development; that is what they are used for.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(console, 'info').mockImplementation(() => {});
  const { default: Provider } = await import('oidc-provider');
  return serve((issuer) =>
    new Provider(issuer, {
      clients: [
        {
          client_id: 'hamkor',
          client_secret: 'a secret of a test',
          redirect_uris: [`${address}/api/v1/sign-in/oidc/ministry/callback`],
        },
      ],
      claims: { openid: ['sub', 'groups'], profile: ['name'], email: ['email', 'email_verified'] },
      conformIdTokenClaims: false,
      cookies: { keys: ['test'] },
      findAccount: (_context, id) => ({
        accountId: id,
        claims: () => ({
          sub: id,
          name: `Person ${id}`,
          groups: id.startsWith('editor') ? ['staff', 'hamkor-editors'] : ['staff'],
        }),
      }),
    }).callback(),
  );
};

/** Walks through the provider's pages as a person does; gives the address it sends the browser back to. */
const walk = async (start: string, person: string): Promise<URL> => {
  const cookies = new Map<string, string>();
  let [url, body] = [start, null as string | null];
  for (let step = 0; step < 12; step += 1) {
    if (url.startsWith(address)) return new URL(url);
    const reply = await fetch(url, {
      method: body === null ? 'GET' : 'POST',
      body,
      redirect: 'manual',
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body === null ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      },
    });
    for (const line of reply.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      cookies.set(name!, value!);
    }
    const location = reply.headers.get('location');
    body = null;
    if (location !== null) url = new URL(location, url).href;
    else {
      const page = await reply.text();
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? '';
      body = new URLSearchParams({ prompt, login: person, password: 'any' }).toString();
      url = new URL(/action="([^"]+)"/.exec(page)![1]!, url).href;
    }
  }
  throw new Error('the provider never sent the browser back');
};

let database: TestDatabase;
let accounts: TestAccounts;
let strange: Awaited<ReturnType<typeof strangeProvider>>;

beforeAll(async () => {
  if (!hasPostgres) return;
  strange = await strangeProvider();
  const given: Omit<OidcProvider, 'id' | 'issuer'> = {
    name: 'Ministry',
    clientId: 'hamkor',
    grants: [editorClaim],
  };
  database = await startTestDatabase();
  accounts = await startAccounts(database, {
    address,
    providers: [
      { ...given, id: 'ministry', issuer: await realProvider(), clientSecret: 'a secret of a test' },
      { ...given, id: 'strange', issuer: strange.issuer },
      { ...given, id: 'away', issuer: 'http://127.0.0.1:1' },
    ],
  });
}, 60_000);
afterAll(async () => {
  vi.restoreAllMocks();
  for (const server of servers) server.close();
  if (!hasPostgres) return;
  await accounts.stop();
  await database.stop();
});

const locationOf = ({ headers }: Answered): string => String(headers['location']);
const failed = '/account/sign-in?failed=provider';
const account = async (browser: Browser) =>
  (await browser.send('GET', 'session')).body['account'] as Record<string, unknown> | null;

const comeThrough = async (browser: Browser, person: string, query = ''): Promise<Answered> => {
  const sent = await browser.send('GET', `sign-in/oidc/ministry${query}`);
  expect(sent.status).toBe(303);
  const back = await walk(locationOf(sent), person);
  return browser.send('GET', `${back.pathname.slice('/api/v1/'.length)}${back.search}`);
};

describe.skipIf(!hasPostgres)(databaseTitle('a provider of OpenID'), () => {
  test('vouches for a person, whose claims give roles, and shows the page that was wanted', async () => {
    const browser = accounts.browser();
    expect((await browser.send('GET', 'session')).body).toMatchObject({
      providers: [{ id: 'ministry', name: 'Ministry' }, { id: 'strange' }, { id: 'away' }],
    });
    const done = await comeThrough(browser, 'editor-1', '?next=/bank/review');
    expect(locationOf(done)).toBe('/bank/review');
    const first = await account(browser);
    const { claim: _claim, value: _value, ...grant } = editorClaim;
    expect(first).toMatchObject({ name: 'Person editor-1', grants: [grant], usedSecondFactor: true });
    const again = accounts.browser();
    await comeThrough(again, 'editor-1');
    expect((await account(again))!['id']).toBe(first!['id']);
  });

  test('gives nobody a role whom nobody invited, and an invitation gives the one it names', async () => {
    const browser = accounts.browser();
    await comeThrough(browser, 'stranger');
    expect((await account(browser))!['grants']).toEqual([]);

    await accounts.account('root', { role: 'administrator', state: null, organisation: null });
    const root = accounts.browser();
    await root.send('POST', 'session', { login: 'root', password: goodPassword });
    const grant = { role: 'analyst', state: 'UZB', organisation: null };
    const { body } = await root.send('POST', 'invitations', { email: null, grant });
    const token = new URL(String(body['link'])).searchParams.get('token');
    await comeThrough(browser, 'stranger', `?invitation=${token}`);
    expect((await account(browser))!['grants']).toEqual([grant]);
  });

  test('is not a way to another site', async () => {
    for (const next of ['https://trap.example', '//trap.example', '/\\trap.example'])
      expect(
        (await accounts.browser().send('GET', `sign-in/oidc/ministry?next=${encodeURIComponent(next)}`))
          .status,
      ).toBe(422);
  });

  test('that is unknown or does not answer leads back to the page of signing in', async () => {
    for (const provider of ['none', 'away'])
      expect(locationOf(await accounts.browser().send('GET', `sign-in/oidc/${provider}`))).toBe(failed);
  });
});

const returnWith = async (
  change: (question: URLSearchParams, claims: Record<string, unknown>) => string,
  { isForeign = false } = {},
) => {
  const browser = accounts.browser();
  const question = new URL(locationOf(await browser.send('GET', 'sign-in/oidc/strange'))).searchParams;
  const nowSeconds = Math.floor(Date.now() / 1000);
  const claims: Record<string, unknown> = {
    iss: strange.issuer,
    aud: 'hamkor',
    sub: 'somebody',
    nonce: question.get('nonce'),
    iat: nowSeconds,
    exp: nowSeconds + 300,
    groups: ['hamkor-editors'],
  };
  const state = change(question, claims);
  strange.told.claims = claims;
  strange.told.isForeign = isForeign;
  const path = `sign-in/oidc/strange/callback?code=c&state=${state}`;
  return { browser, path, answer: await browser.send('GET', path) };
};

const asAsked = (question: URLSearchParams): string => question.get('state')!;

describe.skipIf(!hasPostgres)(databaseTitle('an answer of a provider'), () => {
  test('that fits lets in, once', async () => {
    const { browser, path, answer } = await returnWith(asAsked);
    expect(locationOf(answer)).toBe('/account');
    expect(await account(browser)).not.toBeNull();
    expect(locationOf(await browser.send('GET', path))).toBe(failed);
    // Nor does it let in a browser that has not asked.
    expect(locationOf(await accounts.browser().send('GET', path))).toBe(failed);
  });

  test.each<[string, (question: URLSearchParams, claims: Record<string, unknown>) => string]>([
    ['another state', () => 'other'],
    ['another nonce', (question, claims) => ((claims['nonce'] = 'other'), asAsked(question))],
    ['no nonce', (question, claims) => (delete claims['nonce'], asAsked(question))],
    ['another audience', (question, claims) => ((claims['aud'] = 'other'), asAsked(question))],
    ['another issuer', (question, claims) => ((claims['iss'] = 'https://other.example'), asAsked(question))],
    ['a time that is over', (question, claims) => ((claims['exp'] = 1), asAsked(question))],
  ])('with %s does not', async (_title, change) => {
    const { browser, answer } = await returnWith(change);
    expect(locationOf(answer)).toBe(failed);
    expect(await account(browser)).toBeNull();
  });

  test('signed by another key does not', async () => {
    const { browser, answer } = await returnWith(asAsked, { isForeign: true });
    expect(locationOf(answer)).toBe(failed);
    expect(await account(browser)).toBeNull();
  });

  test('takes roles away that its claims do not give any more', async () => {
    const { browser } = await returnWith(asAsked);
    expect((await account(browser))!['grants']).toHaveLength(1);
    const later = await returnWith((question, claims) => ((claims['groups'] = 'staff'), asAsked(question)));
    expect((await account(later.browser))!['grants']).toEqual([]);
    expect(await account(browser)).toBeNull();
  });
});
