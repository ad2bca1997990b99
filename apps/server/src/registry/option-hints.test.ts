import { concordance } from '@hamkor/nomenclature';
import { expect, test } from 'vitest';
import type { ProposedOption } from './option-hints.ts';
import { optionHints } from './option-hints.ts';

/** Electric motors kept their code; hand-held tools moved from 8508 to 8467, vacuum cleaners from 8509 to 8508. */
const editions = concordance([
  { hs92: '8501', hs2022: '8501', share: 1 },
  { hs92: '8508', hs2022: '8467', share: 1 },
  { hs92: '8509', hs2022: '8508', share: 0.5 },
  { hs92: '8509', hs2022: '8509', share: 0.5 },
]);

const option = (
  id: string,
  hs: string,
  edition: 'HS1992' | 'HS2022',
  rank: number,
  iso3: readonly string[] = ['KAZ', 'UZB'],
): ProposedOption => ({
  id,
  kind: 'joint-diversification',
  products: [
    { hs, edition, part: 'focus' },
    { hs: '7403', edition, part: 'input' },
  ],
  partners: iso3.map((code) => ({ iso3: code, role: 'co-developer', brings: [] })),
  rank,
});
const found = (options: readonly ProposedOption[], hs: string[], country = 'UZB'): string[] =>
  optionHints(options, { kind: 'request', country, hs }, editions).map(({ id }) => id);

test('an option in the older edition is met through the concordance, not by its bare code', () => {
  const tools = option('tools', '8508', 'HS1992', 1);
  expect(found([tools], ['8467'])).toEqual(['tools']);
  expect(found([tools], ['8508'])).toEqual([]);
});

test('an option about a whole chapter is about every heading in it', () => {
  expect(found([option('chapter', '85', 'HS1992', 1)], ['8501'])).toEqual(['chapter']);
});

test('the need’s country must take part, and an input alone does not count', () => {
  const motors = option('motors', '8501', 'HS2022', 1);
  expect(found([motors], ['8501'], 'UZB')).toEqual(['motors']);
  expect(found([motors], ['8501'], 'IND')).toEqual([]);
  expect(found([motors], ['7403'], 'UZB')).toEqual([]);
});

test('who asks is proposed what it would buy or receive, who offers what it would sell or bring', () => {
  const sale: ProposedOption = {
    ...option('sale', '8501', 'HS2022', 1),
    kind: 'substitution',
    partners: [
      { iso3: 'BLR', role: 'supplier', brings: [] },
      { iso3: 'TJK', role: 'importer', brings: [] },
    ],
  };
  const hints = (kind: 'request' | 'offer', country: string) =>
    optionHints([sale], { kind, country, hs: ['8501'] }, editions).length;
  expect(hints('request', 'TJK')).toBe(1);
  expect(hints('request', 'BLR')).toBe(0);
  expect(hints('offer', 'BLR')).toBe(1);
  expect(hints('offer', 'TJK')).toBe(0);
});

test('the best twelve are proposed, best first', () => {
  const many = Array.from({ length: 30 }, (_, index) => option(`o${index}`, '8501', 'HS2022', 30 - index));
  expect(found(many, ['8501'])).toEqual(Array.from({ length: 12 }, (_, index) => `o${29 - index}`));
});

test('a hint tells product, partners with their roles, and rank', () => {
  expect(
    optionHints(
      [option('motors', '8501', 'HS2022', 3)],
      { kind: 'offer', country: 'KAZ', hs: ['850152'] },
      editions,
    ),
  ).toEqual([
    {
      id: 'motors',
      kind: 'joint-diversification',
      hs: ['8501'],
      partners: [
        { iso3: 'KAZ', role: 'co-developer' },
        { iso3: 'UZB', role: 'co-developer' },
      ],
      rank: 3,
    },
  ]);
});
