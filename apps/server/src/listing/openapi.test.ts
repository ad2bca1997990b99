import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { countryRoutes } from '../countries/routes.ts';
import { ledgerRoutes } from '../ledger/routes.ts';
import { overviewRoutes } from '../overview/routes.ts';
import { connect } from '../platform/connect.ts';
import { httpServer } from '../platform/http.ts';
import { productRoutes } from '../products/routes.ts';
import { registryRoutes } from '../registry/routes.ts';
import { shippedFactsOrThrow } from './test-api.ts';

const responseSchema = z.object({
  description: z.string().min(1),
  content: z.record(z.string(), z.object({ schema: z.looseObject({}) })),
});
const documentSchema = z.object({
  openapi: z.string().regex(/^3\.1\./),
  paths: z.record(
    z.string(),
    z.object({
      get: z.object({
        summary: z.string().min(1),
        tags: z.array(z.string()).nonempty(),
        parameters: z
          .array(z.object({ name: z.string(), in: z.enum(['query', 'path']), schema: z.looseObject({}) }))
          .default([]),
        responses: z.record(z.string(), responseSchema),
      }),
    }),
  ),
});

const today = (): string => '2026-11-23';

let app: FastifyInstance;
const added: string[] = [];
beforeAll(async () => {
  const facts = shippedFactsOrThrow();
  const db = connect({
    connectionString: 'postgresql://postgres@localhost/none?host=/nonexistent',
    connections: 1,
  });
  app = await httpServer({
    db,
    version: '0.0.0',
    routes: (api) => {
      api.addHook('onRoute', ({ method, url }) => {
        if (method === 'GET') added.push(url);
      });
      countryRoutes(api, { db, facts });
      productRoutes(api, { facts });
      ledgerRoutes(api, { db });
      registryRoutes(api, { db, facts, today, allOptions: async () => [] });
      overviewRoutes(api, { db, facts, today });
    },
  });
  await app.ready();
});
afterAll(() => app.close());

const document = async () => documentSchema.parse((await app.inject('/api/openapi.json')).json());
const addressOf = (url: string): string => url.replaceAll(/:(\w+)/g, '{$1}');

test('every route that was added is described, and nothing else is', async () => {
  const { paths } = await document();
  const described = Object.keys(paths).filter((path) => path.startsWith('/api/v1/'));
  expect(described.toSorted()).toEqual(added.map(addressOf).toSorted());
  expect(described.length).toBeGreaterThan(25);
});

test('every route says what it answers when all is well and when it is not', async () => {
  const { paths } = await document();
  for (const [path, { get }] of Object.entries(paths)) {
    const success = get.responses['200']!;
    const kind = path.endsWith('.csv') ? 'text/csv' : 'application/json';
    expect(Object.keys(success.content), path).toEqual([kind]);
    for (const status of ['404', '422', '503'])
      expect(Object.keys(get.responses[status]!.content), path).toEqual(['application/problem+json']);
  }
});

test('every parameter has a description, and every part of a path is a parameter', async () => {
  const raw: unknown = (await app.inject('/api/openapi.json')).json();
  const { paths } = await document();
  for (const [path, { get }] of Object.entries(paths)) {
    const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(get.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)).toEqual(
      parts,
    );
  }
  const described = z
    .object({
      paths: z.record(
        z.string(),
        z.object({
          get: z.object({ parameters: z.array(z.object({ description: z.string().min(1) })).default([]) }),
        }),
      ),
    })
    .safeParse(raw);
  expect(described.error).toBeUndefined();
});

test('no schema of the document is empty: a program can tell what it gets', async () => {
  const { paths } = await document();
  for (const [path, { get }] of Object.entries(paths)) {
    const schema =
      get.responses['200']!.content[path.endsWith('.csv') ? 'text/csv' : 'application/json']!.schema;
    expect(Object.keys(schema).length, path).toBeGreaterThan(0);
    if (!path.endsWith('.csv')) expect(schema['properties'] ?? schema['$ref'], path).toBeDefined();
  }
});
