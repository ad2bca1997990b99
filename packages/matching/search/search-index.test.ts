import { expect, test } from 'vitest';
import type { Concept } from '../concepts/concept.ts';
import { conceptIndex } from '../concepts/concept-index.ts';
import type { SearchDocument } from './search-document.ts';
import { searchIndex } from './search-index.ts';

const document = (id: string, given: Partial<SearchDocument>): SearchDocument => ({
  id,
  kind: 'organisation',
  name: { en: null, ru: null, zh: null },
  otherNames: [],
  texts: [],
  codes: [],
  identifiers: [],
  ...given,
});
const name = (given: Partial<SearchDocument['name']>): SearchDocument['name'] => ({
  en: null,
  ru: null,
  zh: null,
  ...given,
});
const concept = (code: string, en: string, ru: string, zh: string): Concept => ({
  scheme: 'HS',
  edition: '2022',
  code,
  name: { en, ru, zh },
  terms: { en: [], ru: [], zh: [] },
  broader: null,
});

const index = searchIndex(
  conceptIndex([
    concept('8413', 'Pumps', 'Насосы', '泵'),
    concept('8708', 'Vehicle parts', 'Автокомпоненты', '汽车零件'),
    concept('5208', 'Cotton fabrics', 'Хлопчатобумажные ткани', '棉布'),
  ]),
);
for (const one of [
  document('PUMP', { name: name({ en: 'Sample Pumps of Tashkent' }) }),
  document('NASOS', { name: name({ ru: 'Образцовый завод насосов' }), identifiers: ['7700 000-001'] }),
  document('BENG', { name: name({ zh: '样品水泵厂' }), texts: ['数控机床、水泵'] }),
  document('PARTS', {
    kind: 'need',
    name: name({ en: 'Brake lines' }),
    codes: [{ scheme: 'HS', code: '870830' }],
  }),
  document('CLOTH', { name: name({ ru: 'Образцовая ткацкая фабрика' }), texts: ['хлопок'] }),
])
  index.put(one);

const found = (question: string): readonly string[] =>
  index.search(question, { limit: 10 }).hits.map(({ id }) => id);
const reasonsOf = (question: string, id: string) =>
  index.search(question, { limit: 10 }).hits.find((hit) => hit.id === id)?.because;

test('a question in one language finds documents in all, its own language first', () => {
  expect(found('насосы')[0]).toBe('NASOS');
  expect(new Set(found('насосы'))).toEqual(new Set(['NASOS', 'PUMP', 'BENG']));
  expect(reasonsOf('насосы', 'PUMP')).toContainEqual({ kind: 'concept', asked: 'насосы', found: 'HS 8413' });
});

test('traditional characters and part of a word are found', () => {
  expect(found('數控機床')[0]).toBe('BENG');
  expect(found('机床')[0]).toBe('BENG');
});

test('a slip of the pen is forgiven and told', () => {
  expect(found('Smaple Pumsp')[0]).toBe('PUMP');
  expect(reasonsOf('ткацкоя', 'CLOTH')?.[0]).toMatchObject({ kind: 'spelling', asked: 'ткацкоя' });
});

test('a name is found in another script', () => {
  expect(reasonsOf('塔什干', 'PUMP')).toContainEqual({
    kind: 'name-in-other-script',
    asked: '塔什干',
    found: 'tskn',
  });
  expect(found('Ташкент')[0]).toBe('PUMP');
});

test('codes are found as they stand, by their heading, by scheme', () => {
  expect(found('HS 8708.30')).toEqual(['PARTS']);
  expect(found('8708')[0]).toBe('PARTS');
  expect(found('ISIC 8708')).toEqual([]);
  expect(reasonsOf('ТН ВЭД 8708', 'PARTS')).toContainEqual({
    kind: 'code',
    asked: 'ТН ВЭД 8708',
    found: 'HS 8708',
  });
});

test('an identifier is found however it is spaced', () => {
  expect(found('7700000001')).toEqual(['NASOS']);
});

test('what whoever asks may not see is neither told nor counted', () => {
  const { hits, total } = index.search('насосы', { limit: 10, accepts: (id) => id !== 'NASOS' });
  expect(hits.some(({ id }) => id === 'NASOS')).toBe(false);
  expect(total).toBe(hits.length);
  const needs = index.search('8708', { limit: 10, accepts: (_, kind) => kind === 'need' });
  expect(needs.hits.map(({ id }) => id)).toEqual(['PARTS']);
});

test('what is put is found at once, what is changed or removed no longer', () => {
  index.put(document('NEW', { name: name({ en: 'Zirconium smelter' }) }));
  expect(found('zirconium')).toEqual(['NEW']);
  index.put(document('NEW', { name: name({ en: 'Tungsten smelter' }) }));
  expect(found('zirconium')).toEqual([]);
  expect(found('tungsten')).toEqual(['NEW']);
  index.remove('NEW');
  expect(found('tungsten')).toEqual([]);
  expect(index.size()).toBe(5);
});

test('pages follow each other', () => {
  const all = found('насосы');
  expect(index.search('насосы', { limit: 1, offset: 1 }).hits.map(({ id }) => id)).toEqual([all[1]]);
  expect(index.search('насосы', { limit: 1 }).total).toBe(all.length);
});

test('an empty question finds nothing', () => {
  expect(index.search('', { limit: 5 })).toEqual({ total: 0, hits: [], concepts: [] });
});
