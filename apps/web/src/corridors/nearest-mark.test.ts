import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestMark } from './nearest-mark.ts';

const marks = [
  { id: 'middle', x: 0, y: 0 },
  { id: 'near', x: 10, y: 2 },
  { id: 'far', x: 40, y: 0 },
  { id: 'above', x: 5, y: -30 },
];

test('an arrow leads to the nearest mark on its side', () => {
  expect(nearestMark(marks, 'middle', 'ArrowRight')?.id).toBe('near');
  expect(nearestMark(marks, 'near', 'ArrowRight')?.id).toBe('far');
  expect(nearestMark(marks, 'middle', 'ArrowUp')?.id).toBe('above');
});

test('where nothing lies, nothing is reached', () => {
  expect(nearestMark(marks, 'middle', 'ArrowLeft')).toBeNull();
  expect(nearestMark(marks, 'nowhere', 'ArrowLeft')).toBeNull();
  expect(nearestMark(marks, 'middle', 'Enter')).toBeNull();
});

test('no mark is a dead end: from the first at least one key leads on', () => {
  const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
  const coordinate = fc.double({ min: 0, max: 1000, noNaN: true });
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 12 }),
      (points) => {
        const all = points.map(([x, y], index) => ({ id: `${index}`, x, y }));
        expect(keys.some((key) => nearestMark(all, '0', key) !== null)).toBe(true);
      },
    ),
  );
});
