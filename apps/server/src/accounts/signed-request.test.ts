import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { httpbis } from 'http-message-signatures';
import { expect, test } from 'vitest';
import { readMachineKey } from './machine-key.ts';
import { signedComponents } from './signed-components.ts';
import { isDigestOf, verifySignedRequest } from './signed-request.ts';

const now = new Date('2026-03-01T09:00:00Z');
const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const key = readMachineKey(publicKey.export({ type: 'spki', format: 'pem' }).toString())!;
const body = '{"kind":"council.sponsor"}';
const digest = `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;

const signed = async ({
  fields = [...signedComponents, 'content-digest'],
  created = now,
  nonce = randomUUID(),
}: { readonly fields?: string[]; readonly created?: Date; readonly nonce?: string } = {}) => {
  const { headers } = await httpbis.signMessage(
    {
      key: { id: key.id, alg: 'ed25519', sign: async (data) => sign(null, data, privateKey) },
      fields,
      params: ['created', 'keyid', 'nonce', 'alg'],
      paramValues: { created, nonce },
    },
    {
      method: 'POST',
      url: 'https://hamkor.example/api/v1/cases/c1/acts?a=1',
      headers: { host: 'hamkor.example', 'content-digest': digest },
    },
  );
  const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    method: 'POST',
    url: 'http://hamkor.example/api/v1/cases/c1/acts?a=1',
    headers: Object.fromEntries(lower) as Record<string, string | string[]>,
    hasBody: true,
  };
};
const find = async (id: string) => (id === key.id ? key.x : null);
const verdict = async (request: Awaited<ReturnType<typeof signed>>) => {
  const found = await verifySignedRequest(request, find, now);
  return found.kind === 'signed' ? found.key : found.rule;
};

test('the example of RFC 9421, B.2.6, is verified, and a changed one is not', async () => {
  const example = {
    method: 'POST',
    url: 'https://example.com/foo?param=Value&Pet=dog',
    headers: {
      host: 'example.com',
      date: 'Tue, 20 Apr 2021 02:07:55 GMT',
      'content-type': 'application/json',
      'content-length': '18',
      'signature-input':
        'sig-b26=("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;keyid="test-key-ed25519"',
      signature:
        'sig-b26=:wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==:',
    },
  };
  const { createPublicKey, verify } = await import('node:crypto');
  const published = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: 'JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs' },
    format: 'jwk',
  });
  const isRight = (request: typeof example) =>
    httpbis
      .verifyMessage(
        {
          keyLookup: async () => ({
            id: 'test-key-ed25519',
            algs: ['ed25519'],
            verify: async (data, signature) => verify(null, data, published, signature),
          }),
          notAfter: new Date(8.64e15),
        },
        request,
      )
      .catch(() => false);
  expect(await isRight(example)).toBe(true);
  expect(await isRight({ ...example, method: 'PUT' })).toBe(false);
});

test('what was signed counts as it was sent, whatever the scheme, and nothing else does', async () => {
  const request = await signed();
  expect(await verdict(request)).toBe(key.id);
  expect(await verdict({ ...request, method: 'PUT' })).toBe('wrongSignature');
  expect(await verdict({ ...request, url: request.url.replace('c1', 'c2') })).toBe('wrongSignature');
  expect(await verdict({ ...request, url: request.url.replace('a=1', 'a=2') })).toBe('wrongSignature');
  expect(await verdict({ ...request, url: request.url.replace('hamkor', 'other') })).toBe('wrongSignature');
  expect(await verdict(await signed({ fields: ['@method', '@path'] }))).toBe('wrongSignature');
  expect(await verdict(await signed({ fields: [...signedComponents] }))).toBe('wrongSignature');
  expect(await verdict(await signed({ nonce: 'short' }))).toBe('wrongSignature');
  expect((await verifySignedRequest(request, async () => null, now)).kind).toBe('refused');
  expect(await verdict({ ...request, headers: { ...request.headers, 'signature-input': 'nonsense' } })).toBe(
    'wrongSignature',
  );
});

const verdictOf = async (seconds: number) =>
  verdict(await signed({ created: new Date(now.getTime() + seconds * 1000) }));

test('what was signed too long ago, or for later, is told apart', async () => {
  expect(await Promise.all([-301, -300, 300, 301].map(verdictOf))).toEqual([
    'signatureOld',
    key.id,
    key.id,
    'signatureOld',
  ]);
});

test('a digest is that of one body', () => {
  expect(isDigestOf(digest, Buffer.from(body))).toBe(true);
  expect(isDigestOf(digest, Buffer.from(`${body} `))).toBe(false);
  expect(isDigestOf('sha-512=:AAAA:', Buffer.from(body))).toBe(false);
});

test('only Ed25519 public keys are taken, in either form', () => {
  expect(readMachineKey(key.x)).toEqual(key);
  expect(readMachineKey(Buffer.from(key.x, 'base64url').toString('base64'))).toEqual(key);
  const pem = (of: typeof privateKey) => of.export({ type: 'pkcs8', format: 'pem' }).toString();
  expect(readMachineKey(pem(privateKey))).toBeNull();
  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
  expect(readMachineKey(other.export({ type: 'spki', format: 'pem' }).toString())).toBeNull();
  expect(readMachineKey('')).toBeNull();
});
