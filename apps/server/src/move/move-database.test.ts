import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect } from '../platform/connect.ts';
import type { TestDatabase } from '../platform/test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from '../platform/test-database.ts';
import { prepareDatabase } from '../prepare-database.ts';
import { moveDatabase } from './move-database.ts';
import { tableChecksum } from './copy-table.ts';
import { movedTables } from './table-order.ts';

describe.skipIf(!hasPostgres)(databaseTitle('moving to a PostgreSQL server'), () => {
  const varFolder = mkdtempSync(join(tmpdir(), 'hamkor-move-'));
  const never = new AbortController().signal;
  let server: TestDatabase;
  beforeAll(async () => {
    server = await startTestDatabase();
    const prepared = await prepareDatabase({ varFolder, databaseUrl: null }, () => {}, never);
    if (prepared.kind !== 'prepared') throw new Error(JSON.stringify(prepared));
    const { owner, close } = prepared.database;
    await sql`
      insert into chain_model (id, document, facts)
      values ('m', '\\x00ff10'::bytea, '{"title": {"zh": "拖拉机"}, "share": 0.1}')`.execute(owner);
    await close();
  });
  afterAll(async () => {
    await server.stop();
    rmSync(varFolder, { recursive: true, force: true });
  });

  /** An address of a new database whose owner is no superuser, as a ministry's would be. */
  const emptyAt = async (name: string): Promise<string> => {
    await server.run(`create role ${name} login createrole`);
    await server.run(`create database ${name} owner ${name}`);
    const address = new URL(server.connectionString);
    address.username = name;
    address.pathname = `/${name}`;
    return address.href;
  };

  test('brings every row, in order, to an owner who is no superuser, and keeps the original', async () => {
    const to = await emptyAt('moved');
    const told: string[] = [];
    const result = await moveDatabase({ varFolder, to, tell: (table) => told.push(table) });
    if (result.kind !== 'moved') throw new Error(JSON.stringify(result));
    expect(result.acts).toBeGreaterThan(400);
    expect(told).toEqual(result.tables.map(({ name }) => name));
    const db = connect({ connectionString: to, connections: 1 });
    const { rows } = await sql`select id, document, facts from chain_model`.execute(db);
    expect(rows).toEqual([
      { id: 'm', document: Buffer.from([0, 255, 16]), facts: { title: { zh: '拖拉机' }, share: 0.1 } },
    ]);
    await db.destroy();
    // A second time it would be put among rows that are there.
    expect((await moveDatabase({ varFolder, to, tell: () => {} })).kind).toBe('target-not-empty');
  });

  test('a checksum tells one changed value', async () => {
    const { db } = await server.fresh();
    const table = (await movedTables(db)).find(({ name }) => name === 'weight_profile')!;
    await sql`insert into weight_profile (name, weights, note) values ('a', '1', ''), ('b', '2', '')`.execute(
      db,
    );
    const before = await tableChecksum(db, table);
    await sql`update weight_profile set weights = '3' where name = 'b'`.execute(db);
    expect(await tableChecksum(db, table)).not.toBe(before);
  });

  test('an empty folder, and an address that is none, are told', async () => {
    const nowhere = join(varFolder, 'nowhere');
    expect((await moveDatabase({ varFolder: nowhere, to: 'x', tell: () => {} })).kind).toBe(
      'nothing-to-move',
    );
    expect((await moveDatabase({ varFolder, to: 'x', tell: () => {} })).kind).toBe('bad-database-url');
  });
});
