import type { Stage } from '@hamkor/nomenclature';
import type { InputGraph } from './input-graph.ts';

/** Longest way from the ground that is followed; no product of the list needs more. */
const longestTrunk = 6;

const isFromTheGround = (stage: Stage | undefined): boolean => stage === 'raw' || stage === 'energy';

/**
 * The way from the ground to a product: its costliest input, that input's costliest input and so on, down
 * to a raw material or an energy carrier; raw first, the product last. It stops where no input is recorded,
 * where the way would run in a circle, and after six steps. Of several raw inputs it follows the costliest.
 */
export const trunk = (
  product: string,
  graph: InputGraph,
  stageOf: (hs2022: string) => Stage | undefined,
): readonly string[] => {
  const way = [product];
  while (way.length <= longestTrunk) {
    const lowest = way[0]!;
    if (isFromTheGround(stageOf(lowest))) break;
    const next = graph.inputsOf(lowest).find(({ input }) => !way.includes(input));
    if (next === undefined) break;
    way.unshift(next.input);
  }
  return way;
};
