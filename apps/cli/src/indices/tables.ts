import type { TradeIndices } from '@hamkor/trade';
import { cooccurrence, ubiquity } from '@hamkor/trade';
import type { Notation } from './notation.ts';

/** One table of results. `rows` gives them in pieces of many rows each, so that none is ever held whole. */
export interface Table {
  readonly name: 'country' | 'product' | 'country_product' | 'proximity';
  readonly columns: readonly string[];
  readonly rows: (notation: Notation) => Iterable<string>;
}

/** A short table: one code and some figures in each row. */
const shortTable = (
  name: Table['name'],
  columns: readonly string[],
  codes: readonly string[],
  figures: (row: number) => readonly number[],
): Table => ({
  name,
  columns,
  *rows({ text, number, frame }) {
    const [before, ...between] = frame(columns);
    for (const [row, code] of codes.entries()) {
      yield (
        figures(row).reduce(
          (line, figure, i) => line + between[i]! + number(figure),
          `${before}${text(code)}`,
        ) + between.at(-1)!
      );
    }
  },
});

const countryTable = ({ matrix, totals, diversity, eci, coi, fitness, hhi }: TradeIndices): Table =>
  shortTable(
    'country',
    ['country', 'total', 'diversity', 'eci', 'coi', 'fitness', 'hhi'],
    matrix.countries,
    (c) => {
      const total = totals.byCountry[c]!;
      return [total, total > 0 ? diversity[c]! : Number.NaN, eci[c]!, coi[c]!, fitness[c]!, hhi[c]!];
    },
  );

const productTable = ({ matrix, totals, ubiquity: exporters, pci, fitnessComplexity }: TradeIndices): Table =>
  shortTable('product', ['product', 'total', 'ubiquity', 'pci', 'complexity'], matrix.products, (p) => {
    const total = totals.byProduct[p]!;
    return [total, total > 0 ? exporters[p]! : Number.NaN, pci[p]!, fitnessComplexity[p]!];
  });

const countryProductTable = (indices: TradeIndices, dense: boolean): Table => {
  const columns = ['country', 'product', 'value', 'rca', 'presence', 'density', 'cog'];
  return {
    name: 'country_product',
    columns,
    *rows({ text, number, frame }) {
      const { matrix, rca, presence, density, cog } = indices;
      const [c0, c1, c2, c3, c4, c5, c6, end] = frame(columns);
      const products = matrix.products.map((code) => c1! + text(code) + c2!);
      const marks = [0, 1].map((mark) => c4! + number(mark) + c5!);
      const noMark = c4! + number(Number.NaN) + c5!;
      for (const [c, name] of matrix.countries.entries()) {
        const country = c0! + text(name);
        let rows = '';
        for (let p = 0, cell = c * products.length; p < products.length; p++, cell++) {
          const value = matrix.values[cell]!;
          const present = presence.cells[cell]!;
          if (!dense && value === 0 && present === 0) continue;
          const ratio = rca[cell]!;
          const mark = Number.isNaN(ratio) ? noMark : marks[present]!;
          rows += `${country}${products[p]!}${number(value)}${c3!}${number(ratio)}${mark}${number(density[cell]!)}${c6!}${number(cog[cell]!)}${end!}`;
        }
        yield rows;
      }
    },
  };
};

/** Pairs of different products of the reference set with something in common, each once, a before b. */
const proximityTable = ({ reference }: TradeIndices): Table => {
  const columns = ['product_a', 'product_b', 'proximity'];
  return {
    name: 'proximity',
    columns,
    *rows({ text, number, frame }) {
      const [p0, p1, p2, end] = frame(columns);
      const codes = reference.products.map(text);
      const seconds = codes.map((code) => code + p2!);
      const exporters = ubiquity(reference);
      const together = new Uint32Array(codes.length);
      /** Few quotients are distinct: each is written out once. */
      const shares = Array.from({ length: reference.countries.length + 1 }, (): string[] => []);
      for (let a = 0; a < codes.length; a++) {
        cooccurrence(reference, a, together, a + 1);
        const first = p0! + codes[a]! + p1!;
        let rows = '';
        for (let b = a + 1; b < codes.length; b++) {
          const count = together[b]!;
          if (count === 0) continue;
          const most = Math.max(exporters[a]!, exporters[b]!);
          rows += first + seconds[b]! + (shares[most]![count] ??= number(count / most) + end!);
        }
        yield rows;
      }
    },
  };
};

/** The four tables of the contract, in the order in which they are written. */
export const tablesOf = (indices: TradeIndices, { dense }: { readonly dense: boolean }): Table[] => [
  countryTable(indices),
  productTable(indices),
  countryProductTable(indices, dense),
  proximityTable(indices),
];
