import { join } from 'node:path';
import type { Duckdb } from './duckdb.ts';
import type { DeriveContext } from './import-format.ts';
import { importSession } from './import-session.ts';
import { literalPath, parquetSql } from './sql.ts';
import type { FinishedPart, Staging } from './staging.ts';
import type { VintageTable } from './vintage.ts';
import { writeTable } from './write-table.ts';

/** Lets a format make tables out of the parts that were read; they are written anew each time. */
export const deriveTables = async (
  derive: (context: DeriveContext) => Promise<{ readonly gaps: readonly string[] }>,
  {
    duckdb,
    staging,
    parts,
    varFolder,
    signal,
  }: {
    readonly duckdb: Duckdb;
    readonly staging: Staging;
    readonly parts: readonly FinishedPart[];
    readonly varFolder: string;
    readonly signal: AbortSignal;
  },
): Promise<{ readonly tables: readonly VintageTable[]; readonly gaps: readonly string[] }> =>
  duckdb.use(async (connection) => {
    const session = importSession(connection, signal);
    const tables = new Set<VintageTable>();
    const { gaps } = await derive({
      session,
      varFolder,
      signal,
      from: (table) => {
        const files = parts
          .filter((part) => part.table === table)
          .flatMap((part) => part.files.map((file) => literalPath(join(staging.folder, table, file))));
        return parquetSql(files);
      },
      write: async (table, sql) => {
        await session.run(`CREATE OR REPLACE TEMP TABLE derived AS ${sql}`);
        await writeTable(session, { source: 'derived', table, folder: staging.folder, number: 0 });
        await session.run('DROP TABLE derived');
        tables.add(table);
      },
    });
    return { tables: [...tables], gaps };
  });
