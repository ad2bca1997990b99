import { mkdirSync, rmSync } from 'node:fs';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { literalPath, sqlText } from './sql.ts';

/** What a DuckDB may take and see. */
export interface DuckdbOptions {
  readonly memoryMb: number;
  readonly threads: number;
  /** Folder of its own for what does not fit in memory; removed when it is closed. */
  readonly scratch: string;
  /** Folders, and single files, it may read and write; nothing else on the machine. */
  readonly allowed: readonly string[];
  readonly allowedFiles?: readonly string[];
  /** Tells how far a query is; settings stay open then, for SQL of our own only. */
  readonly hasProgress?: boolean;
}

/** Paths as DuckDB compares them: as they are, and as a reader is given them. */
const bothWays = (paths: readonly string[]): string =>
  [...new Set([...paths, ...paths.map(literalPath)])].map(sqlText).join(', ');

/** A DuckDB that starts when it is first used. */
export interface Duckdb {
  /** Does something on a connection of its own, which is closed afterwards. */
  readonly use: <Result>(work: (connection: DuckDBConnection) => Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
}

const start = async ({
  memoryMb,
  threads,
  scratch,
  allowed,
  allowedFiles = [],
  hasProgress = false,
}: DuckdbOptions): Promise<DuckDBInstance> => {
  // Loading the library takes a tenth of a second and 60 MB: only who asks a question pays.
  const { DuckDBInstance } = await import('@duckdb/node-api');
  mkdirSync(scratch, { recursive: true });
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: `${memoryMb}MiB`,
    threads: String(threads),
    temp_directory: scratch,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    preserve_insertion_order: 'false',
  });
  const connection = await instance.connect();
  try {
    await connection.run(`SET allowed_directories = [${bothWays(allowed)}]`);
    await connection.run(`SET allowed_paths = [${bothWays(allowedFiles)}]`);
    await connection.run('SET enable_external_access = false');
    if (!hasProgress) await connection.run('SET lock_configuration = true');
  } finally {
    connection.closeSync();
  }
  return instance;
};

/** Opens a DuckDB in memory that is closed in: see `DuckdbOptions`. */
export const openDuckdb = (options: DuckdbOptions): Duckdb => {
  let instance: Promise<DuckDBInstance> | null = null;
  let isClosed = false;
  const under = new Set<Promise<unknown>>();
  const use = async <Result>(work: (connection: DuckDBConnection) => Promise<Result>): Promise<Result> => {
    if (isClosed) throw new Error('the warehouse is closed');
    instance ??= start(options);
    let started: DuckDBInstance;
    try {
      started = await instance;
    } catch (error) {
      // It may start another time, and there is nothing to close.
      instance = null;
      throw error;
    }
    const connection = await started.connect();
    try {
      if (options.hasProgress === true) {
        // Not to print a bar of its own comes first: the next setting would show one already.
        await connection.run('SET enable_progress_bar_print = false');
        await connection.run('SET progress_bar_time = 0');
        await connection.run('SET enable_progress_bar = true');
      }
      return await work(connection);
    } finally {
      connection.closeSync();
    }
  };
  return {
    use: (work) => {
      const result = use(work);
      const ended: Promise<void> = result.then(
        () => void under.delete(ended),
        () => void under.delete(ended),
      );
      under.add(ended);
      return result;
    },
    close: async () => {
      isClosed = true;
      await Promise.all(under);
      if (instance === null) return;
      (await instance).closeSync();
      instance = null;
      rmSync(options.scratch, { recursive: true, force: true });
    },
  };
};
