import type { Amendment, DocumentState, Paragraph } from './document.ts';
import { languages } from './language.ts';
import type { Language } from './language.ts';
import { mergeTexts } from './merge-texts.ts';
import type { MergeRun } from './merge-texts.ts';

/** Pending amendments that cannot all be taken as they are: the Secretariat has to find words for them, or to decline some. */
export interface ConsolidationConflict {
  /** Paragraph that they change or delete, or after which they insert; null: the very beginning of the document. */
  readonly paragraph: string | null;
  /** As it stands; null where it was deleted meanwhile. */
  readonly present: Paragraph | null;
  /** In the order in which they were proposed. */
  readonly amendments: readonly Amendment[];
  /** Ids of those whose base is the paragraph no longer. */
  readonly outdated: readonly string[];
  /**
   * What the changes of the oldest base come to, by language. The sides of a dispute are those of `sides`; null where fewer than
   * two have words in this language, or they start from different texts.
   */
  readonly merged: Readonly<Record<Language, MergedTexts | null>>;
}

export interface MergedTexts {
  readonly base: string;
  /** Id of the amendment, or null for the text as it stands meanwhile. */
  readonly sides: readonly (string | null)[];
  readonly runs: readonly MergeRun[];
}

const targetOf = (amendment: Amendment): string | null =>
  amendment.operation === 'insert' ? amendment.after : amendment.paragraph;

const wordsOf = (amendment: Amendment, language: Language): string | null =>
  amendment.operation === 'delete' ? '' : amendment.texts[language];

const mergedIn = (
  language: Language,
  present: Paragraph | null,
  amendments: readonly Amendment[],
): MergedTexts | null => {
  const changes = amendments.filter((one) => one.was !== null && wordsOf(one, language) !== null);
  const base = changes[0]?.was?.[language];
  if (base === undefined || base === null) return null;
  const own = changes.filter((one) => one.was?.[language] === base);
  const sides: (readonly [string | null, string])[] = own.map((one) => [one.id, wordsOf(one, language)!]);
  const now = present?.texts[language] ?? null;
  if (now !== null && now !== base) sides.push([null, now]);
  if (sides.length < 2 || own.length < changes.length) return null;
  return {
    base,
    sides: sides.map(([id]) => id),
    runs: mergeTexts(
      base,
      sides.map(([, text]) => text),
      language,
    ),
  };
};

/**
 * Amendments that wait and touch one paragraph, or whose base has changed since. Several insertions after one paragraph do not
 * disturb each other.
 */
export const consolidationConflicts = (document: DocumentState): readonly ConsolidationConflict[] => {
  const paragraphs = new Map(document.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const byTarget = Map.groupBy(
    document.amendments.filter((amendment) => amendment.standing === 'pending'),
    targetOf,
  );
  const conflicts: ConsolidationConflict[] = [];
  for (const [paragraph, amendments] of byTarget) {
    const present = paragraph === null ? null : (paragraphs.get(paragraph) ?? null);
    const outdated = amendments.filter((one) => one.base !== (present?.hash ?? null));
    const changes = amendments.filter((one) => one.operation !== 'insert');
    if (outdated.length === 0 && changes.length < 2) continue;
    conflicts.push({
      paragraph,
      present,
      amendments,
      outdated: outdated.map((one) => one.id),
      merged: Object.fromEntries(
        languages.map((language) => [language, mergedIn(language, present, changes)]),
      ) as Record<Language, MergedTexts | null>,
    });
  }
  return conflicts;
};
