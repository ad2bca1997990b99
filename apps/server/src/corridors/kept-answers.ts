import type { Answer } from './answer-question.ts';

/** Answers by question, the longest unused forgotten first. */
export interface KeptAnswers {
  readonly get: (key: string) => Answer | undefined;
  readonly keep: (key: string, answer: Answer) => void;
}

const weightOf = (answer: Answer): number => 1 + (answer.kind === 'routes' ? answer.set.routes.length : 0);

/** Keeps answers of at most so many routes together: a route told leg by leg takes some 30 kB. */
export const keptAnswers = (mostRoutes: number): KeptAnswers => {
  const kept = new Map<string, Answer>();
  let weight = 0;
  const forget = (key: string): void => {
    const answer = kept.get(key);
    if (answer === undefined) return;
    kept.delete(key);
    weight -= weightOf(answer);
  };
  const keep = (key: string, answer: Answer): void => {
    forget(key);
    kept.set(key, answer);
    weight += weightOf(answer);
    for (const [oldest] of kept) {
      if (weight <= mostRoutes || oldest === key) break;
      forget(oldest);
    }
  };
  return {
    keep,
    get: (key) => {
      const answer = kept.get(key);
      if (answer !== undefined) keep(key, answer);
      return answer;
    },
  };
};
