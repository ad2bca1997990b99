import type { Complexity, TradeIndices } from '@hamkor/trade';
import { jsonNotation } from './notation.ts';
import type { Table } from './tables.ts';

const described = (complexity: Complexity): unknown =>
  complexity.kind === 'complexity'
    ? {
        kind: complexity.kind,
        second_eigenvalue: complexity.secondEigenvalue,
        third_eigenvalue: complexity.thirdEigenvalue,
      }
    : complexity;

/** What stands before the tables of a JSON document: which table was read and on what it was computed. */
export const heading = (
  { matrix, reference, complexity }: TradeIndices,
  file: string,
  year: string | null,
): Readonly<Record<string, unknown>> => ({
  file,
  year,
  countries: matrix.countries.length,
  products: matrix.products.length,
  computed_on: { countries: reference.countries.length, products: reference.products.length },
  complexity: described(complexity),
});

/** One JSON document in pieces: the heading, then each table as a list of objects under its name. */
export function* documentPieces(
  head: Readonly<Record<string, unknown>>,
  tables: readonly Table[],
): Generator<string> {
  yield JSON.stringify(head, null, 2).slice(0, -2);
  for (const { name, rows } of tables) {
    yield `,\n${JSON.stringify(name)}: [`;
    let isFirst = true;
    for (const piece of rows(jsonNotation)) {
      if (piece === '') continue;
      yield isFirst ? piece.slice(1) : piece;
      isFirst = false;
    }
    yield '\n]';
  }
  yield '\n}\n';
}
