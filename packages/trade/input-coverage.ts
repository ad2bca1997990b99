import type { InputEdge } from './input-graph.ts';

/**
 * Share (0 to 1) of a product's main inputs that are held, by cost-order weight: Σ w of inputs held / Σ w of
 * inputs of which it is known. Null where no input is recorded or none is known.
 *
 * `holds` answers null where the trade of an input is not known.
 */
export const inputCoverage = (
  inputs: readonly InputEdge[],
  holds: (hs2022: string) => boolean | null,
): number | null => {
  let [held, known] = [0, 0];
  for (const { input, weight } of inputs) {
    const answer = holds(input);
    if (answer === null) continue;
    known += weight;
    if (answer) held += weight;
  }
  return known > 0 ? held / known : null;
};
