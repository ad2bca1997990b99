/**
 * The closing line of a test run, `N passed, N failed, N skipped`, from what vitest's JSON reporter wrote:
 * `node tools/ci-summary.ts results.json`.
 */
import { readFileSync } from 'node:fs';

interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** The line for the text of a results file; an empty one means that types or lint stopped the run before. */
export const closingLine = (json: string): string => {
  if (json.trim() === '') return 'No tests were run.';
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(json) as Results;
  return `${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests + numTodoTests} skipped`;
};

if (import.meta.main) console.log(closingLine(readFileSync(process.argv[2]!, 'utf8')));
