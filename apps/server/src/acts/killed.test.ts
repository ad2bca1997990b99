import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestDatabase } from '../platform/test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from '../platform/test-database.ts';
import { killWriters } from './test-killing.ts';

/** The same lives at every run (mulberry32). */
const chance = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let bits = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
  return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
};

const home = mkdtempSync(join(tmpdir(), 'hamkor-kill-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Twenty deaths in all, most of them on PostgreSQL, which starts faster; the benchmark has a hundred. */
const deaths = { server: 17, embedded: 3 };

describe('no acknowledged act is lost and the chain holds', () => {
  describe.skipIf(!hasPostgres)(databaseTitle('on a PostgreSQL server'), () => {
    let server: TestDatabase;
    beforeAll(async () => {
      server = await startTestDatabase();
    });
    afterAll(() => server.stop());

    test('when the writer and its session are killed', async () => {
      const { connectionString } = await server.fresh();
      const given = { url: connectionString, folder: home, times: deaths.server, random: chance(1) };
      const { acknowledged, lost, size, broken, starts } = await killWriters(given);
      expect({ lost, broken }).toEqual({ lost: 0, broken: [] });
      expect(starts).toBeGreaterThan(deaths.server / 2);
      expect(acknowledged).toBeGreaterThan(deaths.server);
      expect(size).toBeGreaterThanOrEqual(acknowledged);
    }, 240_000);
  });

  test('when the writer and the embedded database are killed', async () => {
    const given = { url: null, folder: home, times: deaths.embedded, random: chance(2) };
    const { acknowledged, lost, size, broken, starts } = await killWriters(given);
    expect({ lost, broken }).toEqual({ lost: 0, broken: [] });
    expect(starts).toBeGreaterThan(deaths.embedded / 2);
    expect(acknowledged).toBeGreaterThan(deaths.embedded);
    expect(size).toBeGreaterThanOrEqual(acknowledged);
  }, 240_000);
});
