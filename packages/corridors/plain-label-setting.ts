import type { CostGraph, Search } from './cost-graph.ts';

interface Label {
  readonly node: number;
  readonly costs: readonly number[];
}

const compare = (a: readonly number[], b: readonly number[]): number => {
  const c = a.findIndex((cost, i) => cost !== b[i]!);
  return c < 0 ? 0 : a[c]! - b[c]!;
};

const covers = (a: readonly number[], b: readonly number[], width: number): boolean => {
  for (let c = 0; c < width; c++) if (a[c]! > b[c]!) return false;
  return true;
};

/** A binary heap of labels by their costs, lexicographically. */
const push = (heap: Label[], label: Label): void => {
  let at = heap.push(label) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (compare(heap[parent]!.costs, label.costs) <= 0) break;
    heap[at] = heap[parent]!;
    at = parent;
  }
  heap[at] = label;
};

const pop = (heap: Label[]): Label | undefined => {
  const top = heap[0];
  const last = heap.pop();
  if (last === undefined || heap.length === 0) return top;
  let at = 0;
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    if (child + 1 < heap.length && compare(heap[child + 1]!.costs, heap[child]!.costs) < 0) child++;
    if (compare(heap[child]!.costs, last.costs) >= 0) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = last;
  return top;
};

/**
 * The Pareto-optimal cost vectors, by Martins' label setting as the textbook has it (European Journal of Operational
 * Research 16 (1984) 236-245): every label is compared in all criteria with all those kept at its node, and with those
 * at the target. No bounds, no truncation, objects for labels; shares no code with `paretoSearch`, which tests and
 * benchmarks hold against it.
 */
export const plainLabelSetting = (graph: CostGraph, search: Search): number[][] => {
  const { criteria, first, head, costs, delay } = graph;
  const optimised = search.optimised ?? criteria;
  const kept = Array.from({ length: graph.nodes }, (): (readonly number[])[] => []);
  const isWithin = (sums: readonly number[]): boolean =>
    sums.every((sum, c) => sum < Infinity && sum <= (search.limits?.[c] ?? Infinity));
  const isCovered = (node: number, sums: readonly number[]): boolean =>
    kept[node]!.some((other) => covers(other, sums, criteria)) ||
    kept[search.target]!.some((other) => covers(other, sums, optimised));

  const heap: Label[] = [];
  const start = Array.from({ length: criteria }, () => 0);
  if (isWithin(start)) push(heap, { node: search.source, costs: start });
  for (let label = pop(heap); label !== undefined; label = pop(heap)) {
    const { node } = label;
    if (isCovered(node, label.costs)) continue;
    kept[node]!.push(label.costs);
    if (node === search.target) continue;
    for (let arc = first[node]!; arc < first[node + 1]!; arc++) {
      const reached = [...label.costs];
      if (search.time !== undefined && delay !== null && delay[arc]! > 0) {
        const { criterion, delays } = search.time;
        reached[criterion]! += delays[delay[arc]! - 1]!(reached[criterion]!);
      }
      const sums = reached.map((cost, c) => cost + costs[arc * criteria + c]!);
      if (isWithin(sums) && !isCovered(head[arc]!, sums)) push(heap, { node: head[arc]!, costs: sums });
    }
  }
  const ends = kept[search.target]!.map((sums) => sums.slice(0, optimised));
  return ends
    .filter(
      (end, i) =>
        !ends.some(
          (other, j) => i !== j && covers(other, end, optimised) && (j < i || !covers(end, other, optimised)),
        ),
    )
    .sort(compare);
};
