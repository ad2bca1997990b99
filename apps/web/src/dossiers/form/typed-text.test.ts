import { expect, test } from 'vitest';
import { givenText, noText, typedNumber, typedText } from './typed-text.ts';

test('a language left empty is unknown, and a text of no language is none', () => {
  expect(givenText({ en: ' Rail link ', ru: '', zh: '  ' })).toEqual({ en: 'Rail link', ru: null, zh: null });
  expect(givenText(noText)).toBeNull();
});

test('a text comes back from the fields as it went into them', () => {
  const text = { en: 'One', ru: null, zh: '一' };
  expect(givenText(typedText(text))).toEqual(text);
  expect(typedText(null)).toEqual(noText);
});

test.each([
  ['1 250,5', 1250.5],
  ['-3', -3],
  ['0', 0],
  ['', null],
  ['12a', null],
  ['1e9', null],
])('%j is the number %s', (text, number) => expect(typedNumber(text)).toBe(number));
