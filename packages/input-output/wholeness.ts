import type { WorldTable } from './world-table.ts';

/** Whether a table holds all that value added is worked out from, and what it lacks where it does not. */
export type Wholeness =
  | { readonly kind: 'whole' }
  | {
      readonly kind: 'partial';
      /** Countries without final use of anything. */
      readonly withoutFinalUse: readonly string[];
      /** Countries whose industries sell nothing at home: only their trade was taken out of a larger table. */
      readonly withoutHome: readonly string[];
      /** Share of published output that no sale of the table accounts for; 0 where output is the sum of sales. */
      readonly unaccounted: number;
    };

/** Published output may differ from the sum of sales by rounding and small omissions: one part in a hundred. */
const tolerance = 0.01;

/**
 * Tells a part of a table from a whole one. A country that makes something also uses something, sells something
 * at home, and its sales add up to its output; a table in which that does not hold (the trade of a few countries, a file of
 * intermediate sales alone) has no Leontief inverse that means anything, even where one can be computed.
 */
export const wholeness = ({ countries, countryOf, intermediate, final, output }: WorldTable): Wholeness => {
  const n = output.length;
  const width = countries.length;
  const used = new Float64Array(width);
  const atHome = new Float64Array(width);
  let [missing, published] = [0, 0];
  for (let row = 0; row < n; row++) {
    const own = countryOf[row]!;
    let sold = 0;
    for (let column = 0; column < n; column++) {
      const amount = intermediate[row * n + column]!;
      sold += amount;
      if (countryOf[column] === own) atHome[own]! += Math.abs(amount);
    }
    for (let use = 0; use < width; use++) {
      const amount = final[row * width + use]!;
      sold += amount;
      used[use]! += Math.abs(amount);
      if (use === own) atHome[own]! += Math.abs(amount);
    }
    missing += Math.abs(output[row]! - sold);
    published += Math.abs(output[row]!);
  }
  const makers = new Set(countryOf);
  const lacking = (sums: Float64Array): readonly string[] =>
    countries.filter((_, country) => makers.has(country) && sums[country] === 0);
  const [withoutFinalUse, withoutHome] = [lacking(used), lacking(atHome)];
  const unaccounted = published > 0 ? missing / published : 0;
  return withoutFinalUse.length === 0 && withoutHome.length === 0 && unaccounted <= tolerance
    ? { kind: 'whole' }
    : { kind: 'partial', withoutFinalUse, withoutHome, unaccounted };
};
