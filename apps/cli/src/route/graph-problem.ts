import type { CostGraphProblem } from '@hamkor/corridors';
import type { Terminal } from '../terminal.ts';

/** What is wrong with a graph file, as a line: file, line, field, found, expected, how to mend it. */
export const explainGraphProblem = (
  t: Terminal['t'],
  file: string,
  { kind, line, column, found, expected }: CostGraphProblem,
): string => {
  const where = { file, line: String(line), column: String(column), found, expected };
  // Every kind of problem is a key; the compiler cannot follow so many texts at once.
  return t(`cli.route.graph.${kind}` as never, where as never);
};
