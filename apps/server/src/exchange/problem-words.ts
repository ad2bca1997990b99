import type { ExchangeProblem } from '@hamkor/exchange';
import type { phrases } from '../platform/language.ts';
import type { FieldError } from '../platform/problem.ts';

type Translate = Awaited<ReturnType<typeof phrases>>;

/** A problem of a file in words; the kind with what was found and what would do. */
export const problemWords = (t: Translate, { kind, found, expected }: ExchangeProblem): string =>
  t(`exchange.problem.${kind}`, { found: found ?? '–', expected: expected ?? '–' });

/** The same as a wrong field, with the place in the file as its pointer. */
export const exchangeError = (t: Translate, problem: ExchangeProblem): FieldError => ({
  pointer: problem.at,
  detail: problemWords(t, problem),
  ...(problem.expected === null ? {} : { expected: problem.expected }),
});

/** Where a problem stands, as a person says it: `3!name.en` is row 3, column name.en. */
export const placeWords = (t: Translate, at: string): string => {
  const [row = '', column] = at.split('!');
  if (at === '') return t('exchange.at.file');
  if (column !== undefined) return t('exchange.at.cell', { row, column });
  return /^\d+$/.test(at) ? t('exchange.at.line', { line: at }) : at;
};
