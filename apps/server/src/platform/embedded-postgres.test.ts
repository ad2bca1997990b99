/** One life of the embedded database on real folders, each test beginning where the one before ended. */
import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import type { Database } from '../tables.ts';
import { connect } from './connect.ts';
import type { EmbeddedPostgres } from './embedded-postgres.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { migrate } from './migrate.ts';

const home = mkdtempSync(join(tmpdir(), 'hamkor-embedded-'));
const folder = join(home, 'postgres');
const snapshot = join(home, 'cache/seed-1');
afterAll(() => rmSync(home, { recursive: true, force: true }));

const running = async (settings: { folder: string; snapshot: string | null }): Promise<EmbeddedPostgres> => {
  const postgres = await startEmbeddedPostgres(settings);
  if (postgres.kind !== 'listening') throw new Error(JSON.stringify(postgres));
  return postgres;
};

const using = async <T>(postgres: EmbeddedPostgres, work: (db: Database) => Promise<T>): Promise<T> => {
  const db = connect({ connectionString: postgres.connectionString, connections: 1 });
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
};

const origins = async (db: Database): Promise<string[]> =>
  (await db.selectFrom('data_load').select('origin').execute()).map(({ origin }) => origin);

/** Asks until the database answers again. */
const patiently = async <T>(ask: () => Promise<T>): Promise<T> => {
  for (let left = 100; ; left -= 1) {
    try {
      return await ask();
    } catch (error) {
      if (left === 0) throw error;
      await setTimeout(100);
    }
  }
};

describe('the embedded PostgreSQL', () => {
  test('is created where there is nothing, and takes migrations and rows like a server', async () => {
    const postgres = await running({ folder, snapshot });
    expect(postgres.data).toBe('created');
    await using(postgres, async (db) => {
      expect(await migrate(db)).toContain('0001-platform');
      await db.insertInto('data_load').values({ origin: 'members', sha256: '00' }).execute();
      await postgres.snapshot(snapshot);
      await db.insertInto('data_load').values({ origin: 'parks', sha256: '00' }).execute();
    });
    await postgres.stop();
  }, 120_000);

  test('keeps its data over a restart', async () => {
    const postgres = await running({ folder, snapshot });
    expect(postgres.data).toBe('kept');
    expect(await using(postgres, origins)).toEqual(['members', 'parks']);
    await postgres.stop();
  });

  test('refuses a second process on the same folder and names the server of the first', async () => {
    const postgres = await running({ folder, snapshot });
    expect(await startEmbeddedPostgres({ folder, snapshot })).toEqual({
      kind: 'folder-locked',
      folder,
      pid: process.pid,
    });
    await postgres.stop();
  });

  test('is started again when it is killed, with every row that was committed', async () => {
    const postgres = await running({ folder, snapshot });
    await using(postgres, async (db) => {
      await db.insertInto('data_load').values({ origin: 'needs', sha256: '00' }).execute();
      const killed = postgres.pid();
      process.kill(killed, 'SIGKILL');
      expect(await patiently(() => origins(db))).toEqual(['members', 'parks', 'needs']);
      expect(postgres.pid()).not.toBe(killed);
    });
    await postgres.stop();
  });

  test('gives each of many questions asked at once its own answer', async () => {
    const postgres = await running({ folder, snapshot });
    const answers = await using(postgres, (db) =>
      Promise.all(
        Array.from({ length: 50 }, async (_, n) => {
          const { rows } = await sql<{ n: number }>`select ${n}::int as n`.execute(db);
          return rows[0]!.n;
        }),
      ),
    );
    expect(answers).toEqual(Array.from({ length: 50 }, (_, n) => n));
    await postgres.stop();
  });

  test('begins an empty folder from the snapshot, which has the rows of its moment', async () => {
    const other = join(home, 'other/postgres');
    const postgres = await running({ folder: other, snapshot });
    expect(postgres.data).toBe('restored');
    expect(await using(postgres, async (db) => [await migrate(db), await origins(db)])).toEqual([
      [],
      ['members'],
    ]);
    await postgres.stop();
  });

  test('begins anew where making it was interrupted', async () => {
    const half = join(home, 'half/postgres');
    mkdirSync(half, { recursive: true });
    writeFileSync(join(half, 'PG_VERSION'), '18\n');
    writeFileSync(`${half}.creating`, '');
    const postgres = await running({ folder: half, snapshot });
    expect(postgres.data).toBe('restored');
    await postgres.stop();
    expect(existsSync(`${half}.creating`)).toBe(false);
  });

  test('touches nothing in a folder that holds something else', async () => {
    const foreign = join(home, 'foreign/postgres');
    mkdirSync(foreign, { recursive: true });
    writeFileSync(join(foreign, 'letter.txt'), 'mine');
    expect(await startEmbeddedPostgres({ folder: foreign, snapshot })).toEqual({
      kind: 'folder-foreign',
      folder: foreign,
    });
    expect(readFileSync(join(foreign, 'letter.txt'), 'utf8')).toBe('mine');
  });

  test('says which folder cannot be written', async () => {
    const file = join(home, 'file');
    writeFileSync(file, '');
    expect(await startEmbeddedPostgres({ folder: join(file, 'postgres'), snapshot })).toMatchObject({
      kind: 'folder-unwritable',
      folder: file,
    });
  });

  test('leaves a start at once when it is cancelled', async () => {
    const controller = new AbortController();
    const begun = performance.now();
    const starting = startEmbeddedPostgres(
      { folder: join(home, 'late/postgres'), snapshot: null },
      controller.signal,
    );
    controller.abort();
    expect((await starting).kind).toBe('defect');
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});
