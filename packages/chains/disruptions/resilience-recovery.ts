import type { ChainModel } from '../model/model.ts';
import type { ChainPlan } from '../plan/plan.ts';

/** Quantities of a plan, all periods and regimes together, by what carries them. */
const quantitiesOf = ({ purchases, lines, flows }: ChainPlan): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  const add = (key: string, quantity: number): void => {
    sums.set(key, (sums.get(key) ?? 0) + quantity);
  };
  for (const { supply, quantity } of purchases) add(`supply:${supply}`, quantity);
  for (const { line, quantity } of lines) add(`line:${line}`, quantity);
  for (const { lane, product, quantity } of flows) add(`flow:${lane}:${product}`, quantity);
  return sums;
};

/** Null where nothing changes. */
const longest = (days: readonly (number | null)[]): number | null =>
  days.reduce((most, each) => (each === null ? most : Math.max(most ?? 0, each)), null);

/**
 * Days until goods come as before once a plan gives way to another that delivers as much. Whatever carries more than before
 * (a purchase, a line, a lane) begins at day 0 and takes its lead time; so does everything that waits for it. Lead times add
 * up along the way, and the longest way counts: of suppliers and lines their `leadDays`, of lanes their hours. Unknown lead
 * times count as 0: it is at least so long.
 */
export const daysToShift = (model: ChainModel, before: ChainPlan, after: ChainPlan): number => {
  const [old, now] = [quantitiesOf(before), quantitiesOf(after)];
  const isUsed = (key: string): boolean => (now.get(key) ?? 0) > 1e-6;
  const isMore = (key: string): boolean => {
    const was = old.get(key) ?? 0;
    return (now.get(key) ?? 0) > was + 1e-4 * Math.max(1, was);
  };
  const productOf = new Map(model.recipes.map(({ id, product }) => [id, product]));
  const lines = Map.groupBy(model.lines, ({ site, recipe }) => `${site}:${productOf.get(recipe) ?? ''}`);
  const inputs = Map.groupBy(model.inputs, ({ recipe }) => recipe);
  const supplies = Map.groupBy(model.supplies, ({ supplier, product }) => `${supplier}:${product}`);
  const lanesInto = Map.groupBy(model.lanes, ({ to }) => to);

  /** Null where nothing changes for it. */
  const known = new Map<string, number | null>();
  const outOf = (place: string, product: string): number | null => {
    const key = `${place}:${product}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, null);
    const bought = (supplies.get(key) ?? [])
      .filter(({ id }) => isUsed(`supply:${id}`) && isMore(`supply:${id}`))
      .map(({ leadDays }) => leadDays ?? 0);
    const made = (lines.get(key) ?? [])
      .filter(({ id }) => isUsed(`line:${id}`))
      .map(({ id, recipe, leadDays }) => {
        const waits = longest((inputs.get(recipe) ?? []).map((input) => into(place, input.product)));
        return waits === null && !isMore(`line:${id}`) ? null : (leadDays ?? 0) + (waits ?? 0);
      });
    const days = longest([...bought, ...made]);
    known.set(key, days);
    return days;
  };
  const into = (place: string, product: string): number | null =>
    longest(
      (lanesInto.get(place) ?? [])
        .filter(({ id }) => isUsed(`flow:${id}:${product}`))
        .map(({ id, from, hours }) => {
          const waits = outOf(from, product);
          return waits === null && !isMore(`flow:${id}:${product}`) ? null : hours / 24 + (waits ?? 0);
        }),
    );
  return longest(model.demands.map(({ market, product }) => into(market, product))) ?? 0;
};
