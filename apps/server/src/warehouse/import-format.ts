/**
 * What a format of files is to the import: how its columns become rows of a table of `README.md`.
 *
 * **To add a format**: one file in `formats/` that exports an `ImportFormat`, and a line in
 * `formats/registry.ts`. The engine has opened the files before it is asked (decompressed, UTF-8, separator and
 * header known), calls `read` once for each input that holds rows, and does all the rest: staging,
 * sorting, one Parquet file a year, duplicate keys across files, manifest, progress, cancel, resume, publishing.
 *
 * `read` creates the DuckDB table `part` (`createPart`), whose columns are those of the format's table in
 * `tables.ts` (any may be missing: then NULL; types are cast), checks it, and returns what it read or the
 * problems. `csv-source.ts` and `csv-checks.ts` give what most formats need:
 *
 * ```ts
 * const columns = findColumns(input, layout, options.columns);          // headers → fields, or problems
 * const source = csvSource(input, { [columns.year]: 'SMALLINT', … });   // SQL of a typed, checked scan
 * await session.run(`CREATE TABLE part AS SELECT … FROM ${source}`);
 * const rejected = await rejectedCells(session, input);                 // what could not be cast, by line
 * const wrong = await cellsWhere(session, input, { kind: 'negative', column: 'v', where: 'TRY_CAST(…) < 0' });
 * const twice = await repeatedKeys(session, input, ['t', 'i', 'j', 'k']);
 * ```
 *
 * The first scan only tells whether there is a problem; lines are looked up in a second scan that well-formed
 * files never pay for.
 */
import type { Origin } from '@hamkor/provenance';
import type { ImportProblem } from './import-problem.ts';
import type { ImportFormat as FormatId, UnmappedCode, VintageTable } from './vintage.ts';

/** A file, or an entry of an archive, made ready: plain UTF-8 text on disk that DuckDB can read. */
export interface OpenedInput {
  /** For messages: as the operator named it, with the entry of an archive after a slash. */
  readonly name: string;
  /** Last part of the name, without `.gz`: what editions and years are read from. */
  readonly fileName: string;
  /** Where the text lies: the file itself, or a decompressed copy that is removed after reading. */
  readonly path: string;
  readonly bytes: number;
  readonly shape: 'csv' | 'json';
  /** Separator of a CSV; empty for JSON. */
  readonly delimiter: string;
  /** Cells of the first line as they stand, trimmed and without quotes; empty for JSON. */
  readonly header: readonly string[];
  /** The first 64 KiB of text, for formats with lines before their header. */
  readonly head: string;
  readonly isDecimalComma: boolean;
}

/** DuckDB while a file is read. SQL may name `input.path` and tables of its own; everything is dropped afterwards. */
export interface ImportSession {
  readonly run: (sql: string) => Promise<void>;
  readonly rows: <Row>(sql: string) => Promise<readonly Row[]>;
}

/** What the operator said about how to read the files. */
export interface ReadOptions {
  /** HS edition as written by the operator, e.g. `HS17`; null when it is to be read from the file. */
  readonly edition: string | null;
  /** Field → header, e.g. `{ year: 'anno', usd: 'valor' }`. */
  readonly columns: Readonly<Record<string, string>>;
}

export interface ReadContext {
  readonly session: ImportSession;
  readonly options: ReadOptions;
  /** Inputs whose role is `aid`, e.g. BACI's list of country codes. */
  readonly aids: readonly OpenedInput[];
  /** Folder of what Hamkor keeps: concordances that the operator loaded lie below it. */
  readonly varFolder: string;
  /** Stops long work; throw its reason. */
  readonly signal: AbortSignal;
}

/** What one input gave. */
export type PartReading =
  | {
      readonly kind: 'read';
      /** HS editions as packages/nomenclature names them (`HS1992` … `HS2022`); null where none. */
      readonly editionRead: string | null;
      readonly editionKept: string | null;
      /** Digits of the product codes kept; null where the table has no products. */
      readonly digits: number | null;
      /** Value of all rows of the file, those left out included; null where the table holds no money. */
      readonly usdRead: number | null;
      /** Value of the rows that hold any of these codes, each row once; null where the table holds no money. */
      readonly usdUnmapped: number | null;
      /** Shares are filled in by the engine, over all files. */
      readonly unmapped: readonly Omit<UnmappedCode, 'share'>[];
      /** Known gaps for the origin, each an English sentence. */
      readonly gaps: readonly string[];
    }
  | { readonly kind: 'refused'; readonly problems: readonly ImportProblem[] };

/** What a text that holds no trade by product says of products and money: nothing. */
export const withoutTrade = {
  editionRead: null,
  editionKept: null,
  digits: null,
  usdRead: null,
  usdUnmapped: null,
} as const;

/** Staged rows while tables that follow from them are made: see `ImportFormat.derive`. */
export interface DeriveContext {
  readonly session: ImportSession;
  /** A staged table as SQL to stand after FROM. */
  readonly from: (table: VintageTable) => string;
  /** Writes the rows of a query as a table of the vintage, sorted, one file a year. */
  readonly write: (table: VintageTable, sql: string) => Promise<void>;
  readonly varFolder: string;
  readonly signal: AbortSignal;
}

/** Who published the files: what stands in the origin of the vintage. */
export type Publication = Pick<Origin, 'producer' | 'title' | 'url' | 'licence' | 'citation'>;

export interface ImportFormat {
  readonly id: FormatId;
  readonly table: VintageTable;
  readonly shapes: readonly OpenedInput['shape'][];
  /** `rows`: is read; `aid`: opened first and given to `read`; `none`: passed over (a readme in an archive). */
  readonly roleOf: (
    input: Pick<OpenedInput, 'fileName' | 'header' | 'head' | 'shape'>,
  ) => 'rows' | 'aid' | 'none';
  readonly read: (input: OpenedInput, context: ReadContext) => Promise<PartReading>;
  /** Makes further tables once every file is read: `reports` are reconciled into `flows`. */
  readonly derive?: (context: DeriveContext) => Promise<{ readonly gaps: readonly string[] }>;
  /** `years` as text, e.g. `2019-2023`. */
  readonly publication: (about: { readonly edition: string | null; readonly years: string }) => Publication;
}

/**
 * Header of the column that marks rows as made by the generator: a file that has it is a synthetic vintage. Its cells name
 * the edition of the codes (`HS22`), or are 1.
 */
export const syntheticColumn = 'synthetic';
