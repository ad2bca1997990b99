import type { ChainDraft, FlowColumn } from './compile-draft.ts';
import type { LineOption } from './compile-reach.ts';

/** What one unit brings with it on each step: days times value, kilograms of carbon. */
export interface Brought {
  /** Carried, and bought where the flow begins at a supplier. */
  readonly byFlow: (flow: FlowColumn) => number;
  /** Made, without what its inputs have brought. */
  readonly byMaking: (line: LineOption) => number;
}

const raise = (most: Map<string, number>, key: string, amount: number): void => {
  most.set(key, Math.max(most.get(key) ?? 0, amount));
};

/**
 * The most that can stand behind one unit of each demand, by its id, over all ways the chain has to make and carry it; over
 * places and products in the order of making. None for demands that the chain cannot reach.
 */
export const mostBehind = (
  { index, reach, columns }: ChainDraft,
  { byFlow, byMaking }: Brought,
): ReadonlyMap<string, number> => {
  const behind = new Map<string, number>();
  const demands = new Map<string, number>();
  const linesOf = Map.groupBy(reach.lines, ({ recipe }) => recipe.product);
  const flowsOf = Map.groupBy(columns.flows, ({ flow }) => flow.product);
  for (const product of [...index.fromLastToFirst].reverse()) {
    for (const line of linesOf.get(product) ?? []) {
      const inputs = line.recipe.inputs.reduce(
        (sum, input) => sum + input.quantity * (behind.get(`${line.site.id}:${input.product.id}`) ?? 0),
        0,
      );
      raise(behind, `${line.site.id}:${product.id}`, byMaking(line) + inputs);
    }
    // What a site makes is known before it is carried on: nothing is carried twice.
    const made = new Map(behind);
    for (const column of flowsOf.get(product) ?? []) {
      const { lane, demand } = column.flow;
      const amount = byFlow(column) + (made.get(`${lane.from}:${product.id}`) ?? 0);
      if (demand === null) raise(behind, `${lane.to}:${product.id}`, amount);
      else raise(demands, demand.id, amount);
    }
  }
  return demands;
};
