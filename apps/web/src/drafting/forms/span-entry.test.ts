import { expect, test } from 'vitest';
import { readSpan, writtenSpan } from './span-entry.ts';

test('a span is kept and read again, unless the text has become shorter', () => {
  const written = writtenSpan({ from: 2, to: 5 });
  expect(readSpan(written, 'abcdef')).toEqual({ from: 2, to: 5 });
  expect(readSpan(written, 'abcd')).toBeNull();
  expect(readSpan(written, null)).toBeNull();
  for (const odd of [undefined, '', '5-2', '3-3', 'a-b', '-1-4']) expect(readSpan(odd, 'abcdef')).toBeNull();
});
