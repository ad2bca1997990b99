import type { Language } from '@hamkor/nomenclature';

/** A class of a classification, or anything else that is one thing with names in several languages. */
export interface Concept {
  /** `HS`, `ISIC`. */
  readonly scheme: string;
  readonly edition: string | null;
  readonly code: string;
  readonly name: Readonly<Record<Language, string | null>>;
  /** Other words for it: everyday terms, official texts beside short names. */
  readonly terms: Readonly<Record<Language, readonly string[]>>;
  /** Code of the class above it in the same scheme and edition; null at the top. It need not be a concept itself. */
  readonly broader: string | null;
}

/** What tells one concept from all others, as one string: `HS/2022/8708`. */
export const conceptKey = ({ scheme, edition, code }: Pick<Concept, 'scheme' | 'edition' | 'code'>): string =>
  `${scheme}/${edition ?? ''}/${code}`;
