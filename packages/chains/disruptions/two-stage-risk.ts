/** What may happen within a year, with what it costs. */
export interface Outcome {
  readonly probability: number;
  readonly loss: number;
}

/**
 * Probabilities of disruptions of which at most one strikes within a year, and of a year without any, which comes last. Where
 * they add up to more than 1 they are scaled down to 1.
 */
export const yearOutcomes = (probabilities: readonly number[]): readonly number[] => {
  const sum = probabilities.reduce((total, probability) => total + probability, 0);
  return sum > 1
    ? [...probabilities.map((probability) => probability / sum), 0]
    : [...probabilities, 1 - sum];
};

/**
 * Conditional value at risk: mean loss over the worst share 1 − alpha of all cases, an outcome that straddles its edge
 * counted in part (Rockafellar & Uryasev 2000, Journal of Risk 2:21-41; 2002, Journal of Banking & Finance 26:1443-1471,
 * proposition 8). 0 without outcomes. Alpha lies in [0, 1); at 0 it is the mean.
 */
export const conditionalValueAtRisk = (outcomes: readonly Outcome[], alpha: number): number => {
  const tail = 1 - alpha;
  let left = tail;
  let sum = 0;
  for (const { probability, loss } of outcomes.toSorted((a, b) => b.loss - a.loss)) {
    const part = Math.min(left, probability);
    sum += part * loss;
    left -= part;
    if (left <= 0) break;
  }
  return sum / tail;
};
