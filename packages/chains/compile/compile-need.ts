import type { ModelIndex } from './compile-index.ts';
import type { Reach } from './compile-reach.ts';
import { wanted } from './compile-reach.ts';
import type { DemandRow, ProductRow } from '../model/model.ts';

/** Units per year of each product that demands ask for, through the bill of materials, by period. */
type Need = (product: ProductRow) => readonly number[];

interface NeedRule {
  readonly counts: (demand: DemandRow) => boolean;
  /** Whether a need of the product is passed on to its inputs. */
  readonly isMade: (product: ProductRow) => boolean;
  /** Of the quantities of an input in the recipes that can make a product. */
  readonly pick: (quantities: readonly number[]) => number;
}

const needBy = (index: ModelIndex, reach: Reach, rule: NeedRule): Need => {
  const need = new Map<ProductRow, number[]>();
  const recipesOf = Map.groupBy(new Set(reach.lines.map(({ recipe }) => recipe)), ({ product }) => product);
  const none = (): number[] => index.weights.map(() => 0);
  const add = (product: ProductRow, amounts: readonly number[], factor: number): void => {
    const sum = need.get(product) ?? none();
    need.set(
      product,
      sum.map((value, t) => value + amounts[t] * factor),
    );
  };
  for (const demand of index.model.demands) {
    const product = index.products.get(demand.product);
    if (product !== undefined && rule.counts(demand)) add(product, wanted(index, demand), 1);
  }
  for (const product of index.fromLastToFirst) {
    const recipes = recipesOf.get(product) ?? [];
    const amounts = need.get(product);
    if (recipes.length === 0 || amounts === undefined || !rule.isMade(product)) continue;
    for (const input of new Set(recipes.flatMap(({ inputs }) => inputs.map((entry) => entry.product)))) {
      const quantities = recipes.map(
        ({ inputs }) => inputs.find((entry) => entry.product === input)?.quantity ?? 0,
      );
      add(input, amounts, rule.pick(quantities));
    }
  }
  return (product) => need.get(product) ?? none();
};

/** What all demand asks for when the chain makes all of it, by the recipes that use most. */
export const fullNeed = (index: ModelIndex, reach: Reach): Need =>
  needBy(index, reach, {
    counts: () => true,
    isMade: () => true,
    pick: (quantities) => Math.max(...quantities),
  });

/**
 * What must be made whatever is decided: for demands that nobody else serves and that must be met, of products that nobody
 * sells, by the recipes that use least.
 */
export const leastNeed = (index: ModelIndex, reach: Reach): Need => {
  const sold = new Set(reach.flows.flatMap(({ supply }) => (supply === null ? [] : [supply.product])));
  const need = needBy(index, reach, {
    counts: ({ outsidePrice, unmetPenalty }) => outsidePrice === null && unmetPenalty === null,
    isMade: ({ id }) => !sold.has(id),
    pick: (quantities) => Math.min(...quantities),
  });
  return (product) => (sold.has(product.id) ? index.weights.map(() => 0) : need(product));
};
