import { expect, test } from 'vitest';
import { recent } from './recent.ts';

test('the longest unused answer is forgotten first', () => {
  const answers = recent<number>(2);
  answers.keep('a', 1);
  answers.keep('b', 2);
  expect(answers.get('a')).toBe(1);
  answers.keep('c', 3);
  expect([answers.get('a'), answers.get('b'), answers.get('c')]).toEqual([1, undefined, 3]);
});

test('an answer kept again is the new one', () => {
  const answers = recent<number>(1);
  answers.keep('a', 1);
  answers.keep('a', 2);
  expect(answers.get('a')).toBe(2);
});
