import type { RuleCase, RuleName } from './ruleset.ts';

/** What a rule asks of one element. */
export interface ElementView {
  /** Texts of what a path finds. */
  readonly texts: (path: string) => readonly string[];
  /** How many a path finds. */
  readonly count: (path: string) => number;
  /** Whether an expression is true: something found, a number that is not zero, a text that is not empty. */
  readonly holds: (expression: string) => boolean;
  /** Now, ISO 8601. */
  readonly now: string;
}

/** Milliseconds of the first date that a path finds; null where there is none that is a date. */
const dateAt = (view: ElementView, path: string | undefined): number | null => {
  if (path === undefined) return null;
  const text = path === 'NOW' ? view.now : view.texts(path)[0];
  const date = Date.parse(text?.trim() ?? '');
  return Number.isNaN(date) ? null : date;
};

const sumOf = (texts: readonly string[]): number =>
  Number(texts.reduce((sum, text) => sum + Number(text), 0).toFixed(4));

const allHave: Readonly<Record<string, readonly string[]>> = {
  lang: ['count(descendant::narrative[not(@xml:lang)]) = 0'],
  sector: ['count(transaction[not(sector)]) = 0'],
  currency: ['value', 'forecast', 'loan-status'].map(
    (name) => `count(descendant::${name}[not(@currency)]) = 0`,
  ),
  'recipient-country|recipient-region': [
    'count(transaction[not(recipient-country or recipient-region)]) = 0',
  ],
};

const millisecondsOfYear = 366 * 86_400_000;

/** Whether the first date is not after the second; true where one is missing. */
const isInOrder = (first: number | null, second: number | null): boolean =>
  first === null || second === null || first <= second;

const matches = (texts: readonly string[], regex: string | undefined, wanted: boolean): boolean => {
  const expression = new RegExp(regex ?? '');
  return texts.every((text) => text === '' || expression.test(text) === wanted);
};

const onlyOneOf = (view: ElementView, one: RuleCase, found: number): boolean =>
  (one.excluded ?? []).every((path) => (view.count(path) > 0 ? found === 0 : found === 1));

/** Whether one case of a rule holds for an element; loops are taken apart before. */
export const caseHolds = (rule: Exclude<RuleName, 'loop'>, one: RuleCase, view: ElementView): boolean => {
  const lists = (one.paths ?? []).map((path) => view.texts(path));
  const texts = lists.flat();
  const at = (path: string | undefined) => dateAt(view, path);
  switch (rule) {
    case 'no_more_than_one':
      return texts.length <= 1;
    case 'atleast_one':
      return texts.length > 0;
    case 'one_or_all':
      return view.count(one.one ?? '.') > 0 || (allHave[one.all ?? ''] ?? []).every(view.holds);
    case 'only_one_of':
      return onlyOneOf(view, one, texts.length);
    case 'if_then':
      return !view.holds(one.if ?? 'false()') || view.holds(one.then ?? 'true()');
    case 'dependent':
      return lists.every((list) => list.length > 0) || texts.length === 0;
    case 'sum':
      return texts.length === 0 || sumOf(texts) === one.sum;
    case 'strict_sum':
      return sumOf(texts) === one.sum;
    case 'date_order':
      return isInOrder(at(one.less), at(one.more));
    case 'date_now':
      return isInOrder(at(one.date), Date.parse(view.now));
    case 'time_limit': {
      const [start, end] = [at(one.start), at(one.end)];
      return start === null || end === null || end - start < millisecondsOfYear;
    }
    case 'between_dates': {
      const date = at(one.date);
      return isInOrder(at(one.start), date) && isInOrder(date, at(one.end));
    }
    case 'regex_matches':
      return matches(texts, one.regex, true);
    case 'regex_no_matches':
      return matches(texts, one.regex, false);
    case 'startswith': {
      const starts = (one.prefix ?? [one.start ?? '.']).flatMap((path) => view.texts(path));
      return texts.every((text) => starts.some((start) => text.startsWith(start + (one.separator ?? ''))));
    }
    case 'unique':
      return new Set(texts).size === texts.length;
    case 'range':
      return texts.every(
        (text) => Number(text) >= (one.min ?? -Infinity) && Number(text) <= (one.max ?? Infinity),
      );
    case 'no_spaces':
      return texts.every((text) => text === text.trim());
  }
};
