import { arcsUsed, branchesOf, tailsOf } from './best-tree.ts';
import type { BestTree, TreeBranches } from './best-tree.ts';
import type { CompiledNetwork } from './compiled-network.ts';
import type { Pair } from './pair-set.ts';
import { shortestCosts } from './shortest-costs.ts';

/** What is weighed over pairs, each alone: the best money, the best hours, the best emissions. */
export const weighed = ['cost', 'hours', 'co2e'] as const;
export type Weighed = (typeof weighed)[number];

export interface TreeToTargets extends BestTree {
  readonly branches: TreeBranches;
  /** Per arc 1 where the best way to a target takes it. */
  readonly used: Uint8Array;
}

/** All pairs with the same beginning. */
export interface PairTrees {
  readonly from: string;
  readonly targets: readonly { readonly node: string; readonly state: number }[];
  readonly trees: Readonly<Record<Weighed, TreeToTargets>>;
}

/** Whether a sum changed: less than a billionth of it is the rounding of another way that is as good. */
export const hasChanged = (before: number, now: number): boolean =>
  before !== now && Math.abs(now - before) > 1e-9 * Math.min(before, now);

/** Column of a criterion in the graph's costs. */
export const columnOf = (compiled: CompiledNetwork, criterion: Weighed): number =>
  compiled.columns.indexOf(criterion);

/**
 * The best ways of all pairs in each criterion alone, by place of beginning. Pairs with an end that the network
 * does not hold are left out. `isShut`: per arc 1 where nobody may go.
 */
export const pairTrees = (
  compiled: CompiledNetwork,
  pairs: readonly Pair[],
  isShut: Uint8Array,
): readonly PairTrees[] => {
  const tails = tailsOf(compiled.graph);
  const beginnings = new Map<string, { node: string; state: number }[]>();
  for (const { from, to } of pairs) {
    const state = compiled.destinationOf(to);
    if (compiled.originOf(from) < 0 || state < 0) continue;
    const targets = beginnings.get(from) ?? [];
    targets.push({ node: to, state });
    beginnings.set(from, targets);
  }
  return Array.from(beginnings, ([from, targets]) => {
    const treeOf = (criterion: Weighed): TreeToTargets => {
      const { cost, arc } = shortestCosts(
        compiled.graph,
        compiled.originOf(from),
        columnOf(compiled, criterion),
        { isClosed: isShut },
      );
      const tree = { cost, arc };
      return {
        ...tree,
        branches: branchesOf(tree, tails),
        used: arcsUsed(
          tree,
          tails,
          targets.map(({ state }) => state),
        ),
      };
    };
    return { from, targets, trees: { cost: treeOf('cost'), hours: treeOf('hours'), co2e: treeOf('co2e') } };
  });
};
