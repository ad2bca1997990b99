import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Entry, ZipFile } from 'yauzl';
import { openPromise } from 'yauzl';
import type { ImportProblem } from '../import-problem.ts';
import type { Source, Sources } from './source.ts';
import type { SourceLimits } from './source-limits.ts';
import { isBomb } from './source-limits.ts';
import { counted, packedProblem } from './unpacked.ts';

/** Entries that are tables or may be; anything else in an archive (readme.pdf, pictures) is passed over. */
const isText = (name: string): boolean =>
  /\.(csv|tsv|txt|json|dat)$/i.test(name) &&
  !name.startsWith('__MACOSX/') &&
  !/(?:^|\/)(?:read.?me|licen[cs]e|notice)[^/]*$/i.test(name);
const isArchive = (name: string): boolean => /\.(zip|7z|rar|gz|tgz|bz2|xz|zst)$/i.test(name);
/** A workbook is an archive too. */
const isWorkbook = (name: string): boolean => name === '[Content_Types].xml' || name === 'mimetype';

const entryProblem = (file: string, entry: Entry, limits: SourceLimits): ImportProblem | null => {
  if (isArchive(entry.fileName)) return { kind: 'zip-nested', file, entry: entry.fileName };
  if (!isText(entry.fileName)) return null;
  if (entry.isEncrypted()) return { kind: 'zip-encrypted', file, entry: entry.fileName };
  if (isBomb(limits, entry.uncompressedSize, entry.compressedSize))
    return {
      kind: 'zip-bomb',
      file,
      megabytes: Math.ceil(entry.uncompressedSize / 2 ** 20),
      mostMegabytes: Math.floor(limits.mostBytes / 2 ** 20),
    };
  return null;
};

const sourceOf = (
  archive: ZipFile,
  entry: Entry,
  path: string,
  file: string,
  limits: SourceLimits,
): Source => ({
  name: `${file}/${entry.fileName}`,
  fileName: basename(entry.fileName),
  file: path,
  plainPath: null,
  packedBytes: entry.compressedSize,
  open: async () => {
    const unpacked = await archive.openReadStreamPromise(entry);
    const stream = unpacked.pipe(counted(limits, entry.compressedSize));
    unpacked.on('error', (error) => stream.destroy(error));
    stream.on('close', () => unpacked.destroy());
    return stream;
  },
  streamProblem: packedProblem(`${file}/${entry.fileName}`, limits),
});

const refused = (...problems: readonly ImportProblem[]): Sources => ({ kind: 'refused', problems });

/** What the reader of archives says of one: a name that leads out of it, or damage. */
const unreadable = (file: string, { message }: Error): ImportProblem => {
  const entry = /^(?:absolute path|invalid relative path|invalid characters in fileName): (.*)/s.exec(
    message,
  )?.[1];
  return entry === undefined
    ? { kind: 'compressed-truncated', file, reason: message }
    : { kind: 'zip-unsafe-name', file, entry };
};

/** The tables in an archive. What is declared is checked here, what comes out while it is read. */
export const zipSources = async (path: string, file: string, limits: SourceLimits): Promise<Sources> => {
  let archive: ZipFile;
  try {
    archive = await openPromise(path, { autoClose: false });
  } catch (error) {
    return refused({ kind: 'compressed-truncated', file, reason: (error as Error).message });
  }
  const entries: Entry[] = [];
  try {
    for await (const entry of archive.eachEntry()) {
      if (isWorkbook(entry.fileName)) {
        archive.close();
        return refused({ kind: 'wrong-kind', file, found: 'excel', expected: 'csv' });
      }
      entries.push(entry);
      if (entries.length > limits.mostEntries) break;
    }
  } catch (error) {
    archive.close();
    return refused(unreadable(file, error as Error));
  }
  if (entries.length > limits.mostEntries) {
    archive.close();
    return refused({ kind: 'zip-too-many', file, most: limits.mostEntries });
  }
  const problems = entries.flatMap((entry) => entryProblem(file, entry, limits) ?? []);
  const sources = entries
    .filter(({ fileName }) => isText(fileName))
    .map((entry) => sourceOf(archive, entry, path, file, limits));
  const bytes = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  const packed = statSync(path).size;
  if (problems.length === 0 && isBomb(limits, bytes, packed))
    problems.push({
      kind: 'zip-bomb',
      file,
      megabytes: Math.ceil(bytes / 2 ** 20),
      mostMegabytes: Math.floor(limits.mostBytes / 2 ** 20),
    });
  if (problems.length === 0 && sources.length === 0)
    problems.push({
      kind: 'zip-without-table',
      file,
      entries: entries
        .map(({ fileName }) => fileName)
        .slice(0, 5)
        .join(', '),
    });
  if (problems.length === 0) return { kind: 'sources', sources, close: () => archive.close() };
  archive.close();
  return refused(...problems);
};
