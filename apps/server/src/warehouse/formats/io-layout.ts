import { csvRows } from '../concordance/csv-rows.ts';
import type { OpenedInput } from '../import-format.ts';
import type { FieldLayout } from './read-fields.ts';

/** Fields of `io` in long form, the names `--columns` uses. */
export type IoField =
  | 'year'
  | 'from_country'
  | 'from_industry'
  | 'to_country'
  | 'to_use'
  | 'amount'
  | 'output'
  | 'row'
  | 'col'
  | 'currency';

/**
 * Headers of long tables. `row` and `col` hold country and industry in one label (`AUS.c1`, `AUS_A01`); `output` is the
 * gross output of a row. Amounts are millions; `currency` (or the amount's header) says of what, US dollars by default.
 */
export const ioLayout: FieldLayout<IoField> = {
  year: { headers: ['year', 'Year'], isOptional: true, isNumber: true },
  from_country: {
    headers: ['from_country', 'row_country', 'exporter', 'exporter_region', 'origin_country', 'RowCountry'],
    isOptional: true,
  },
  from_industry: {
    headers: ['from_industry', 'row_industry', 'industry_origin', 'row_item', 'sector', 'RowItem'],
    isOptional: true,
  },
  to_country: {
    headers: [
      'to_country',
      'col_country',
      'importer',
      'importer_region',
      'destination_country',
      'ColCountry',
    ],
    isOptional: true,
  },
  to_use: {
    headers: ['to_use', 'col_industry', 'industry_using', 'col_item', 'use', 'ColItem'],
    isOptional: true,
  },
  amount: {
    headers: ['musd', 'value_musd', 'amount_million_usd', 'amount_million_eur', 'amount', 'value', 'Value'],
    isOptional: true,
    isNumber: true,
  },
  output: { headers: ['output', 'gross_output'], isOptional: true, isNumber: true },
  row: { headers: ['row'], isOptional: true },
  col: { headers: ['col', 'column'], isOptional: true },
  currency: { headers: ['currency'], isOptional: true },
};

/** ISO 4217 code that the header of amounts names; null where it names none. */
export const currencyOf = (header: string | null): string | null =>
  /(?<![a-z])m?(usd|eur|cny|rub|inr|jpy|gbp)(?![a-z])/i.exec(header ?? '')?.[1]?.toUpperCase() ?? null;

/** The year of a file's name: the last that stands there, for `ICIO2021_2018.csv` is of 2018. */
export const lastYearInName = (fileName: string): number | null => {
  const found = [...fileName.matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/g)].at(-1)?.[1];
  return found === undefined ? null : Number(found);
};

/** Country and industry of a label: `AUS_A01_02`, `AUS.c1`, `RoW c3`; null where it is no such label. */
export const splitLabel = (label: string): { readonly country: string; readonly item: string } | null => {
  const parts = /^([A-Za-z]{3}|[A-Z]{2}\d?)[._ ](.+)$/.exec(label.trim());
  return parts === null ? null : { country: parts[1]!, item: parts[2]!.trim() };
};

/** Rows and columns that repeat what others sum up to, or say what a column adds of its own. */
const outputs: ReadonlySet<string> = new Set(['OUT', 'OUTPUT', 'TOTAL', 'TOT', 'GO', 'R69', 'XOUT']);
const subtotals: ReadonlySet<string> = new Set(['R60', 'II_FOB', 'TTL_INT_FOB', 'TTL_INT', 'TINT']);
const valueAdded: ReadonlySet<string> = new Set(['VALU', 'VA', 'R64', 'VALUE ADDED']);

export type ItemRole = 'industry' | 'output' | 'subtotal' | 'value-added';

/** What a row or column without a country of its own is. */
export const roleOfItem = (item: string): ItemRole => {
  const text = item.trim().toUpperCase();
  if (outputs.has(text)) return 'output';
  if (subtotals.has(text)) return 'subtotal';
  return valueAdded.has(text) ? 'value-added' : 'industry';
};

/** A square table as it lies in a file: columns by country and use, and where the labels of rows stand. */
export interface IoMatrix {
  readonly header: readonly string[];
  /** Lines before the line that DuckDB takes as header. */
  readonly skip: number;
  /** Headers that hold the labels of rows: one label, or country and item. */
  readonly labels: readonly [string] | readonly [string, string];
  readonly columns: readonly {
    readonly header: string;
    readonly country: string | null;
    readonly item: string;
  }[];
}

/** Columns a square table has at the least: a long table has fewer. */
const fewest = 4;

/**
 * Finds a square table in the first lines: one header of `COUNTRY_INDUSTRY` labels (OECD ICIO), or a line of countries and
 * a line of codes below it, the rows labelled in the columns before (WIOD, ADB MRIO saved as text). Null for long tables.
 */
export const ioMatrix = ({ head }: Pick<OpenedInput, 'head'>): IoMatrix | null => {
  const lines = head.split('\n', 12);
  // A header longer than what was read ahead would be cut off in the middle: it is then no header.
  const rows = csvRows(lines.slice(0, head.endsWith('\n') || lines.length < 12 ? undefined : -1).join('\n'));
  return labelledMatrix(rows) ?? twoLineMatrix(rows);
};

type Rows = ReturnType<typeof csvRows>;

const labelledMatrix = (rows: Rows): IoMatrix | null => {
  const first = rows[0];
  if (first === undefined) return null;
  const [corner = '', ...cells] = first.cells;
  const columns = cells.map((header) => {
    const label = splitLabel(header);
    return { header, country: label?.country ?? null, item: label?.item ?? header };
  });
  if (
    columns.filter(({ country, item }) => country !== null || roleOfItem(item) !== 'industry').length <
    Math.max(fewest, cells.length * 0.9)
  )
    return null;
  const label = corner === '' ? 'label' : corner;
  return { header: [label, ...cells], skip: first.line - 1, labels: [label], columns };
};

const isCountry = (cell: string | undefined): boolean => /^[A-Z]{3}$|^RoW$/.test(cell ?? '');

const twoLineMatrix = (rows: Rows): IoMatrix | null => {
  const at = rows.findIndex(({ cells }, index) => {
    const begin = cells.findIndex((cell) => isCountry(cell));
    if (begin < 2 || rows[index + 1] === undefined) return false;
    const named = cells.slice(begin).filter((cell) => isCountry(cell)).length;
    return named >= Math.max(fewest, (cells.length - begin) * 0.9);
  });
  if (at < 0) return null;
  const countries = rows[at]!.cells;
  const codes = rows[at + 1]!;
  const begin = countries.findIndex((cell) => isCountry(cell));
  const header = codes.cells.map((code, index) =>
    index < begin ? `label ${index + 1}` : `${countries[index] ?? ''}_${code}${code === '' ? index : ''}`,
  );
  return {
    header,
    skip: codes.line - 1,
    labels: [header[begin - 2]!, header[begin - 1]!],
    columns: header.slice(begin).map((name, index) => {
      const country = countries[begin + index] ?? '';
      const item = codes.cells[begin + index]!;
      const role = roleOfItem(country) === 'output' ? 'output' : roleOfItem(item);
      return {
        header: name,
        country: isCountry(country) && role === 'industry' ? country : null,
        item: role === 'industry' ? item : role === 'output' ? 'OUT' : item,
      };
    }),
  };
};
