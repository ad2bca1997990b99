import type { Choice } from './conditional-logit.ts';
import { conditionalLogit, universalLasso } from './conditional-logit.ts';
import type { PartName } from './option.ts';
import type { PartnerSet } from './partner-set.ts';
import { midRanks } from './mid-rank.ts';
import type { ValidationCase } from './validation-case.ts';
import type { ScoreDefinition } from './validation-score.ts';
import { isInTerritory } from './validation-score.ts';

/** How one score orders the products of a territory for one set of partners. */
export interface Ranking {
  /** Place of a heading among the products compared; -1 where it lies outside the territory. */
  readonly placeOf: Int32Array;
  readonly scores: Float64Array;
  /** How many of the other products compared it outranks, ties counting one half. */
  readonly outranked: Float64Array;
}

/** One score for all cases; null where no product of the case lies in the territory. */
export interface RankedScore {
  readonly rankings: readonly (Ranking | null)[];
  /** The same with every project out that shares a product with the case; null for weights by hand. */
  readonly newProductRankings: readonly (Ranking | null)[] | null;
  /** Weights by part that sum to 1: by hand, or learnt from all projects. */
  readonly weights: Readonly<Partial<Record<PartName, number>>>;
}

/** The products of the territory for one set, with the percentiles of every part among them. */
interface Arena {
  readonly placeOf: Int32Array;
  readonly size: number;
  /** Row-major, products × parts. */
  readonly features: Float64Array;
}

/** Ridge of the learnt weights, which are of the order of 1 to 10 on percentiles from 0 to 1. */
const ridge = 1;

const arenaOf = (
  { territory, parts, quantities }: ScoreDefinition,
  set: PartnerSet,
  universe: readonly number[],
  headingCount: number,
): Arena => {
  const products = universe.filter((at) => isInTerritory(territory, set, at));
  const placeOf = new Int32Array(headingCount).fill(-1);
  products.forEach((at, place) => (placeOf[at] = place));
  const rows = products.map((at) => quantities(set, at));
  const features = new Float64Array(products.length * parts.length);
  parts.forEach((part, f) => {
    midRanks(Float64Array.from(rows, (row) => row[part] ?? Number.NaN)).forEach((percentile, place) => {
      features[place * parts.length + f] = percentile;
    });
  });
  return { placeOf, size: products.length, features };
};

const ranking = ({ placeOf, size, features }: Arena, weights: Float64Array): Ranking => {
  const scores = new Float64Array(size);
  for (let place = 0, cell = 0; place < size; place++) {
    for (let f = 0; f < weights.length; f++, cell++) scores[place]! += weights[f]! * features[cell]!;
  }
  return { placeOf, scores, outranked: midRanks(scores).map((share) => share * size - 0.5) };
};

const shares = (parts: readonly PartName[], weights: Float64Array): RankedScore['weights'] => {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return Object.fromEntries(parts.map((part, f) => [part, sum > 0 ? weights[f]! / sum : 0]));
};

/** A product a project chose, and which project and heading it was. */
interface ProjectChoice extends Choice {
  readonly project: number;
  readonly column: number;
}

/**
 * Orders the products of every case by one score. Learnt weights are never learnt from the project that is
 * ranked with them: each case gets the weights of all the others.
 */
export const rankCases = (
  definition: ScoreDefinition,
  cases: readonly ValidationCase[],
  sets: readonly PartnerSet[],
  setOf: readonly number[],
  universe: readonly number[],
  headingCount: number,
): RankedScore => {
  const { parts } = definition;
  const arenas = sets.map((set) => arenaOf(definition, set, universe, headingCount));
  const inTerritory = cases.map(({ products }, project) =>
    products.filter((column) => arenas[setOf[project]!]!.placeOf[column]! >= 0),
  );
  if (definition.weights !== null) {
    const byHand = definition.weights;
    const weights = Float64Array.from(parts, (part) => byHand[part] ?? 0);
    const ofSets = arenas.map((arena) => ranking(arena, weights));
    return {
      rankings: cases.map((_, project) =>
        inTerritory[project]!.length === 0 ? null : ofSets[setOf[project]!]!,
      ),
      newProductRankings: null,
      weights: shares(parts, weights),
    };
  }
  const choices = cases.flatMap((_, project): ProjectChoice[] =>
    inTerritory[project]!.map((column) => ({
      set: setOf[project]!,
      alternative: arenas[setOf[project]!]!.placeOf[column]!,
      weight: 1 / inTerritory[project]!.length,
      project,
      column,
    })),
  );
  const chosen = choices.reduce((sum, { weight }) => sum + weight, 0);
  const model = conditionalLogit(
    { featureCount: parts.length, sets: arenas, choices },
    { lasso: universalLasso(chosen, parts.length), ridge },
  );
  const rankedBy = (isLeftOut: (project: number) => (choice: ProjectChoice) => boolean) =>
    cases.map((_, project) =>
      inTerritory[project]!.length === 0
        ? null
        : ranking(arenas[setOf[project]!]!, model.without(isLeftOut(project))),
    );
  return {
    rankings: rankedBy((project) => (choice) => choice.project === project),
    newProductRankings: rankedBy(
      (project) => (choice) => choice.project === project || cases[project]!.products.includes(choice.column),
    ),
    weights: shares(parts, model.weights),
  };
};
