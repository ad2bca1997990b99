import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeYearSpans } from './years-text.ts';

test('years that follow each other are one span, gaps part them', () => {
  expect(writeYearSpans([2019, 2020, 2021, 2023])).toBe('2019–2021, 2023');
  expect(writeYearSpans([2023])).toBe('2023');
  expect(writeYearSpans([])).toBe('');
});

test('the spans hold every year and no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1990, max: 2024 })), (years) => {
      const written = writeYearSpans(years)
        .split(', ')
        .filter((span) => span !== '')
        .flatMap((span) => {
          const [first, last = first] = span.split('–').map(Number);
          return Array.from({ length: last! - first! + 1 }, (_, step) => first! + step);
        });
      expect(written).toEqual([...years].sort((a, b) => a - b));
    }),
  );
});
