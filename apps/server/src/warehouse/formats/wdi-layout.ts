import { csvRows } from '../concordance/csv-rows.ts';
import type { OpenedInput } from '../import-format.ts';
import type { FieldLayout } from './read-fields.ts';

/** Fields of `wdi`, the names `--columns` uses. */
export type WdiField =
  'country_code' | 'country' | 'indicator' | 'indicator_name' | 'year' | 'value' | 'unit';

/** Headers of World Bank files; in wide files years are columns of their own and `year` and `value` are missing. */
export const wdiLayout: FieldLayout<WdiField> = {
  country_code: { headers: ['Country Code', 'CountryCode', 'iso3', 'REF_AREA'], isOptional: true },
  country: { headers: ['Country Name', 'CountryName', 'Country', 'REF_AREA_NAME'], isOptional: true },
  indicator: {
    headers: ['Indicator Code', 'IndicatorCode', 'Series Code', 'indicator', 'INDICATOR'],
    isOptional: true,
  },
  indicator_name: {
    headers: ['Indicator Name', 'IndicatorName', 'Series Name', 'INDICATOR_NAME'],
    isOptional: true,
  },
  year: { headers: ['Year', 'Time', 'TIME_PERIOD'], isOptional: true, isNumber: true },
  value: { headers: ['Value', 'OBS_VALUE'], isOptional: true, isNumber: true },
  unit: { headers: ['Unit', 'UNIT_MEASURE'], isOptional: true },
};

/** Texts that World Bank files write for not known. */
export const unknownCells = ['..', 'NA', 'N/A', 'nan', 'NaN'];

/** The table in a file: its header, the lines before it, and the columns that are years. */
export interface WdiTable {
  readonly header: readonly string[];
  readonly skip: number;
  /** Header of each column that is a year: `1960`, or `1960 [YR1960]` as DataBank writes. */
  readonly years: ReadonlyMap<string, number>;
}

/** The year that a header is, if it is one. */
const yearOf = (header: string): number | null => {
  const found = /^(\d{4})(?: \[YR\1\])?$/.exec(header)?.[1];
  return found === undefined ? null : Number(found);
};

const isHeader = (cells: readonly string[]): boolean =>
  cells.some((cell) => /country|ref_area|iso3/i.test(cell)) &&
  (cells.some((cell) => yearOf(cell) !== null) ||
    cells.some((cell) => /^(year|time|time_period)$/i.test(cell)));

/**
 * Finds the table: files of one indicator have four lines before their header (source, date of update) and a comma after
 * their last year. Null where the first lines hold no header of countries and years.
 */
export const wdiTable = (head: OpenedInput['head']): WdiTable | null => {
  const row = csvRows(head.split('\n', 12).join('\n')).find(({ cells }) => isHeader(cells));
  if (row === undefined) return null;
  const header = row.cells.map((cell, index) => (cell === '' ? `column ${index + 1}` : cell));
  return {
    header,
    skip: row.line - 1,
    years: new Map(
      header.flatMap((cell) => {
        const year = yearOf(cell);
        return year === null ? [] : [[cell, year] as const];
      }),
    ),
  };
};

/** The indicator that a file's name states: `API_NY.GDP.MKTP.CD_DS2_en_csv_v2.csv`, `ny.gdp.mktp.cd.csv`. */
export const indicatorInName = (fileName: string): string | null =>
  /(?<![A-Z0-9])([A-Z]{2}(?:\.[A-Z0-9]{2,6}){1,5})(?![A-Z0-9])/.exec(
    fileName.replace(/(\.(csv|txt|gz|zip))+$/i, '').toUpperCase(),
  )?.[1] ?? null;

/** Ends of World Bank indicator codes that name a unit, longest first (World Bank, "How to read indicator codes"). */
const units: readonly (readonly [RegExp, string])[] = [
  [/\.PP\.CD$/, 'current international $'],
  [/\.PP\.KD$/, 'constant international $'],
  [/\.ZG$/, 'annual %'],
  [/\.ZS(\.UN)?$/, '%'],
  [/\.CD(\.W[DT])?$/, 'current US$'],
  [/\.KD$/, 'constant US$'],
  [/\.CN$/, 'current local currency'],
  [/^SP\.POP\.TOTL$/, 'people'],
  [/\.DURS\.MD$/, 'days'],
];

/** Unit of an indicator: what its name says in its last brackets, else what its code ends in; empty where neither does. */
export const unitOf = (code: string, name: string | null): string =>
  /\(([^()]*)\)\s*$/.exec(name ?? '')?.[1] ?? units.find(([end]) => end.test(code))?.[1] ?? '';
