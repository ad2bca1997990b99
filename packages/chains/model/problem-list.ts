import { chainTables } from './model.ts';
import type { ModelProblem } from './model-problem.ts';

/** More are not told: who mends two hundred places looks anew. */
const mostProblems = 200;

/** What stands in a cell as it is told, at most 80 signs. */
export const shown = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'string' ? value : written(value);
  const line = text.replaceAll(/[\p{Cc}\p{Cs}]+/gu, ' ');
  return line.length <= 80 ? line : `${Array.from(line.slice(0, 160)).slice(0, 79).join('')}…`;
};

const written = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.length}]`;
  if (typeof value === 'object' && value !== null) return `{${Object.keys(value).slice(0, 6).join(', ')}}`;
  return typeof value === 'number' || typeof value === 'boolean' ? `${value}` : '';
};

/** Gathers problems up to a bound, each once, in the order of the sheets. */
export interface ProblemList {
  readonly add: (problem: ModelProblem) => void;
  readonly isFull: () => boolean;
  readonly all: () => readonly ModelProblem[];
}

export const problemList = (): ProblemList => {
  const problems = new Map<string, ModelProblem>();
  return {
    add: (problem) => {
      const { kind, table, row, field, found } = problem;
      const key = JSON.stringify([kind, table, row, field, found]);
      if (problems.size < mostProblems && !problems.has(key)) problems.set(key, problem);
    },
    isFull: () => problems.size >= mostProblems,
    all: () => [...problems.values()].sort((a, b) => sheet(a) - sheet(b) || (a.row ?? 0) - (b.row ?? 0)),
  };
};

/** The model as a whole comes first, then its sheets in their order. */
const sheet = ({ table }: ModelProblem): number => (table === null ? -1 : chainTables.indexOf(table));
