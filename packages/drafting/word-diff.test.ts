import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from './language.ts';
import { piecesOf, wordDiff } from './word-diff.ts';

const words = fc.array(
  fc.constantFrom('Стороны', ' ', 'тесно', '合作', '。', '[#b1]', '[#b12]', 'Parties', '.', '𠮷', '\n'),
  { maxLength: 14 },
);

test('the runs of a comparison make up both texts, and pieces make up theirs', () => {
  fc.assert(
    fc.property(words, words, fc.constantFrom(...languages), (before, after, language) => {
      const [one, other] = [before.join(''), after.join('')];
      const runs = wordDiff(one, other, language);
      const without = (kind: string) =>
        runs
          .filter((run) => run.kind !== kind)
          .map((run) => run.text)
          .join('');
      expect([without('added'), without('removed')]).toEqual([one, other]);
      expect(piecesOf(one, language).join('')).toBe(one);
    }),
  );
});

test('Chinese is compared by characters, other languages by words, and marks as one', () => {
  expect(wordDiff('各方密切合作。', '各方在工业领域密切合作。', 'zh')).toEqual([
    { kind: 'same', text: '各方' },
    { kind: 'added', text: '在工业领域' },
    { kind: 'same', text: '密切合作。' },
  ]);
  expect(wordDiff('Стороны [#b1] тесно', 'Стороны [#b2] теснее', 'ru')).toEqual([
    { kind: 'same', text: 'Стороны ' },
    { kind: 'removed', text: '[#b1]' },
    { kind: 'added', text: '[#b2]' },
    { kind: 'same', text: ' ' },
    { kind: 'removed', text: 'тесно' },
    { kind: 'added', text: 'теснее' },
  ]);
});

test('texts that have nothing in common are told so in a moment', () => {
  const one = '各'.repeat(20_000);
  const other = '方'.repeat(20_000);
  expect(wordDiff(one, other, 'zh')).toEqual([
    { kind: 'removed', text: one },
    { kind: 'added', text: other },
  ]);
});
