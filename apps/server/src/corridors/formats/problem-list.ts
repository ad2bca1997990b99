import { mostProblems } from '../../warehouse/import-problem.ts';
import type { OverlayProblem } from '../overlays/overlay-problem.ts';

/** Problems as a person reads them: the first of each file, the rest counted. */
export interface ProblemList {
  readonly add: (problem: OverlayProblem) => void;
  readonly isEmpty: () => boolean;
  readonly all: () => readonly OverlayProblem[];
}

export const problemList = (): ProblemList => {
  const shown: OverlayProblem[] = [];
  const counts = new Map<string, number>();
  return {
    add: (problem) => {
      const count = (counts.get(problem.file) ?? 0) + 1;
      counts.set(problem.file, count);
      if (count <= mostProblems) shown.push(problem);
    },
    isEmpty: () => shown.length === 0,
    all: () => [
      ...shown,
      ...[...counts].flatMap(([file, count]): OverlayProblem[] =>
        count > mostProblems ? [{ kind: 'more-problems', file, count: count - mostProblems }] : [],
      ),
    ],
  };
};
