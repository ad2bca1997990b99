import fc from 'fast-check';
import { expect, test } from 'vitest';
import { branchesOf, tailsOf } from './best-tree.ts';
import { buildCostGraph } from './build-cost-graph.ts';
import type { CostGraph } from './cost-graph.ts';
import { repairOf } from './repaired-costs.ts';
import { shortestCosts } from './shortest-costs.ts';

/** Costs in tenths, so that sums round; zero and equal costs are frequent. */
const arc = fc.record({
  tail: fc.nat(9),
  head: fc.nat(9),
  cost: fc.nat(12).map((tenths) => tenths / 10),
  isShut: fc.nat(4).map((n) => n === 0),
  /** Whether the change touches it, and what share of its cost is left if it is eased. */
  isChanged: fc.nat(4).map((n) => n === 0),
  share: fc.constantFrom(0, 0.5, 0.9),
});
const arcList = fc.array(arc, { minLength: 1, maxLength: 45 });

const built = (arcs: readonly { readonly tail: number; readonly head: number }[], costs: readonly number[]) =>
  buildCostGraph({
    nodes: 10,
    criteria: 1,
    arcs: {
      tail: Int32Array.from(arcs, ({ tail }) => tail),
      head: Int32Array.from(arcs, ({ head }) => head),
      costs: Float64Array.from(costs),
    },
  });
const maskOf = (graph: CostGraph, order: Int32Array, marks: readonly boolean[]): Uint8Array => {
  const mask = new Uint8Array(graph.head.length);
  marks.forEach((mark, i) => (mask[order[i]!] = mark ? 1 : 0));
  return mask;
};

test('after a closing, costs are those of a search without the arcs, to the last bit, time after time', () => {
  fc.assert(
    fc.property(arcList, fc.nat(9), (arcs, source) => {
      const { graph, order } = built(
        arcs,
        arcs.map(({ cost }) => cost),
      );
      const isShut = maskOf(
        graph,
        order,
        arcs.map((a) => a.isShut),
      );
      const tree = shortestCosts(graph, source, 0, { isClosed: isShut });
      const branches = branchesOf(tree, tailsOf(graph));
      const repair = repairOf(graph, 0, isShut);
      for (const closing of [arcs.map((a) => a.isChanged), arcs.map((a) => !a.isChanged)]) {
        const places = Int32Array.from(order.filter((_, i) => closing[i]));
        const after = repair.afterClosing(tree, branches, places);
        const without = shortestCosts(graph, source, 0, {
          isClosed: maskOf(
            graph,
            order,
            arcs.map((a, i) => a.isShut || closing[i]!),
          ),
        });
        expect(Array.from(without.cost, (_, node) => after(node))).toEqual(Array.from(without.cost));
      }
    }),
    { numRuns: 400 },
  );
});

test('after an easing, costs are those of a search with the lower costs and the opened arcs, to the last bit', () => {
  fc.assert(
    fc.property(arcList, fc.nat(9), (arcs, source) => {
      const { graph, order } = built(
        arcs,
        arcs.map(({ cost }) => cost),
      );
      const isShut = maskOf(
        graph,
        order,
        arcs.map((a) => a.isShut),
      );
      const tree = shortestCosts(graph, source, 0, { isClosed: isShut });
      const eased = arcs.map((a) => a.cost * a.share);
      const repair = repairOf(graph, 0, isShut);
      for (const mark of [true, false]) {
        const places = arcs.flatMap((a, i) => (a.isChanged === mark ? [i] : []));
        const after = repair.afterEasing(
          tree,
          Int32Array.from(places, (i) => order[i]!),
          Float64Array.from(places, (i) => eased[i]!),
        );
        const changed = built(
          arcs,
          arcs.map((a, i) => (a.isChanged === mark ? eased[i]! : a.cost)),
        );
        const whole = shortestCosts(changed.graph, source, 0, {
          isClosed: maskOf(
            changed.graph,
            changed.order,
            arcs.map((a) => a.isShut && a.isChanged !== mark),
          ),
        });
        expect(Array.from(whole.cost, (_, node) => after(node))).toEqual(Array.from(whole.cost));
      }
    }),
    { numRuns: 400 },
  );
});
