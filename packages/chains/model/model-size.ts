import { expandGroup } from './model-groups.ts';
import type { ChainModel, LimitKind } from './model.ts';

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

/** Limits that count what lines make, what lanes carry, what stands; some count several. */
const ofLines: readonly LimitKind[] = [
  'production',
  'share',
  'countries',
  'value-added',
  'gain',
  'emissions',
  'lead-time',
];
const ofFlows: readonly LimitKind[] = ['flow', 'value-added', 'gain', 'emissions', 'intra-bloc', 'lead-time'];
const ofSites: readonly LimitKind[] = ['sites', 'investment', 'countries', 'gain'];

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
  const count = (kinds: readonly LimitKind[]): number =>
    model.limits.filter(({ kind }) => kinds.includes(kind)).length;
  const [onLines, onFlows, onSites] = [count(ofLines), count(ofFlows), count(ofSites)];
  let columns = model.sites.length;
  let rows = 0;
  let nonzeros = model.sites.length * (1 + onSites);
  for (const { recipe } of model.lines) {
    const inputs = inputsOf.get(recipe)?.length ?? 0;
    // Whole lines, their links, what is made; a test of origin per regime.
    columns += 1 + periods + tested;
    rows += 2 + 3 * periods + tested * (2 + inputs);
    nonzeros += 2 + onSites + periods * (6 + inputs + onLines) + tested * 2 * (2 + inputs);
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
    // A balance at each end, capacity, the test of origin, limits.
    nonzeros += flows * (3 + Math.min(1, tested) + onFlows);
    if (lane.capacityTonnes !== null) rows += periods;
  }
  rows += model.limits.length * periods;
  return { columns, rows, nonzeros, integers: model.sites.length + model.lines.length * (1 + tested) };
};

const put = (sets: Map<string, Set<string>>, key: string, value: string): void => {
  const set = sets.get(key) ?? new Set();
  sets.set(key, set.add(value));
};
