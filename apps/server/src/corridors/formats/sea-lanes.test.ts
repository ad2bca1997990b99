import { expect, test } from 'vitest';
import type { SeaLine } from './sea-lanes.ts';
import { seaGraph, seaLanes } from './sea-lanes.ts';

const line = (positions: readonly (readonly [number, number])[], passage: string | null = null): SeaLine => ({
  positions,
  passage,
});
/** Kilometres of a degree along the equator. */
const degree = 111.195;

test('bends become part of a lane, forks stay', () => {
  const graph = seaGraph([
    line([
      [0, 0],
      [1, 0],
      [2, 0],
    ]),
    line([
      [2, 0],
      [3, 1],
    ]),
    line([
      [2, 0],
      [3, -1],
    ]),
  ]);
  const { lanes, deadEnds } = seaLanes(graph, new Set([0, 3, 4]));
  expect(lanes).toHaveLength(3);
  expect(lanes[0]!.km).toBeCloseTo(2 * degree, 1);
  expect(deadEnds).toBe(0);
});

test('an end without a port is cut off, with all that only led there', () => {
  const graph = seaGraph([
    line([
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 0],
    ]),
    line([
      [1, 0],
      [1, 1],
      [1, 2],
    ]),
  ]);
  const { lanes, deadEnds } = seaLanes(graph, new Set([0, 3]));
  expect(lanes).toHaveLength(1);
  expect(lanes[0]!.km).toBeCloseTo(3 * degree, 1);
  expect(deadEnds).toBe(2);
});

test('a passage keeps a lane of its own, though the way only bends at its ends', () => {
  const graph = seaGraph([
    line([
      [0, 0],
      [1, 0],
    ]),
    line(
      [
        [1, 0],
        [2, 0],
      ],
      'suez',
    ),
    line([
      [2, 0],
      [3, 0],
    ]),
  ]);
  const { lanes } = seaLanes(graph, new Set([0, 3]));
  expect(lanes.map(({ passage }) => passage)).toEqual([null, 'suez', null]);
});

test('lines meet across the date line, where the same meridian is written as 180 and as -180', () => {
  const graph = seaGraph([
    line([
      [179, 0],
      [180, 0],
    ]),
    line([
      [-180, 0],
      [-179, 0],
    ]),
    line([
      [181, 0],
      [182, 0],
    ]),
  ]);
  const { lanes } = seaLanes(graph, new Set([0, 3]));
  expect(lanes).toHaveLength(1);
  expect(lanes[0]!.km).toBeCloseTo(3 * degree, 1);
});
