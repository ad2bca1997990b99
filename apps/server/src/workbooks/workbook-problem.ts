import type { ModelProblem } from '@hamkor/chains';

/** A problem of a file as a whole. */
export const workbookProblem = (
  kind: 'not-a-model' | 'too-large',
  found: string,
  expected: string,
): ModelProblem => ({ kind, table: null, row: null, id: null, field: null, found, expected });
