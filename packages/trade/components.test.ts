import { expect, test } from 'vitest';
import { presenceOfMarks } from '../../methods/trade/arbitrary-presence.ts';
import { components } from './components.ts';

test('what hangs together is one part, the largest first; empty rows and columns are in none', () => {
  const parts = components(
    presenceOfMarks([
      [1, 0, 0, 0, 0],
      [0, 0, 1, 0, 0],
      [0, 0, 1, 1, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 1, 0],
    ]),
  );
  expect(parts).toEqual([
    { countries: ['C1', 'C2', 'C4'], products: ['P2', 'P3'] },
    { countries: ['C0'], products: ['P0'] },
  ]);
});
