/** `hamkor user` as a process, as an operator types it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestDatabase } from '../../server/src/platform/test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from '../../server/src/platform/test-database.ts';
import { takeLock } from '../../server/src/platform/folder-lock.ts';
import { hamkor } from './run-hamkor.ts';

const program = join(import.meta.dirname, '../bin/hamkor.js');
const folder = mkdtempSync(join(tmpdir(), 'hamkor-user-'));
let database: TestDatabase;

beforeAll(async () => {
  if (hasPostgres) database = await startTestDatabase();
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  if (hasPostgres) await database.stop();
});

/** Runs a command that reads a password from standard input. */
const withPassword = (password: string, ...args: readonly string[]) =>
  new Promise<{ code: number | null; out: string }>((resolve) => {
    const child = spawn(process.execPath, [program, 'user', ...args], {
      env: {
        PATH: process.env['PATH'],
        LANG: 'C',
        HAMKOR_VAR: folder,
        HAMKOR_DATABASE_URL: database.connectionString,
      },
    });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (out += String(chunk)));
    child.once('close', (code) => resolve({ code, out }));
    child.stdin.end(`${password}\n`);
  });

const run = (...args: readonly string[]) =>
  hamkor(['user', ...args], { HAMKOR_VAR: folder, HAMKOR_DATABASE_URL: database.connectionString });

describe.skipIf(!hasPostgres)(databaseTitle('hamkor user'), () => {
  test('creates an account with a role, whose password never is an argument, and lists it', async () => {
    const weak = await withPassword('password123456', 'create', 'Root', '--role', 'administrator');
    expect([weak.code, weak.out]).toEqual([2, expect.stringContaining('too easy to guess')]);
    const made = await withPassword('granite Tuesday lamp 4', 'create', 'Root', '--role', 'administrator');
    expect([made.code, made.out]).toEqual([0, 'The account “Root” was created.\n']);
    const { out } = await run('list', '--json');
    expect(JSON.parse(out)).toEqual({
      items: [
        {
          login: 'root',
          name: 'Root',
          email: null,
          status: 'active',
          grants: [{ role: 'administrator', state: null, organisation: null }],
        },
      ],
    });
  }, 30_000);

  test('grants what fits, and leaves the last administrator', async () => {
    const [granted, misfit, last, unknown] = await Promise.all([
      run('grant', 'root', 'analyst', '--state', 'kaz'),
      run('grant', 'root', 'analyst'),
      run('suspend', 'root'),
      run('grant', 'root', 'king'),
    ]);
    expect([granted.code, granted.out]).toEqual([0, '“root” holds the role “analyst” now.\n']);
    expect([misfit.code, misfit.error]).toEqual([2, expect.stringContaining('--state')]);
    expect([last.code, last.error]).toEqual([2, expect.stringContaining('last administrator')]);
    expect(unknown.error).toContain('There is no role “king”. Roles: administrator,');
  }, 30_000);
});

test('leaves an embedded database alone that a running server has open', async () => {
  const lock = takeLock(join(folder, 'postgres.lock'), process.pid);
  expect(lock.kind).toBe('taken');
  const { code, error } = await hamkor(['user', 'list'], { HAMKOR_VAR: folder });
  expect([code, error]).toEqual([1, expect.stringContaining(`process ${process.pid}`)]);
  expect(error).toContain('/account/people');
  if (lock.kind === 'taken') lock.release();
}, 30_000);
