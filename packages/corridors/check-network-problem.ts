import type { CorridorFacts } from './network.ts';

/** What is wrong with one field of one row of the tables of a network. */
export interface NetworkProblem {
  readonly table: keyof CorridorFacts;
  /** Place of the row in its table; -1 = a row that should be there is not. */
  readonly index: number;
  readonly id: string;
  readonly field: string;
  readonly found: string;
  readonly expected: string;
}

/** Tells that a field of a row is not what it must be. */
export type Tell = (
  table: keyof CorridorFacts,
  index: number,
  id: string,
  field: string,
  found: string | number | null,
  expected: string,
) => void;

/** One part of the checks: looks at the tables and tells what is wrong. */
export type NetworkCheck = (facts: CorridorFacts, tell: Tell) => void;

/** All that the checks find wrong, in their order. */
export const problemsOf = (
  facts: CorridorFacts,
  checks: readonly NetworkCheck[],
): readonly NetworkProblem[] => {
  const problems: NetworkProblem[] = [];
  for (const check of checks)
    check(facts, (table, index, id, field, found, expected) =>
      problems.push({ table, index, id, field, found: String(found ?? ''), expected }),
    );
  return problems;
};
