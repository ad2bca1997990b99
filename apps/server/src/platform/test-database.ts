/**
 * Support for tests: a real PostgreSQL of this machine, started for one test file in a folder of its own
 * and thrown away afterwards. `HAMKOR_TEST_POSTGRES` may name the folder of its programs.
 */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../tables.ts';
import { answers, connect } from './connect.ts';
import { migrate } from './migrate.ts';

const findPrograms = (): string | null => {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    process.env['HAMKOR_TEST_POSTGRES'] ?? '',
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(':'),
  ];
  return folders.find((folder) => folder !== '' && existsSync(join(folder, 'initdb'))) ?? null;
};

const programs = findPrograms();

/** Whether tests against PostgreSQL can run here; give its opposite to `describe.skipIf`. */
export const hasPostgres = programs !== null;

/** A test title that says why the test is skipped where PostgreSQL is absent. */
export const databaseTitle = (title: string): string =>
  hasPostgres
    ? title
    : `${title} (skipped: no PostgreSQL found, install postgresql or set HAMKOR_TEST_POSTGRES)`;

const idOf = (flag: '-u' | '-g', user: string) => spawnSync('id', [flag, user], { encoding: 'utf8' });

/** PostgreSQL refuses to run as root; root lends it the identity of `postgres`, or of `nobody`. */
const identity = (): { uid?: number; gid?: number } => {
  if (process.getuid?.() !== 0) return {};
  const user = idOf('-u', 'postgres').status === 0 ? 'postgres' : 'nobody';
  return { uid: Number(idOf('-u', user).stdout), gid: Number(idOf('-g', user).stdout) };
};

export interface TestDatabase {
  /** A migrated database without rows, as its owner. */
  readonly db: Database;
  /** The same in the role that requests are served in. */
  readonly app: Database;
  readonly connectionString: string;
  /** One more migrated database, empty, on the same server. */
  fresh(): Promise<Pick<TestDatabase, 'db' | 'app' | 'connectionString'>>;
  /** Runs a statement as the owner of the server. */
  run(statement: string): Promise<void>;
  stop(): Promise<void>;
}

const addressOf = (folder: string, name: string): string =>
  `postgresql://postgres@localhost/${name}?host=${encodeURIComponent(folder)}`;

const startServer = async (folder: string): Promise<ChildProcess> => {
  const as = { ...identity(), cwd: folder };
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  const created = spawnSync(
    join(programs!, 'initdb'),
    [
      '-D',
      data,
      '-U',
      'postgres',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale=C',
      '--no-sync',
      '--no-instructions',
    ],
    { ...as, encoding: 'utf8' },
  );
  if (created.status !== 0) throw new Error(`initdb failed: ${created.stderr}`);
  const settings = [
    'fsync=off',
    'full_page_writes=off',
    'listen_addresses=',
    `unix_socket_directories=${folder}`,
  ];
  const server = spawn(
    join(programs!, 'postgres'),
    ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
    { ...as, stdio: 'ignore' },
  );
  process.once('exit', () => server.kill('SIGQUIT'));
  const control = connect({ connectionString: addressOf(folder, 'postgres'), connections: 1 });
  while (!(await answers(control))) {
    if (server.exitCode !== null) throw new Error(`postgres ended with ${server.exitCode}`);
    await setTimeout(20);
  }
  await control.destroy();
  return server;
};

/** Starts a server and gives a migrated database on it. Call `stop` in `afterAll`. */
export const startTestDatabase = async (): Promise<TestDatabase> => {
  const folder = mkdtempSync(join(tmpdir(), 'hamkor-test-'));
  const server = await startServer(folder);
  const control = connect({ connectionString: addressOf(folder, 'postgres'), connections: 1 });
  const opened: Database[] = [control];
  const open = (name: string) => {
    const connectionString = addressOf(folder, name);
    const db = connect({ connectionString, connections: 4 });
    const app = connect({ connectionString, connections: 4, as: 'app' });
    opened.push(db, app);
    return { db, app, connectionString };
  };
  const create = async (name: string, template: string) => {
    await sql`create database ${sql.ref(name)} template ${sql.ref(template)}`.execute(control);
    return open(name);
  };
  const template = await create('hamkor_template', 'template0');
  await migrate(template.db);
  await Promise.all([template.db.destroy(), template.app.destroy()]);
  let made = 0;
  const fresh = () => create(`hamkor_${(made += 1)}`, 'hamkor_template');
  const first = await fresh();
  return {
    ...first,
    fresh,
    run: async (statement) => {
      await sql.raw(statement).execute(control);
    },
    stop: async () => {
      await Promise.all(
        opened.filter((db) => db !== template.db && db !== template.app).map((db) => db.destroy()),
      );
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGQUIT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
