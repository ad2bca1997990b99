import type { LineEntry, ModelIndex } from './compile-index.ts';
import type { FlowOption } from './compile-reach.ts';
import { dutyRates } from './duty-rate.ts';
import type { ProductRow, RegimeRow } from '../model/model.ts';
import { mfn } from '../model/model.ts';

/** One way for goods to pass customs. */
export interface RegimeOption {
  readonly regime: string;
  /** Share of the reference price. */
  readonly rate: number;
  /** The regime whose rule of origin the plant must meet; null where nothing is tested. */
  readonly tested: RegimeRow | null;
}

/** Beginning of an HS code that names the heading. */
export const headingOf = (product: ProductRow): string | null =>
  product.hs === null ? null : product.hs.slice(0, 4);

/** Whether an input of the same heading stands in the way of a change of heading. */
export const keepsHeading = (product: ProductRow, input: ProductRow): boolean =>
  headingOf(input) !== null && headingOf(input) === headingOf(product);

/**
 * Money per unit made that inputs which do not originate may cost beyond all inputs of the line: the price less the value
 * content asked for less the price of every input. Negative where some of the inputs must originate.
 */
export const roomForForeign = ({ recipe }: LineEntry, { valueContent }: RegimeRow): number =>
  recipe.inputs.reduce(
    (left, input) => left - input.quantity * input.product.price,
    (1 - (valueContent ?? 0)) * recipe.product.price,
  );

/** Whether a line meets the rule of origin of a regime even if none of its inputs originates. */
export const qualifiesAlways = (line: LineEntry, regime: RegimeRow): boolean => {
  if (regime.isFreeCirculation) return true;
  const { product, inputs } = line.recipe;
  const changesHeading = inputs.every((input) => !keepsHeading(product, input.product));
  return (
    (regime.valueContent === null || roomForForeign(line, regime) >= 0) &&
    (!regime.needsHeadingChange || changesHeading)
  );
};

/**
 * The regimes worth telling apart for a flow: the least duty that needs no test of origin, and every lower one that does.
 * A regime counts where both states are members and a row of duties names its rate. What a supplier in a member state sells
 * is taken to originate there.
 */
export const regimesOfFlows = (
  index: ModelIndex,
  linesOf: (site: string, product: ProductRow) => readonly LineEntry[],
): ((flow: FlowOption) => readonly RegimeOption[]) => {
  const rateOf = dutyRates(index);
  return ({ lane, product, supply }) => {
    const from = index.places.get(lane.from)!.row.country;
    const to = index.places.get(lane.to)!.row.country;
    let free: RegimeOption = { regime: mfn, rate: rateOf(from, to, product.hs, mfn) ?? 0, tested: null };
    if (from === to) return [free];
    const tested: RegimeOption[] = [];
    for (const regime of index.model.regimes) {
      const members = index.regimeMembers(regime);
      const rate = rateOf(from, to, product.hs, regime.id);
      if (rate === null || !members.has(from) || !members.has(to)) continue;
      const isFree =
        supply !== null || linesOf(lane.from, product).every((line) => qualifiesAlways(line, regime));
      if (!isFree) tested.push({ regime: regime.id, rate, tested: regime });
      else if (rate < free.rate) free = { regime: regime.id, rate, tested: null };
    }
    return [free, ...tested.filter(({ rate }) => rate < free.rate)];
  };
};
