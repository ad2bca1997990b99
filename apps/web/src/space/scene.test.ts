import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sceneOf } from './scene.ts';
import { smallSpace } from './small-space.ts';

test('the area of a circle is proportional to world trade, four times the trade is twice the radius', () => {
  const { radius } = sceneOf(smallSpace());
  expect(radius[1]! / radius[0]!).toBeCloseTo(2, 12);
  expect(radius[1]).toBe(15);
});

test('a heading whose trade is not known is the smallest circle and the last of the order', () => {
  const { radius, bySize } = sceneOf(smallSpace());
  expect(radius[3]).toBe(2);
  expect([...bySize]).toEqual([1, 0, 4, 2, 3]);
});

test('ties run both ways, the strongest first', () => {
  const { ties } = sceneOf(smallSpace());
  expect(ties[0]!.map(({ index }) => index)).toEqual([2, 4, 3, 1]);
  expect(ties[3]).toEqual([{ index: 0, proximity: 0.6 }]);
});

test('every link is found from both its ends and nowhere else', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), {
        selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
      }),
      (pairs) => {
        const apart = pairs.filter(([a, b]) => a !== b);
        const links = {
          a: apart.map(([a]) => a),
          b: apart.map(([, b]) => b),
          proximity: apart.map(() => 0.5),
        };
        const { ties } = sceneOf(smallSpace({ links }));
        expect(ties.flat()).toHaveLength(2 * apart.length);
        for (const [a, b] of apart) {
          expect(ties[a]!.some(({ index }) => index === b)).toBe(true);
          expect(ties[b]!.some(({ index }) => index === a)).toBe(true);
        }
      },
    ),
  );
});

test('places are spread over the whole unit square, each axis on its own', () => {
  const space = smallSpace();
  const { x, y } = sceneOf({
    ...space,
    headings: { ...space.headings, x: [0.4, 0.6, 0.5, 0.4, 0.5], y: [0.1, 0.9, 0.5, 0.1, 0.5] },
  });
  expect([...x].map((place) => Number(place.toFixed(9)))).toEqual([0, 1, 0.5, 0, 0.5]);
  expect([...y]).toEqual([0, 1, 0.5, 0, 0.5]);
});
