import type { NodeResilience } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { irreplaceable, worstFirst } from './node-rows.ts';

const node = (id: string, servedShare: number, lossPerDay: number, daysToRecover: number | null) =>
  ({ table: 'sites', id, servedShare, lossPerDay, daysToRecover, daysToSurvive: 0 }) as NodeResilience;
const nodes = [
  node('spare', 1, 900, 12),
  node('half', 0.5, 10, null),
  node('all', 0, 5, null),
  node('half-dear', 0.5, 70, null),
];

test('what stops most stands first, then what a day without it costs', () => {
  expect(worstFirst(nodes).map(({ id }) => id)).toEqual(['all', 'half-dear', 'half', 'spare']);
});

test('a node is irreplaceable where the chain never delivers again what it did', () => {
  expect(irreplaceable(nodes).map(({ id }) => id)).toEqual(['all', 'half-dear', 'half']);
});
