import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { boundedRows } from './bounded-rows.ts';

const rows = boundedRows(z.strictObject({ id: z.string(), km: z.number().default(1) }), 1000, 1);
const issuesOf = (value: unknown) => rows.safeParse(value).error?.issues ?? [];

test('rows that are right pass with their defaults, and as many as are allowed', () => {
  expect(rows.parse([{ id: 'a' }, { id: 'b', km: 2 }])).toEqual([
    { id: 'a', km: 1 },
    { id: 'b', km: 2 },
  ]);
  expect(rows.parse(Array.from({ length: 1000 }, () => ({ id: 'a' })))).toHaveLength(1000);
});

test('wrong rows are told by their places, the first twenty', () => {
  expect(issuesOf([{ id: 'a' }, { id: 1 }, { id: 'c', km: 'far' }]).map(({ path }) => path)).toEqual([
    [1, 'id'],
    [2, 'km'],
  ]);
  const wrong = Array.from({ length: 900 }, (_, place) => ({ id: place % 2 === 0 ? 'a' : 1 }));
  expect(issuesOf(wrong)).toHaveLength(20);
  expect(issuesOf(wrong).at(-1)?.path).toEqual([39, 'id']);
});

test('too many, too few and no list at all are told once, and no row of too many is looked at', () => {
  const look = vi.fn(() => true);
  const watched = boundedRows(z.string().refine(look), 10);
  const tooMany = watched.safeParse(Array.from({ length: 11 }, () => 'a'));
  expect(tooMany.error?.issues).toMatchObject([{ code: 'too_big', maximum: 10, path: [] }]);
  expect(look).not.toHaveBeenCalled();
  expect(issuesOf([])).toMatchObject([{ code: 'too_small', minimum: 1 }]);
  expect(issuesOf('text')).toMatchObject([{ code: 'invalid_type', expected: 'array' }]);
});

test('documentation shows the list and its bounds', () => {
  expect(z.toJSONSchema(boundedRows(z.string(), 10), { io: 'input' })).toMatchObject({
    type: 'array',
    maxItems: 10,
    items: { type: 'string' },
  });
});
