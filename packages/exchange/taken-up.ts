import type { Json } from '@hamkor/acts';
import type { RecordBody } from '@hamkor/registry';
import { recordBodySchema } from '@hamkor/registry';
import type { ExchangeProblem, Unmapped } from './exchange-problem.ts';
import { problemsOf } from './exchange-problem.ts';

/** A record read from a file. */
export interface ReadRecord {
  /** What the file calls it: a number of its publisher, or a row. */
  readonly reference: string;
  readonly body: RecordBody;
}

/** A whole file read: all of it, or nothing and why. */
export interface Reading {
  readonly records: readonly ReadRecord[];
  readonly problems: readonly ExchangeProblem[];
  /** What the file tells and no record takes. */
  readonly unmapped: readonly Unmapped[];
}

/** A file that cannot be read at all. */
export const unreadable = (problem: ExchangeProblem): Reading => ({
  records: [],
  problems: [problem],
  unmapped: [],
});

/** A body as the registry wants it, or what is wrong with it; `base` is where the file tells of it. */
export const bodyFrom = (
  value: Json,
  base: string,
):
  | { readonly kind: 'body'; readonly body: RecordBody }
  | { readonly kind: 'problems'; readonly problems: readonly ExchangeProblem[] } => {
  const parsed = recordBodySchema.safeParse(value);
  return parsed.success
    ? { kind: 'body', body: parsed.data }
    : { kind: 'problems', problems: problemsOf(parsed.error, value, base) };
};

/** Several readings as one: all of them, or nothing. */
export const joined = (readings: readonly Reading[]): Reading => {
  const problems = readings.flatMap((one) => one.problems);
  return {
    records: problems.length > 0 ? [] : readings.flatMap(({ records }) => records),
    problems,
    unmapped: readings.flatMap(({ unmapped }) => unmapped),
  };
};
