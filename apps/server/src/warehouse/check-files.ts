import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { ImportFormat } from './import-format.ts';
import type { ImportProblem } from './import-problem.ts';
import type { ImportRequest } from './import-request.ts';
import { wishedEncoding } from './import-request.ts';
import { findSources } from './input/find-sources.ts';
import type { PeekedInput } from './input/open-input.ts';
import { peekInput } from './input/open-input.ts';
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

const wrongKind = (peeked: PeekedInput, format: ImportFormat): ImportProblem | null => {
  const { kind, name: file, header, shape } = peeked;
  if (kind !== 'csv' && kind !== 'json')
    return { kind: 'wrong-kind', file, found: kind, expected: format.shapes.join(', ') };
  if (!format.shapes.includes(shape))
    return { kind: 'wrong-kind', file, found: shape, expected: format.shapes.join(', ') };
  if (shape === 'csv' && peeked.head.trim() === '') return { kind: 'empty-file', file };
  const isOneCell = shape === 'csv' && header.length === 1 && !/[,;\t]/.test(peeked.head.slice(0, 20_000));
  return isOneCell ? { kind: 'no-separator', file, header: (header[0] ?? '').slice(0, 80) } : null;
};

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
  const how = { encoding: wishedEncoding(request), isDecimalComma: request.decimalComma ?? false };
  const seen = new Set<string>();
  for (const { path, label = basename(path) } of request.files) {
    const found = await findSources(path, label, limits);
    if (found.kind === 'refused') {
      problems.push(...found.problems);
      continue;
    }
    closers.push(found.close);
    const sha256 = await checksum(path, (bytes) => tell(label, bytes), signal);
    if (seen.has(sha256)) continue;
    seen.add(sha256);
    files.push({ name: label, sha256 });
    for (const source of found.sources) {
      const peeked = await peekInput(source, how);
      if (!('source' in peeked)) {
        problems.push(peeked);
        continue;
      }
      const isAlone = found.sources.length === 1;
      const wrong = wrongKind(peeked, format);
      if (wrong !== null && isAlone) {
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
    return { kind: 'refused', problems };
  }
  return { inputs, files, close };
};

/** Bytes of all files of a request, for progress. */
export const bytesOf = (request: ImportRequest): number =>
  request.files.reduce((sum, { path }) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0);
