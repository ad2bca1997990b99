import { expect, test } from 'vitest';
import { conceptIndex } from '../concepts/concept-index.ts';
import { searchIndex } from './search-index.ts';

const concepts = () =>
  conceptIndex([
    {
      scheme: 'HS',
      edition: '2022',
      code: '3104',
      name: { en: 'Potash fertilisers', ru: 'Калийные удобрения', zh: '钾肥' },
      terms: { en: ['potash'], ru: ['калий'], zh: ['钾'] },
      broader: null,
    },
    {
      scheme: 'HS',
      edition: '2022',
      code: '0813',
      name: { en: 'Dried fruit', ru: 'Сухофрукты', zh: '干果' },
      terms: { en: [], ru: [], zh: ['果干'] },
      broader: null,
    },
  ]);

const document = (id: string, en: string, zh: string | null, codes: readonly string[] = []) => ({
  id,
  kind: 'organisation',
  name: { en, ru: null, zh },
  otherNames: [],
  texts: [],
  codes: codes.map((code) => ({ scheme: 'HS', code })),
  identifiers: [],
});

test('a name that stands in documents is not read as the goods that are spelled a little like it', () => {
  const index = searchIndex(concepts());
  index.put(document('city', 'Tashkent works', '塔什干工厂'));
  index.put(document('goods', 'Fertiliser plant', '化肥厂', ['3104']));
  index.put(document('fruit', 'Orchard', '果园', ['0813']));
  const found = (question: string) => index.search(question, { limit: 5 }).hits.map(({ id }) => id);
  expect(found('Tashkent')).toEqual(['city']);
  expect(found('塔什干')).toEqual(['city']);
  // What stands nowhere is guessed from parts of words; what a concept says in full leads to its code.
  expect(found('potashes')).toContain('goods');
  expect(found('potash')).toContain('goods');
  expect(found('果干')).toContain('fruit');
});
