import type { AmendmentDocument } from '@hamkor/contract';
import type { ConsolidationConflict, Language, Texts } from '@hamkor/drafting';

/**
 * Words that the Secretariat begins with where an amendment cannot be taken as it is: what all changes come to where they touch
 * different words, else those of the amendment, over the paragraph as it stands.
 */
export const mergedWords = (
  amendment: AmendmentDocument,
  present: Texts | null,
  conflict: ConsolidationConflict | undefined,
): Texts => {
  const wordsIn = (language: Language): string | null => {
    const merged = conflict?.merged[language] ?? null;
    if (merged !== null && amendment.operation === 'replace') {
      const runs = merged.runs.map((run) => (run.kind === 'agreed' ? run.text : null));
      if (runs.every((text) => text !== null)) return runs.join('');
    }
    const own = amendment.operation === 'delete' ? null : amendment.texts[language];
    return own ?? (amendment.operation === 'insert' ? null : (present?.[language] ?? null));
  };
  return { ru: wordsIn('ru'), zh: wordsIn('zh'), en: wordsIn('en') };
};
