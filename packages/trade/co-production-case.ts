import type { Stage } from '@hamkor/nomenclature';
import { exportCapability, makingCapability } from './capability.ts';
import type { Closeness } from './explanation.ts';
import type { InputEdge } from './input-graph.ts';
import type { RawPart } from './option.ts';
import type { Standing } from './standing.ts';

/** Thresholds of co-production; each is also moved by a quarter to see whether ranks hold. */
export interface CoProductionThresholds extends Readonly<Record<string, number>> {
  /** Balassa index from which a member has the input. */
  readonly 'upstream-advantage': number;
  /** Least exports of the input, USD a year. */
  readonly 'input-exports-usd': number;
  /** Balassa index from which a member that lacks the product is on its way to it. */
  readonly 'emerging-advantage': number;
  /** Relative density from which a product is near to a member that lacks it, standard deviations. */
  readonly 'relative-density': number;
  /** Least input per unit of output between the two sectors, share of output. */
  readonly 'sector-coefficient': number;
}

export const coProductionThresholds: CoProductionThresholds = {
  'upstream-advantage': 1,
  'input-exports-usd': 1_000_000,
  'emerging-advantage': 0.5,
  'relative-density': 0.5,
  'sector-coefficient': 0.02,
};

/** Only the costliest inputs make a partner: nails do not make a nation a partner in ships. */
export const costliestPlaces = 3;

/** A heading's share of intermediate lines from which it counts as an input to industry. */
const intermediateFrom = 0.5;

const downstreamStages: ReadonlySet<Stage> = new Set(['processed', 'parts', 'capital', 'consumer']);

/** A product that can be made from what another has: what the enumeration needs to know of it. */
export interface MadeProduct {
  readonly hs: string;
  readonly stage: Stage;
  /** World exports in the latest year known, USD; null where none is known. */
  readonly demandUsd: number | null;
  readonly complexity: number | null;
  readonly standings: readonly Standing[];
  /** Main inputs, costliest first. */
  readonly inputs: readonly MadeFrom[];
}

export interface MadeFrom {
  readonly edge: InputEdge;
  readonly intermediateShare: number;
  /** Largest coefficient between the two sectors in any country of the table; null where the table is silent. */
  readonly sectorCoefficient: number | null;
  readonly standings: readonly Standing[];
}

/** Upstream has the input and lacks the product; downstream lacks the input and has or is near the product. */
export interface CoProductionCase {
  readonly product: MadeProduct;
  /** The costliest input that upstream brings. */
  readonly input: MadeFrom;
  readonly upstream: Standing;
  readonly downstream: Standing;
  readonly closeness: Closeness;
  /** Main inputs upstream has and downstream lacks, costliest first. */
  readonly brought: readonly MadeFrom[];
}

const has = ({ rca }: Standing, threshold: number): boolean => rca !== null && rca >= threshold;

const isNear = (
  standing: Standing,
  { relativeDensity }: Closeness,
  thresholds: CoProductionThresholds,
): boolean =>
  has(standing, thresholds['emerging-advantage']) || relativeDensity >= thresholds['relative-density'];

/** Whether the input is an intermediate good of an industry that the product's industry really buys from. */
const isRealInput = (
  { edge, intermediateShare, sectorCoefficient }: MadeFrom,
  thresholds: CoProductionThresholds,
): boolean =>
  edge.place <= costliestPlaces &&
  intermediateShare >= intermediateFrom &&
  (sectorCoefficient === null || sectorCoefficient >= thresholds['sector-coefficient']);

/** What each member could bring to a product: its main inputs, unless it makes the product itself. */
const offersFor = (product: MadeProduct, thresholds: CoProductionThresholds): readonly MadeFrom[][] => {
  const leastAdvantage = thresholds['upstream-advantage'];
  const leastKusd = thresholds['input-exports-usd'] / 1000;
  return product.standings.map((own, i) =>
    has(own, 1)
      ? []
      : product.inputs.filter(
          ({ standings }) => has(standings[i]!, leastAdvantage) && standings[i]!.exportsKusd >= leastKusd,
        ),
  );
};

const casesOf = (product: MadeProduct, thresholds: CoProductionThresholds): CoProductionCase[] => {
  const offers = offersFor(product, thresholds);
  const makers = product.standings.flatMap((downstream, j) => {
    const { closeness } = downstream;
    return closeness !== null && isNear(downstream, closeness, thresholds)
      ? [{ downstream, closeness, j }]
      : [];
  });
  return makers.flatMap(({ downstream, closeness, j }) =>
    offers.flatMap((offered, i): CoProductionCase[] => {
      if (i === j || offered.length === 0) return [];
      const brought = offered.filter(({ standings }) => !has(standings[j]!, 1));
      const input = brought.find((one) => isRealInput(one, thresholds));
      if (input === undefined) return [];
      return [{ product, input, upstream: input.standings[i]!, downstream, closeness, brought }];
    }),
  );
};

/**
 * All co-productions of the products given: upstream i exports input u with advantage and lacks product d;
 * downstream j lacks u and exports d with advantage or is near it; u is an intermediate good among the three
 * costliest inputs of d, and d is processed, a part, a capital or a consumer good. Of several inputs that i
 * brings, the costliest names the option.
 */
export const coProductionCases = (
  products: readonly MadeProduct[],
  thresholds: CoProductionThresholds,
): CoProductionCase[] =>
  products
    .filter(({ stage }) => downstreamStages.has(stage))
    .flatMap((product) => casesOf(product, thresholds));

const defaultWeights = {
  value: 1,
  demand: 2,
  feasibility: 1,
  inputs: 1,
  complexity: 0.5,
  coverage: 0.5,
} as const;

/** Share of the product's main inputs that upstream brings, by cost order. */
export const broughtWeight = ({ brought }: CoProductionCase): number =>
  brought.reduce((sum, { edge }) => sum + edge.weight, 0);

/** Capability of both together, 0 to 1: the geometric mean, so that a weak half is not made up for. */
export const feasibility = ({ upstream, closeness }: CoProductionCase): number =>
  Math.sqrt(exportCapability(upstream.rca ?? 0) * makingCapability(closeness));

/**
 * What the score of a co-production is made of: the money the input earns today (or, where trade is loaded, what
 * members buy of the product outside: `valueUsd`), world demand for the
 * product, what both can do, how much of the product's main inputs upstream brings by cost order, how complex
 * the product is, how well the worse covered partner's trade is seen.
 */
export const coProductionParts = (
  found: CoProductionCase,
  coverageRatio: number | null,
  valueUsd: number | null = found.upstream.exportsKusd * 1000,
): readonly RawPart[] => [
  { name: 'value', raw: valueUsd, unit: 'USD', defaultWeight: defaultWeights.value },
  { name: 'demand', raw: found.product.demandUsd, unit: 'USD', defaultWeight: defaultWeights.demand },
  { name: 'feasibility', raw: feasibility(found), unit: 'index', defaultWeight: defaultWeights.feasibility },
  {
    name: 'inputs',
    raw: broughtWeight(found),
    unit: 'share',
    defaultWeight: defaultWeights.inputs,
  },
  {
    name: 'complexity',
    raw: found.product.complexity,
    unit: 'index',
    defaultWeight: defaultWeights.complexity,
  },
  {
    name: 'coverage',
    raw: coverageRatio === null ? null : Math.min(1, coverageRatio),
    unit: 'share',
    defaultWeight: defaultWeights.coverage,
  },
];
