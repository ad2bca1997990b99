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

/** Gathers problems up to a bound. */
export interface ProblemList {
  readonly add: (problem: ModelProblem) => void;
  readonly isFull: () => boolean;
  readonly all: () => readonly ModelProblem[];
}

export const problemList = (): ProblemList => {
  const problems: ModelProblem[] = [];
  return {
    add: (problem) => {
      if (problems.length < mostProblems) problems.push(problem);
    },
    isFull: () => problems.length >= mostProblems,
    all: () => problems,
  };
};
