import type { Locale } from '@hamkor/messages';
import type { OptionItem, RankedList, Ranking, Weights } from '@hamkor/trade';
import { optionRanking, parseWeights, partNames } from '@hamkor/trade';
import { phrases } from '../platform/language.ts';
import type { FieldError } from '../platform/problem.ts';

export type RankedOptions =
  | { readonly kind: 'ranked'; readonly list: RankedList<OptionItem> }
  | { readonly kind: 'bad-weights'; readonly error: FieldError };

/** Ranks the same options under any weights; made once for many questions. */
export type RankUnder = (weights: Weights) => Ranking<OptionItem>;

const wrong = async (
  locale: Locale,
  key: 'unknownPart' | 'repeatedPart' | 'notANumber' | 'allZero',
  found: string,
): Promise<RankedOptions> => {
  const t = await phrases(locale);
  const detail = t(`options.weights.wrong.${key}`, { found, parts: partNames.join(', ') });
  return { kind: 'bad-weights', error: { pointer: '/query/weights', detail, expected: 'value:2,fit:0' } };
};

const ranked = async (
  options: readonly OptionItem[],
  weights: Weights,
  locale: Locale,
  under: () => RankUnder,
): Promise<RankedOptions> => {
  if (Object.keys(weights).length === 0)
    return { kind: 'ranked', list: { given: options, placed: (option) => option } };
  const result = under()(weights);
  switch (result.kind) {
    case 'ranked':
      return result;
    case 'all-weights-zero':
      return wrong(locale, 'allZero', result.optionKind);
    case 'weight-out-of-range':
      return wrong(locale, 'notANumber', `${result.part}:${result.weight}`);
  }
};

/**
 * The options under the weights of a request (`value:2,fit:0`), best first, or what is wrong with the
 * weights, in the reader's language. Without weights the list is given back as it is.
 *
 * @param under ranks these options; given by who keeps it for the next question
 */
export const rankOptions = async (
  options: readonly OptionItem[],
  text: string,
  locale: Locale,
  under: () => RankUnder = () => optionRanking(options),
): Promise<RankedOptions> => {
  const reading = parseWeights(text);
  switch (reading.kind) {
    case 'unknown-part':
      return wrong(locale, 'unknownPart', reading.part);
    case 'repeated-part':
      return wrong(locale, 'repeatedPart', reading.part);
    case 'bad-weight':
      return wrong(locale, 'notANumber', `${reading.part}:${reading.found}`);
    case 'weights':
      return ranked(options, reading.weights, locale, under);
  }
};
