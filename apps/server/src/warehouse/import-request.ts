import { createHash } from 'node:crypto';
import { readHsRevision } from '@hamkor/nomenclature';
import type { Encoding } from './input/open-input.ts';
import { encodings } from './input/open-input.ts';
import type { ImportProblem } from './import-problem.ts';
import type { ImportFormat } from './vintage.ts';
import { importFormats } from './vintage.ts';

/** What an operator asks to be loaded. */
export interface ImportRequest {
  readonly format: ImportFormat;
  /** What the vintage will be called; loading the same name again replaces it. */
  readonly name: string;
  /** Paths of the files; `label` is what messages call one, the last part of its path by default. */
  readonly files: readonly { readonly path: string; readonly label?: string }[];
  /** HS edition where the files do not say it. */
  readonly edition?: string | null;
  /** Field → header, for files of the same meaning with other headers. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly encoding?: string | null;
  readonly decimalComma?: boolean;
}

/** Names that mean something else. */
const reserved = new Set(['shipped', 'active', 'none', 'current']);

/** A name is one folder and one word on a command line: letters and digits of any script, then also `.`, `_`, `-`. */
const isName = (name: string): boolean =>
  /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,59}$/u.test(name) && !reserved.has(name.toLowerCase());

const isEncoding = (text: string): text is Encoding => (encodings as readonly string[]).includes(text);

/** The encoding asked for; null where none was. */
export const wishedEncoding = (request: ImportRequest): Encoding | null => {
  const text = request.encoding
    ?.toLowerCase()
    .replace(/^cp-?1251$/, 'windows-1251')
    .replace(/^gbk?$|^gb2312$/, 'gb18030');
  return text !== undefined && isEncoding(text) ? text : null;
};

/** What is wrong with a request before any file is opened. */
export const requestProblems = (request: ImportRequest): ImportProblem[] => {
  const problems: ImportProblem[] = [];
  const wrong = (option: 'name' | 'format' | 'encoding' | 'files', found: string, known: string): void => {
    problems.push({
      kind: 'bad-request',
      file: request.files[0]?.label ?? request.files[0]?.path ?? '',
      option,
      found,
      known,
    });
  };
  if (!isName(request.name)) wrong('name', request.name, 'letters, digits, . _ -');
  if (!importFormats.includes(request.format)) wrong('format', request.format, importFormats.join(', '));
  if (request.encoding && wishedEncoding(request) === null)
    wrong('encoding', request.encoding, encodings.join(', '));
  if (request.files.length === 0) wrong('files', '0', '1');
  return problems;
};

/** The settings that decide what rows come out of a file, as one text; `also` = checksums of tables used. */
export const settingsOf = (request: ImportRequest, also: readonly string[] = []): string =>
  JSON.stringify([
    request.format,
    // `hs17`, `HS2017` and `H5` are one edition: the same files give the same content.
    readHsRevision(request.edition ?? '') ?? request.edition ?? null,
    Object.entries(request.columns ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)),
    request.encoding ?? null,
    request.decimalComma ?? false,
    ...also,
  ]);

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** The twelve digits that name a content: the files read and how. */
export const contentOf = (settings: string, checksums: readonly string[]): string =>
  shortHash([settings, ...[...checksums].sort()].join('\n'));

/** Id of the job, the same when the same is asked again: what it finished before is taken up. */
export const jobId = (request: ImportRequest): string => shortHash(`${request.name}\n${settingsOf(request)}`);
