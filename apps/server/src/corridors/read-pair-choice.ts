import type { Network } from '@hamkor/corridors';
import type { Locale } from '@hamkor/messages';
import { phrases } from '../platform/language.ts';
import type { FieldError } from '../platform/problem.ts';
import type { AnalysedPark, PairChoice } from './analysis-task.ts';
import { fewestPlaces, mostPlaces, readPlaces } from './read-places.ts';
import { unknownPlace } from './read-question.ts';

/** A set of pairs, or the places whose pairs count instead. */
export interface PairQuery {
  readonly set?: 'members' | 'parks' | undefined;
  readonly places?: readonly string[] | undefined;
}

export type PairChoiceReading =
  | { readonly kind: 'choice'; readonly choice: PairChoice }
  | { readonly kind: 'wrong'; readonly errors: readonly FieldError[] };

/** Reads which pairs an analysis rests on; without a word about them those of the members. */
export const readPairChoice = async (
  network: Network,
  { set, places: texts }: PairQuery,
  parks: readonly AnalysedPark[],
  locale: Locale,
): Promise<PairChoiceReading> => {
  if (texts === undefined)
    return { kind: 'choice', choice: set === 'parks' ? { set, parks } : { set: 'members' } };
  const t = await phrases(locale);
  if (set !== undefined) {
    const detail = t('problems.corridors.setAndPlaces');
    return { kind: 'wrong', errors: [{ pointer: '/query/set', detail }] };
  }
  const reading = readPlaces(network, texts);
  switch (reading.kind) {
    case 'places':
      return { kind: 'choice', choice: { set: 'chosen', places: reading.ids } };
    case 'unknown':
      return {
        kind: 'wrong',
        errors: reading.places.map(({ index, found, nearest }) =>
          unknownPlace(network, `/query/places/${index}`, found, nearest, locale, t),
        ),
      };
    case 'bad-count': {
      const limits = { least: fewestPlaces, most: mostPlaces };
      const detail = t('problems.corridors.placeCount', { count: reading.count, ...limits });
      return {
        kind: 'wrong',
        errors: [{ pointer: '/query/places', detail, expected: `${fewestPlaces} - ${mostPlaces}` }],
      };
    }
  }
};
