import type { ExportMatrix } from '@hamkor/trade';
import { matrixOfColumns } from '@hamkor/trade';
import { codeList } from './code-list.ts';
import type { CsvScanner } from './csv-scanner.ts';
import { csvScanner } from './csv-scanner.ts';
import { decimal } from './decimal.ts';
import { findColumns, readHeader } from './header.ts';
import type { TableProblem } from './table-problem.ts';
import type { WantedYear } from './wanted-year.ts';
import { pickYear, yearColumn } from './wanted-year.ts';

export interface WantedColumns {
  readonly country: string | undefined;
  readonly product: string | undefined;
  readonly value: string | undefined;
  readonly year: WantedYear;
}

export type ExportTable =
  | { readonly kind: 'table'; readonly matrix: ExportMatrix; readonly year: string | null }
  | { readonly kind: 'refused'; readonly problems: readonly TableProblem[] };

/** A dense matrix of more cells than this would not fit in memory beside its indices. */
const mostCells = 2 ** 25;
/** After so many the rest would only scroll the first ones away. */
const mostProblems = 5;

/** The shortest row that can be right: three cells of one byte, two separators, a line end. */
const shortestRow = 6;

/** The rows of a table as columns of numbers: codes by their place in the lists of codes. */
interface Cells {
  readonly countries: readonly string[];
  readonly products: readonly string[];
  readonly years: readonly string[];
  readonly countryOf: Uint32Array;
  readonly productOf: Uint32Array;
  readonly yearOf: Uint32Array;
  readonly values: Float64Array;
  readonly lineOf: Uint32Array;
}

const refused = (...problems: readonly TableProblem[]): ExportTable => ({ kind: 'refused', problems });

const readCells = (
  bytes: Buffer,
  scanner: CsvScanner,
  names: readonly string[],
  at: Readonly<Record<'country' | 'product' | 'value', number>> & { readonly year: number | null },
): { readonly cells: Cells; readonly problems: readonly TableProblem[] } => {
  const [countries, products, years] = [codeList(bytes), codeList(bytes), codeList(bytes)];
  const most = Math.ceil(bytes.length / shortestRow) + mostProblems;
  const [countryOf, productOf, lineOf] = [
    new Uint32Array(most),
    new Uint32Array(most),
    new Uint32Array(most),
  ];
  const yearOf = new Uint32Array(at.year === null ? 0 : most);
  const values = new Float64Array(most);
  let rows = 0;
  const problems: TableProblem[] = [];
  const expected = names.length;
  const codes = at.year === null ? [at.country, at.product] : [at.country, at.product, at.year];
  while (problems.length < mostProblems && scanner.next()) {
    const line = scanner.line();
    if (scanner.cells() !== expected) {
      problems.push({ kind: 'ragged', line, cells: scanner.cells(), expected });
      continue;
    }
    const empty = codes.find((column) => scanner.start(column) === scanner.end(column));
    if (empty !== undefined) problems.push({ kind: 'empty-cell', line, column: names[empty]! });
    const value = decimal(bytes, scanner.start(at.value), scanner.end(at.value));
    if (!(value >= 0 && value < Infinity)) {
      const kind = value < 0 ? 'negative' : 'not-a-number';
      problems.push({ kind, line, column: names[at.value]!, found: scanner.text(at.value) });
    }
    countryOf[rows] = countries.numberOf(scanner.start(at.country), scanner.end(at.country));
    productOf[rows] = products.numberOf(scanner.start(at.product), scanner.end(at.product));
    if (at.year !== null) yearOf[rows] = years.numberOf(scanner.start(at.year), scanner.end(at.year));
    values[rows] = value;
    lineOf[rows++] = line;
  }
  if (scanner.brokenQuote()) problems.push({ kind: 'broken-quote', line: scanner.line() });
  return {
    cells: {
      countries: countries.codes(),
      products: products.codes(),
      years: years.codes(),
      countryOf: countryOf.subarray(0, rows),
      productOf: productOf.subarray(0, rows),
      yearOf: yearOf.subarray(0, rows),
      values: values.subarray(0, rows),
      lineOf: lineOf.subarray(0, rows),
    },
    problems,
  };
};

/** The first row that repeats the country and product of an earlier one. */
const findDuplicate = ({ countries, products, countryOf, productOf, lineOf }: Cells): TableProblem | null => {
  const seen = new Uint8Array(countries.length * products.length);
  for (let row = 0; row < countryOf.length; row++) {
    const cell = countryOf[row]! * products.length + productOf[row]!;
    if (seen[cell] === 1) {
      const first = countryOf.findIndex(
        (country, i) => country === countryOf[row] && productOf[i] === productOf[row],
      );
      return {
        kind: 'duplicate',
        line: lineOf[row]!,
        firstLine: lineOf[first]!,
        country: countries[countryOf[row]!]!,
        product: products[productOf[row]!]!,
      };
    }
    seen[cell] = 1;
  }
  return null;
};

/** Reads a table of exports in long form, one row per country and product, into the matrix of its one year. */
export const readExportTable = (bytes: Buffer, wanted: WantedColumns): ExportTable => {
  const scanner = csvScanner(bytes);
  const names = readHeader(scanner);
  if (names === null) return refused({ kind: 'empty' });
  const { country, product, value } = wanted;
  const columns = findColumns(names, { country, product, value });
  if (columns.kind !== 'found') return refused(columns);
  const year = yearColumn(names, wanted.year);
  if (year.kind !== 'column') return refused(year);
  const reading = readCells(bytes, scanner, names, { ...columns.at, year: year.at });
  if (reading.problems.length > 0) return refused(...reading.problems);
  if (reading.cells.values.length === 0) return refused({ kind: 'empty' });
  const picked = pickYear(reading.cells.years, wanted.year, names[year.at ?? -1] ?? '');
  if (picked.kind !== 'year') return refused(picked);
  return tableOf(ofYear(reading.cells, picked.index), picked.name, names[columns.at.value]!);
};

const tableOf = (cells: Cells, year: string | null, valueColumn: string): ExportTable => {
  const [countries, products] = [cells.countries.length, cells.products.length];
  if (countries * products > mostCells) return refused({ kind: 'too-large', countries, products });
  const duplicate = findDuplicate(cells);
  if (duplicate !== null) return refused(duplicate);
  if (!cells.values.some((value) => value > 0))
    return refused({ kind: 'no-positive-value', column: valueColumn });
  return { kind: 'table', matrix: matrixOfColumns(cells), year };
};

/** The rows of one year, with only the countries and products that stand in them; all rows for null. */
const ofYear = (cells: Cells, year: number | null): Cells => {
  if (year === null || cells.years.length === 1) return cells;
  const rows = Uint32Array.from(cells.yearOf.keys()).filter((row) => cells.yearOf[row] === year);
  const only = (codes: readonly string[], of: Uint32Array): { codes: string[]; of: Uint32Array } => {
    const own = rows.map((row) => of[row]!);
    const kept = [...new Set(own)];
    const place = new Map(kept.map((code, index) => [code, index]));
    return { codes: kept.map((code) => codes[code]!), of: own.map((code) => place.get(code)!) };
  };
  const countries = only(cells.countries, cells.countryOf);
  const products = only(cells.products, cells.productOf);
  return {
    ...cells,
    countries: countries.codes,
    products: products.codes,
    countryOf: countries.of,
    productOf: products.of,
    values: Float64Array.from(rows, (row) => cells.values[row]!),
    lineOf: rows.map((row) => cells.lineOf[row]!),
  };
};
