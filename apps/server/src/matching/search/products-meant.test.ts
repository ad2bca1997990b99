import type { PlacedConcept } from '@hamkor/matching';
import { expect, test } from 'vitest';
import { productsMeant } from './products-meant.ts';

const placed = (code: string, likelihood: number, ...because: string[]): PlacedConcept => ({
  concept: {
    scheme: 'HS',
    edition: '2022',
    code,
    name: { en: code, ru: null, zh: null },
    terms: { en: [], ru: [], zh: [] },
    broader: null,
  },
  score: likelihood,
  likelihood,
  because,
});
const meant = (query: string, ...concepts: PlacedConcept[]) =>
  productsMeant(query, concepts).map(({ hs, because }) => `${hs} ${because.kind}`);

test('headings come by words that say them: chapters, faint likeness and parts of words do not', () => {
  expect(
    meant(
      'насос',
      placed('8413', 1, 'насос'),
      placed('84', 0.9, 'насос'),
      placed('8418', 0.3, 'насос'),
      placed('8414', 0.9),
    ),
  ).toEqual(['8413 concept']);
  expect(meant('塔什干', placed('0813', 1, '干'))).toEqual([]);
  expect(meant('泵', placed('8413', 1, '泵'))).toEqual(['8413 concept']);
});

test('a code of the Harmonized System names its heading, one of another list does not', () => {
  expect(meant('HS 8413.70')).toEqual(['8413 code']);
  expect(meant('8701')).toEqual(['8701 code']);
  expect(meant('ISIC 2813')).toEqual([]);
  expect(meant('HS 84')).toEqual([]);
  const [named] = productsMeant('8701', []);
  expect(named!.share).toBeGreaterThan(1);
});
