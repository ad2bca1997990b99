import type { TableProblem } from '@hamkor/provenance';
import { problemLine } from '@hamkor/provenance';

/** Thrown where broken facts are a defect of the installation: whoever can report them calls `readFacts`. */
export class BadFacts extends Error {
  readonly problems: readonly TableProblem[];
  constructor(problems: readonly TableProblem[]) {
    super(
      `the shipped facts are broken in ${problems.length} places, first:\n${problems.slice(0, 10).map(problemLine).join('\n')}`,
    );
    this.name = 'BadFacts';
    this.problems = problems;
  }
}
