import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { DuckDBConnection, DuckDBPreparedStatement, DuckDBValue } from '@duckdb/node-api';
import { sqlText } from './sql.ts';
import type { QueryColumns, QueryLimits, QueryOutcome, QueryValue } from './warehouse.ts';

/** A value as a reader of JSON knows it: whole numbers of any width are numbers. */
const plain = (value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value);

/** Prepares one SELECT; anything else, and more than one statement, is a defect of who wrote the query. */
const prepared = async (
  connection: DuckDBConnection,
  sql: string,
  values: readonly QueryValue[],
): Promise<DuckDBPreparedStatement> => {
  const { StatementType, listValue } = await import('@duckdb/node-api');
  const statements = await connection.extractStatements(sql);
  if (statements.count !== 1) throw new Error('a query is one statement');
  const statement = await statements.prepare(0);
  if (statement.statementType !== StatementType.SELECT) throw new Error('a query only reads');
  const bound = values.map((value): DuckDBValue =>
    typeof value === 'object' && value !== null ? listValue([...value]) : value,
  );
  if (bound.length > 0) statement.bind(bound);
  return statement;
};

/** Runs `work`, which a time limit or a signal stops; 'too-slow' when the time limit did. */
const limited = async <Result>(
  connection: DuckDBConnection,
  { milliseconds, signal }: Pick<QueryLimits, 'milliseconds' | 'signal'>,
  work: () => Promise<Result>,
): Promise<Result | 'too-slow'> => {
  signal?.throwIfAborted();
  let isLate = false;
  const stop = (): void => connection.interrupt();
  // DuckDB forgets an interrupt that comes between two steps of a query: it is said again until heard.
  let again: NodeJS.Timeout | undefined;
  const insist = (): void => {
    stop();
    again ??= setInterval(stop, 20);
  };
  const late = (): void => {
    isLate = true;
    insist();
  };
  const timer = milliseconds === undefined ? undefined : setTimeout(late, milliseconds);
  signal?.addEventListener('abort', insist);
  try {
    return await work();
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (isLate && /interrupt/i.test(String(error))) return 'too-slow';
    throw error;
  } finally {
    clearTimeout(timer);
    clearInterval(again);
    signal?.removeEventListener('abort', insist);
  }
};

/** Rows of a query, one more than the limit read to tell whether there are more. */
export const readRows = async <Row>(
  connection: DuckDBConnection,
  sql: string,
  values: readonly QueryValue[],
  { rows: most = Number.POSITIVE_INFINITY, ...limits }: QueryLimits,
): Promise<QueryOutcome<Row>> => {
  const statement = await prepared(connection, sql, values);
  const read = await limited(connection, limits, async () => {
    const result = await statement.stream();
    const rows: Record<string, unknown>[] = [];
    for await (const batch of result.yieldRowObjectJs()) {
      for (const row of batch) {
        for (const name in row) row[name] = plain(row[name]) as never;
        rows.push(row);
      }
      if (rows.length > most) break;
    }
    return rows;
  });
  if (read === 'too-slow') return { kind: 'too-slow', milliseconds: limits.milliseconds ?? 0 };
  const isCut = read.length > most;
  return { kind: 'rows', rows: (isCut ? read.slice(0, most) : read) as Row[], isCut };
};

/** Whole columns: numbers as Float64Array or Int32Array (NaN for NULL makes it Float64Array), the rest as lists. */
export const readColumns = async (
  connection: DuckDBConnection,
  sql: string,
  values: readonly QueryValue[],
  signal: AbortSignal | undefined,
): Promise<QueryColumns> => {
  const { columnsOf } = await import('./columns.ts');
  const statement = await prepared(connection, sql, values);
  const limits = signal === undefined ? {} : { signal };
  const read = await limited(connection, limits, async () => columnsOf(await statement.stream()));
  if (read === 'too-slow') throw new Error('there was no limit of time');
  return read;
};

/** What `copyTo` is asked to write. */
export interface CopyRequest {
  readonly sql: string;
  readonly values: readonly QueryValue[];
  readonly file: string;
  readonly format: 'csv' | 'parquet';
  readonly limits: QueryLimits;
  /** A folder DuckDB may write to; the finished file is moved from there. */
  readonly scratch: string;
}

const move = (from: string, to: string): void => {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyFileSync(from, to);
  }
};

/** Writes the result of a query to a file, which appears whole or not at all. */
export const copyTo = async (
  connection: DuckDBConnection,
  { sql, values, file, format, limits, scratch }: CopyRequest,
): Promise<QueryOutcome<never>> => {
  await prepared(connection, sql, values);
  mkdirSync(scratch, { recursive: true });
  const beside = join(scratch, `${randomUUID()}.${format}`);
  const most = limits.rows === undefined ? '' : ` LIMIT ${Math.trunc(limits.rows) + 1}`;
  const how = format === 'csv' ? 'FORMAT csv, HEADER' : 'FORMAT parquet, COMPRESSION zstd';
  const { listValue } = await import('@duckdb/node-api');
  const bound = values.map((value): DuckDBValue =>
    typeof value === 'object' && value !== null ? listValue([...value]) : value,
  );
  try {
    const done = await limited(connection, limits, async () => {
      const all = `SELECT * FROM (${sql})${most}`;
      return connection.run(`COPY (${all}) TO ${sqlText(beside)} (${how})`, bound);
    });
    if (done === 'too-slow') return { kind: 'too-slow', milliseconds: limits.milliseconds ?? 0 };
    const isCut = limits.rows !== undefined && done.rowsChanged > limits.rows;
    if (isCut) {
      rmSync(beside);
      const first = `SELECT * FROM (${sql}) LIMIT ${Math.trunc(limits.rows)}`;
      const again = await limited(connection, limits, () =>
        connection.run(`COPY (${first}) TO ${sqlText(beside)} (${how})`, bound),
      );
      if (again === 'too-slow') return { kind: 'too-slow', milliseconds: limits.milliseconds ?? 0 };
    }
    move(beside, file);
    return { kind: 'rows', rows: [], isCut };
  } finally {
    rmSync(beside, { force: true });
  }
};
