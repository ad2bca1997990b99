import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const members = ['BLR', 'CHN', 'IND', 'IRN', 'KAZ', 'KGZ', 'PAK', 'RUS', 'TJK', 'UZB'];

test.each([
  ['UZK', 'UZB'],
  ['uzb', 'UZB'],
  ['KZA', null],
  ['DEU', null],
  ['', null],
])('for the code "%s" the question is %s', (text, meant) => {
  expect(nearest(text, members)).toBe(meant);
});

test('two that are equally near are not guessed between', () => {
  expect(nearest('KXZ', ['KAZ', 'KGZ'])).toBeNull();
});

test('a longer word may differ in more letters', () => {
  expect(nearest('substituton', ['substitution', 'localisation'])).toBe('substitution');
  expect(nearest('coproduction', ['co-production', 'localisation'])).toBe('co-production');
});
