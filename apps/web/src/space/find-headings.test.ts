import { expect, test } from 'vitest';
import { findHeadings } from './find-headings.ts';
import { smallSpace } from './small-space.ts';

const { headings } = smallSpace();

test('a code, the beginning of a name in any language, or a part of it finds a heading', () => {
  expect(findHeadings(headings, '85', 9)).toEqual([4]);
  expect(findHeadings(headings, 'FISH', 9)).toEqual([2]);
  expect(findHeadings(headings, 'boilers ru', 9)).toEqual([3]);
  expect(findHeadings(headings, 'gnet', 9)).toEqual([4]);
});

test('names that begin with the text stand before names that hold it', () => {
  expect(findHeadings(headings, 'b', 9)).toEqual([1, 3]);
  expect(findHeadings(headings, 'e', 9)).toEqual([0, 1, 3, 4]);
});

test('nothing is found for nothing, and no more than asked for', () => {
  expect(findHeadings(headings, '  ', 9)).toEqual([]);
  expect(findHeadings(headings, 'e', 2)).toHaveLength(2);
});
