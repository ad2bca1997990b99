/**
 * Weights of features learnt from choices: among n alternatives one was chosen with chance
 * exp(x_j · β) / Σ_i exp(x_i · β). Weights are 0 or more.
 *
 * McFadden, D. (1974), Conditional logit analysis of qualitative choice behavior, in Zarembka (ed.),
 * Frontiers in Econometrics, pp. 105-142.
 */

/** Alternatives that are compared with one another, each described by the same features. */
export interface ChoiceSet {
  readonly size: number;
  /** Row-major, alternatives × features. */
  readonly features: Float64Array;
}

/** One choice, `weight` being what it counts for; several may share a set. */
export interface Choice {
  readonly set: number;
  readonly alternative: number;
  readonly weight: number;
}

export interface Choices<C extends Choice = Choice> {
  readonly featureCount: number;
  readonly sets: readonly ChoiceSet[];
  readonly choices: readonly C[];
}

/** What is taken off the log-likelihood: lasso · Σ β + ½ · ridge · Σ β² (elastic net). */
export interface Penalty {
  readonly lasso: number;
  readonly ridge: number;
}

/** Moments of the features in every set under the chances of one β. */
interface Moments {
  readonly means: readonly Float64Array[];
  /** ln Σ exp of every set. */
  readonly logSums: Float64Array;
  /** Covariances of every set, row-major, features × features. */
  readonly covariances: readonly Float64Array[];
}

/** Writes the chances of the alternatives of a set; gives ln Σ exp. */
const chancesOf = ({ size, features }: ChoiceSet, beta: Float64Array, chances: Float64Array): number => {
  const k = beta.length;
  const weighty = Uint8Array.from(beta.keys()).filter((f) => beta[f]! > 0);
  let largest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < size; i++) {
    let utility = 0;
    for (const f of weighty) utility += features[i * k + f]! * beta[f]!;
    chances[i] = utility;
    if (utility > largest) largest = utility;
  }
  let sum = 0;
  for (let i = 0; i < size; i++) sum += chances[i] = Math.exp(chances[i]! - largest);
  for (let i = 0; i < size; i++) chances[i]! /= sum;
  return largest + Math.log(sum);
};

const meanOf = ({ size, features }: ChoiceSet, chances: Float64Array, k: number): Float64Array => {
  const mean = new Float64Array(k);
  for (let i = 0, cell = 0; i < size; i++) {
    for (let f = 0; f < k; f++, cell++) mean[f]! += chances[i]! * features[cell]!;
  }
  return mean;
};

const covarianceOf = (
  { size, features }: ChoiceSet,
  chances: Float64Array,
  mean: Float64Array,
): Float64Array => {
  const k = mean.length;
  const covariance = new Float64Array(k * k);
  for (let i = 0; i < size; i++) {
    for (let f = 0; f < k; f++) {
      const weighed = chances[i]! * (features[i * k + f]! - mean[f]!);
      for (let g = 0; g < k; g++) covariance[f * k + g]! += weighed * (features[i * k + g]! - mean[g]!);
    }
  }
  return covariance;
};

/** Moments at β; the covariances may be kept from elsewhere, for they change little near the optimum. */
const momentsAt = ({ sets }: Choices, beta: Float64Array, kept?: Moments['covariances']): Moments => {
  const chances = new Float64Array(Math.max(0, ...sets.map(({ size }) => size)));
  const means: Float64Array[] = [];
  const covariances: Float64Array[] = [];
  const logSums = Float64Array.from(sets, (set, s) => {
    const logSum = chancesOf(set, beta, chances);
    const mean = meanOf(set, chances, beta.length);
    means.push(mean);
    covariances.push(kept?.[s] ?? covarianceOf(set, chances, mean));
    return logSum;
  });
  return { means, logSums, covariances };
};

/** The β of 0 or more that is best on a quadratic around the present one, coordinate after coordinate. */
const bestOnQuadratic = (
  beta: Float64Array,
  gradient: Float64Array,
  curvature: Float64Array,
): Float64Array => {
  const k = beta.length;
  const next = beta.slice();
  const slope = gradient.slice();
  for (let round = 0; round < 500; round++) {
    let moved = 0;
    for (let f = 0; f < k; f++) {
      const change = Math.max(0, next[f]! + slope[f]! / curvature[f * k + f]!) - next[f]!;
      next[f]! += change;
      for (let g = 0; g < k; g++) slope[g]! -= curvature[g * k + f]! * change;
      moved = Math.max(moved, Math.abs(change));
    }
    if (moved < 1e-6) break;
  }
  return next;
};

/** Newton's step on the penalised log-likelihood of some of the choices. */
const newtonStep = (
  { sets, featureCount: k }: Choices,
  choices: readonly Choice[],
  { means, covariances }: Moments,
  beta: Float64Array,
  { lasso, ridge }: Penalty,
): Float64Array => {
  const gradient = beta.map((weight) => -ridge * weight - lasso);
  const curvature = new Float64Array(k * k);
  for (let f = 0; f < k; f++) curvature[f * k + f] = ridge;
  for (const { set, alternative, weight } of choices) {
    const { features } = sets[set]!;
    for (let f = 0; f < k; f++) gradient[f]! += weight * (features[alternative * k + f]! - means[set]![f]!);
    for (let cell = 0; cell < k * k; cell++) curvature[cell]! += weight * covariances[set]![cell]!;
  }
  return bestOnQuadratic(beta, gradient, curvature);
};

const furthest = (a: Float64Array, b: Float64Array): number =>
  a.reduce((most, value, f) => Math.max(most, Math.abs(value - b[f]!)), 0);

const likelihood = (
  { sets, choices, featureCount: k }: Choices,
  beta: Float64Array,
  { logSums }: Moments,
  { lasso, ridge }: Penalty,
): number => {
  let sum = 0;
  for (const weight of beta) sum -= lasso * weight + 0.5 * ridge * weight * weight;
  for (const { set, alternative, weight } of choices) {
    let utility = 0;
    for (let f = 0; f < k; f++) utility += sets[set]!.features[alternative * k + f]! * beta[f]!;
    sum += weight * (utility - logSums[set]!);
  }
  return sum;
};

/** Newton's method from 0; a step that would lower the likelihood is halved. */
const maximise = (problem: Choices, penalty: Penalty): { weights: Float64Array; moments: Moments } => {
  let weights: Float64Array = new Float64Array(problem.featureCount);
  let moments = momentsAt(problem, weights);
  let best = likelihood(problem, weights, moments, penalty);
  for (let iteration = 0; iteration < 100; iteration++) {
    const from = weights;
    let next = newtonStep(problem, problem.choices, moments, from, penalty);
    let there = momentsAt(problem, next);
    for (let halving = 0; halving < 30 && likelihood(problem, next, there, penalty) < best; halving++) {
      next = next.map((weight, f) => (weight + from[f]!) / 2);
      there = momentsAt(problem, next);
    }
    [weights, moments, best] = [next, there, likelihood(problem, next, there, penalty)];
    if (furthest(weights, from) < 1e-5) break;
  }
  return { weights, moments };
};

/** A fitted model that can also be asked for the weights it would have had without some of its choices. */
export interface ConditionalLogit<C extends Choice = Choice> {
  readonly weights: Float64Array;
  /**
   * The weights learnt from the other choices only. The first step starts from the common fit, whose moments
   * are known, so it costs nothing; more follow until no weight moves by a hundredth, which moves no rank.
   */
  readonly without: (isLeftOut: (choice: C) => boolean) => Float64Array;
}

/** Learns the weights from the choices. Features must vary within the sets, or the ridge be above 0. */
export const conditionalLogit = <C extends Choice>(
  problem: Choices<C>,
  penalty: Penalty,
): ConditionalLogit<C> => {
  const { weights, moments } = maximise(problem, penalty);
  return {
    weights,
    without: (isLeftOut) => {
      const kept = problem.choices.filter((choice) => !isLeftOut(choice));
      let present = weights;
      let around = moments;
      for (let iteration = 0; iteration < 50; iteration++) {
        const next = newtonStep(problem, kept, around, present, penalty);
        const moved = furthest(next, present);
        present = next;
        if (moved < 0.05) break;
        around = momentsAt(problem, present, moments.covariances);
      }
      return present;
    },
  };
};

/**
 * Lasso that a feature of pure noise passes only by rare luck: the standard deviation of the sum of n
 * percentiles (1/√12 each) times √(2 ln k), k being the number of features. So a part that tells nothing
 * gets no weight, and nothing is tuned on the answer.
 *
 * Donoho, D. L., Johnstone, I. M. (1994), Ideal spatial adaptation by wavelet shrinkage, Biometrika 81(3),
 * pp. 425-455 (universal threshold).
 */
export const universalLasso = (choices: number, features: number): number =>
  Math.sqrt((choices / 12) * 2 * Math.log(features));
