import { expect, test } from 'vitest';
import { placeLabels } from './label-boxes.ts';

const frame = { width: 400, height: 300 };

test('a label stands beside its mark, and on the other side at the edge of the frame', () => {
  const placed = placeLabels(
    [
      { id: 'middle', text: 'Dostyk', x: 200, y: 150 },
      { id: 'edge', text: 'Vladivostok', x: 395, y: 50 },
    ],
    frame,
  );
  expect(placed.map(({ id, anchor }) => [id, anchor])).toEqual([
    ['middle', 'start'],
    ['edge', 'end'],
  ]);
});

test('the weightier of two labels in one place keeps it, the other finds another side or is left out', () => {
  const crowd = Array.from({ length: 12 }, (_, index) => ({
    id: `${index}`,
    text: 'Alashankou',
    x: 200,
    y: 150,
  }));
  const placed = placeLabels(crowd, frame);
  expect(placed[0]!.id).toBe('0');
  expect(placed.length).toBeLessThanOrEqual(4);
  expect(new Set(placed.map(({ anchor, dy }) => `${anchor} ${dy}`)).size).toBe(placed.length);
});

test('what lies outside the frame gets no label', () => {
  expect(placeLabels([{ id: 'a', text: 'A', x: -50, y: 10 }], frame)).toEqual([]);
});
