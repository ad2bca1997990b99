import { expect, test } from 'vitest';
import { changedTexts, fieldsOf, hasText, textsOf } from './entry-texts.ts';

const texts = { ru: 'Текст', zh: null, en: 'Text' };

test('texts go into the fields of a form and come back the same', () => {
  expect(fieldsOf(texts, 'base')).toEqual({ baseRu: 'Текст', baseZh: '', baseEn: 'Text' });
  expect(textsOf(fieldsOf(texts, 'base'), 'base')).toEqual(texts);
  expect(textsOf({ ru: '  ', zh: '文', en: '' })).toEqual({ ru: null, zh: '文', en: null });
});

test('an amendment gives the languages that were changed and leaves the others alone', () => {
  const changed = changedTexts(texts, { ru: 'Текст', zh: '文', en: 'Other text' });
  expect(changed).toEqual({ ru: null, zh: '文', en: 'Other text' });
  expect(hasText(changedTexts(texts, texts))).toBe(false);
});
