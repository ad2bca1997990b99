import type { CompiledNetwork } from './compiled-network.ts';
import type { CostGraph } from './cost-graph.ts';
import type { NetworkIndex } from './network-index.ts';
import type { Subject } from './question.ts';
import { touchesLink, touchesNode } from './subject-touches.ts';

/** A graph that remembers which requirements are met: a way to its target has met them all. */
export interface RequirementGraph {
  readonly graph: CostGraph;
  readonly source: number;
  /** -1 where no way meets them all. */
  readonly target: number;
  /** Per arc the arc of the network it stands for. */
  readonly arcOf: Int32Array;
}

/** Per arc of the network which requirements going along it meets, as bits. */
const bitsMet = (
  { graph, arcLink, arcNode, facts }: CompiledNetwork,
  index: NetworkIndex,
  required: readonly Subject[],
): Int32Array => {
  const bitsOf = (isMet: (subject: Subject) => boolean): number =>
    required.reduce((bits, subject, place) => (isMet(subject) ? bits | (1 << place) : bits), 0);
  const ofNode = facts.nodes.map(({ id }) => bitsOf((subject) => touchesNode(index, subject, id)));
  const ofLink = facts.links.map((link) => bitsOf((subject) => touchesLink(index, subject, link)));
  return Int32Array.from(graph.head, (_, arc) => {
    const link = arcLink[arc] ?? -1;
    return (link < 0 ? ofNode[arcNode[arc] ?? -1] : ofLink[link]) ?? 0;
  });
};

/**
 * The product of the network with what is still required, as far as it can be reached from the source: a state is a
 * state of the network and the set of requirements met so far. Its Pareto-optimal ways are exactly those of the network
 * that meet every requirement.
 */
export const requirementGraph = (
  compiled: CompiledNetwork,
  index: NetworkIndex,
  required: readonly Subject[],
  source: number,
  target: number,
): RequirementGraph => {
  const { graph } = compiled;
  const { criteria } = graph;
  const bits = bitsMet(compiled, index, required);
  const sets = 1 << required.length;
  const numbers = new Int32Array(graph.nodes * sets).fill(-1);
  const states: number[] = [];
  const numberOf = (state: number): number => {
    const known = numbers[state] ?? -1;
    if (known >= 0) return known;
    numbers[state] = states.length;
    states.push(state);
    return states.length - 1;
  };
  numberOf(source * sets);
  const first: number[] = [0];
  const head: number[] = [];
  const arcOf: number[] = [];
  for (let place = 0; place < states.length; place++) {
    const state = states[place] ?? 0;
    const node = Math.floor(state / sets);
    const met = state % sets;
    const end = graph.first[node + 1] ?? 0;
    for (let arc = graph.first[node] ?? 0; arc < end; arc++) {
      head.push(numberOf((graph.head[arc] ?? 0) * sets + (met | (bits[arc] ?? 0))));
      arcOf.push(arc);
    }
    first.push(head.length);
  }
  const costs = new Float64Array(arcOf.length * criteria);
  for (const [place, arc] of arcOf.entries()) {
    costs.set(graph.costs.subarray(arc * criteria, (arc + 1) * criteria), place * criteria);
  }
  const { delay } = graph;
  return {
    graph: {
      nodes: states.length,
      criteria,
      first: Int32Array.from(first),
      head: Int32Array.from(head),
      costs,
      delay: delay === null ? null : Uint16Array.from(arcOf, (arc) => delay[arc] ?? 0),
    },
    source: 0,
    target: numbers[target * sets + sets - 1] ?? -1,
    arcOf: Int32Array.from(arcOf),
  };
};
