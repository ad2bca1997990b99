import type { HistoryDocument } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { changesSince } from './changes.ts';

const step = (act: number, changes: HistoryDocument['steps'][number]['changes']) => ({
  act,
  at: '2026-01-01T00:00:00.000Z',
  kind: 'registry.correct',
  actor: null,
  source: null,
  reason: null,
  changes,
});

const steps = [
  step(9, [{ field: '/details/jobs', before: 200, after: 300 }]),
  step(4, [{ field: '/details/jobs', before: null, after: 100 }]),
  step(7, [
    { field: '/details/jobs', before: 100, after: 200 },
    { field: '/name/ru', before: 'А', after: 'Б' },
  ]),
  step(8, [{ field: '/name/ru', before: 'Б', after: 'А' }]),
];

test('several changes of one field are one, from what stood then to what stands now', () => {
  expect(changesSince(steps, 4)).toEqual([{ field: '/details/jobs', before: 100, after: 300 }]);
});

test('what was changed back has not changed, and nothing has since the last act', () => {
  expect(changesSince(steps, 7)).toEqual([
    { field: '/name/ru', before: 'Б', after: 'А' },
    { field: '/details/jobs', before: 200, after: 300 },
  ]);
  expect(changesSince(steps, 9)).toEqual([]);
});
