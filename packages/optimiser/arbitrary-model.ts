import fc from 'fast-check';
import { modelBuilder } from './build-model.ts';
import type { LinearModel } from './linear-model.ts';

export interface ModelShape {
  readonly columns: number;
  readonly rows: number;
  /** Columns are whole, not, or of either kind. */
  readonly integers: 'all' | 'none' | 'some';
}

/** Small models with small whole coefficients and finite column bounds, so that trying every point is possible. */
export const arbitraryModel = ({ columns, rows, integers }: ModelShape): fc.Arbitrary<LinearModel> => {
  const small = fc.integer({ min: -5, max: 5 });
  const isWhole = integers === 'some' ? fc.boolean() : fc.constant(integers === 'all');
  const column = fc.record({
    cost: small,
    lower: fc.integer({ min: -2, max: 1 }),
    width: fc.integer({ min: 0, max: 3 }),
    isInteger: isWhole,
    entries: fc.array(small, { minLength: rows, maxLength: rows }),
  });
  const row = fc.record({
    kind: fc.constantFrom('lower', 'upper', 'both', 'equal'),
    at: fc.integer({ min: -8, max: 8 }),
    width: fc.integer({ min: 1, max: 6 }),
  });
  return fc
    .record({
      sense: fc.constantFrom<LinearModel['sense'][]>('minimise', 'maximise'),
      offset: fc.integer({ min: -9, max: 9 }),
      columns: fc.array(column, { minLength: 1, maxLength: columns }),
      rows: fc.array(row, { minLength: rows, maxLength: rows }),
    })
    .map((drawn) => {
      const builder = modelBuilder({ name: 'drawn', sense: drawn.sense });
      builder.addOffset(drawn.offset);
      for (const { kind, at, width } of drawn.rows)
        builder.row({
          lower: kind === 'upper' ? -Infinity : at,
          upper: kind === 'lower' ? Infinity : kind === 'both' ? at + width : at,
        });
      for (const { cost, lower, width, isInteger, entries } of drawn.columns) {
        const place = builder.column({ cost, lower, upper: lower + width, isInteger });
        entries.forEach((value, at) => builder.entry(at, place, value));
      }
      return builder.build();
    });
};

/** What every row comes to at a point. */
export const activities = (model: LinearModel, values: ArrayLike<number>): Float64Array => {
  const sums = new Float64Array(model.rowLower.length);
  for (let column = 0; column < model.cost.length; column++)
    for (let entry = model.starts[column]!; entry < model.starts[column + 1]!; entry++)
      sums[model.rows[entry]!]! += model.values[entry]! * values[column]!;
  return sums;
};

/** Whether a point satisfies every row, bound and whole column within `tolerance`. */
export const isPointOf = (model: LinearModel, values: ArrayLike<number>, tolerance = 1e-6): boolean => {
  const within = (value: number, lower: number, upper: number): boolean =>
    value >= lower - tolerance && value <= upper + tolerance;
  return (
    activities(model, values).every((sum, row) => within(sum, model.rowLower[row]!, model.rowUpper[row]!)) &&
    model.cost.every((_, column) => {
      const value = values[column]!;
      const isWhole = model.isInteger[column] === 0 || Math.abs(value - Math.round(value)) <= tolerance;
      return isWhole && within(value, model.lower[column]!, model.upper[column]!);
    })
  );
};

/** Best objective over every point of a model of whole columns alone; null where there is none. */
export const bestByTrying = (model: LinearModel): number | null => {
  let best: number | null = null;
  const point = Float64Array.from(model.lower);
  const visit = (column: number): void => {
    if (column === point.length) {
      if (!isPointOf(model, point)) return;
      const objective = point.reduce((sum, value, at) => sum + value * model.cost[at]!, model.offset);
      if (best === null || (model.sense === 'minimise' ? objective < best : objective > best))
        best = objective;
      return;
    }
    for (let value = model.lower[column]!; value <= model.upper[column]!; value++) {
      point[column] = value;
      visit(column + 1);
    }
  };
  visit(0);
  return best;
};
