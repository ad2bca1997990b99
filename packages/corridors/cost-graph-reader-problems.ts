export const costGraphProblemKinds = [
  'empty-file',
  /** The first line does not say `sp min NODES ARCS`. */
  'bad-header',
  /** The header counts more nodes or arcs than are read. */
  'too-large',
  'line-too-long',
  /** A line of an arc is FROM, TO and so many costs. */
  'wrong-columns',
  'unknown-node',
  'not-a-number',
  'negative',
  'fewer-arcs',
  'more-arcs',
] as const;
export type CostGraphProblemKind = (typeof costGraphProblemKinds)[number];

/** What is wrong with a file of a graph, and where. */
export interface CostGraphProblem {
  readonly kind: CostGraphProblemKind;
  /** From 1. */
  readonly line: number;
  /** Which field of the line, from 1. */
  readonly column: number;
  /** What stands there: text of the file, or a count. */
  readonly found: string;
  /** What should: a count, a range of node numbers, or the form of a line. */
  readonly expected: string;
}

/** The first problems, the others counted. */
export interface ProblemList {
  readonly listed: CostGraphProblem[];
  more: number;
}

const listedAtMost = 20;

export const listProblem = (list: ProblemList, problem: CostGraphProblem): void => {
  if (list.listed.length < listedAtMost) list.listed.push(problem);
  else list.more++;
};
