import { linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from '../platform/folder-lock.ts';
import { bytesOf, checkFiles } from './check-files.ts';
import type { CheckedFiles } from './check-files.ts';
import { loadedConcordances } from './concordance/concordance-shelf.ts';
import type { Duckdb } from './duckdb.ts';
import { openDuckdb } from './duckdb.ts';
import { diskProblem } from './folder-failure.ts';
import { tradeFolders } from './folders.ts';
import { editionInName } from './formats/baci-layout.ts';
import { formatOf } from './formats/registry.ts';
import type { ImportFormat } from './import-format.ts';
import type { ImportProblem } from './import-problem.ts';
import type { Tell, Teller } from './import-progress.ts';
import { teller } from './import-progress.ts';
import type { ImportRequest } from './import-request.ts';
import { contentOf, jobId, requestProblems, settingsOf } from './import-request.ts';
import { importSession } from './import-session.ts';
import type { SourceLimits } from './input/source-limits.ts';
import { makeManifest } from './make-manifest.ts';
import { makeCurrent, pinsOf, publish } from './publish.ts';
import type { IsPinned } from './publish.ts';
import { readParts } from './read-parts.ts';
import { repeatedAcross } from './repeated-across.ts';
import { openShelf } from './shelf.ts';
import { deriveTables } from './derive-tables.ts';
import { ownScratch } from './scratch.ts';
import { openStaging, sweepStaging } from './staging.ts';
import type { Staging } from './staging.ts';
import type { Vintage } from './vintage.ts';

/** How an import ended. */
export type ImportOutcome =
  /** `isNew` is false where the same content was there already and nothing was done. */
  | { readonly kind: 'imported'; readonly vintage: Vintage; readonly isNew: boolean }
  | { readonly kind: 'refused'; readonly problems: readonly ImportProblem[]; readonly isResumable: boolean }
  | { readonly kind: 'cancelled'; readonly isResumable: boolean };

export interface ImportSettings {
  readonly tell?: Tell;
  readonly signal?: AbortSignal;
  /** Contents that must stay when their name comes to mean another; by default those in `pins.json`. */
  readonly isPinned?: IsPinned;
  /** Memory of DuckDB in MiB. */
  readonly memoryMb?: number;
  readonly threads?: number;
  readonly limits?: SourceLimits;
  /** The present moment. */
  readonly now?: () => Date;
}

/** Settings of an import that tables loaded by the operator decide: another concordance gives other rows. */
const usesConcordance = new Set(['baci', 'comtrade', 'atlas']);

interface Work {
  readonly varFolder: string;
  readonly request: ImportRequest;
  readonly format: ImportFormat;
  readonly files: CheckedFiles;
  readonly content: string;
  readonly staging: Staging;
  readonly duckdb: Duckdb;
  readonly progress: Teller;
  readonly signal: AbortSignal;
  readonly isPinned: IsPinned;
  readonly now: () => Date;
}

const build = async (work: Work): Promise<ImportOutcome> => {
  const { varFolder, request, format, files, content, staging, duckdb, progress, signal } = work;
  const read = await readParts(work);
  if (read.kind === 'refused') return { ...read, isResumable: staging.finished.size > 0 };
  const { parts } = read;
  if (format.derive !== undefined) progress.set({ phase: 'reconciling', file: null });
  const derived =
    format.derive === undefined
      ? { tables: [], gaps: [] }
      : await deriveTables(format.derive, { duckdb, staging, parts, varFolder, signal });
  progress.set({ phase: 'indexing', file: null });
  const problems = await duckdb.use((connection) =>
    repeatedAcross(importSession(connection, signal), staging.folder, parts),
  );
  if (problems.length > 0) return { kind: 'refused', problems, isResumable: false };
  progress.set({ phase: 'finishing' });
  signal.throwIfAborted();
  const rowsOf = (sha256: string): number =>
    parts.filter(({ key }) => key.startsWith(sha256)).reduce((sum, { rows }) => sum + rows, 0);
  const vintage = makeManifest({
    request,
    format,
    content,
    parts,
    tables: [format.table],
    derived: derived.tables.filter((table) => table !== format.table),
    gaps: derived.gaps,
    files: files.files.map(({ name, sha256 }) => ({ name, sha256, rows: rowsOf(sha256) })),
    folder: staging.folder,
    importedAt: work.now().toISOString(),
  });
  publish(varFolder, staging.folder, vintage, work.isPinned);
  progress.set({ phase: 'done' });
  return { kind: 'imported', vintage, isNew: true };
};

/** The same content under another name, if it is there: its rows need not be read again. */
const adopt = (
  varFolder: string,
  name: string,
  content: string,
  staging: Staging,
  now: Date,
): Vintage | null => {
  const shelf = openShelf(varFolder);
  const twin = shelf.vintages().find((vintage) => vintage.content === content);
  if (twin === undefined) return null;
  const from = shelf.folder(twin);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    rmSync(join(staging.folder, entry.name), { recursive: true, force: true });
    mkdirSync(join(staging.folder, entry.name));
    // A row file is never changed once written: two names may share it.
    for (const file of readdirSync(join(from, entry.name)))
      linkSync(join(from, entry.name, file), join(staging.folder, entry.name, file));
  }
  const origin = { ...twin.origin, id: `vintage:${name}@${content}` };
  return { ...twin, name, origin, importedAt: now.toISOString() };
};

const refused = (...problems: readonly ImportProblem[]): ImportOutcome => ({
  kind: 'refused',
  problems,
  isResumable: false,
});

const importLocked = async (
  varFolder: string,
  request: ImportRequest,
  {
    tell = () => {},
    signal = new AbortController().signal,
    now = () => new Date(),
    ...settings
  }: ImportSettings,
): Promise<ImportOutcome> => {
  const format = await formatOf(request.format);
  if (format === null) return refused(...requestProblems(request));
  const isPinned = settings.isPinned ?? pinsOf(varFolder);
  const progress = teller(tell, () => performance.now());
  const bytesTotal = bytesOf(request);
  let bytesDone = 0;
  progress.set({ phase: 'checking', bytesTotal });
  const files = await checkFiles(request, format, {
    signal,
    ...(settings.limits === undefined ? {} : { limits: settings.limits }),
    tell: (file, bytes) => {
      bytesDone += bytes;
      progress.set({ file, bytesDone });
    },
  });
  if ('kind' in files) return files.kind === 'refused' ? { ...files, isResumable: false } : refused();
  // What a file name says of the edition decides what comes out, like an option does.
  const named = request.edition
    ? []
    : files.inputs.map(({ peeked }) => editionInName(peeked.fileName) ?? '').sort();
  const tables = usesConcordance.has(request.format) ? loadedConcordances(varFolder) : [];
  const also = [...new Set(named), ...tables.map(({ sha256 }) => sha256)];
  const options = settingsOf(request, also);
  const content = contentOf(
    options,
    files.files.map(({ sha256 }) => sha256),
  );
  const known = openShelf(varFolder).find(`${request.name}@${content}`);
  if (known !== null) {
    files.close();
    makeCurrent(varFolder, known, isPinned);
    progress.set({ phase: 'done' });
    return { kind: 'imported', vintage: known, isNew: false };
  }
  sweepStaging(varFolder);
  const staging = openStaging(varFolder, jobId(request), {
    request,
    settings: options,
    startedAt: now().toISOString(),
  });
  const twin = adopt(varFolder, request.name, content, staging, now());
  if (twin !== null) {
    files.close();
    publish(varFolder, staging.folder, twin, isPinned);
    progress.set({ phase: 'done' });
    return { kind: 'imported', vintage: twin, isNew: false };
  }
  staging.keepOnly(new Set(files.inputs.map(({ key }) => key)));
  const duckdb = openDuckdb({
    memoryMb: settings.memoryMb ?? 1400,
    threads: settings.threads ?? 2,
    scratch: ownScratch(tradeFolders(varFolder).scratch),
    allowed: [tradeFolders(varFolder).root],
    hasProgress: true,
    allowedFiles: files.inputs.flatMap(({ peeked }) => peeked.source.plainPath ?? []),
  });
  try {
    const outcome = await build({
      varFolder,
      request,
      format,
      files,
      content,
      staging,
      duckdb,
      progress,
      signal,
      isPinned,
      now,
    });
    if (outcome.kind === 'refused' && !outcome.isResumable) staging.remove();
    else if (outcome.kind !== 'imported') leaveParts(staging);
    return outcome;
  } catch (error) {
    leaveParts(staging);
    if (signal.aborted) return { kind: 'cancelled', isResumable: staging.finished.size > 0 };
    const problem = diskProblem(error, request.name, tradeFolders(varFolder).root);
    if (problem === null) throw error;
    return { kind: 'refused', problems: [problem], isResumable: staging.finished.size > 0 };
  } finally {
    await duckdb.close();
    files.close();
  }
};

/** Leaves nothing of an import that ended early but its finished parts. */
const leaveParts = (staging: Staging): void => {
  if (staging.finished.size === 0) staging.remove();
  else staging.keepOnly(new Set(staging.finished.keys()));
};

/**
 * Loads files as a vintage below `varFolder`. Nothing is seen of it until it is whole; what it replaces stays until
 * then. One import at a time and folder. A signal cancels; the same request takes up what was finished, also after
 * the process was killed. Everything a file or the disk can do wrong is an outcome, not an exception.
 */
export const importFiles = async (
  varFolder: string,
  request: ImportRequest,
  settings: ImportSettings = {},
): Promise<ImportOutcome> => {
  const problems = requestProblems(request);
  if (problems.length > 0) return { kind: 'refused', problems, isResumable: false };
  const folders = tradeFolders(varFolder);
  try {
    mkdirSync(folders.root, { recursive: true });
    const lock = takeLock(folders.lock, process.pid);
    if (lock.kind === 'held')
      return {
        kind: 'refused',
        problems: [{ kind: 'busy', file: request.name, pid: lock.pid }],
        isResumable: false,
      };
    try {
      return await importLocked(varFolder, request, settings);
    } finally {
      lock.release();
    }
  } catch (error) {
    if (settings.signal?.aborted) return { kind: 'cancelled', isResumable: false };
    const problem = diskProblem(error, request.name, tradeFolders(varFolder).root);
    if (problem === null) throw error;
    return refused(problem);
  }
};
