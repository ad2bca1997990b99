import type { Terminal } from '../terminal.ts';

/** What is wrong with a table somebody gave us, with all that is needed to mend it. */
export type TableProblem =
  | { readonly kind: 'unreadable'; readonly reason: 'absent' | 'folder' | 'forbidden' | 'gzip' | 'encoding' }
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'missing-column';
      readonly option: string;
      readonly name: string;
      readonly nearest: readonly string[];
      readonly columns: readonly string[];
    }
  | { readonly kind: 'missing-option'; readonly option: string; readonly columns: readonly string[] }
  | { readonly kind: 'ragged'; readonly line: number; readonly cells: number; readonly expected: number }
  | { readonly kind: 'broken-quote'; readonly line: number }
  | { readonly kind: 'empty-cell'; readonly line: number; readonly column: string }
  | {
      readonly kind: 'not-a-number' | 'negative';
      readonly line: number;
      readonly column: string;
      readonly found: string;
    }
  | {
      readonly kind: 'duplicate';
      readonly line: number;
      readonly firstLine: number;
      readonly country: string;
      readonly product: string;
    }
  | {
      readonly kind: 'repeated-country';
      readonly line: number;
      readonly firstLine: number;
      readonly country: string;
    }
  | { readonly kind: 'several-years'; readonly column: string; readonly years: readonly string[] }
  | {
      readonly kind: 'no-such-year';
      readonly column: string;
      readonly year: string;
      readonly years: readonly string[];
    }
  | { readonly kind: 'no-positive-value'; readonly column: string }
  | { readonly kind: 'too-large'; readonly countries: number; readonly products: number };

const listed = (names: readonly string[]): string =>
  names.slice(0, 30).join(', ') + (names.length > 30 ? ', …' : '');

/** Line numbers as they are written: without separators of thousands. */
const atLines = <Problem extends { readonly line: number; readonly firstLine?: number }>(
  problem: Problem,
) => ({
  ...problem,
  line: String(problem.line),
  firstLine: String(problem.firstLine ?? ''),
});

/** The problem as a line in the reader's language: file, line, column, found, expected, how to mend it. */
export const explain = (t: Terminal['t'], file: string, problem: TableProblem): string => {
  switch (problem.kind) {
    case 'unreadable':
      return t('cli.indices.problem.unreadable', { file, reason: problem.reason });
    case 'empty':
      return t('cli.indices.problem.empty', { file });
    case 'missing-column':
      return t('cli.indices.problem.missingColumn', {
        file,
        option: problem.option,
        name: problem.name,
        near: problem.nearest.length,
        nearest: listed(problem.nearest),
        columns: listed(problem.columns),
      });
    case 'missing-option':
      return t('cli.indices.problem.missingOption', {
        file,
        option: problem.option,
        columns: listed(problem.columns),
      });
    case 'ragged':
      return t('cli.indices.problem.ragged', {
        file,
        line: String(problem.line),
        cells: problem.cells,
        expected: String(problem.expected),
      });
    case 'broken-quote':
      return t('cli.indices.problem.brokenQuote', { file, line: String(problem.line) });
    case 'empty-cell':
      return t('cli.indices.problem.emptyCell', { file, line: String(problem.line), column: problem.column });
    case 'not-a-number':
      return t('cli.indices.problem.notANumber', { file, ...atLines(problem) });
    case 'negative':
      return t('cli.indices.problem.negative', { file, ...atLines(problem) });
    case 'duplicate':
      return t('cli.indices.problem.duplicate', { file, ...atLines(problem) });
    case 'repeated-country':
      return t('cli.indices.problem.populationDuplicate', { file, ...atLines(problem) });
    case 'several-years':
      return t('cli.indices.problem.severalYears', {
        file,
        column: problem.column,
        years: listed(problem.years),
      });
    case 'no-such-year':
      return t('cli.indices.problem.noSuchYear', {
        file,
        column: problem.column,
        year: problem.year,
        years: listed(problem.years),
      });
    case 'no-positive-value':
      return t('cli.indices.problem.noPositiveValue', { file, column: problem.column });
    case 'too-large':
      return t('cli.indices.problem.tooLarge', {
        file,
        countries: String(problem.countries),
        products: String(problem.products),
      });
  }
};
