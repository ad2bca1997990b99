import {
  accessSchema,
  criticalitySchema,
  fixesSchema,
  greenCorridorsSchema,
  reachSchema,
  routeSetSchema,
} from '@hamkor/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { CorridorsApi } from './test-corridors.ts';
import { startCorridorsApi } from './test-corridors.ts';

const prefix = '/api/v1';
const documentSchema = z.object({
  paths: z.record(
    z.string(),
    z.object({
      get: z
        .object({
          description: z.string().default(''),
          parameters: z
            .array(
              z.object({
                name: z.string(),
                in: z.string(),
                required: z.boolean().default(false),
                schema: z.object({ example: z.string().optional() }),
              }),
            )
            .default([]),
          responses: z.record(
            z.string(),
            z.object({
              content: z
                .record(
                  z.string(),
                  z.object({ schema: z.object({ examples: z.array(z.unknown()).default([]) }) }),
                )
                .default({}),
            }),
          ),
        })
        .optional(),
    }),
  ),
});

let api: CorridorsApi;
let paths: z.output<typeof documentSchema>['paths'];
beforeAll(async () => {
  api = await startCorridorsApi();
  ({ paths } = documentSchema.parse((await api.app.inject('/api/openapi.json')).json()));
});
afterAll(() => api.stop());

/** What can be asked as it stands: reading, without a name that nobody has given yet. */
const asked = () =>
  Object.entries(paths).flatMap(([path, { get }]) =>
    get === undefined || path.includes('{') || !path.startsWith(`${prefix}/corridors/`)
      ? []
      : [{ path: path.slice(prefix.length), ...get }],
  );

describe('examples in the description of the API', () => {
  test('what must be given has an example, and all examples together are answered', async () => {
    expect(asked().length).toBeGreaterThan(10);
    for (const { path, parameters } of asked()) {
      const examples = new URLSearchParams();
      for (const { name, required, schema } of parameters) {
        if (required) expect([path, name, schema.example]).not.toContain(undefined);
        if (schema.example !== undefined) examples.set(name, schema.example);
      }
      const { status, text } = await api.ask('GET', `${path}?${examples.toString()}`);
      expect([path, status, status === 200 ? '' : text]).toEqual([path, 200, '']);
    }
  });

  test('addresses in the descriptions are answered', async () => {
    const addresses = asked().flatMap(({ description }) => description.match(/\/api\/v1\/\S+/g) ?? []);
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) {
      const { status } = await api.ask('GET', address.slice(prefix.length));
      expect([address, status]).toEqual([address, 200]);
    }
  });

  test.each([
    ['routes', routeSetSchema],
    ['reach', reachSchema],
    ['access', accessSchema],
    ['criticality', criticalitySchema],
    ['fixes', fixesSchema],
    ['green', greenCorridorsSchema],
  ])('the answer shown for %s is one as the contract has it', (name, schema) => {
    const answer = paths[`${prefix}/corridors/${name}`]?.get?.responses['200']?.content['application/json'];
    const [example] = answer?.schema.examples ?? [];
    expect(schema.parse(example)).toEqual(example);
  });
});
