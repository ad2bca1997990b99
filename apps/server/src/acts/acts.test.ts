import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Act, ActReaders, Receipt } from '@hamkor/acts';
import { stateHash, verifyReceipt } from '@hamkor/acts';
import {
  actListSchema,
  actSchema,
  checkpointSchema,
  entryListSchema,
  logVerdictSchema,
  receiptSchema,
} from '@hamkor/contract';
import type { Viewer } from '@hamkor/registry';
import { visitor } from '@hamkor/registry';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { httpServer } from '../platform/http.ts';
import type { TestDatabase } from '../platform/test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from '../platform/test-database.ts';
import { asViewer } from '../platform/viewer.ts';
import type { Database } from '../tables.ts';
import { appendActs } from './append-act.ts';
import { logService } from './log-service.ts';
import { nodeKeyFile, openNodeKey } from './node-key.ts';
import type { Projection } from './projection.ts';
import { compareProjections, rebuild } from './projection.ts';
import { actsAbout } from './read-acts.ts';
import { actRoutes } from './routes.ts';
import { everybody, note, viewers } from './test-notes.ts';
import { verifyLog, verifyWholeLog } from './verify-log.ts';

const noon = () => new Date('2026-11-29T12:00:00.000Z');
const reading = (scope: ActReaders['scope'], rest: Partial<ActReaders> = {}): ActReaders => ({
  ...everybody,
  scope,
  ownerState: 'KAZ',
  ...rest,
});

const append = (
  db: Database,
  acts: Parameters<typeof appendActs>[1],
  now: () => Date = noon,
): Promise<readonly Act<unknown>[]> =>
  db.transaction().execute((transaction) => appendActs(transaction, acts, now));

/** The routes on a database, and a way to ask them as somebody. */
const serve = async ({ db, app }: Pick<TestDatabase, 'db' | 'app'>, varFolder: string) => {
  let viewer: Viewer = visitor;
  const actLog = logService({
    db: app,
    nodeKey: () => openNodeKey(varFolder, {}),
    now: noon,
    onDefect: (reason) => {
      throw reason;
    },
  });
  const http = await httpServer({
    db: app,
    version: '0.0.0',
    viewerOf: async () => viewer,
    routes: (api) => actRoutes(api, { db: app, actLog }),
  });
  const get = async (path: string, as: Viewer = visitor) => {
    viewer = as;
    const answer = await http.inject({ method: 'GET', url: `/api/v1${path}` });
    return { status: answer.statusCode, body: answer.json() as unknown };
  };
  return { db, get, actLog };
};

describe.skipIf(!hasPostgres)(databaseTitle('the log of acts'), () => {
  const varFolder = mkdtempSync(join(tmpdir(), 'hamkor-acts-'));
  let server: TestDatabase;
  beforeAll(async () => {
    server = await startTestDatabase();
  });
  afterAll(async () => {
    await server.stop();
    rmSync(varFolder, { recursive: true, force: true });
  });

  describe('takes acts', () => {
    test('of many writers at once into one chain', async () => {
      const { app, db } = server;
      await Promise.all(Array.from({ length: 40 }, (_, n) => append(app, [note(`w${n}`)], () => new Date())));
      expect(await verifyWholeLog(db)).toMatchObject({ size: 40, contents: 40, isSound: true, faults: [] });
    });

    test('all of a transaction or none', async () => {
      const { db, app } = await server.fresh();
      await expect(
        app.transaction().execute(async (transaction) => {
          await appendActs(transaction, [note('a'), note('b')], noon);
          throw new Error('something else failed');
        }),
      ).rejects.toThrow('something else');
      await append(app, [note('c'), note('d')]);
      expect((await verifyWholeLog(db)).size).toBe(2);
    });

    test('with instants that never run backwards', async () => {
      const { db } = await server.fresh();
      await append(db, [note('a')]);
      const [act] = await append(db, [note('b')], () => new Date('2020-01-01T00:00:00.000Z'));
      expect(act!.entry.at).toBe(noon().toISOString());
      expect(act!.content.at).toBe(noon().toISOString());
    });

    test('in thousands at once', async () => {
      const { db } = await server.fresh();
      const acts = await append(
        db,
        Array.from({ length: 2500 }, (_, n) => note(`n${n}`)),
      );
      expect(acts.at(-1)!.entry.seq).toBe(2500);
      expect(await verifyWholeLog(db)).toMatchObject({ size: 2500, isSound: true });
    });
  });

  describe('refuses', () => {
    const refused = 'only appended to';
    test.each(['act_entry', 'act', 'checkpoint'])(
      'to have %s changed, removed or emptied, the superuser too',
      async (table) => {
        const { db } = await server.fresh();
        await append(db, [note('a')]);
        const column = table === 'act' ? 'text' : 'at';
        await expect(
          sql`update ${sql.table(table)} set ${sql.ref(column)} = 'x'`.execute(db),
        ).rejects.toThrow(refused);
        await expect(sql`delete from ${sql.table(table)}`.execute(db)).rejects.toThrow(refused);
        await expect(sql`truncate ${sql.table(table)} cascade`.execute(db)).rejects.toThrow(refused);
        await sql`set session_replication_role = replica`.execute(db);
        await expect(sql`delete from ${sql.table(table)}`.execute(db)).rejects.toThrow(refused);
      },
    );

    test('the role that serves even to try', async () => {
      for (const table of ['act_entry', 'act', 'checkpoint'])
        await expect(sql`delete from ${sql.table(table)}`.execute(server.app)).rejects.toThrow(
          'permission denied',
        );
    });

    test('entries that leave a gap, make a branch or come from an earlier day', async () => {
      const { db, app } = await server.fresh();
      const acts = await append(db, [note('a'), note('b')]);
      const { entry } = acts[1]!;
      for (const wrong of [
        { ...entry, seq: 4 },
        { ...entry, seq: 3, previous: acts[0]!.entry.hash },
        { ...entry, seq: 3, previous: entry.hash, at: '2020-01-01T00:00:00.000Z' },
      ])
        await expect(app.insertInto('act_entry').values(wrong).execute()).rejects.toThrow('does not follow');
    });
  });

  describe('shows a content', () => {
    const everyReader = Object.keys(viewers);
    const cases: readonly [string, ActReaders, readonly string[]][] = [
      ['public', reading('public'), everyReader],
      ['members', reading('members'), everyReader.slice(2)],
      [
        'named',
        reading('named', { states: ['UZB'] }),
        [
          'editor of KAZ',
          'analyst of KAZ',
          'enterprise O1 of KAZ',
          'enterprise O2 of KAZ',
          'coordinator of UZB',
        ],
      ],
      [
        'national',
        reading('national'),
        ['editor of KAZ', 'analyst of KAZ', 'enterprise O1 of KAZ', 'enterprise O2 of KAZ'],
      ],
      [
        'draft of O1',
        reading('national', { ownerOrganisation: 'O1' }),
        ['editor of KAZ', 'enterprise O1 of KAZ'],
      ],
      ['draft of a state', reading('draft'), ['editor of KAZ']],
      ['people of O1', reading('organisation', { ownerOrganisation: 'O1' }), ['enterprise O1 of KAZ']],
      ['the Organisation', reading('national', { ownerState: null }), ['secretariat', 'auditor']],
      ['its drafts', reading('draft', { ownerState: null }), ['secretariat']],
      ['a nameless organisation', reading('organisation', { ownerOrganisation: '' }), []],
    ];

    test('to those it is for and to nobody else, whatever its scope', async () => {
      const { db, app } = await server.fresh();
      await append(
        db,
        cases.map(([id, readers]) => note(id, readers)),
      );
      for (const [id, , expected] of cases) {
        const readers: string[] = [];
        for (const [name, viewer] of Object.entries(viewers)) {
          const found = await asViewer(app, viewer, (transaction) =>
            actsAbout(transaction, { type: 'example', id }),
          );
          if (found.length > 0) readers.push(name);
        }
        expect(readers, id).toEqual(expected);
      }
    });

    test('to no connection that says nothing about who asks', async () => {
      const { db, app } = await server.fresh();
      await append(
        db,
        cases.map(([id, readers]) => note(id, readers)),
      );
      const { rows } = await sql<{ subject_id: string }>`select subject_id from act`.execute(app);
      expect(rows).toEqual([{ subject_id: 'public' }]);
      await asViewer(app, viewers['editor of KAZ'], async () => {});
      expect((await sql`select from act`.execute(app)).rows).toHaveLength(1);
    });

    test('to the owner of the tables only when it means the whole log', async () => {
      const { db, app, connectionString } = await server.fresh();
      await append(db, [note('a', reading('national'))]);
      const name = new URL(connectionString).pathname.slice(1);
      await server.run(`create role "owner_${name}" login nosuperuser`);
      await sql`alter table act owner to ${sql.id(`owner_${name}`)}`.execute(db);
      await sql`alter policy act_read_whole on act to ${sql.id(`owner_${name}`)}`.execute(db);
      await sql`grant select on act_entry, checkpoint to ${sql.id(`owner_${name}`)}`.execute(db);
      const seen = (whole: string) =>
        db.transaction().execute(async (transaction) => {
          await sql`set local role ${sql.id(`owner_${name}`)}`.execute(transaction);
          await sql`select set_config('hamkor.whole', ${whole}, true)`.execute(transaction);
          return (await sql`select from act`.execute(transaction)).rows.length;
        });
      expect(await seen('')).toBe(0);
      expect(await seen('yes')).toBe(1);
      await asViewer(app, visitor, async (transaction) => {
        await sql`select set_config('hamkor.whole', 'yes', true)`.execute(transaction);
        expect((await sql`select from act where scope <> 'public'`.execute(transaction)).rows).toEqual([]);
      });
    });
  });

  describe('over HTTP', () => {
    test('says what there is, to whom it may', async () => {
      const { db, get } = await serve(await server.fresh(), varFolder);
      expect((await get('/log/checkpoint')).status).toBe(404);
      expect(logVerdictSchema.parse((await get('/log/verdict')).body)).toMatchObject({
        size: 0,
        isSound: true,
      });
      await append(db, [note('a'), note('b', reading('national'), 'canary'), note('a')]);

      const open = actListSchema.parse((await get('/acts')).body);
      expect(open.items.map(({ entry }) => entry.seq)).toEqual([3, 1]);
      const national = actListSchema.parse((await get('/acts?subject_id=b', viewers['analyst of KAZ'])).body);
      expect(national).toMatchObject({ total: 1, items: [{ body: { text: 'canary' }, actor: null }] });
      expect(actListSchema.parse((await get('/acts?kind=other.kind')).body).total).toBe(0);
      expect(actSchema.parse((await get('/acts/3')).body).subject.id).toBe('a');
      expect((await get('/acts/2')).status).toBe(404);
      expect((await get('/acts/99/receipt')).status).toBe(404);
      expect((await get('/acts/0')).status).toBe(422);

      const entries = entryListSchema.parse((await get('/log/entries?from=2&limit=1')).body);
      expect(entries).toMatchObject({ size: 3, items: [{ seq: 2 }] });
      expect(JSON.stringify(entries)).not.toContain('canary');
    });

    test('proves each act by a receipt, its content for those who may read it', async () => {
      const { db, get } = await serve(await server.fresh(), varFolder);
      await append(db, [note('a'), note('b', reading('national'), 'canary')]);
      const checkpoint = checkpointSchema.parse((await get('/log/checkpoint')).body);
      await append(db, [note('c')]);
      const receiptFor = async (seq: number, as: Viewer) =>
        receiptSchema.parse((await get(`/acts/${seq}/receipt`, as)).body) as Receipt;
      const closed = await receiptFor(2, visitor);
      expect(JSON.stringify(closed)).not.toContain('canary');
      expect(verifyReceipt(closed, checkpoint.verifierKey)).toMatchObject({ kind: 'valid', act: null });
      expect(closed.checkpoint.size).toBe(3);
      const open = await receiptFor(2, viewers['editor of KAZ']);
      expect(verifyReceipt(open, checkpoint.verifierKey)).toMatchObject({
        kind: 'valid',
        act: { content: { body: { text: 'canary' } } },
      });
      expect(statSync(nodeKeyFile(varFolder)).mode & 0o777).toBe(0o600);
    });

    test('signs nothing on top of a checkpoint that does not hold', async () => {
      const { db, get, actLog } = await serve(await server.fresh(), varFolder);
      await append(db, [note('a'), note('b')]);
      expect((await get('/log/checkpoint')).status).toBe(200);
      await sql`alter table checkpoint disable trigger all`.execute(db);
      await sql`update checkpoint set size = 1`.execute(db);
      expect(await actLog.checkpoint()).toEqual({ kind: 'broken-checkpoint', size: 1 });
      expect((await get('/log/checkpoint')).status).toBe(503);
      expect((await get('/acts/1/receipt')).status).toBe(503);
    });

    test('takes no key that is none, and says where it was looked for', () => {
      expect(openNodeKey(varFolder, { HAMKOR_NODE_KEY: 'secret' })).toEqual({
        kind: 'bad-node-key',
        place: 'HAMKOR_NODE_KEY',
      });
      const given = openNodeKey(varFolder, { HAMKOR_NODE_KEY: '07'.repeat(32) });
      expect(given).toMatchObject({ kind: 'node-key', signer: { verifier: { name: /^hamkor-/ } } });
      const other = mkdtempSync(join(varFolder, 'other-'));
      openNodeKey(other, {});
      writeFileSync(nodeKeyFile(other), '');
      expect(openNodeKey(other, {}).kind).toBe('bad-node-key');
    });
  });

  describe('verified again', () => {
    const tamperings: readonly [string, string, string][] = [
      ['act', 'salt', 'content'],
      ['act', 'text', 'content'],
      ['act', 'kind', 'column'],
      ['act', 'subject_type', 'column'],
      ['act', 'subject_id', 'column'],
      ['act', 'account', 'column'],
      ['act', 'owner_state', 'column'],
      ['act', 'owner_organisation', 'column'],
      ['act', 'scope', 'column'],
      ['act', 'states', 'column'],
      ['act_entry', 'alg', 'algorithm'],
      ['act_entry', 'at', 'hash'],
      ['act_entry', 'content', 'hash'],
      ['act_entry', 'previous', 'previous'],
      ['act_entry', 'hash', 'hash'],
      ['checkpoint', 'root', 'signature'],
      ['checkpoint', 'at', 'signature'],
      ['checkpoint', 'note', 'signature'],
      ['checkpoint', 'verifier_key', 'signature'],
      ['checkpoint', 'peaks', 'peaks'],
    ];

    test('shows a changed byte in every column of every table, and what was cut off', async () => {
      const { db, app } = await server.fresh();
      const acts = [
        note('a', reading('named', { states: ['UZB'], ownerOrganisation: 'O1' })),
        note('b'),
        note('c'),
      ];
      acts[0] = {
        ...acts[0]!,
        content: { ...acts[0]!.content, actor: { ...acts[0]!.content.actor, account: 'A1' } },
      };
      await append(db, acts);
      const actLog = logService({
        db: app,
        nodeKey: () => openNodeKey(varFolder, {}),
        now: noon,
        onDefect: () => {},
      });
      await actLog.checkpoint();
      await append(db, [note('d')]);
      await actLog.checkpoint();
      expect(await verifyWholeLog(db)).toEqual({
        size: 4,
        checkedTo: 4,
        contents: 4,
        checkpoints: 2,
        isSound: true,
        faults: [],
      });
      for (const table of ['act_entry', 'act', 'checkpoint'])
        await sql`alter table ${sql.table(table)} disable trigger all`.execute(db);

      /** What is found after a statement that is undone again. */
      const kindsAfter = async (...statements: readonly string[]): Promise<string[]> => {
        const transaction = await db.startTransaction().execute();
        await sql`select set_config('hamkor.whole', 'yes', true)`.execute(transaction);
        for (const statement of statements) await sql.raw(statement).execute(transaction);
        const { faults, isSound } = await verifyLog(transaction, true);
        expect(isSound).toBe(faults.length === 0);
        await transaction.rollback().execute();
        return faults.map(({ kind }) => kind);
      };
      for (const [table, column, kind] of tamperings) {
        const where = table === 'checkpoint' ? 'size = 3' : 'seq = 1';
        const isList = column === 'states' || column === 'peaks';
        // The last character becomes another that the table lets through.
        const changed = `left(%s, -1) || case right(%s, 1) when '1' then '2' else '1' end`.replaceAll(
          '%s',
          isList ? `${column}[1]` : column,
        );
        const value =
          column === 'scope'
            ? "'public'"
            : column === 'at'
              ? "'2026-11-29T11:59:59.999Z'"
              : isList
                ? `array[${changed}]`
                : changed;
        const found = await kindsAfter(`update ${table} set ${column} = ${value} where ${where}`);
        expect(found, `${table}.${column}`).toContain(kind);
      }
      expect(await kindsAfter('delete from act where seq = 2')).toEqual(['missing']);
      expect(
        await kindsAfter('delete from act where seq = 2', 'delete from act_entry where seq = 2'),
      ).toEqual(expect.arrayContaining(['number', 'previous', 'root']));
      expect(
        await kindsAfter('delete from act where seq = 4', 'delete from act_entry where seq = 4'),
      ).toEqual(['cut']);
      expect((await verifyLog(app, false)).contents).toBe(3);
    });
  });

  describe('is what tables are made of', () => {
    const texts: Projection = {
      name: 'texts',
      empty: async (transaction) => {
        await sql`delete from projected`.execute(transaction);
      },
      apply: async (transaction, acts) => {
        for (const { entry, content } of acts)
          await sql`insert into projected values (${entry.seq}, ${content.subject.id})`.execute(transaction);
      },
      hash: async (transaction) =>
        stateHash((await sql`select * from projected order by seq`.execute(transaction)).rows),
    };

    test('which are made again, and compared without being touched', async () => {
      const { db } = await server.fresh();
      await sql`create table projected (seq integer, id text)`.execute(db);
      await append(db, [note('a'), note('b', reading('draft')), note('c')]);
      expect(await compareProjections(db, [texts])).toEqual([{ name: 'texts', isSame: false }]);
      expect((await sql`select from projected`.execute(db)).rows).toEqual([]);
      await rebuild(db, [texts]);
      expect(await compareProjections(db, [texts])).toEqual([{ name: 'texts', isSame: true }]);
      await sql`update projected set id = 'x' where seq = 2`.execute(db);
      expect(await compareProjections(db, [texts])).toEqual([{ name: 'texts', isSame: false }]);
    });
  });
});
