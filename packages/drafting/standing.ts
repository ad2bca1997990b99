import type { DocumentState, TextStanding } from './document.ts';
import { authenticLanguages, languages } from './language.ts';
import type { Language } from './language.ts';

/** How a text stands: what the rules of consensus ask before it is put before the members. */
export const standingOf = (document: DocumentState): TextStanding => {
  const complete = Object.fromEntries(
    languages.map((language) => [language, document.title[language] !== null]),
  ) as Record<Language, boolean>;
  let stale = 0;
  let brackets = 0;
  for (const paragraph of document.paragraphs) {
    brackets += paragraph.brackets.length;
    for (const language of languages) {
      const isStale = paragraph.says[language] < paragraph.revision;
      if (isStale && paragraph.texts[language] !== null) stale += 1;
      if (isStale || paragraph.footnotes.some((footnote) => footnote.texts[language] === null))
        complete[language] = false;
    }
  }
  const certifiers = document.certificates
    .filter((certificate) => certificate.hash === document.hash)
    .map((certificate) => certificate.account);
  return {
    hash: document.hash,
    version: document.version,
    complete,
    stale,
    brackets,
    pendingAmendments: document.amendments.filter((one) => one.standing === 'pending').length,
    isConcordant:
      authenticLanguages.every((language) => complete[language]) && brackets === 0 && certifiers.length >= 2,
    certifiers,
  };
};
