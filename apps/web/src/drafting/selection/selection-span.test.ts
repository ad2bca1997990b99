import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetIn, quoteOf, tidySpan } from './selection-span.ts';

test('a point in plain words is where it is, a point in a bracket is at one of its ends', () => {
  const words = { from: 10, length: 5, isMark: false };
  expect(offsetIn(words, 3, 'start')).toBe(13);
  expect(offsetIn(words, 99, 'end')).toBe(15);
  const mark = { from: 15, length: 5, isMark: true };
  expect(offsetIn(mark, 2, 'start')).toBe(15);
  expect(offsetIn(mark, 2, 'end')).toBe(20);
});

test('a span loses the spaces around its words and nothing else', () => {
  expect(tidySpan('the rate of growth', { from: 3, to: 9 })).toEqual({ from: 4, to: 8 });
  expect(tidySpan('the rate', { from: 8, to: 4 })).toEqual({ from: 4, to: 8 });
  expect(tidySpan('the   rate', { from: 3, to: 6 })).toBeNull();
  expect(tidySpan('上海合作组织', { from: 0, to: 2 })).toEqual({ from: 0, to: 2 });
});

/** Words, white space, characters of two units, and marks of brackets. */
const text = fc
  .array(fc.constantFrom('a', ' ', '\n', '中', '𠮷', '😀', '[#b1]'), { maxLength: 12 })
  .map((parts) => parts.join(''));

test('a span never cuts a character and never leaves the text', () => {
  fc.assert(
    fc.property(
      text,
      fc.integer({ min: -3, max: 40 }),
      fc.integer({ min: -3, max: 40 }),
      (words, from, to) => {
        const span = tidySpan(words, { from, to });
        if (span === null) return;
        expect(span.from).toBeGreaterThanOrEqual(0);
        expect(span.to).toBeLessThanOrEqual(words.length);
        expect(quoteOf(words, span).isWellFormed()).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});
