/**
 * Whether a question finds a document written in the same or in another language. Each preset is a document in one
 * language only, with or without its code confirmed; the concepts know the presets in all languages, but never the
 * term that is asked, and neither does the document.
 */
import type { Concept, ConceptIndex, SearchDocument } from '@hamkor/matching';
import { searchIndex } from '@hamkor/matching';
import type { Language } from '@hamkor/nomenclature';
import type { Hits, Sample } from './placing-trials.ts';
import { everyCase } from './placing-trials.ts';

export const profileTrial = (
  concepts: ConceptIndex,
  presets: readonly Concept[],
  asked: Language,
  written: Language,
  isCoded: boolean,
  isAsked: Sample = everyCase,
): Hits => {
  const index = searchIndex(concepts);
  for (const preset of presets) index.put(profile(preset, written, isCoded));
  let cases = 0;
  let firstTen = 0;
  let first = 0;
  for (const preset of presets)
    for (const term of preset.terms[asked]) {
      if (!isAsked(preset.code + term)) continue;
      const lacking: Concept = {
        ...preset,
        terms: { ...preset.terms, [asked]: preset.terms[asked].filter((other) => other !== term) },
      };
      concepts.put(lacking);
      index.put(profile(lacking, written, isCoded));
      const place = index.search(term, { limit: 10 }).hits.findIndex(({ id }) => id === preset.code);
      cases += 1;
      if (place >= 0) firstTen += 1;
      if (place === 0) first += 1;
      concepts.put(preset);
      index.put(profile(preset, written, isCoded));
    }
  return { cases, firstTen, first };
};

const profile = (preset: Concept, language: Language, isCoded: boolean): SearchDocument => ({
  id: preset.code,
  kind: 'organisation',
  name: { en: null, ru: null, zh: null, [language]: preset.name[language] },
  otherNames: [],
  texts: preset.terms[language],
  codes: isCoded ? [preset] : [],
  identifiers: [],
});
