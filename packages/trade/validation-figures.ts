import type { PartnerSet } from './partner-set.ts';
import { matrixYear } from './space-basis.ts';
import { seededRandom } from './seeded-random.ts';
import type { ValidationCase } from './validation-case.ts';
import type { RankedScore } from './validation-ranking.ts';
import type { ScoreValidation, SliceKey, ValidationSlice } from './validation-report.ts';
import type { ScoreDefinition, Territory } from './validation-score.ts';
import type { ProjectPercentiles } from './validation-statistic.ts';
import {
  bootstrapInterval,
  chanceP,
  meanPercentile,
  pairingP,
  percentileOf,
  percentileWithin,
} from './validation-statistic.ts';

/** Everything the figures of one score are computed from. */
export interface Bench {
  readonly cases: readonly ValidationCase[];
  readonly sets: readonly PartnerSet[];
  readonly setOf: readonly number[];
  /** Headings of the same tenth of world demand as a heading. */
  readonly peersOf: (column: number) => readonly number[];
  /** World demand alone in a territory. */
  readonly demand: (territory: Territory) => RankedScore;
  readonly draws: number;
  readonly seed: number;
}

const percentilesOf = (ranked: RankedScore['rankings'], cases: readonly ValidationCase[]) =>
  cases.map(({ products }, project) => {
    const ranking = ranked[project]!;
    return products.map((column) => (ranking ? percentileOf(ranking, column, products) : null));
  });
const known = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);

/** A mean percentile with its 95 % interval over projects; nulls where nothing could be ranked. */
interface Estimate {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const estimate = (values: readonly ProjectPercentiles[], { draws, seed }: Bench): Estimate => {
  const interval = bootstrapInterval(values, draws, seededRandom(seed));
  return { value: meanPercentile(values), low: interval?.low ?? null, high: interval?.high ?? null };
};

/** Which slices a product of a project belongs to. */
const slicesOf = ({ cases, sets, setOf }: Bench, project: number, column: number): SliceKey[] => {
  const { startYear } = cases[project]!;
  const { partners } = sets[setOf[project]!]!;
  const holding = partners.filter(({ holds }) => holds[column] === 1).length;
  const begun =
    startYear === null ? 'begin-unknown' : startYear <= matrixYear ? 'begun-by-matrix-year' : 'begun-later';
  return [
    project * 2 < cases.length ? 'first-half' : 'second-half',
    begun,
    holding === 0 ? 'none-has-it' : holding < partners.length ? 'some-have-it' : 'all-have-it',
  ];
};

const sliceKeys: readonly SliceKey[] = [
  'first-half',
  'second-half',
  'begun-by-matrix-year',
  'begun-later',
  'begin-unknown',
  'none-has-it',
  'some-have-it',
  'all-have-it',
];

type Placed = readonly (readonly (number | null)[])[];

const sliced = (bench: Bench, own: Placed, demand: Placed): ValidationSlice[] =>
  sliceKeys.map((key) => {
    const inSlice = (placed: Placed): number[][] =>
      placed.map((values, project) =>
        known(
          values.filter((_, i) => slicesOf(bench, project, bench.cases[project]!.products[i]!).includes(key)),
        ),
      );
    const kept = inSlice(own);
    return {
      key,
      products: kept.reduce((sum, values) => sum + values.length, 0),
      auc: meanPercentile(kept),
      demandAuc: meanPercentile(inSlice(demand)),
    };
  });

const matchedOf = ({ cases, peersOf }: Bench, { rankings }: RankedScore): number[][] =>
  cases.map(({ products }, project) => {
    const ranking = rankings[project]!;
    return ranking
      ? products.flatMap((column) => percentileWithin(ranking, column, products, peersOf(column)) ?? [])
      : [];
  });

/** Tests one score against chance, against other pairings and against world demand in the same territory. */
export const validateScore = (
  bench: Bench,
  definition: ScoreDefinition,
  ranked: RankedScore,
): ScoreValidation => {
  const { cases, draws, seed } = bench;
  const demand = bench.demand(definition.territory);
  const own = percentilesOf(ranked.rankings, cases);
  const byDemand = percentilesOf(demand.rankings, cases);
  const areas = own.map(known);
  const auc = estimate(areas, bench);
  const matched = estimate(matchedOf(bench, ranked), bench);
  const lift = estimate(
    own.map((values, project) =>
      values.flatMap((value, i) => (value === null ? [] : [value - byDemand[project]![i]!])),
    ),
    bench,
  );
  const products = cases.map((one, project) => one.products.filter((_, i) => own[project]![i] !== null));
  const test = (p: typeof chanceP): number | null =>
    auc.value === null ? null : p(ranked.rankings, products, auc.value, draws, seededRandom(seed));
  return {
    key: definition.key,
    territory: definition.territory,
    learnt: definition.weights === null,
    weights: definition.parts.map((part) => ({ part, weight: ranked.weights[part] ?? 0 })),
    projects: areas.filter((values) => values.length > 0).length,
    products: areas.reduce((sum, values) => sum + values.length, 0),
    auc: auc.value,
    low: auc.low,
    high: auc.high,
    pValue: test(chanceP),
    pairingPValue: test(pairingP),
    matchedAuc: matched.value,
    matchedLow: matched.low,
    matchedHigh: matched.high,
    demandAuc: meanPercentile(byDemand.map(known)),
    demandMatchedAuc: meanPercentile(matchedOf(bench, demand)),
    liftOverDemand: lift.value,
    liftLow: lift.low,
    liftHigh: lift.high,
    beatsDemand: (lift.low ?? 0) > 0,
    newProductAuc:
      ranked.newProductRankings && meanPercentile(percentilesOf(ranked.newProductRankings, cases).map(known)),
    slices: sliced(bench, own, byDemand),
  };
};
