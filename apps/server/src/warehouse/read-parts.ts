import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { CheckedFiles, CheckedInput } from './check-files.ts';
import type { Duckdb } from './duckdb.ts';
import type { ImportFormat, OpenedInput } from './import-format.ts';
import { syntheticColumn } from './import-format.ts';
import type { ImportProblem } from './import-problem.ts';
import type { Teller } from './import-progress.ts';
import type { ImportRequest } from './import-request.ts';
import { importSession } from './import-session.ts';
import { mixedLineEnd } from './input/mixed-line-end.ts';
import { openInput } from './input/open-input.ts';
import type { FinishedPart, Staging } from './staging.ts';
import { writeTable } from './write-table.ts';

interface Reading {
  readonly varFolder: string;
  readonly request: ImportRequest;
  readonly format: ImportFormat;
  readonly files: CheckedFiles;
  readonly staging: Staging;
  readonly duckdb: Duckdb;
  readonly progress: Teller;
  readonly signal: AbortSignal;
}

type PartsRead =
  | { readonly kind: 'parts'; readonly parts: readonly FinishedPart[] }
  | { readonly kind: 'refused'; readonly problems: readonly ImportProblem[] };

/** Shares of the work on one text: decoding it, scanning it, sorting and writing it. */
const share = { opened: 0.1, scanned: 0.6 };

/**
 * Tells how far the work on a text is, from 0 to 1, while DuckDB does it. How many queries a format asks is not known:
 * the first takes a share of its own, each one after it half of what is left.
 */
const watched = async <Result>(
  connection: DuckDBConnection,
  tell: (part: number) => void,
  work: () => Promise<Result>,
): Promise<Result> => {
  let last = 0;
  let before = 0;
  let width = 0.5;
  const timer = setInterval(() => {
    const { percentage } = connection.progress;
    if (percentage < 0) return;
    if (percentage < last - 1) {
      before += width;
      width = (1 - before) / 2;
    }
    last = percentage;
    tell(before + (width * Math.min(percentage, 100)) / 100);
  }, 200);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
};

/** Rows that a text probably holds, by the length of its first lines. */
const expectedRows = (input: OpenedInput): number => {
  const lines = input.head.split('\n').length;
  return lines < 3 ? 0 : Math.round((input.bytes * (lines - 1)) / Buffer.byteLength(input.head));
};

const isSynthetic = (input: Pick<OpenedInput, 'header' | 'head'>): boolean =>
  input.header.some((header) => header.toLowerCase() === syntheticColumn) ||
  input.head.slice(0, 4096).includes(`"${syntheticColumn}":`);

/** What DuckDB says where it stops at a file as a whole; null where it is no fault of the file. */
const unreadable = async (error: unknown, input: OpenedInput): Promise<ImportProblem | null> => {
  const { message } = error as Error;
  if (/CSV Parser state machine/.test(message)) {
    const line = await mixedLineEnd(input.path);
    if (line !== null) return { kind: 'mixed-line-ends', file: input.name, line };
  }
  const column = /Duplicate struct entry name "(.*)"/.exec(message)?.[1];
  if (column !== undefined) return { kind: 'repeated-column', file: input.name, column };
  return unsplit(error, input);
};

/** DuckDB stops at a line it cannot even split; its number is in the message. */
const unsplit = (error: unknown, input: OpenedInput): ImportProblem | null => {
  const line = /CSV Error on Line: (\d+)/.exec((error as Error).message)?.[1];
  if (line === undefined) return null;
  const text = /Original Line: ?(.{0,120})/.exec((error as Error).message)?.[1] ?? '';
  return {
    kind: 'ragged-line',
    file: input.name,
    line: Number(line),
    text,
    expected: input.header.length,
    separator: input.delimiter,
  };
};

/** Opens everything that helps to read the rest. */
const openAids = async ({
  files,
  staging,
  signal,
}: Reading): Promise<readonly OpenedInput[] | ImportProblem[]> => {
  const opened: OpenedInput[] = [];
  for (const [i, { peeked }] of files.inputs.filter(({ role }) => role === 'aid').entries()) {
    const outcome = await openInput(peeked, join(staging.folder, `aid-${i}.text`), () => {}, signal);
    if (outcome.kind === 'refused') return [...outcome.problems];
    opened.push(outcome.input);
  }
  return opened;
};

const isProblem = (one: OpenedInput | ImportProblem): one is ImportProblem => 'kind' in one;

/**
 * Reads every text that holds rows into Parquet files in the staging folder, one after the other; those that an
 * earlier run finished are taken as they are. Stops at the first text with problems and tells all of its.
 */
export const readParts = async (reading: Reading): Promise<PartsRead> => {
  const { varFolder, request, format, files, staging, duckdb, progress, signal } = reading;
  const inputs = files.inputs.filter(({ role }) => role === 'rows');
  const bytesTotal = inputs.reduce((sum, { peeked }) => sum + peeked.source.packedBytes, 0);
  const parts: FinishedPart[] = [];
  let bytesBefore = 0;
  let rows = 0;
  progress.set({ phase: 'reading', fileCount: inputs.length, bytesDone: 0, bytesTotal, rows: 0 });
  const aids = await openAids(reading);
  const wrong = aids.filter(isProblem);
  if (wrong.length > 0) return { kind: 'refused', problems: wrong };

  const readOne = async (
    checked: CheckedInput,
    index: number,
  ): Promise<FinishedPart | readonly ImportProblem[]> => {
    const { peeked, key } = checked;
    const { packedBytes } = peeked.source;
    let most = 0;
    let rowsLikely = 0;
    const tell = (part: number): void => {
      most = Math.max(most, part);
      const likely = Math.round(rowsLikely * Math.max(0, most - share.opened));
      progress.set({ bytesDone: Math.round(bytesBefore + packedBytes * most), rows: rows + likely });
    };
    progress.set({ file: peeked.name, fileIndex: index, bytesDone: bytesBefore, rows });
    const copy = join(staging.folder, `text-${index}.text`);
    // How much text a packed file holds is not known before: it is guessed from what such tables pack to.
    const expected = peeked.source.plainPath === null ? packedBytes * 5 : packedBytes;
    try {
      const opening = await openInput(
        peeked,
        copy,
        (bytes) => tell(Math.min(1, bytes / expected) * share.opened),
        signal,
      );
      if (opening.kind === 'refused') return opening.problems;
      const { input } = opening;
      rowsLikely = expectedRows(input);
      return await duckdb.use(async (connection) => {
        const session = importSession(connection, signal);
        try {
          const context = {
            session,
            options: { edition: request.edition ?? null, columns: request.columns ?? {} },
            aids: aids as readonly OpenedInput[],
            varFolder,
            signal,
          };
          const outcome = await watched(
            connection,
            (part) => tell(share.opened + part * (share.scanned - share.opened)),
            () => format.read(input, context),
          );
          if (outcome.kind === 'refused')
            return files.hasChanged(checked.sha256)
              ? [{ kind: 'changed-while-read', file: peeked.name }]
              : outcome.problems;
          const { kind: _, ...facts } = outcome;
          const number = staging.nextNumber();
          const written = await watched(
            connection,
            (part) => tell(share.scanned + part * (1 - share.scanned)),
            () =>
              writeTable(session, { source: 'part', table: format.table, folder: staging.folder, number }),
          );
          if (files.hasChanged(checked.sha256)) return [{ kind: 'changed-while-read', file: peeked.name }];
          const about = { key, name: peeked.name, number, table: format.table };
          return { ...about, ...written, isSynthetic: isSynthetic(input), reading: facts };
        } catch (error) {
          if (signal.aborted) throw error;
          if (files.hasChanged(checked.sha256)) return [{ kind: 'changed-while-read', file: peeked.name }];
          const problem = await unreadable(error, input);
          if (problem === null) throw error;
          return [problem];
        } finally {
          // Everything a format made: the next text begins with nothing.
          if (!signal.aborted) await clear(session);
        }
      });
    } finally {
      rmSync(copy, { force: true });
    }
  };

  for (const [index, checked] of inputs.entries()) {
    const known = staging.finished.get(checked.key);
    const part = known ?? (await readOne(checked, index));
    if (!('key' in part)) return { kind: 'refused', problems: part };
    if (known === undefined && part.rows > 0) staging.record(part);
    parts.push(part);
    rows += part.rows;
    bytesBefore += checked.peeked.source.packedBytes;
    progress.set({ bytesDone: bytesBefore, rows });
  }
  if (rows === 0)
    return {
      kind: 'refused',
      problems: [{ kind: 'nothing-usable', file: inputs.map(({ peeked }) => peeked.name).join(', ') }],
    };
  return { kind: 'parts', parts };
};

const clear = async (session: ReturnType<typeof importSession>): Promise<void> => {
  const made = await session.rows<{ kind: string; name: string }>(
    `SELECT 'TABLE' AS kind, table_name AS name FROM duckdb_tables() WHERE NOT internal AND NOT temporary
     UNION ALL SELECT 'VIEW', view_name FROM duckdb_views() WHERE NOT internal AND NOT temporary
     UNION ALL SELECT 'TYPE', type_name FROM duckdb_types() WHERE NOT internal AND database_name = 'memory'`,
  );
  for (const { kind, name } of made) await session.run(`DROP ${kind} IF EXISTS "${name}" CASCADE`);
};
