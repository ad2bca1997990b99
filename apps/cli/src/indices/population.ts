import { codeList } from './code-list.ts';
import { csvScanner } from './csv-scanner.ts';
import { decimal } from './decimal.ts';
import { findColumns, readHeader } from './header.ts';
import type { TableProblem } from './table-problem.ts';

export type Population =
  { readonly kind: 'population'; readonly persons: ReadonlyMap<string, number> } | TableProblem;

/** Reads a table with the columns `country` and `population` (persons), one row per country. */
export const readPopulation = (bytes: Buffer): Population => {
  const scanner = csvScanner(bytes);
  const names = readHeader(scanner);
  if (names === null) return { kind: 'empty' };
  const columns = findColumns(names, { country: 'country', population: 'population' });
  if (columns.kind !== 'found') return columns;
  const { country, population } = columns.at;
  const countries = codeList(bytes);
  const lines: number[] = [];
  const values: number[] = [];
  while (scanner.next()) {
    const line = scanner.line();
    const cells = scanner.cells();
    if (cells !== names.length) return { kind: 'ragged', line, cells, expected: names.length };
    const value = decimal(bytes, scanner.start(population), scanner.end(population));
    if (!(value >= 0 && value < Infinity)) {
      const kind = value < 0 ? 'negative' : 'not-a-number';
      return { kind, line, column: 'population', found: scanner.text(population) };
    }
    const code = countries.numberOf(scanner.start(country), scanner.end(country));
    if (code < lines.length) {
      return { kind: 'repeated-country', line, firstLine: lines[code]!, country: scanner.text(country) };
    }
    lines.push(line);
    values.push(value);
  }
  if (scanner.brokenQuote()) return { kind: 'broken-quote', line: scanner.line() };
  return { kind: 'population', persons: new Map(countries.codes().map((code, i) => [code, values[i]!])) };
};
