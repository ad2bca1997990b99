import { isMember } from '@hamkor/nomenclature';

export const pairMeasures = ['intensity', 'complementarity', 'grubelLloyd', 'value'] as const;
export type PairMeasure = (typeof pairMeasures)[number];

/** What an address of the pages of pairs may say. */
export interface PairSearch {
  readonly measure?: PairMeasure;
  readonly fuels?: 'without';
  readonly vintage?: string;
}

const accepted: Readonly<Record<keyof PairSearch, (text: string) => boolean>> = {
  measure: (text) => (pairMeasures as readonly string[]).includes(text),
  fuels: (text) => text === 'without',
  vintage: (text) => text !== '' && text.length <= 160,
};

/** Keeps what the pages understand of an address. */
export const validatePairSearch = (search: Record<string, unknown>): PairSearch =>
  Object.fromEntries(
    Object.entries(accepted).flatMap(([name, fits]) => {
      const text = search[name];
      return typeof text === 'string' && fits(text) ? [[name, text]] : [];
    }),
  );

/** Whether an address names two different members. */
export const isPair = (a: string, b: string): boolean => a !== b && isMember(a) && isMember(b);
