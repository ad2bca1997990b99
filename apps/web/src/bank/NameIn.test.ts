import { expect, test } from 'vitest';
import { languageFor, textFor } from './NameIn.tsx';

test('a name is read in the language of the reader where it has one', () => {
  expect(textFor({ en: 'Mill', ru: 'Мельница', zh: null }, 'ru')).toBe('Мельница');
});

test('a name without the language of the reader is read in the first it has, and that is known', () => {
  const text = { en: null, ru: 'Мельница', zh: '磨坊' };
  expect(languageFor(text, 'en')).toBe('ru');
  expect(textFor(text, 'fa')).toBe('Мельница');
});
