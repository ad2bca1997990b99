import type { DuckDBConnection } from '@duckdb/node-api';
import type { ImportSession } from './import-format.ts';

/** A session of an import on a DuckDB connection; whole numbers of any width come as numbers. A signal stops it. */
export const importSession = (connection: DuckDBConnection, signal: AbortSignal): ImportSession => {
  const stop = (): void => connection.interrupt();
  const guarded = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    signal.throwIfAborted();
    let again: NodeJS.Timeout | undefined;
    // DuckDB forgets an interrupt that comes between two steps of a query: it is said again until heard.
    const insist = (): void => {
      stop();
      again ??= setInterval(stop, 20);
    };
    signal.addEventListener('abort', insist);
    try {
      return await work();
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      clearInterval(again);
      signal.removeEventListener('abort', insist);
    }
  };
  return {
    run: (sql) => guarded(async () => void (await connection.run(sql))),
    rows: <Row>(sql: string) =>
      guarded(async () => {
        const rows: Record<string, unknown>[] = await (await connection.run(sql)).getRowObjectsJS();
        for (const row of rows)
          for (const name in row) if (typeof row[name] === 'bigint') row[name] = Number(row[name]);
        return rows as Row[];
      }),
  };
};
