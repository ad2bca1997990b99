import type { Language } from '@hamkor/nomenclature';
import type { Code } from '@hamkor/registry';

/** Anything that can be found: a record, a product, a country, a mechanism, a claim, a place. */
export interface SearchDocument {
  /** Unique among all kinds. */
  readonly id: string;
  readonly kind: string;
  readonly name: Readonly<Record<Language, string | null>>;
  /** Trade names, names of partners, of places: read as names, in any script. */
  readonly otherNames: readonly string[];
  /** Summaries, notes, in whatever language. */
  readonly texts: readonly string[];
  readonly codes: readonly Pick<Code, 'scheme' | 'code'>[];
  /** Identifiers such as INN or LEI, found as they stand. */
  readonly identifiers: readonly string[];
}
