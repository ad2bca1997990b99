import type { Counted } from './fuels-and-gold.ts';
import { memberRows, productRow } from './pair-flows.ts';
import type { WorldTrade } from './world-trade.ts';

/** A single supplier holds a product when its share of what is bought is above this. */
export const singleSupplierFrom = 0.5;

/** Which group each product falls in (-1: none), and how many groups there are. */
export interface ProductGroups {
  readonly of: Int32Array;
  readonly count: number;
}

/** Dependence of members on suppliers by group of products; all arrays are members × groups. */
export interface Dependence {
  /** USD a year of the products that count. */
  readonly imports: Float64Array;
  /** Mean of the products' supplier concentration weighted by imports, 0 to 1; NaN where nothing is bought. */
  readonly hhi: Float64Array;
  /** USD bought of products of which one supplier outside the bloc holds more than half. */
  readonly singleOutside: Float64Array;
  /** The same as a share of `imports`. */
  readonly singleOutsideShare: Float64Array;
  /** Share of `imports` that comes from members. */
  readonly bloc: Float64Array;
  /** Products bought at all, and those of them that a single supplier outside the bloc holds. */
  readonly products: Uint32Array;
  readonly singleProducts: Uint32Array;
}

/**
 * How much each member leans on few, and on single, suppliers. Concentration is measured product by product and
 * then averaged: a chapter bought from ten countries is no comfort where each of its products has one seller.
 * Products with unknown imports (NaN) are left out of a group's sums.
 *
 * Does not see substitutes between products, domestic production, or who owns the supplier.
 */
export const dependence = (world: WorldTrade, groups: ProductGroups, counted?: Counted): Dependence => {
  const { members, products, suppliers } = world;
  const cells = members.length * groups.count;
  const found = {
    imports: new Float64Array(cells),
    hhi: new Float64Array(cells),
    singleOutside: new Float64Array(cells),
    singleOutsideShare: new Float64Array(cells),
    bloc: new Float64Array(cells),
    products: new Uint32Array(cells),
    singleProducts: new Uint32Array(cells),
  };
  const rows = memberRows(world);
  for (let member = 0; member < members.length; member++) {
    const imports = productRow(world.imports, rows[member]!, world);
    const outside = productRow(world.outsideImports.usd, member, world);
    for (let k = 0; k < products.length; k++) {
      const value = imports[k]!;
      const group = groups.of[k]!;
      if (group < 0 || !(value > 0) || (counted !== undefined && counted[k] === 0)) continue;
      const cell = member * groups.count + group;
      const at = member * products.length + k;
      found.imports[cell]! += value;
      found.hhi[cell]! += value * suppliers.hhi[at]!;
      found.bloc[cell]! += value - outside[k]!;
      found.products[cell]!++;
      if (suppliers.topOutsideShare[at]! > singleSupplierFrom) {
        found.singleOutside[cell]! += value;
        found.singleProducts[cell]!++;
      }
    }
  }
  for (let cell = 0; cell < cells; cell++) {
    found.hhi[cell]! /= found.imports[cell]!;
    found.bloc[cell]! /= found.imports[cell]!;
    found.singleOutsideShare[cell] = found.singleOutside[cell]! / found.imports[cell]!;
  }
  return found;
};
