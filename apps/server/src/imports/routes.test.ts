import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  importJobListSchema,
  importJobSchema,
  uploadSchema,
  vintageListSchema,
  vintageSchema,
} from '@hamkor/contract';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { buildApp } from '../app.ts';
import { shippedFactsOrThrow } from '../listing/test-api.ts';
import type { TestDatabase } from '../platform/test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from '../platform/test-database.ts';

const baci = [
  't,i,j,k,v,q',
  '2023,156,398,720110,12.5,3',
  '2023,398,156,720110,7,1.5',
  '2022,398,156,100199,5,NA',
  '',
];
const problemSchema = z.object({
  type: z.string(),
  detail: z.string(),
  errors: z.array(z.object({ pointer: z.string() })).optional(),
});

describe.skipIf(!hasPostgres)(databaseTitle('loading from the web'), () => {
  const varFolder = mkdtempSync(join(tmpdir(), 'hamkor-web-import-'));
  let database: TestDatabase;
  let app: FastifyInstance;
  let address: string;
  beforeAll(async () => {
    database = await startTestDatabase();
    app = await buildApp({ db: database.db, facts: shippedFactsOrThrow(), varFolder, uploadLimitMb: 1 });
    address = await app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    await app.close();
    await database.stop();
    rmSync(varFolder, { recursive: true, force: true });
  });

  const ask = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: object) => {
    const response = await app.inject({
      method,
      url: `/api/v1${path}`,
      ...(body === undefined ? {} : { payload: body }),
      headers: { host: 'localhost' },
    });
    return { status: response.statusCode, body: response.body === '' ? null : (response.json() as unknown) };
  };
  const upload = async (name: string, content: string | Buffer) => {
    const response = await fetch(`${address}/api/v1/uploads?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: Buffer.from(content),
    });
    return { status: response.status, body: (await response.json()) as unknown };
  };
  const uploaded = async (name: string, content: string) =>
    uploadSchema.parse((await upload(name, content)).body);
  /** All documents of the event stream, which ends with the import. */
  const events = async (id: string) => {
    const response = await fetch(`${address}/api/v1/imports/${id}/events?lang=ru`);
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const text = await response.text();
    return [...text.matchAll(/^data: (.+)$/gm)].map(([, json]) => importJobSchema.parse(JSON.parse(json!)));
  };
  const started = async (request: object) =>
    importJobSchema.parse((await ask('POST', '/imports', request)).body);

  test('a file is taken up, loaded, seen at once, used, and removed', async () => {
    const { id } = await uploaded('BACI_HS22_Y2023_V202501.csv', baci.join('\n'));
    const job = await started({ format: 'baci', name: 'mine', uploads: [id] });
    const told = await events(job.id);
    expect(told.at(-1)).toMatchObject({ state: 'done', phase: 'done', rows: 3, problems: [] });
    const { ref } = told.at(-1)!;
    expect(ref).toMatch(/^mine@[0-9a-f]{12}$/);
    // Whoever comes late gets the last state and the end of the stream.
    expect((await events(job.id)).map(({ state }) => state)).toEqual(['done']);
    const list = vintageListSchema.parse((await ask('GET', '/vintages')).body);
    expect(list).toMatchObject({
      active: ref,
      items: [{ ref, isActive: true, isSuperseded: false, analyses: 0 }],
    });
    expect(vintageSchema.parse((await ask('GET', '/vintages/mine')).body)).toMatchObject({
      rows: 3,
      years: [2022, 2023],
    });
    expect((await ask('DELETE', `/uploads/${id}`)).status).toBe(404);
    expect((await ask('PUT', '/vintages/active', { ref: null })).body).toMatchObject({ active: null });
    expect((await ask('PUT', '/vintages/active', { ref: 'none' })).status).toBe(404);
    expect((await ask('PUT', '/vintages/active', { ref: 'mine' })).body).toMatchObject({ active: ref });
    expect((await ask('DELETE', '/vintages/mine')).status).toBe(204);
    expect((await ask('GET', '/vintages')).body).toEqual({ items: [], active: null });
    expect((await ask('GET', '/vintages/mine')).status).toBe(404);
  });

  test('thousands of codes that nobody knows are all told of one data set, the largest in the list of all', async () => {
    const rows = Array.from({ length: 5000 }, (_, n) => `2023,398,156,X${n},${n + 1},1`);
    const { id } = await uploaded('codes_HS22.csv', ['t,i,j,k,v,q', ...rows, ''].join('\n'));
    const job = await started({ format: 'baci', name: 'codes', uploads: [id] });
    expect((await events(job.id)).at(-1)).toMatchObject({ state: 'done' });
    const one = vintageSchema.parse((await ask('GET', '/vintages/codes')).body);
    expect(one.unmapped).toHaveLength(5000);
    const list = vintageListSchema.parse((await ask('GET', '/vintages')).body);
    expect(list.items[0]!.unmapped).toEqual(one.unmapped.slice(0, 20));
    expect(list.items[0]!.unmappedShare).toBe(1);
    expect(one.unmapped[0]).toMatchObject({ code: 'X4999', usd: 5_000_000 });
    expect((await ask('DELETE', '/vintages/codes')).status).toBe(204);
  });

  test('what is wrong in a file is told by line and column, in the language asked for', async () => {
    const bad = baci.with(2, '2023,398,156,720110,-7,1.5').join('\n');
    const { id } = await uploaded('BACI_HS22_Y2023_V202501.csv', bad);
    const job = await started({ format: 'baci', name: 'bad', uploads: [id] });
    const last = (await events(job.id)).at(-1)!;
    expect(last).toMatchObject({ state: 'failed', ref: null, isResumable: true });
    expect(last.problems).toMatchObject([{ file: 'BACI_HS22_Y2023_V202501.csv', line: 3, column: 'v' }]);
    expect(last.problems[0]!.mend).toMatch(/[а-я]/);
    const english = importJobSchema.parse((await ask('GET', `/imports/${job.id}`)).body);
    expect(english.problems[0]!.mend).not.toMatch(/[а-я]/);
    expect((await ask('GET', '/vintages')).body).toEqual({ items: [], active: null });
    // The file is kept: the same may be asked for again, and fails again.
    expect((await ask('POST', `/imports/${job.id}/resume`)).status).toBe(202);
    expect((await events(job.id)).at(-1)).toMatchObject({ state: 'failed' });
    expect((await ask('DELETE', `/uploads/${id}`)).status).toBe(204);
    expect(importJobSchema.parse((await ask('GET', `/imports/${job.id}`)).body).isResumable).toBe(false);
    const { items } = importJobListSchema.parse((await ask('GET', '/imports')).body);
    expect(items.map(({ name }) => name)).toEqual(['bad', 'codes', 'mine']);
  });

  test('a request that cannot work is refused before anything runs, each field by name', async () => {
    const answer = await ask('POST', '/imports', {
      format: 'baci',
      name: 'a/b',
      uploads: ['0123456789abcdef'],
    });
    expect(answer.status).toBe(422);
    const { errors } = problemSchema.parse(answer.body);
    expect(errors!.map(({ pointer }) => pointer).toSorted()).toEqual(['/body/name', '/body/uploads/0']);
    const misspelt = await ask('POST', '/imports', { format: 'csv', nam: 'x', uploads: [] });
    expect(misspelt.status).toBe(422);
    for (const path of ['/imports/none', '/imports/none/events'])
      expect((await ask('GET', path)).status).toBe(404);
    for (const what of ['cancel', 'resume'])
      expect((await ask('POST', `/imports/none/${what}`)).status).toBe(404);
  });

  test('an upload that is too large is refused, announced or not, and nothing of it stays', async () => {
    const before = readdirSync(join(varFolder, 'trade/uploads'));
    const large = Buffer.alloc(1024 ** 2 + 1);
    expect((await upload('large.csv', large)).status).toBe(413);
    const unannounced = await fetch(`${address}/api/v1/uploads?name=large.csv`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: new Blob([large]).stream(),
      duplex: 'half',
    } as RequestInit).then(
      ({ status }) => status,
      () => 413,
    );
    expect(unannounced).toBe(413);
    expect(readdirSync(join(varFolder, 'trade/uploads'))).toEqual(before);
    const form = await app.inject({
      method: 'POST',
      url: '/api/v1/uploads?name=a.csv',
      payload: { a: 1 },
      headers: { host: 'localhost' },
    });
    expect(form.statusCode).toBe(415);
  });

  test('a page of another site changes nothing', async () => {
    for (const [method, path] of [
      ['POST', '/uploads?name=a.csv'],
      ['POST', '/imports'],
      ['PUT', '/vintages/active'],
      ['DELETE', '/vintages/mine'],
    ] as const) {
      const response = await app.inject({
        method,
        url: `/api/v1${path}`,
        headers: { host: 'localhost', origin: 'https://elsewhere.example' },
      });
      expect(response.statusCode, path).toBe(403);
      expect(problemSchema.parse(response.json()).type).toBe('urn:hamkor:problem:forbidden');
    }
    expect(existsSync(join(varFolder, 'trade/active.json'))).toBe(true);
  });
});
