import type { AnalysisOptions, AnalysisWatch, Cancelled } from './analysis-watch.ts';
import { cancelled } from './analysis-watch.ts';
import type { CompiledNetwork } from './compiled-network.ts';
import type { Closable } from './criticality-subjects.ts';
import { closables } from './criticality-subjects.ts';
import type { AnalysisNetwork } from './analysis-network.ts';
import { bySurface } from './analysis-network.ts';
import type { Pair } from './pair-set.ts';
import type { PairTrees } from './pair-trees.ts';
import { columnOf, hasChanged, pairTrees, weighed } from './pair-trees.ts';
import type { Consignment } from './question.ts';
import { repairOf } from './repaired-costs.ts';

/** What all pairs lose if one thing shuts for good. */
export interface Loss extends Omit<Closable, 'arcs'> {
  /** Pairs that lose in some criterion, and those of them without any way afterwards. */
  readonly affected: number;
  readonly cutOff: number;
  /** Sums over pairs still connected of what the best way in this criterion alone gets worse by. */
  readonly addedUsd: number;
  readonly addedHours: number;
  readonly addedKgCo2e: number;
}

export interface Criticality {
  readonly kind: 'criticality';
  readonly pairs: number;
  /** What costs somebody something, the most grievous first: pairs cut off, then hours added. */
  readonly losses: readonly Loss[];
}

/** Losses of the pairs with one beginning, added to `sums`: cost, hours, CO2e by place in `weighed`. */
const weighOne = (
  closable: Closable,
  { from, targets, trees }: PairTrees,
  repairs: readonly ReturnType<typeof repairOf>[],
  sums: { affected: number; cutOff: number; added: number[] },
): void => {
  const { subject, arcs } = closable;
  const isEnd = (node: string): boolean => subject.kind === 'node' && subject.id === node;
  if (isEnd(from)) return;
  const isHit = weighed.map((criterion) => arcs.some((arc) => trees[criterion].used[arc] === 1));
  if (!isHit.includes(true)) return;
  const loses = new Uint8Array(targets.length);
  weighed.forEach((criterion, c) => {
    if (!isHit[c]) return;
    const tree = trees[criterion];
    const after = repairs[c]!.afterClosing(tree, tree.branches, arcs);
    targets.forEach(({ node, state }, place) => {
      const before = tree.cost[state]!;
      const now = after(state);
      if (!hasChanged(before, now) || isEnd(node)) return;
      if (now === Infinity) loses[place] = 2;
      else {
        loses[place] = 1;
        sums.added[c]! += now - before;
      }
    });
  });
  for (const loss of loses) {
    if (loss > 0) sums.affected += 1;
    if (loss === 2) sums.cutOff += 1;
  }
};

/**
 * What pairs lose by each closing, on a network already made. A pair that begins or ends at the place itself is
 * not counted: what others lose is asked.
 */
export const lossesOf = (
  compiled: CompiledNetwork,
  pairs: readonly Pair[],
  { isCancelled, onProgress }: AnalysisWatch = {},
): readonly Loss[] | Cancelled => {
  const isShut = new Uint8Array(compiled.graph.head.length);
  const beginnings = pairTrees(compiled, pairs, isShut);
  const repairs = weighed.map((criterion) => repairOf(compiled.graph, columnOf(compiled, criterion), isShut));
  const things = closables(compiled);
  const losses: Loss[] = [];
  for (const [done, closable] of things.entries()) {
    if (isCancelled?.() === true) return cancelled;
    onProgress?.(done, things.length);
    const sums = { affected: 0, cutOff: 0, added: [0, 0, 0] };
    for (const beginning of beginnings) weighOne(closable, beginning, repairs, sums);
    if (sums.affected === 0) continue;
    const { subject, close, name, country } = closable;
    const [addedUsd = 0, addedHours = 0, addedKgCo2e = 0] = sums.added;
    const { affected, cutOff } = sums;
    losses.push({ subject, close, name, country, affected, cutOff, addedUsd, addedHours, addedKgCo2e });
  }
  onProgress?.(things.length, things.length);
  return losses.toSorted(
    (a, b) => b.cutOff - a.cutOff || b.addedHours - a.addedHours || b.addedUsd - a.addedUsd,
  );
};

/**
 * For each border post, link in service and strait: what the pairs lose if it shuts for good, in the best money,
 * the best hours and the best CO2e, each alone, for one consignment per pair. Exact: every pair whose best way is
 * touched is routed anew.
 */
export const criticality = (
  network: AnalysisNetwork,
  pairs: readonly Pair[],
  consignment: Consignment,
  { ways = bySurface, ...watch }: AnalysisOptions = {},
): Criticality | Cancelled => {
  const compiled = network.compile(consignment, { ...ways, closures: [] }, null);
  const losses = lossesOf(compiled, pairs, watch);
  return 'kind' in losses ? losses : { kind: 'criticality', pairs: pairs.length, losses };
};
