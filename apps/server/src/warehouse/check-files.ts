import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { ImportFormat } from './import-format.ts';
import { firstProblems } from './csv-checks.ts';
import type { ImportProblem } from './import-problem.ts';
import type { ImportRequest } from './import-request.ts';
import { wishedEncoding } from './import-request.ts';
import { findSources } from './input/find-sources.ts';
import { titleLine } from './input/first-line.ts';
import type { PeekedInput } from './input/open-input.ts';
import { headBytes, peekInput } from './input/open-input.ts';
import type { SourceLimits } from './input/source-limits.ts';

/** A text to be read, with what makes it the same text another time. */
export interface CheckedInput {
  readonly peeked: PeekedInput;
  readonly role: 'rows' | 'aid';
  /** Checksum of its file. */
  readonly sha256: string;
  readonly key: string;
}

export interface CheckedFiles {
  readonly inputs: readonly CheckedInput[];
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  /** Whether the file of that checksum is another now than when it was looked at. */
  readonly hasChanged: (sha256: string) => boolean;
  readonly close: () => void;
}

const checksum = async (
  path: string,
  tell: (bytes: number) => void,
  signal: AbortSignal,
): Promise<string> => {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path, { highWaterMark: 2 ** 20 }) as AsyncIterable<Buffer>) {
    signal.throwIfAborted();
    hash.update(piece);
    tell(piece.length);
  }
  return hash.digest('hex');
};

/** Size and times of a file, which differ once it is written to or replaced. */
const stampOf = (path: string): string => {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? '' : [stat.size, stat.mtimeMs, stat.ctimeMs, stat.ino].join(' ');
};

/** Formats whose header may be long, or stand below other lines: they look for it themselves. */
const findsHeader = new Set(['wdi', 'io']);

/** What is wrong with the first line, where the format expects its header there. */
const wrongHeader = (peeked: PeekedInput, format: ImportFormat): ImportProblem | null => {
  const { name: file, head, sample } = peeked;
  if (findsHeader.has(format.id)) return null;
  if (sample.length >= headBytes && !/[\r\n]/.test(head))
    return { kind: 'long-header', file, kilobytes: headBytes / 1024 };
  const text = titleLine(head);
  return text === null ? null : { kind: 'title-line', file, line: 1, text };
};

const wrongKind = (peeked: PeekedInput, format: ImportFormat): ImportProblem | null => {
  const { kind, name: file, header, shape } = peeked;
  if (kind !== 'csv' && kind !== 'json')
    return { kind: 'wrong-kind', file, found: kind, expected: format.shapes.join(', ') };
  if (!format.shapes.includes(shape))
    return { kind: 'wrong-kind', file, found: shape, expected: format.shapes.join(', ') };
  if (shape === 'csv' && peeked.head.trim() === '') return { kind: 'empty-file', file };
  const isOneCell = shape === 'csv' && header.length === 1 && !/[,;\t]/.test(peeked.head.slice(0, 20_000));
  if (!isOneCell) return shape === 'csv' ? wrongHeader(peeked, format) : null;
  // Letters that could not be decoded and not one separator: this is no text.
  return (header[0] ?? '').includes('\uFFFD')
    ? { kind: 'wrong-kind', file, found: 'binary', expected: format.shapes.join(', ') }
    : { kind: 'no-separator', file, header: (header[0] ?? '').slice(0, 80) };
};

/** Whether an entry is called a table and holds something else, so that a year would be missing without a word. */
const isFalseTable = (fileName: string, { kind }: ImportProblem): boolean =>
  /\.(csv|tsv)$/i.test(fileName) && (kind === 'wrong-kind' || kind === 'long-header');

/** Opens and peeks into every file of a request; `tell` is given bytes as they are read. */
export const checkFiles = async (
  request: ImportRequest,
  format: ImportFormat,
  {
    tell,
    signal,
    limits,
  }: {
    readonly tell: (file: string, bytes: number) => void;
    readonly signal: AbortSignal;
    readonly limits?: SourceLimits;
  },
): Promise<CheckedFiles | { readonly kind: 'refused'; readonly problems: readonly ImportProblem[] }> => {
  const problems: ImportProblem[] = [];
  const inputs: CheckedInput[] = [];
  const files: { name: string; sha256: string }[] = [];
  const closers: (() => void)[] = [];
  const stamps = new Map<string, { readonly path: string; readonly stamp: string }>();
  const how = { encoding: wishedEncoding(request), isDecimalComma: request.decimalComma ?? false };
  const seen = new Set<string>();
  for (const { path, label = basename(path) } of request.files) {
    const found = await findSources(path, label, limits);
    if (found.kind === 'refused') {
      problems.push(...found.problems);
      continue;
    }
    closers.push(found.close);
    const stamp = stampOf(path);
    const sha256 = await checksum(path, (bytes) => tell(label, bytes), signal);
    if (seen.has(sha256)) continue;
    seen.add(sha256);
    stamps.set(sha256, { path, stamp });
    files.push({ name: label, sha256 });
    for (const source of found.sources) {
      const peeked = await peekInput(source, how);
      if (!('source' in peeked)) {
        problems.push(peeked);
        continue;
      }
      const isAlone = found.sources.length === 1;
      const wrong = wrongKind(peeked, format);
      // In an archive a list or a readme is passed over; what calls itself a table and is none is not.
      if (wrong !== null && (isAlone || isFalseTable(peeked.fileName, wrong))) {
        problems.push(wrong);
        continue;
      }
      const role = wrong === null ? format.roleOf(peeked) : 'none';
      // A single file was meant to be read, whatever it looks like: the format says what it lacks.
      if (role === 'none' && !isAlone) continue;
      inputs.push({
        peeked,
        role: role === 'none' ? 'rows' : role,
        sha256,
        key: `${sha256} ${isAlone ? '' : source.name.slice(label.length + 1)}`,
      });
    }
  }
  const close = (): void => closers.forEach((one) => one());
  if (problems.length === 0 && !inputs.some(({ role }) => role === 'rows'))
    problems.push({
      kind: 'nothing-usable',
      file: request.files.map(({ path, label }) => label ?? basename(path)).join(', '),
    });
  if (problems.length > 0) {
    close();
    return { kind: 'refused', problems: firstProblems(problems[0]!.file, problems, problems.length) };
  }
  const hasChanged = (sha256: string): boolean => {
    const known = stamps.get(sha256);
    return known !== undefined && stampOf(known.path) !== known.stamp;
  };
  return { inputs, files, hasChanged, close };
};

/** Bytes of all files of a request, for progress. */
export const bytesOf = (request: ImportRequest): number =>
  request.files.reduce((sum, { path }) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0);
