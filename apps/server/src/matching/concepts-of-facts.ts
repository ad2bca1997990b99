import type { Concept } from '@hamkor/matching';
import { harmonizedSystem } from '@hamkor/matching';
import type { Facts } from '../facts/facts.ts';

/** The classes that a text is placed in: chapters and headings of the Harmonized System, divisions of ISIC. */
export const conceptsOfFacts = ({
  nomenclature,
  trade,
}: Pick<Facts, 'nomenclature' | 'trade'>): readonly Concept[] => [
  ...harmonizedSystem('2022', nomenclature.chapters, trade.headings),
  ...nomenclature.divisions.map(({ code, name, terms }) => ({
    scheme: 'ISIC',
    edition: '4',
    code,
    name,
    terms,
    broader: null,
  })),
];
