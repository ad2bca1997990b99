import { expect, test } from 'vitest';
import { pairsOfNodes } from './pair-set.ts';

test('pairs are ordered, between different places, each once', () => {
  expect(pairsOfNodes(['A', 'B', 'A', 'C'])).toEqual([
    { from: 'A', to: 'B' },
    { from: 'A', to: 'C' },
    { from: 'B', to: 'A' },
    { from: 'B', to: 'C' },
    { from: 'C', to: 'A' },
    { from: 'C', to: 'B' },
  ]);
});
