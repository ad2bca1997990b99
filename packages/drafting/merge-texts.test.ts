import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from './language.ts';
import { mergeTexts } from './merge-texts.ts';
import type { MergeRun } from './merge-texts.ts';

const texts = (runs: readonly MergeRun[], side: number): string =>
  runs.map((run) => (run.kind === 'agreed' ? run.text : run.sides[side])).join('');

test('changes apart from one another are agreed, those of one place are disputed', () => {
  expect(mergeTexts('a b c', ['a B c', 'a b C'], 'en')).toEqual([
    { kind: 'agreed', text: 'a ', isChanged: false },
    { kind: 'agreed', text: 'B', isChanged: true },
    { kind: 'agreed', text: ' ', isChanged: false },
    { kind: 'agreed', text: 'C', isChanged: true },
  ]);
  expect(mergeTexts('各方密切合作。', ['各方广泛合作。', '各方深入合作。'], 'zh')).toEqual([
    { kind: 'agreed', text: '各方', isChanged: false },
    { kind: 'disputed', base: '密切', sides: ['广泛', '深入'] },
    { kind: 'agreed', text: '合作。', isChanged: false },
  ]);
});

test('three sides that change one word alike agree; one that goes its own way disputes', () => {
  const [, , agreed] = mergeTexts('shall do', ['shall see', 'shall see', 'shall see'], 'en');
  expect(agreed).toBeUndefined();
  expect(mergeTexts('shall do', ['may do', 'shall do', 'will do'], 'en')[0]).toEqual({
    kind: 'disputed',
    base: 'shall',
    sides: ['may', 'shall', 'will'],
  });
});

const words = fc
  .array(fc.constantFrom('a', 'b', 'c', ' ', '各', '。', '[#b1]'), { maxLength: 10 })
  .map((parts) => parts.join(''));

test('a text merged with its own base is that text, and with itself as well', () => {
  fc.assert(
    fc.property(words, words, fc.constantFrom(...languages), (base, one, language) => {
      for (const other of [base, one]) {
        const runs = mergeTexts(base, [one, other], language);
        expect(runs.every((run) => run.kind === 'agreed')).toBe(true);
        expect(texts(runs, 0)).toBe(one);
      }
    }),
  );
});

test('in whatever is disputed every side has its own words, in whatever is agreed nobody loses any', () => {
  fc.assert(
    fc.property(words, words, words, (base, one, other) => {
      const runs = mergeTexts(base, [one, other], 'en');
      const turned = mergeTexts(base, [other, one], 'en');
      expect(turned.map((run) => (run.kind === 'disputed' ? run.sides.toReversed() : run.text))).toEqual(
        runs.map((run) => (run.kind === 'disputed' ? run.sides : run.text)),
      );
      const isChanged = runs.some((run) => run.kind === 'disputed' || run.isChanged);
      expect(isChanged).toBe(one !== base || other !== base);
      for (const run of runs) if (run.kind === 'disputed') expect(new Set(run.sides).size).toBe(2);
    }),
  );
});
