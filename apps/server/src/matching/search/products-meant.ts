import type { SearchHitDocument } from '@hamkor/contract';
import type { PlacedConcept } from '@hamkor/matching';
import { askedCodes } from '@hamkor/matching';

/** A heading that a question means, and how much its hit counts beside the best record, which is 1. */
export interface ProductMeant {
  readonly hs: string;
  readonly share: number;
  readonly because: SearchHitDocument['because'][number];
}

/** A code that is named stands before everything, a meaning just behind the best record. */
const shareOfCode = 1.1;
const shareOfMeaning = 0.95;
const leastLikelihood = 0.4;

/** A single character of a longer question says little. */
const tells = (word: string, query: string): boolean => word.length > 1 || query.trim().length === 1;

/** Whether a question says a concept in words, and about as well as any other. */
export const isMeant = (
  query: string,
  { likelihood, because }: Pick<PlacedConcept, 'likelihood' | 'because'>,
): boolean => likelihood >= leastLikelihood && because.some((word) => tells(word, query));

/**
 * Headings that a question names by code or means by its words. They are concepts themselves: among records they
 * would win every question that leads to records through them.
 */
export const productsMeant = (query: string, concepts: readonly PlacedConcept[]): readonly ProductMeant[] => {
  const meant = new Map<string, ProductMeant>();
  for (const { concept, likelihood, because } of concepts) {
    if (concept.scheme !== 'HS' || concept.code.length !== 4) continue;
    if (!isMeant(query, { likelihood, because })) continue;
    const telling = because.filter((word) => tells(word, query));
    meant.set(concept.code, {
      hs: concept.code,
      share: shareOfMeaning * likelihood,
      because: { kind: 'concept', asked: telling.join(' '), found: `HS ${concept.code}` },
    });
  }
  for (const { scheme, code, written } of askedCodes(query)) {
    const hs = code.slice(0, 4);
    if ((scheme !== null && scheme !== 'HS') || hs.length < 4) continue;
    meant.set(hs, { hs, share: shareOfCode, because: { kind: 'code', asked: written, found: `HS ${hs}` } });
  }
  return [...meant.values()];
};
