import type { PartKey, PartWeights } from './match-terms.ts';
import { partKeys } from './match-terms.ts';

/** What came of a match that was shown: how its parts fitted, and whether it led on (interest, reply, meeting, contract). */
export interface Outcome {
  readonly fits: Readonly<Partial<Record<PartKey, number | null>>>;
  readonly isSuccess: boolean;
}

export interface OutcomeWeights {
  readonly weights: PartWeights;
  /** Outcomes counted: shown beside the weights, for few say little. */
  readonly outcomes: number;
  readonly successes: number;
  /** By part, how many outcomes knew it. */
  readonly known: Readonly<Record<PartKey, number>>;
}

/** The usual weights count as much as this many outcomes would. */
const usualPriorOutcomes = 50;
const mostSteps = 50;

/**
 * Weights as outcomes speak for them, held to the usual ones by a prior: logistic regression of success on the fits
 * (unknown ones at their mean, which leaves them without a say), each weight normal around its usual value, found by Newton's
 * method (Gelman et al., Bayesian Data Analysis, 3rd ed., section 16.3). Without outcomes the usual weights come back; a part
 * whose better fit goes with fewer successes falls to 0, never below. Counted, nothing hidden: the same outcomes give
 * the same weights.
 */
export const outcomeWeights = (
  outcomes: readonly Outcome[],
  usual: PartWeights,
  priorOutcomes: number = usualPriorOutcomes,
): OutcomeWeights => {
  const known = byPart((key) => outcomes.filter(({ fits }) => fits[key] != null).length);
  const successes = outcomes.filter(({ isSuccess }) => isSuccess).length;
  if (outcomes.length === 0) return { weights: usual, outcomes: 0, successes: 0, known };
  const means = byPart((key) => {
    const sum = outcomes.reduce((total, { fits }) => total + (fits[key] ?? 0), 0);
    return known[key] === 0 ? 0 : sum / known[key];
  });
  /** Centred, so that the usual level of success is the constant's alone. */
  const rows = outcomes.map(({ fits }) => [
    1,
    ...partKeys.map((key) => (fits[key] == null ? 0 : fits[key] - means[key])),
  ]);
  const prior = [0, ...partKeys.map((key) => usual[key])];
  // A quarter is the largest information that one outcome has on a weight.
  const precision = [1e-6, ...partKeys.map(() => priorOutcomes / 4 / partKeys.length)];
  let found = [...prior];
  for (let step = 0; step < mostSteps; step += 1) {
    const slope = found.map((value, at) => -precision[at]! * (value - prior[at]!));
    const bend = found.map((_, at) => found.map((__, other) => (at === other ? precision[at]! : 0)));
    for (const [number, row] of rows.entries()) {
      const sum = row.reduce((total, fit, at) => total + fit * found[at]!, 0);
      const chance = 1 / (1 + Math.exp(-sum));
      const surprise = (outcomes[number]!.isSuccess ? 1 : 0) - chance;
      const spread = chance * (1 - chance);
      for (const [at, fit] of row.entries()) {
        slope[at]! += surprise * fit;
        for (const [other, also] of row.entries()) bend[at]![other]! += spread * fit * also;
      }
    }
    const change = solved(bend, slope);
    // A step that would leap is shortened: far from the answer the curve says little.
    const longest = Math.max(...change.map(Math.abs));
    const share = longest > 2 ? 2 / longest : 1;
    found = found.map((value, at) => value + share * change[at]!);
    if (longest < 1e-9) break;
  }
  return {
    weights: byPart((_, at) => Math.max(0, found[at + 1]!)),
    outcomes: outcomes.length,
    successes,
    known,
  };
};

const byPart = (value: (key: PartKey, at: number) => number): Record<PartKey, number> =>
  Object.fromEntries(partKeys.map((key, at) => [key, value(key, at)])) as Record<PartKey, number>;

/** Solution of a symmetric positive definite system by Gauss' elimination. */
const solved = (matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] => {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot += 1)
    for (let row = pivot + 1; row < size; row += 1) {
      const factor = rows[row]![pivot]! / rows[pivot]![pivot]!;
      for (let column = pivot; column <= size; column += 1)
        rows[row]![column]! -= factor * rows[pivot]![column]!;
    }
  const answer = right.map(() => 0);
  for (let row = size - 1; row >= 0; row -= 1) {
    let rest = rows[row]![size]!;
    for (let column = row + 1; column < size; column += 1) rest -= rows[row]![column]! * answer[column]!;
    answer[row] = rest / rows[row]![row]!;
  }
  return answer;
};
