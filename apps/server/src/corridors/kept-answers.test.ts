import { expect, test } from 'vitest';
import type { Answer } from './answer-question.ts';
import { keptAnswers } from './kept-answers.ts';

const refused: Answer = { kind: 'refused', refusal: { kind: 'same-node', node: 'A' } };

test('the longest unused go when there is too much, the newest never', () => {
  const kept = keptAnswers(3);
  for (const key of ['a', 'b', 'c']) kept.keep(key, refused);
  kept.get('a');
  kept.keep('d', refused);
  expect(['a', 'b', 'c', 'd'].map((key) => kept.get(key) !== undefined)).toEqual([true, false, true, true]);
  const small = keptAnswers(0);
  small.keep('a', refused);
  expect(small.get('a')).toBe(refused);
  small.keep('b', refused);
  expect(small.get('a')).toBeUndefined();
});
