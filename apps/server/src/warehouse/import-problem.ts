/**
 * Why a file, or the way it was asked to be read, was refused. Each is put into words in one place
 * (`problem-words.ts`): what was found, what was expected, how to mend it.
 */
export type ImportProblem =
  // The file as such.
  | (AtFile & { readonly kind: 'unreadable'; readonly reason: string })
  | (AtFile & { readonly kind: 'empty-file' })
  | (AtFile & { readonly kind: 'wrong-kind'; readonly found: FileKind; readonly expected: string })
  | (AtFile & { readonly kind: 'compressed-truncated'; readonly reason: string })
  | (AtFile & { readonly kind: 'zip-bomb'; readonly megabytes: number; readonly mostMegabytes: number })
  | (AtFile & { readonly kind: 'zip-encrypted'; readonly entry: string })
  | (AtFile & { readonly kind: 'zip-nested'; readonly entry: string })
  | (AtFile & { readonly kind: 'zip-without-table'; readonly entries: string })
  | (AtFile & { readonly kind: 'zip-unsafe-name'; readonly entry: string })
  | (AtFile & { readonly kind: 'zip-too-many'; readonly most: number })
  // Its text.
  | (AtLine & {
      readonly kind: 'bad-encoding';
      readonly byte: string;
      readonly at: number;
      readonly guess: Guess | null;
    })
  | (AtFile & { readonly kind: 'no-separator'; readonly header: string })
  | (AtLine & {
      readonly kind: 'ragged-line';
      readonly text: string;
      readonly expected: number;
      readonly separator: string;
    })
  | (AtLine & { readonly kind: 'mixed-line-ends' })
  | (AtLine & { readonly kind: 'bad-json'; readonly reason: string })
  // Its header.
  | (AtLine & { readonly kind: 'title-line'; readonly text: string })
  | (AtFile & { readonly kind: 'long-header'; readonly kilobytes: number })
  | (AtFile & {
      readonly kind: 'missing-column';
      /** Key of what is missing, and the headers it may have. */
      readonly column: string;
      readonly accepted: readonly string[];
      readonly found: readonly string[];
      readonly nearest: string | null;
    })
  | (AtFile & { readonly kind: 'repeated-column'; readonly column: string })
  | (AtFile & { readonly kind: 'unknown-edition'; readonly found: string | null; readonly known: string })
  | (AtFile & { readonly kind: 'no-editions'; readonly found: string; readonly known: string })
  // Its cells.
  | (AtCell & { readonly kind: 'not-a-number' })
  | (AtCell & { readonly kind: 'decimal-comma' })
  | (AtCell & { readonly kind: 'thousands-mark' })
  | (AtCell & { readonly kind: 'negative' })
  | (AtCell & { readonly kind: 'too-large' })
  | (AtCell & { readonly kind: 'too-long'; readonly most: number })
  | (AtCell & { readonly kind: 'bad-interval' })
  | (AtCell & { readonly kind: 'missing-value' })
  | (AtCell & { readonly kind: 'bad-year'; readonly first: number; readonly last: number })
  | (AtCell & {
      readonly kind: 'bad-code';
      readonly expected: 'country' | 'product' | 'flow' | 'side' | 'industry';
      readonly known: string;
    })
  | (AtCell & { readonly kind: 'same-country' })
  | (AtLine & { readonly kind: 'repeated-key'; readonly key: string; readonly firstLine: number })
  | (AtFile & { readonly kind: 'repeated-key-across'; readonly key: string; readonly otherFile: string })
  | (AtFile & { readonly kind: 'more-problems'; readonly count: number })
  | (AtFile & { readonly kind: 'nothing-usable' })
  // What was asked.
  | (AtFile & {
      readonly kind: 'bad-request';
      readonly option: RequestOption;
      readonly found: string;
      readonly known: string;
    })
  // The machine.
  | (AtFile & { readonly kind: 'changed-while-read' })
  | (AtFile & { readonly kind: 'disk-full'; readonly folder: string })
  | (AtFile & { readonly kind: 'not-writable'; readonly folder: string; readonly reason: string })
  | (AtFile & { readonly kind: 'busy'; readonly pid: number })
  /** The process of the import ended before it could say why. */
  | (AtFile & { readonly kind: 'killed'; readonly reason: string });

export type ImportProblemKind = ImportProblem['kind'];

/** Kinds that say nothing against the files: the same request may succeed later. */
const ofMachine: ReadonlySet<ImportProblemKind> = new Set<ImportProblemKind>([
  'changed-while-read',
  'disk-full',
  'not-writable',
  'busy',
  'killed',
]);

/** Whether the machine stood in the way, not what was given. */
export const isOfMachine = ({ kind }: ImportProblem): boolean => ofMachine.has(kind);

interface AtFile {
  /** As the operator named it; an entry of an archive follows after a slash. */
  readonly file: string;
}

interface AtLine extends AtFile {
  /** Line in the file; the first is 1. */
  readonly line: number;
}

interface AtCell extends AtLine {
  /** Header of the column. */
  readonly column: string;
  readonly found: string;
}

/** What a file turned out to be instead of a table. */
export type FileKind =
  'pdf' | 'excel' | 'html' | 'xml' | 'json' | 'csv' | 'parquet' | 'image' | 'archive' | 'binary';

/** Encoding that a text that is no UTF-8 probably has. */
export type Guess = 'windows-1251' | 'gb18030' | 'utf-16le' | 'utf-16be';

/** Options of an import whose value can be wrong. */
export type RequestOption = 'name' | 'format' | 'edition' | 'columns' | 'encoding' | 'files';

/** Problems told of one file at the most; the rest is counted. */
export const mostProblems = 20;
