import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseTitle, hasPostgres } from '../../apps/server/src/platform/test-database.ts';
import { fuzz } from './fuzz.ts';
import type { FuzzedServer } from './fuzzed-server.ts';
import { startFuzzedServer } from './fuzzed-server.ts';

describe.skipIf(!hasPostgres)(databaseTitle('requests drawn from the description'), () => {
  let server: FuzzedServer;
  beforeAll(async () => {
    server = await startFuzzedServer();
  });
  afterAll(() => server.stop());

  test('of visitors and of people in every role are answered or refused with a problem, never by a failure', async () => {
    const { faults, statuses, operations } = await fuzz(server.app, 600, 20_261_129, server.headers);
    expect(operations).toBeGreaterThan(150);
    // Some get past the schemas, some past the rules: a draw that is always refused would prove nothing.
    expect(statuses[200]).toBeGreaterThan(20);
    expect(statuses[422]).toBeGreaterThan(100);
    expect(
      faults.map(({ request, status, body }) => `${status} ${request.method} ${request.url} ${body}`),
    ).toEqual([]);
  }, 120_000);
});
