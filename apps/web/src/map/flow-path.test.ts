import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flowPath } from './flow-path.ts';

const numbers = (path: string): number[] => [...path.matchAll(/-?[\d.]+/g)].map(([text]) => Number(text));

test('a flow and its return bow to opposite sides', () => {
  const there = numbers(flowPath([0, 0], [100, 0], 2, 5)!.line);
  const back = numbers(flowPath([100, 0], [0, 0], 2, 5)!.line);
  expect(there[3]).toBeGreaterThan(0);
  expect(back[3]).toBeLessThan(0);
});

test('places too close together get no line', () => {
  expect(flowPath([0, 0], [6, 0], 2, 5)).toBeNull();
});

test('the arrow ends the gap away from its target', () => {
  const place = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 700 }));
  fc.assert(
    fc.property(place, place, (from, to) => {
      const path = flowPath(from, to, 3, 10);
      if (path === null) return;
      const [x, y] = numbers(path.head);
      expect(Math.hypot(x! - to[0], y! - to[1])).toBeCloseTo(10, 0);
    }),
  );
});
