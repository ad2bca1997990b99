import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { buildApp } from '../app.ts';
import { connect } from '../platform/connect.ts';
import { shippedFactsOrThrow } from './test-api.ts';

const responseSchema = z.object({
  description: z.string().min(1),
  content: z.record(z.string(), z.object({ schema: z.looseObject({}) })).optional(),
});
const operationSchema = z.object({
  summary: z.string().min(1),
  tags: z.array(z.string()).nonempty(),
  parameters: z
    .array(
      z.object({
        name: z.string(),
        in: z.enum(['query', 'path']),
        description: z.string().min(1),
        schema: z.looseObject({}),
      }),
    )
    .default([]),
  responses: z.record(z.string(), responseSchema),
});
const documentSchema = z.object({
  openapi: z.string().regex(/^3\.1\./),
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
});

/** What each ending of an address answers with. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/\.csv$/, 'text/csv'],
  [/\.akn\.xml$/, 'application/akn+xml'],
  [/\.xml$/, 'application/xml'],
  [/\.docx$/, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  [/\.ics$/, 'text/calendar'],
  [/\.xlsx$/, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  [/\.parquet$/, 'application/vnd.apache.parquet'],
  [/\.atom$/, 'application/atom+xml'],
  [/\/exchange\/(dcat|schema-org\/)/, 'application/ld+json'],
  [/\/events$/, 'text/event-stream'],
  [/\/result$/, 'application/x-ndjson'],
  [/./, 'application/json'],
];
const kindOf = (path: string): string => kinds.find(([ending]) => ending.test(path))![1];

/** What each word of a parameter \`format\` answers with. */
const formatKinds: Readonly<Record<string, string>> = {
  json: 'application/json',
  jsonl: 'application/x-ndjson',
  csv: 'text/csv',
  geojson: 'application/geo+json',
  gpx: 'application/gpx+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  mps: 'application/x-mps',
};
/** All kinds an address answers with: one, or those that its parameter \`format\` chooses from. */
const kindsOf = ({
  path,
  parameters,
}: {
  path: string;
  parameters: readonly { name: string; in: string; schema: object }[];
}) => {
  const format = parameters.find((each) => each.name === 'format' && each.in === 'query')?.schema as
    { enum?: readonly string[] } | undefined;
  return format?.enum?.map((word) => formatKinds[word]) ?? [kindOf(path)];
};

let app: FastifyInstance;
const varFolder = mkdtempSync(join(tmpdir(), 'hamkor-openapi-'));
beforeAll(async () => {
  app = await buildApp({
    db: connect({
      connectionString: 'postgresql://postgres@localhost/none?host=/nonexistent',
      connections: 1,
    }),
    facts: shippedFactsOrThrow(),
    varFolder,
  });
  await app.ready();
});
afterAll(async () => {
  await app.close();
  rmSync(varFolder, { recursive: true, force: true });
});

const operations = async () => {
  const { paths } = documentSchema.parse((await app.inject('/api/openapi.json')).json());
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => Object.assign(operation, { path, method })),
  );
};

/** `method /address` of every route below /api/v1 that the server answers, read off its printed tree. */
const routes = (): string[] => {
  const above: string[] = [];
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', label, methods] = /^(.*?)[├└]── (\S+)(?: \((.+)\))?/.exec(line) ?? [];
      if (label === undefined) return [];
      above.splice(indent.length / 4, Infinity, label);
      const address = above.join('').replaceAll(/:(\w+)/g, '{$1}');
      if (methods === undefined || !address.startsWith('/api/v1/')) return [];
      const answered = methods.split(', ').filter((method) => method !== 'HEAD');
      return answered.map((method) => `${method.toLowerCase()} ${address}`);
    });
};

test('every route is described, and nothing else is', async () => {
  const described = (await operations()).map(({ method, path }) => `${method} ${path}`);
  expect(described.toSorted()).toEqual(routes().toSorted());
  expect(described.length).toBeGreaterThan(60);
});

test('every route says what it answers when all is well and when it is not', async () => {
  for (const { path, method, parameters, responses } of await operations()) {
    const successes = Object.entries(responses).filter(([status]) => /^[23]/.test(status));
    expect(successes, `${method} ${path}`).toHaveLength(1);
    const [status, success] = successes[0]!;
    // Something begun, done or shown elsewhere may need no document.
    if (!['202', '204', '303'].includes(status) || success.content !== undefined)
      expect(Object.keys(success.content ?? {}), path).toEqual(kindsOf({ path, parameters }));
    for (const refusal of ['404', '422', '503'])
      expect(Object.keys(responses[refusal]!.content!), path).toEqual(['application/problem+json']);
  }
});

test('every parameter has a description, and every part of a path is a parameter', async () => {
  for (const { path, parameters } of await operations()) {
    const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const given = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
    expect(given.toSorted(), path).toEqual(parts.toSorted());
  }
});

test('no schema of the document is empty: a program can tell what it gets', async () => {
  for (const { path, method, responses } of await operations()) {
    const success = responses['200'] ?? responses['201'] ?? responses['202'];
    if (success?.content === undefined) continue;
    const { schema } = success.content[kindOf(path)]!;
    expect(Object.keys(schema).length, `${method} ${path}`).toBeGreaterThan(0);
    if (kindOf(path) === 'application/json')
      expect(
        schema['properties'] ?? schema['$ref'] ?? schema['oneOf'] ?? schema['anyOf'],
        `${method} ${path}`,
      ).toBeDefined();
  }
});

test('whatever changes something may be refused, and says so', async () => {
  for (const { path, method, responses } of await operations())
    if (method !== 'get')
      expect(Object.keys(responses[403]?.content ?? {}), `${method} ${path}`).toEqual([
        'application/problem+json',
      ]);
});
