import type { Heading } from '@hamkor/nomenclature';

/** One main input of a product, both HS 2022 headings. */
export interface InputEdge {
  readonly input: string;
  readonly product: string;
  /** Place of the input in the product's cost order, from 1. */
  readonly place: number;
  /** Cost-order weight: 1, 1/2, 1/3 …, divided by their sum, so that a product's inputs sum to 1. */
  readonly weight: number;
}

/** Who goes into what: the bill of materials of every heading, both ways. */
export interface InputGraph {
  /** The main inputs of a product, costliest first; empty where none is recorded. */
  readonly inputsOf: (product: string) => readonly InputEdge[];
  /** The products a heading is a main input of, in order of code. */
  readonly usesOf: (input: string) => readonly InputEdge[];
}

/** Weights of n inputs in cost order: for three 6/11, 3/11, 2/11. */
export const costOrderWeights = (n: number): readonly number[] => {
  const raw = Array.from({ length: n }, (_, place) => 1 / (place + 1));
  const sum = raw.reduce((total, weight) => total + weight, 0);
  return raw.map((weight) => weight / sum);
};

/**
 * The graph of main inputs. Codes that are no heading of the list, a heading naming itself and repeats are
 * left out before weighing.
 */
export const inputGraph = (headings: readonly Heading[]): InputGraph => {
  const known = new Set(headings.map(({ hs }) => hs));
  const inputs = new Map<string, readonly InputEdge[]>();
  const uses = new Map<string, InputEdge[]>();
  for (const { hs: product, inputs: listed } of headings) {
    const codes = [...new Set(listed)].filter((input) => known.has(input) && input !== product);
    const weights = costOrderWeights(codes.length);
    const edges = codes.map((input, index) => ({
      input,
      product,
      place: index + 1,
      weight: weights[index]!,
    }));
    inputs.set(product, edges);
    for (const edge of edges) {
      const list = uses.get(edge.input);
      if (list === undefined) uses.set(edge.input, [edge]);
      else list.push(edge);
    }
  }
  for (const list of uses.values()) list.sort((a, b) => (a.product < b.product ? -1 : 1));
  return {
    inputsOf: (product) => inputs.get(product) ?? [],
    usesOf: (input) => uses.get(input) ?? [],
  };
};
