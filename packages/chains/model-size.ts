import { expandGroup } from './model-groups.ts';
import type { ChainModel } from './model.ts';

/** Rows of all tables together; a model with more is refused before it is read. */
export const mostRows = 200_000;
/** Coefficients of the programme; above, solvers need more memory and time than anybody has. */
export const mostNonzeros = 500_000;

export interface ModelSize {
  readonly columns: number;
  readonly rows: number;
  readonly nonzeros: number;
  readonly integers: number;
}

/**
 * How large the programme of a model may become, counted from above without making it: every product that both ends of a
 * lane can give and take, in every period and regime. Counting ends once `mostNonzeros` is passed.
 */
export const estimateSize = (model: ChainModel): ModelSize => {
  const periods = Math.max(1, model.periods.length);
  const inputsOf = new Map<string, string[]>();
  for (const { recipe, product } of model.inputs)
    inputsOf.set(recipe, [...(inputsOf.get(recipe) ?? []), product]);
  const productOf = new Map(model.recipes.map(({ id, product }) => [id, product]));
  const gives = new Map<string, Set<string>>();
  const takes = new Map<string, Set<string>>();
  for (const { site, recipe } of model.lines) {
    const product = productOf.get(recipe);
    if (product !== undefined) put(gives, site, product);
    for (const input of inputsOf.get(recipe) ?? []) put(takes, site, input);
  }
  for (const { supplier, product } of model.supplies) put(gives, supplier, product);
  for (const { market, product } of model.demands) put(takes, market, product);

  const tested = model.regimes.filter((regime) => !regime.isFreeCirculation).length;
  const limits = model.limits.length;
  let columns = model.sites.length;
  let rows = 0;
  let nonzeros = model.sites.length * (1 + limits);
  for (const { recipe } of model.lines) {
    const inputs = inputsOf.get(recipe)?.length ?? 0;
    // Whole lines, their links, what is made; a test of origin per regime.
    columns += 1 + periods + tested;
    rows += 1 + 2 * periods + tested * (2 + inputs);
    nonzeros += 2 + periods * (6 + inputs + limits) + tested * 2 * (2 + inputs);
  }
  for (const set of [gives, takes]) for (const products of set.values()) rows += products.size * periods;
  columns += (model.supplies.length + 2 * model.demands.length) * periods;
  rows += (model.supplies.length + model.demands.length) * periods;
  nonzeros += (2 * model.supplies.length + 3 * model.demands.length) * periods;

  const membersOf = new Map<string, ReadonlySet<string>>();
  for (const lane of model.lanes) {
    if (nonzeros > mostNonzeros) break;
    const given = gives.get(lane.from);
    const taken = takes.get(lane.to);
    if (given === undefined || taken === undefined) continue;
    let carried: ReadonlySet<string> | null = null;
    if (lane.product !== null) {
      carried = membersOf.get(lane.product) ?? new Set(expandGroup(model, lane.product, 'products'));
      membersOf.set(lane.product, carried);
    }
    const [few, many] = given.size < taken.size ? [given, taken] : [taken, given];
    let shared = 0;
    for (const product of few) if (many.has(product) && (carried?.has(product) ?? true)) shared++;
    const flows = shared * periods * (1 + model.regimes.length);
    columns += flows;
    // A balance at each end, capacity, the test of origin, limits and borders.
    nonzeros += flows * (3 + Math.min(1, tested) + lane.borders.length * Math.min(1, limits) + limits);
    if (lane.capacityTonnes !== null) rows += periods;
  }
  rows += limits * periods;
  return { columns, rows, nonzeros, integers: model.sites.length + model.lines.length * (1 + tested) };
};

const put = (sets: Map<string, Set<string>>, key: string, value: string): void => {
  const set = sets.get(key) ?? new Set();
  sets.set(key, set.add(value));
};
