import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPublicKey, verify } from 'node:crypto';
import { httpbis } from 'http-message-signatures';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hamkor } from './run-hamkor.ts';

const folder = mkdtempSync(join(tmpdir(), 'hamkor-act-'));
const keyFile = join(folder, 'ministry.pem');
const bodyFile = join(folder, 'body.json');

/** What arrived last: the key that signed, or none; and what it said. */
let seen: { readonly key: string | null; readonly url: string; readonly body: string };
let publicKey = '';

/** Answers as the server does, and looks at the signature with the library that others would use. */
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  const answer = async (): Promise<void> => {
    const headers = request.headers as Record<string, string>;
    const url = `http://${headers['host']!}${request.url!}`;
    let key: string | null = null;
    if (headers['signature-input'] !== undefined)
      await httpbis.verifyMessage(
        {
          keyLookup: async ({ keyid }) => ({
            id: keyid!,
            algs: ['ed25519'],
            verify: async (data, signature) => {
              const isRight = verify(null, data, createPublicKey(publicKey), signature);
              if (isRight) key = keyid!;
              return isRight;
            },
          }),
        },
        { method: request.method!, url, headers },
      );
    seen = { key, url: request.url!, body: Buffer.concat(chunks).toString() };
    const isRefused = request.url!.includes('refused');
    response.writeHead(isRefused ? 409 : 201, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(
        isRefused
          ? { detail: 'A rule forbids it.', errors: [{ pointer: '/body/body/text', detail: 'Missing.' }] }
          : { act: { act: 7, at: '2026-11-30T06:00:00.000Z' }, case: {} },
      ),
    );
  };
  request.on('end', () => void answer());
});
let address = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test('a key is made once, for its owner alone, and signs what is done', async () => {
  const made = await hamkor(['key', keyFile, '--json']);
  const { id, publicKey: pem } = JSON.parse(made.out) as { id: string; publicKey: string };
  publicKey = pem;
  expect(statSync(keyFile).mode % 0o1000).toBe(0o600);
  const before = readFileSync(keyFile, 'utf8');
  expect((await hamkor(['key', keyFile])).code).toBe(2);
  expect(readFileSync(keyFile, 'utf8')).toBe(before);

  writeFileSync(bodyFile, JSON.stringify({ text: 'The sum is not settled.' }));
  const deed = ['act', 'case', 'programme-a', 'council.object', bodyFile];
  const done = await hamkor([...deed, '--key', keyFile, '--server', address]);
  expect(done).toMatchObject({ code: 0, error: '' });
  expect(done.out).toContain('7');
  expect(seen).toMatchObject({ key: id, url: '/api/v1/cases/programme-a/acts' });
  expect(JSON.parse(seen.body)).toEqual({
    kind: 'council.object',
    body: { text: 'The sum is not settled.' },
    as: null,
  });
}, 30_000);

test('what is refused, or cannot be sent, is said and ends with 2', async () => {
  const refused = await hamkor(['act', 'dossier', 'refused', 'dossier.add', bodyFile, '--server', address]);
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.error).toBe('A rule forbids it.\n/body/body/text: Missing.\n');
  writeFileSync(bodyFile, '{');
  const torn = await hamkor(['act', 'case', 'a', 'council.object', bodyFile, '--server', address]);
  expect(torn).toMatchObject({ code: 2, error: expect.stringContaining(bodyFile) as string });
  expect((await hamkor(['act', 'treaty', 'a', 'council.object'])).code).toBe(2);
  const noKey = await hamkor(['act', 'case', 'a', 'council.sponsor', '--key', join(folder, 'none')]);
  expect(noKey.code).toBe(2);
}, 30_000);
