import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { problemSchema } from '@hamkor/contract';
import { connect } from './connect.ts';
import { httpServer } from './http.ts';
import { pageOfList, pagingFields } from './paging.ts';

/** An address where no database listens: the platform must work, and say so, without one. */
const nowhere = 'postgresql://postgres@localhost/none?host=/nonexistent';

const web = mkdtempSync(join(tmpdir(), 'hamkor-web-'));
let app: FastifyInstance;

beforeAll(async () => {
  mkdirSync(join(web, 'assets'));
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>Hamkor</title>');
  writeFileSync(join(web, 'assets/main-1a2b.js'), 'export {}');
  writeFileSync(join(web, 'assets/main-1a2b.js.br'), 'compressed');
  app = await httpServer({
    db: connect({ connectionString: nowhere, connections: 1 }),
    version: '0.0.0',
    webFolder: web,
    routes: (api) => {
      api.get(
        '/letters',
        {
          schema: {
            querystring: z.strictObject({ ...pagingFields, vowel: z.enum(['yes', 'no']).optional() }),
            response: {
              200: z.object({
                items: z.array(z.string()),
                total: z.number(),
                offset: z.number(),
                limit: z.number(),
              }),
            },
          },
        },
        (request) => pageOfList(['a', 'b', 'c', 'd'], request.query),
      );
      api.get(
        '/letters/:letter',
        {
          schema: {
            params: z.object({ letter: z.string().length(1) }),
            response: { 200: z.object({ letter: z.string() }) },
          },
        },
        (request, reply) =>
          request.params.letter === 'a'
            ? { letter: 'a', secret: 'not in the schema' }
            : reply.problem({ kind: 'not-found', resource: 'country', id: request.params.letter }),
      );
      api.get('/broken', { schema: { response: { 200: z.object({ n: z.number() }) } } }, () => {
        throw new Error('password=hunter2');
      });
    },
  });
});
afterAll(async () => {
  await app.close();
  rmSync(web, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url, headers });

describe('the API', () => {
  test('pages a list', async () => {
    const response = await get('/api/v1/letters?offset=1&limit=2');
    expect(response.json()).toEqual({ items: ['b', 'c'], total: 4, offset: 1, limit: 2 });
  });

  test('names every wrong field with a pointer and what was expected', async () => {
    const response = await get('/api/v1/letters?offset=-1&limit=501&vowel=perhaps');
    expect(response.statusCode).toBe(422);
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    const problem = problemSchema.parse(response.json());
    expect(problem).toMatchObject({
      type: 'urn:hamkor:problem:bad-input',
      status: 422,
      instance: '/api/v1/letters',
    });
    expect(problem.errors).toEqual([
      { pointer: '/query/offset', detail: 'Must be 0 or more.', expected: '>= 0' },
      { pointer: '/query/limit', detail: 'Must be 500 or less.', expected: '<= 500' },
      { pointer: '/query/vowel', detail: 'Must be one of: yes, no.', expected: 'yes, no' },
    ]);
  });

  test('refuses a number that is none, and a misspelt filter, by name', async () => {
    const response = await get('/api/v1/letters?limit=many&vovel=yes');
    expect(response.json().errors.map((error: { pointer: string }) => error.pointer)).toEqual([
      '/query/limit',
      '/query/vovel',
    ]);
  });

  test('names a wrong part of the path', async () => {
    const response = await get('/api/v1/letters/abc');
    expect(response.json().errors).toEqual([
      { pointer: '/path/letter', detail: 'Must have at most 1 character.', expected: '<= 1' },
    ]);
  });

  test.each([
    ['ru-RU,en;q=0.5', 'ru', 'Не найдено', 'Нет страны с идентификатором «b».'],
    ['zh-CN', 'zh', '未找到', '没有标识为“b”的国家。'],
    ['uz', 'en', 'Not found', 'No country has the identifier “b”.'],
  ])('tells a reader of %s about a missing thing', async (header, language, title, detail) => {
    const response = await get('/api/v1/letters/b', { 'accept-language': header });
    expect(response.statusCode).toBe(404);
    expect(response.headers['content-language']).toBe(language);
    expect(response.json()).toMatchObject({ title, detail });
  });

  test('an unknown address is a problem, also for a method that is not offered', async () => {
    expect((await get('/api/v1/nothing')).json()).toMatchObject({
      status: 404,
      type: 'urn:hamkor:problem:unknown-address',
    });
    const posted = await app.inject({ method: 'POST', url: '/api/v1/letters', payload: {} });
    expect(posted.json()).toMatchObject({ status: 404 });
  });

  test('a malformed address is refused as a problem', async () => {
    const response = await get('/api/v1/letters/%E0%A4');
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ type: 'urn:hamkor:problem:bad-request' });
  });

  test('a defect tells the reader nothing about the inside', async () => {
    const response = await get('/api/v1/broken');
    expect(response.statusCode).toBe(500);
    expect(response.body).not.toContain('hunter2');
    expect(response.json()).toMatchObject({ type: 'urn:hamkor:problem:internal' });
  });

  test('a field that the contract does not name never leaves', async () => {
    expect((await get('/api/v1/letters/a')).json()).toEqual({ letter: 'a' });
  });

  test('answers 304 to a reader who has the document', async () => {
    const first = await get('/api/v1/letters');
    const again = await get('/api/v1/letters', { 'if-none-match': String(first.headers.etag) });
    expect(again.statusCode).toBe(304);
    expect(again.body).toBe('');
    expect(first.headers['cache-control']).toBe('no-cache');
  });

  test('is described in OpenAPI 3.1 with its problems', async () => {
    const document = (await get('/api/openapi.json')).json();
    expect(document.openapi).toBe('3.1.0');
    const operation = document.paths['/api/v1/letters'].get;
    expect(operation.parameters.map((parameter: { name: string }) => parameter.name)).toEqual([
      'offset',
      'limit',
      'vowel',
    ]);
    expect(Object.keys(operation.responses)).toEqual(['200', '404', '422', '503']);
    expect(Object.keys(document.paths)).not.toContain('/healthz');
  });

  test('can be read in a browser at /api/docs under a policy without foreign hosts', async () => {
    const response = await get('/api/docs/');
    expect(response.statusCode).toBe(200);
    expect(String(response.headers['content-security-policy'])).not.toMatch(/https?:/);
  });
});

describe('the web application', () => {
  test('is one page for every address a browser asks for', async () => {
    const response = await get('/options/substitution-KAZ-IND-2709', { accept: 'text/html' });
    expect(response.statusCode).toBe(200);
    expect(response.body).toContain('<title>Hamkor</title>');
    expect(response.headers['cache-control']).toBe('no-cache');
  });

  test('keeps hashed files for ever and sends them compressed', async () => {
    const response = await get('/assets/main-1a2b.js', { 'accept-encoding': 'br' });
    expect(response.headers['cache-control']).toContain('immutable');
    expect(response.headers['content-encoding']).toBe('br');
    expect(response.body).toBe('compressed');
  });

  test('is given to a program that takes anything, and to one that does not say', async () => {
    for (const headers of [{ accept: '*/*' }, {}]) {
      const response = await get('/', headers);
      expect(response.statusCode).toBe(200);
      expect(response.headers['content-type']).toContain('text/html');
    }
  });

  test('a missing file is a problem, not the page', async () => {
    expect((await get('/assets/gone.js', { accept: '*/*' })).statusCode).toBe(404);
  });

  test('may run no script but its own', async () => {
    const policy = String((await get('/', { accept: 'text/html' })).headers['content-security-policy']);
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });
});

describe('the operator', () => {
  test('sees at /healthz that the database is silent', async () => {
    const response = await get('/healthz');
    expect(response.statusCode).toBe(503);
    expect(response.json()).toMatchObject({ database: 'silent', version: '0.0.0' });
  });

  test('reads counters by route, never by address', async () => {
    await get('/api/v1/letters/a');
    const { body, headers } = await get('/metrics');
    expect(headers['content-type']).toMatch(/^text\/plain/);
    expect(body).toMatch(
      /http_requests_total\{method="GET",route="\/api\/v1\/letters\/:letter",status="200"\} \d+/,
    );
    expect(body).toMatch(/process_resident_memory_bytes \d+/);
    expect(body).not.toContain('/letters/a"');
  });
});
