import type { Chapter, Heading } from '@hamkor/nomenclature';
import type { Concept } from './concept.ts';

const noTerms = { en: [], ru: [], zh: [] };

/** The Harmonized System as concepts: chapters, and headings with their everyday terms beneath them. */
export const harmonizedSystem = (
  edition: string,
  chapters: readonly Chapter[],
  headings: readonly Heading[],
): readonly Concept[] => [
  ...chapters.map(({ id, name }) => ({
    scheme: 'HS',
    edition,
    code: id,
    name,
    terms: noTerms,
    broader: null,
  })),
  ...headings.map(({ hs, name, terms }) => ({
    scheme: 'HS',
    edition,
    code: hs,
    name,
    terms,
    broader: hs.slice(0, 2),
  })),
];
