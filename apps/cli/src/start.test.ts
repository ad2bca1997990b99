/** `hamkor start` as a process: what a person at a terminal and a service manager see. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { TestDatabase } from '../../server/src/platform/test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from '../../server/src/platform/test-database.ts';
import type { Run } from './run-hamkor.ts';
import { hamkor, processesNaming, runHamkor } from './run-hamkor.ts';

interface Started {
  readonly address: string;
  readonly database: string;
}

const home = mkdtempSync(join(tmpdir(), 'hamkor-start-'));
const runs: Run[] = [];

const start = (varFolder: string, env: Readonly<Record<string, string>> = {}): Run => {
  const run = runHamkor(['start', '--api-only', '--json', '--port', '0'], { HAMKOR_VAR: varFolder, ...env });
  runs.push(run);
  return run;
};

const waiting = { timeout: 90_000, interval: 20 };

const started = async ({ child, output }: Run): Promise<Started> => {
  await vi.waitUntil(() => output.out.includes('}') || child.exitCode !== null, waiting);
  if (child.exitCode !== null) throw new Error(output.error);
  return JSON.parse(output.out) as Started;
};

const stop = async (run: Run): Promise<number | null> => {
  run.child.kill('SIGINT');
  return run.ended;
};

afterEach(async () => {
  for (const { child, ended } of runs.splice(0)) {
    if (child.exitCode === null) child.kill('SIGINT');
    await ended;
  }
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('hamkor start', () => {
  test('serves the API from an embedded database, and Ctrl-C leaves no process', async () => {
    const run = start(join(home, 'first'));
    const { address, database } = await started(run);
    expect(['created', 'restored']).toContain(database);
    const health = await fetch(`${address}/healthz`);
    expect(await health.json()).toMatchObject({ status: 'ok', database: 'answers' });
    expect((await (await fetch(`${address}/api/openapi.json`)).json()).openapi).toBe('3.1.0');
    const begun = performance.now();
    expect(await stop(run)).toBe(0);
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(run.output.error).toContain('Stopping');
    if (process.platform === 'linux') expect(processesNaming(home)).toEqual([]);
  }, 120_000);

  test('finds its data again, refuses a second start on them, and survives being killed', async () => {
    const folder = join(home, 'first');
    const first = start(folder);
    expect((await started(first)).database).toBe('kept');

    const second = start(folder);
    expect(await second.ended).toBe(1);
    expect(second.output.error).toContain(
      `The database in ${folder}/postgres is in use by another Hamkor (process ${first.child.pid})`,
    );

    first.child.kill('SIGKILL');
    await first.ended;
    const third = start(folder);
    expect((await started(third)).database).toBe('kept');
    expect(await stop(third)).toBe(0);
  }, 120_000);

  test('stops when SIGTERM comes in the midst of starting', async () => {
    const run = start(join(home, 'interrupted'));
    await vi.waitUntil(() => run.output.error !== '', waiting);
    const begun = performance.now();
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(1);
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(run.output.error).toContain('Nothing is left running');
    if (process.platform === 'linux') expect(processesNaming(join(home, 'interrupted'))).toEqual([]);
  }, 120_000);

  test('says that a folder cannot be written, and what to do', async () => {
    writeFileSync(join(home, 'file'), '');
    const run = start(join(home, 'file'));
    expect(await run.ended).toBe(1);
    expect(run.output.error).toMatch(/The folder \S+file cannot be written .* HAMKOR_VAR/);
  });

  test('touches no folder that holds something else', async () => {
    mkdirSync(join(home, 'foreign/postgres'), { recursive: true });
    writeFileSync(join(home, 'foreign/postgres/letter.txt'), 'mine');
    const run = start(join(home, 'foreign'));
    expect(await run.ended).toBe(1);
    expect(run.output.error).toContain('not a Hamkor database');
  });

  test.each([
    [
      'postgresql://u:secret@127.0.0.1:1/hamkor',
      /The database postgresql:\/\/u:…@127.0.0.1:1\/hamkor cannot be reached: .*ECONNREFUSED/,
    ],
    [
      'mysql://db/hamkor',
      /HAMKOR_DATABASE_URL is not the address of a PostgreSQL server: mysql:\/\/db\/hamkor/,
    ],
  ])('says that the database at %s cannot be had', async (url, line) => {
    const run = start(join(home, 'unused'), { HAMKOR_DATABASE_URL: url });
    expect(await run.ended).toBe(1);
    expect(run.output.error).toMatch(line);
    expect(run.output.error).not.toContain('secret');
  });

  describe.skipIf(!hasPostgres)(databaseTitle('on a PostgreSQL server'), () => {
    let server: TestDatabase;
    beforeAll(async () => {
      server = await startTestDatabase();
    });
    afterAll(() => server.stop());

    test('runs by the same code', async () => {
      const run = start(join(home, 'unused'), { HAMKOR_DATABASE_URL: server.connectionString });
      const { address, database } = await started(run);
      expect(database).toBe('server');
      expect((await fetch(`${address}/healthz`)).status).toBe(200);
      expect(await stop(run)).toBe(0);
      // The key that the log is signed with is never given to the server.
      expect(existsSync(join(home, 'unused/postgres'))).toBe(false);
    });

    test('says that the user may not create tables', async () => {
      await server.run('create database closed');
      await server.run('create user reader');
      const url = server.connectionString.replace('postgres@', 'reader@').replace('hamkor_1', 'closed');
      const run = start(join(home, 'unused'), { HAMKOR_DATABASE_URL: url });
      expect(await run.ended).toBe(1);
      expect(run.output.error).toMatch(
        /refuses to hold the tables of Hamkor: permission denied for schema public/,
      );
    });
  });

  describe('with its port taken', () => {
    const other = createServer();
    beforeAll(() => new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve)));
    afterAll(() => new Promise((resolve) => other.close(resolve)));

    test('says so before anything else is begun', async () => {
      const port = String((other.address() as AddressInfo).port);
      const folder = join(home, 'untouched');
      const { code, error } = await hamkor(['start', '--port', port], { HAMKOR_VAR: folder });
      expect(code).toBe(1);
      expect(error).toContain(`Port ${port} is taken`);
      expect(error).toContain(`--port ${Number(port) + 1}`);
    });
  });

  test.each([
    [
      ['start', '--port', '70000'],
      {},
      '--port <number>: “70000” is not accepted. A whole number from 0 to 65535',
    ],
    [['start'], { HAMKOR_PORT: 'abc' }, 'HAMKOR_PORT is “abc”'],
    [['start'], { HAMKOR_UPLOAD_MB: '4 GB' }, 'HAMKOR_UPLOAD_MB is “4 GB”'],
    [['start', '--prot', '1'], {}, 'There is no option --prot here'],
    [['start', 'now'], {}, 'Too many arguments for “start”'],
    [['begin'], {}, 'There is no command “begin”'],
    [['--lang', 'uz', 'start'], {}, '--lang: “uz” is not a language'],
    [['start', '--host'], {}, 'The option --host <address> needs a value'],
  ])('refuses %j by name with exit code 2', async (args, env, line) => {
    const { code, error, out } = await hamkor(args, env);
    expect(code).toBe(2);
    expect(error).toContain(line);
    expect(out).toBe('');
  });

  test('says that an address is not of this machine', async () => {
    const { code, error } = await hamkor(['start', '--host', '192.0.2.1', '--port', '0']);
    expect(code).toBe(1);
    expect(error).toContain('Cannot listen on the address “192.0.2.1”');
  });
});
