import type { Language } from '../language.ts';

export const findingKinds = ['number', 'date', 'name', 'term'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** Something that the languages of a paragraph do not say alike: a thing for a person to look at, not a fault by itself. */
export interface Finding {
  /** Id of the paragraph; null: the title. */
  readonly paragraph: string | null;
  readonly kind: FindingKind;
  /** Of the term base; null unless the finding is about a term. */
  readonly term: string | null;
  /**
   * What stands in each language and has no counterpart in another, as it is written there: `{ru: ['30 дней'], zh: ['60']}`.
   * An empty list: something is missing there. Null: the paragraph has
   * no expression in this language, or the term base no term.
   */
  readonly found: Readonly<Record<Language, readonly string[] | null>>;
}
