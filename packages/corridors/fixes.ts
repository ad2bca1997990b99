import type { AnalysisOptions, AnalysisWatch, Cancelled } from './analysis-watch.ts';
import { cancelled } from './analysis-watch.ts';
import type { CompiledNetwork } from './compiled-network.ts';
import type { Change } from './fixes-changes.ts';
import { singleChanges } from './fixes-changes.ts';
import type { AnalysisNetwork } from './analysis-network.ts';
import { bySurface, everyLinkOpen } from './analysis-network.ts';
import type { Pair } from './pair-set.ts';
import type { PairTrees, Weighed } from './pair-trees.ts';
import { columnOf, hasChanged, pairTrees, weighed } from './pair-trees.ts';
import type { Consignment } from './question.ts';
import { repairOf } from './repaired-costs.ts';
import { arcsOutOfService } from './subject-arcs.ts';

/** What one change saves over all pairs. */
export interface Fix extends Omit<Change, 'arcs' | 'hours'> {
  /** Pairs that gain in some criterion, and those of them that had no way before. */
  readonly affected: number;
  readonly connected: number;
  /** Sums over pairs that had a way before, of what the best way in this criterion alone gets better by. */
  readonly savedUsd: number;
  readonly savedHours: number;
  readonly savedKgCo2e: number;
}

export interface Fixes {
  readonly kind: 'fixes';
  readonly pairs: number;
  /** What saves somebody something, by hours saved; then by pairs newly connected. */
  readonly fixes: readonly Fix[];
}

/** Costs of the changed arcs in one criterion; null where the change does not touch it. */
const costsAfter = (
  { arcs, hours }: Change,
  { graph }: CompiledNetwork,
  criterion: Weighed,
  column: number,
): Float64Array | null => {
  if (hours === null) return Float64Array.from(arcs, (arc) => graph.costs[arc * graph.criteria + column]!);
  return criterion === 'hours' ? hours : null;
};

const weighOne = (
  change: Change,
  costs: readonly (Float64Array | null)[],
  { targets, trees }: PairTrees,
  repairs: readonly ReturnType<typeof repairOf>[],
  sums: { affected: number; connected: number; saved: number[] },
): void => {
  const gains = new Uint8Array(targets.length);
  weighed.forEach((criterion, c) => {
    const newCosts = costs[c] ?? null;
    if (newCosts === null) return;
    const tree = trees[criterion];
    const after = repairs[c]!.afterEasing(tree, change.arcs, newCosts);
    targets.forEach(({ state }, place) => {
      const before = tree.cost[state]!;
      const now = after(state);
      if (!hasChanged(before, now)) return;
      if (before === Infinity) gains[place] = 2;
      else {
        gains[place] = 1;
        sums.saved[c]! += before - now;
      }
    });
  });
  for (const gain of gains) {
    if (gain > 0) sums.affected += 1;
    if (gain === 2) sums.connected += 1;
  }
};

/** What each single change saves, on a network that was compiled with every link open. */
export const savingsOf = (
  compiled: CompiledNetwork,
  pairs: readonly Pair[],
  { isCancelled, onProgress }: AnalysisWatch = {},
): readonly Fix[] | Cancelled => {
  const isShut = arcsOutOfService(compiled);
  const beginnings = pairTrees(compiled, pairs, isShut);
  const columns = weighed.map((criterion) => columnOf(compiled, criterion));
  const repairs = columns.map((column) => repairOf(compiled.graph, column, isShut));
  const changes = singleChanges(compiled);
  const fixes: Fix[] = [];
  for (const [done, change] of changes.entries()) {
    if (isCancelled?.() === true) return cancelled;
    onProgress?.(done, changes.length);
    const costs = weighed.map((criterion, c) => costsAfter(change, compiled, criterion, columns[c]!));
    const sums = { affected: 0, connected: 0, saved: [0, 0, 0] };
    for (const beginning of beginnings) weighOne(change, costs, beginning, repairs, sums);
    if (sums.affected === 0) continue;
    const { arcs: _, hours: __, ...told } = change;
    const [savedUsd = 0, savedHours = 0, savedKgCo2e = 0] = sums.saved;
    const { affected, connected } = sums;
    fixes.push({ ...told, affected, connected, savedUsd, savedHours, savedKgCo2e });
  }
  onProgress?.(changes.length, changes.length);
  return fixes.toSorted((a, b) => b.savedHours - a.savedHours || b.connected - a.connected);
};

/**
 * The value of one fix: what all pairs save, in the best money, the best hours and the best CO2e, each alone, if
 * one hour less is spent at one post in one direction, if one place changes gauge in half the time, or if one
 * link or corridor that is not in service is opened. Exact: pairs that switch to the better way are counted.
 */
export const valueOfFixes = (
  network: AnalysisNetwork,
  pairs: readonly Pair[],
  consignment: Consignment,
  { ways = bySurface, ...watch }: AnalysisOptions = {},
): Fixes | Cancelled => {
  const open = { ...everyLinkOpen(network.facts, ways), closures: [] };
  const fixes = savingsOf(network.compile(consignment, open, null), pairs, watch);
  return 'kind' in fixes ? fixes : { kind: 'fixes', pairs: pairs.length, fixes };
};
