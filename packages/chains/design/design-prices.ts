import type { SpecFigure } from './chain-spec.ts';
import type { FactIndex } from './fact-index.ts';
import type { UnitPrice } from './facts.ts';
import { factFigure, judgedFigure } from './judged-figure.ts';
import type { ProcessTree, TreeProduct } from './process-tree.ts';
import { unitsIn } from './process-units.ts';

/** Part of the price of a product that its inputs are taken to make up where their own prices are unknown. */
export const inputShare = 0.6;
/** US dollars a unit where no price of the whole chain is known: a number to be replaced. */
const lastResort = 1000;

export interface DesignPrice {
  readonly figure: SpecFigure;
  readonly value: number;
  /** Whether a table holds it. */
  readonly isKnown: boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[a-z]{3,}/g));

/** The price of the heading that speaks of the product most, then the newest; null where none can be told per unit. */
const tabled = (index: FactIndex, product: TreeProduct, year: number): SpecFigure | null => {
  const named = words(product.processes[0]?.outputName ?? '');
  const likeness = ({ name }: UnitPrice): number =>
    [...words(name)].filter((word) => named.has(word)).reduce((sum, word) => sum + word.length, 0);
  const distance = ({ year: of }: UnitPrice): number => Math.abs((of ?? 1900) - year);
  const [best] = index.facts.prices
    .filter(({ hs, unit }) => hs === product.hs.slice(0, 4) && unitsIn(product.unit, unit) !== null)
    .toSorted((a, b) => likeness(b) - likeness(a) || distance(a) - distance(b));
  const factor = best === undefined ? null : unitsIn(product.unit, best.unit);
  return best === undefined || factor === null
    ? null
    : factFigure(best, factor, `per ${product.unit}; one price of the heading stands for the product`);
};

/**
 * A price of every product of a chain, from the one asked for downwards: that of the tables, else what is left of three
 * fifths of the price of what is made from it when known inputs are paid, in equal parts.
 */
export const designPrices = (
  tree: ProcessTree,
  index: FactIndex,
  year: number,
): ReadonlyMap<string, DesignPrice> => {
  const prices = new Map<string, DesignPrice>();
  for (const product of tree.products) {
    const figure = tabled(index, product, year);
    if (figure !== null)
      prices.set(product.id, { figure, value: index.resolve(figure).value, isKnown: true });
  }
  const judge = (id: string, value: number, source: string): void => {
    prices.set(id, {
      figure: judgedFigure(value, value / 3, value * 2, source),
      value,
      isKnown: false,
    });
  };
  for (const product of tree.products.toSorted((a, b) => a.depth - b.depth)) {
    if (!prices.has(product.id)) judge(product.id, lastResort, 'no price in any table');
    const price = prices.get(product.id)?.value ?? lastResort;
    for (const maker of product.processes) {
      const inputs = tree.inputs.filter(({ process }) => process === maker.id);
      const unknown = inputs.filter((input) => !prices.has(input.product));
      const paid = inputs.reduce(
        (sum, input) => sum + input.quantity * (prices.get(input.product)?.value ?? 0),
        0,
      );
      // Known inputs may cost more than the share: something is left for each all the same.
      const left = Math.max(inputShare * price - paid, 0.1 * price);
      for (const { product: id, quantity } of unknown)
        judge(
          id,
          left / unknown.length / quantity,
          `no price in any table: part of ${inputShare * 100} % of the price of what is made from it`,
        );
    }
  }
  return prices;
};

/** Units of every product that so many of the one asked for take, by the first process of each. */
export const designNeeds = (tree: ProcessTree, wanted: number): ReadonlyMap<string, number> => {
  const needs = new Map<string, number>(tree.products.map(({ id, depth }) => [id, depth === 0 ? wanted : 0]));
  for (const product of tree.products.toSorted((a, b) => a.depth - b.depth)) {
    const [maker] = product.processes;
    for (const input of tree.inputs.filter(({ process }) => process === maker?.id))
      needs.set(
        input.product,
        (needs.get(input.product) ?? 0) + input.quantity * (needs.get(product.id) ?? 0),
      );
  }
  return needs;
};
