import type { CheckContext } from './check-model-context.ts';

type Place = ReturnType<CheckContext['rowsOf']>[number];

/** All that can be had of a product, units per year; with the row that gives most of it. */
interface Source {
  made: number;
  sold: number;
  largest: { readonly table: 'lines' | 'supplies'; readonly place: Place; readonly units: number } | null;
}

/** Rounding of sums is no lack of capacity. */
const tolerance = 1e-9;

/**
 * Demand that must be met (no outside price, no penalty) against everything that could be made or bought, then what its
 * recipes need at the least, product by product towards raw materials. A necessary condition: whoever fails it has no plan,
 * whatever is built; lanes, borders and limits may still forbid one that passes.
 */
export const checkCapacity = (context: CheckContext): void => {
  const { rowsOf, tell } = context;
  const sources = sourcesByProduct(context);
  const leastInputs = leastInputsOf(context);
  const factor = demandFactor(context);
  const need = new Map<string, number>();
  const largestDemand = new Map<string, { readonly place: Place; readonly units: number }>();
  for (const place of rowsOf('demands')) {
    const { product, quantity, outsidePrice, unmetPenalty } = place.row;
    if (outsidePrice !== null || unmetPenalty !== null) continue;
    const units = quantity * factor;
    need.set(product, (need.get(product) ?? 0) + units);
    if (units > (largestDemand.get(product)?.units ?? -1)) largestDemand.set(product, { place, units });
  }
  for (const product of fromLastToFirst(context)) {
    const needed = need.get(product) ?? 0;
    const source = sources.get(product);
    if (needed === 0 || source === undefined) continue;
    const available = source.made + source.sold;
    if (needed > available * (1 + tolerance)) {
      const direct = largestDemand.get(product);
      const { largest } = source;
      if (direct !== undefined)
        tell(
          'capacity-below-demand',
          'demands',
          direct.place,
          'quantity',
          told(needed),
          `≤ ${told(available)}`,
        );
      else if (largest !== null)
        tell(
          'capacity-below-demand',
          largest.table,
          largest.place,
          'capacity',
          told(available),
          `≥ ${told(needed)}`,
        );
    }
    // What cannot be made is told above; its inputs are asked for what can be made only.
    const made = Math.min(Math.max(0, needed - source.sold), source.made);
    for (const [input, quantity] of leastInputs.get(product) ?? [])
      need.set(input, (need.get(input) ?? 0) + made * quantity);
  }
};

/** Demands times this is what a year asks for: of the worst period, or of all of them where stock evens them out. */
const demandFactor = ({ model, rowsOf }: CheckContext): number => {
  const periods = rowsOf('periods').map(({ row }) => row);
  if (model.stockRate === null) return Math.max(0, ...periods.map((period) => period.demandFactor));
  const years = periods.reduce((sum, period) => sum + period.years, 0);
  const asked = periods.reduce((sum, period) => sum + period.years * period.demandFactor, 0);
  return years > 0 ? asked / years : 0;
};

const sourcesByProduct = ({ rowsOf }: CheckContext): Map<string, Source> => {
  const sources = new Map<string, Source>();
  const sourceOf = (product: string): Source => {
    const source = sources.get(product) ?? { made: 0, sold: 0, largest: null };
    sources.set(product, source);
    return source;
  };
  const kgOf = new Map(rowsOf('products').map(({ row }) => [row.id, row.kgPerUnit]));
  const siteLimit = new Map(rowsOf('sites').map(({ row }) => [row.id, row.capacityTonnes]));
  const productOf = new Map(rowsOf('recipes').map(({ row }) => [row.id, row.product]));
  const atSite = new Map<string, { readonly site: string; readonly product: string; units: number }>();
  for (const place of rowsOf('lines')) {
    const { site, recipe, capacity, maximumLines } = place.row;
    const product = productOf.get(recipe);
    if (product === undefined) continue;
    const units = capacity * maximumLines;
    const key = `${site}\n${product}`;
    const made = atSite.get(key) ?? { site, product, units: 0 };
    made.units += units;
    atSite.set(key, made);
    const source = sourceOf(product);
    if (source.largest === null || units > source.largest.units)
      source.largest = { table: 'lines', place, units };
  }
  for (const { site, product, units } of atSite.values()) {
    const tonnes = siteLimit.get(site) ?? null;
    const kg = kgOf.get(product);
    const most = tonnes === null || kg === undefined ? Infinity : (tonnes * 1000) / kg;
    sourceOf(product).made += Math.min(units, most);
  }
  for (const place of rowsOf('supplies')) {
    const source = sourceOf(place.row.product);
    const units = place.row.capacity ?? Infinity;
    source.sold += units;
    if (source.largest?.table !== 'supplies' || units > source.largest.units)
      source.largest = { table: 'supplies', place, units };
  }
  return sources;
};

/** Per product, what every recipe of it that has a line needs at the least, units per unit. */
const leastInputsOf = ({ rowsOf }: CheckContext): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const withLine = new Set(rowsOf('lines').map(({ row }) => row.recipe));
  const inputsOf = new Map<string, Map<string, number>>();
  for (const { row } of rowsOf('inputs')) {
    const inputs = inputsOf.get(row.recipe) ?? new Map<string, number>();
    inputs.set(row.product, (inputs.get(row.product) ?? 0) + row.quantity);
    inputsOf.set(row.recipe, inputs);
  }
  const least = new Map<string, Map<string, number>>();
  for (const { row } of rowsOf('recipes')) {
    if (!withLine.has(row.id)) continue;
    const inputs = inputsOf.get(row.id) ?? new Map<string, number>();
    const before = least.get(row.product);
    if (before === undefined) least.set(row.product, new Map(inputs));
    else
      for (const [input, quantity] of before) {
        const here = inputs.get(input) ?? 0;
        if (here === 0) before.delete(input);
        else before.set(input, Math.min(quantity, here));
      }
  }
  return least;
};

/** Products so that each stands before its inputs; only called without cycles. */
const fromLastToFirst = ({ rowsOf }: CheckContext): readonly string[] => {
  const productOf = new Map(rowsOf('recipes').map(({ row }) => [row.id, row.product]));
  const inputs = new Map<string, Set<string>>();
  const users = new Map<string, number>();
  for (const { row } of rowsOf('inputs')) {
    const product = productOf.get(row.recipe);
    if (product === undefined) continue;
    const known = inputs.get(product) ?? new Set();
    inputs.set(product, known);
    if (known.has(row.product)) continue;
    known.add(row.product);
    users.set(row.product, (users.get(row.product) ?? 0) + 1);
  }
  const order = rowsOf('products')
    .map(({ row }) => row.id)
    .filter((id) => (users.get(id) ?? 0) === 0);
  for (const product of order)
    for (const input of inputs.get(product) ?? []) {
      const left = (users.get(input) ?? 0) - 1;
      users.set(input, left);
      if (left === 0) order.push(input);
    }
  return order;
};

/** Six figures are enough to see what is wrong. */
const told = (units: number): string => `${Number(units.toPrecision(6))}`;
