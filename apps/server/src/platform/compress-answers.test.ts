import { Readable } from 'node:stream';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressAnswers, encodingFor } from './compress-answers.ts';
import { connect } from './connect.ts';
import { httpServer } from './http.ts';

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['gzip;q=1.0, br;q=0.5', 'gzip'],
  ['br;q=0, gzip;q=0.1', 'gzip'],
  ['*', 'br'],
  ['br;q=0, *;q=0.5', 'gzip'],
  ['identity', null],
  ['gzip;q=0', null],
  ['br;q=high', null],
  ['', null],
  [undefined, null],
])('%s is answered in %s', (header, encoding) => {
  expect(encodingFor(header)).toBe(encoding);
});

test('any header is read without failing', () => {
  fc.assert(
    fc.property(fc.string(), (header) => {
      expect([null, 'br', 'gzip']).toContain(encodingFor(header));
    }),
  );
});

const long = { text: 'cooperation '.repeat(500) };
let app: FastifyInstance;
beforeAll(async () => {
  app = await httpServer({
    db: connect({
      connectionString: 'postgresql://postgres@localhost/none?host=/nonexistent',
      connections: 1,
    }),
    version: '0.0.0',
    routes: (api) => {
      api.get('/long', { schema: { hide: true } }, () => long);
      api.get('/short', { schema: { hide: true } }, () => ({ text: 'short' }));
      api.get('/table', { schema: { hide: true } }, (_request, reply) =>
        reply.type('text/csv; charset=utf-8').send(Readable.from(['a,b\r\n', '1,2\r\n'.repeat(3000)])),
      );
      api.get('/events', { schema: { hide: true } }, (_request, reply) =>
        reply
          .type('text/event-stream; charset=utf-8')
          .send(Readable.from([`data: ${JSON.stringify(long)}\n\n`])),
      );
      api.get('/broken', { schema: { hide: true } }, (_request, reply) =>
        reply.type('text/csv').send(
          Readable.from(
            (function* () {
              yield 'a,b\r\n'.repeat(5000);
              throw new Error('the disk is gone');
            })(),
          ),
        ),
      );
    },
  });
});
afterAll(() => app.close());

const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url: `/api/v1${url}`, headers });

test('a long document is packed as asked, and reads the same', async () => {
  const plain = await get('/long');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.json()).toEqual(long);
  const brotli = await get('/long', { 'accept-encoding': 'gzip, br' });
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(plain.body);
  expect(Number(brotli.headers['content-length'])).toBe(brotli.rawPayload.length);
  expect(brotli.rawPayload.length).toBeLessThan(plain.rawPayload.length / 10);
  const zipped = await get('/long', { 'accept-encoding': 'gzip' });
  expect(gunzipSync(zipped.rawPayload).toString()).toBe(plain.body);
  expect([plain, brotli, zipped].map(({ headers }) => headers.vary)).toEqual(
    Array.from({ length: 3 }, () => 'accept-encoding'),
  );
});

test('its tag is weak, holds for every way of packing it, and spares sending it again', async () => {
  const [plain, brotli] = await Promise.all([get('/long'), get('/long', { 'accept-encoding': 'br' })]);
  const tag = String(brotli.headers.etag);
  expect(tag).toMatch(/^W\/"/);
  expect(plain.headers.etag).toBe(tag);
  const again = await get('/long', { 'accept-encoding': 'br', 'if-none-match': tag });
  expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0]);
  expect(again.headers['content-encoding']).toBeUndefined();
});

test('a short document is left alone, and so is a stream of events', async () => {
  const headers = { 'accept-encoding': 'gzip, br' };
  const short = await get('/short', headers);
  expect([short.headers['content-encoding'], short.json()]).toEqual([undefined, { text: 'short' }]);
  const events = await get('/events', headers);
  expect(events.headers['content-encoding']).toBeUndefined();
  expect(events.headers.vary).toBeUndefined();
  expect(events.body).toContain('data: ');
});

test('a table that is written bit by bit is packed bit by bit', async () => {
  const table = await get('/table', { 'accept-encoding': 'br' });
  expect(table.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(table.rawPayload).toString()).toBe(`a,b\r\n${'1,2\r\n'.repeat(3000)}`);
});

test('a table that breaks off is not made to look whole', async () => {
  await expect(get('/broken')).rejects.toThrow('destroyed before completion');
  // Nothing of it had been packed yet: there is still time to say so.
  const broken = await get('/broken', { 'accept-encoding': 'br' });
  expect([broken.statusCode, broken.headers['content-encoding']]).toEqual([500, undefined]);
  expect(broken.json()).toMatchObject({ type: 'urn:hamkor:problem:internal' });
});

test('what says already that it is packed is left alone', async () => {
  const other = await import('fastify').then(({ default: Fastify }) => Fastify());
  compressAnswers(other);
  other.get('/', (_request, reply) =>
    reply.header('content-encoding', 'zstd').type('application/json').send(Buffer.alloc(5000)),
  );
  const { headers, rawPayload } = await other.inject({ url: '/', headers: { 'accept-encoding': 'br' } });
  expect([headers['content-encoding'], rawPayload.length]).toEqual(['zstd', 5000]);
});
