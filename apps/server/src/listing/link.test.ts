import { expect, test } from 'vitest';
import { linkHeader } from './link.ts';

const link = (offset: number, limit: number, total: number): string =>
  linkHeader(`/api/v1/parks?country=KAZ,UZB&offset=${offset}&limit=${limit}`, { offset, limit, total });

const offsets = (header: string): Record<string, number> =>
  Object.fromEntries(
    [...header.matchAll(/<([^>]+)>; rel="(\w+)"/g)].map(([, address, rel]) => [
      rel!,
      Number(new URL(address!, 'http://localhost').searchParams.get('offset')),
    ]),
  );

test('keeps the filters and the limit of the address', () => {
  expect(link(0, 50, 60)).toContain('</api/v1/parks?country=KAZ%2CUZB&offset=50&limit=50>; rel="next"');
});

test.each([
  [0, 50, 0, { first: 0, last: 0 }],
  [0, 50, 50, { first: 0, last: 0 }],
  [0, 50, 51, { first: 0, next: 50, last: 50 }],
  [50, 50, 120, { first: 0, prev: 0, next: 100, last: 100 }],
  [30, 50, 120, { first: 0, prev: 0, next: 80, last: 100 }],
  [900, 50, 120, { first: 0, prev: 100, last: 100 }],
])('offset %i of %i items a page and %i in all leads to %o', (offset, limit, total, expected) => {
  expect(offsets(link(offset, limit, total))).toEqual(expected);
});
