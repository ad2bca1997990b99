/**
 * From the embedded database to a PostgreSQL server: everything in one transaction there, compared row by row before it
 * is kept. The embedded database stays as it was.
 */
import { existsSync } from 'node:fs';
import { sql } from 'kysely';
import { verifyWholeLog } from '../acts/verify-log.ts';
import { databaseFolder } from '../places.ts';
import { migrate } from '../platform/migrate.ts';
import type { DatabaseFailure, OpenDatabase } from '../platform/open-database.ts';
import { openEmbedded, openServer } from '../platform/open-database.ts';
import type { Database } from '../tables.ts';
import { continueNumbers, copyTable, tableChecksum } from './copy-table.ts';
import { movedTables } from './table-order.ts';

export type MoveFailure =
  | DatabaseFailure
  /** There is no embedded database in this folder. */
  | { readonly kind: 'nothing-to-move'; readonly folder: string }
  /** The server holds rows already: nothing is put among them. */
  | { readonly kind: 'target-not-empty'; readonly table: string; readonly rows: number }
  /** Rows arrived otherwise than they left; nothing of them was kept. */
  | { readonly kind: 'copy-differs'; readonly table: string };

export interface MovedDatabase {
  readonly kind: 'moved';
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
  /** Acts in the log, verified on the server. */
  readonly acts: number;
}

export interface MoveOptions {
  readonly varFolder: string;
  /** Address of the server. */
  readonly to: string;
  readonly tell: (table: string, rows: number) => void;
}

/** What the owner says of itself for a transaction, so that row security lets it read and write all rows. */
const settings = sql`
  select set_config('hamkor.whole', 'yes', true), set_config('hamkor.duty', 'accounts', true),
         set_config('timezone', 'UTC', true)`;

/** Ends a transaction whose copy is not the original. */
class CopyDiffers extends Error {
  readonly table: string;
  constructor(table: string) {
    super(`table ${table} arrived otherwise than it left`);
    this.name = 'CopyDiffers';
    this.table = table;
  }
}

const firstFilled = async (target: Database): Promise<{ table: string; rows: number } | null> => {
  for (const { name } of await movedTables(target)) {
    // oxlint-disable-next-line no-await-in-loop
    const { rows } = await sql<{ count: string }>`select count(*) from ${sql.table(name)}`.execute(target);
    const count = Number(rows[0]!.count);
    if (count > 0) return { table: name, rows: count };
  }
  return null;
};

const copyAll = async (
  source: Database,
  target: Database,
  tell: MoveOptions['tell'],
): Promise<MovedDatabase['tables']> => {
  const moved: { name: string; rows: number }[] = [];
  for (const table of await movedTables(source)) {
    // oxlint-disable-next-line no-await-in-loop -- tables come after those they refer to
    const rows = await copyTable(source, target, table);
    // oxlint-disable-next-line no-await-in-loop
    const [left, arrived] = [await tableChecksum(source, table), await tableChecksum(target, table)];
    if (left !== arrived) throw new CopyDiffers(table.name);
    tell(table.name, rows);
    moved.push({ name: table.name, rows });
  }
  await continueNumbers(target);
  return moved;
};

const moveBetween = async (
  from: OpenDatabase,
  to: OpenDatabase,
  tell: MoveOptions['tell'],
): Promise<MovedDatabase | MoveFailure> => {
  await migrate(from.owner);
  await migrate(to.owner);
  try {
    const result = await to.owner.transaction().execute(async (target) => {
      await settings.execute(target);
      const filled = await firstFilled(target);
      if (filled) return { kind: 'target-not-empty', ...filled } as const;
      return from.owner.transaction().execute(async (source) => {
        await settings.execute(source);
        return { kind: 'copied', tables: await copyAll(source, target, tell) } as const;
      });
    });
    if (result.kind !== 'copied') return result;
    const log = await verifyWholeLog(to.owner);
    if (!log.isSound) throw new Error(`the log of acts does not verify: ${JSON.stringify(log.faults)}`);
    return { kind: 'moved', tables: result.tables, acts: log.size };
  } catch (error) {
    if (error instanceof CopyDiffers) return { kind: 'copy-differs', table: error.table };
    throw error;
  }
};

/** Moves everything that is in the embedded database of a folder to a server that is empty yet. */
export const moveDatabase = async ({
  varFolder,
  to,
  tell,
}: MoveOptions): Promise<MovedDatabase | MoveFailure> => {
  const folder = databaseFolder(varFolder);
  if (!existsSync(folder)) return { kind: 'nothing-to-move', folder };
  const target = await openServer(to);
  if (target.kind !== 'open') return target;
  const source = await openEmbedded(folder, null);
  if (source.kind !== 'open') {
    await target.close();
    return source;
  }
  try {
    return await moveBetween(source, target, tell);
  } finally {
    await Promise.all([source.close(), target.close()]);
  }
};
