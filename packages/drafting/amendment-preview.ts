import type { Amendment, Paragraph } from './document.ts';
import type { Language } from './language.ts';
import { wordDiff } from './word-diff.ts';
import type { WordRun } from './word-diff.ts';

/** What an amendment would do to the text of one language. */
export interface AmendmentPreview {
  /** With the marks of brackets (`runsOf` tells them apart). */
  readonly runs: readonly WordRun[];
  /** Whether it gives no words in this language: what stands there would be stale. */
  readonly makesStale: boolean;
  /** Whether its base is the paragraph no longer: it can only be taken in other words. */
  readonly isOutdated: boolean;
}

/**
 * An amendment before it is consolidated.
 *
 * @param paragraph as it stands: the one meant, or the one after which another is to be inserted; null: the very beginning, or
 * a paragraph that is there no longer
 */
export const amendmentPreview = (
  paragraph: Paragraph | null,
  amendment: Amendment,
  language: Language,
): AmendmentPreview => {
  const isOutdated = (paragraph?.hash ?? null) !== amendment.base;
  const present = paragraph?.texts[language] ?? '';
  if (amendment.operation === 'delete')
    return { runs: wordDiff(present, '', language), makesStale: false, isOutdated };
  const wanted = amendment.texts[language];
  if (amendment.operation === 'insert')
    return { runs: wordDiff('', wanted ?? '', language), makesStale: false, isOutdated };
  return {
    runs: wordDiff(present, wanted ?? present, language),
    makesStale: wanted === null && present !== '',
    isOutdated,
  };
};
