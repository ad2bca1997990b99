import { expect, test } from 'vitest';
import { seaLane } from './sea-lane.ts';

const shanghai = [121.6, 31.3] as const;
const novorossiysk = [37.8, 44.7] as const;
const mumbai = [72.8, 18.9] as const;

test('a short crossing is a straight line', () => {
  expect(seaLane([50.2, 44.6], [49.5, 37.5], 830)).toHaveLength(2);
});

test('a ship from Shanghai to Novorossiysk passes Malacca, Suez and the Bosphorus', () => {
  const lane = seaLane(shanghai, novorossiysk, 15_814);
  for (const passed of [
    [101.2, 2.7],
    [32.6, 29.7],
    [29.2, 41.4],
  ]) {
    expect(lane).toContainEqual(passed);
  }
});

test('the way back is the same way', () => {
  expect(seaLane(novorossiysk, mumbai, 8006)).toEqual(seaLane(mumbai, novorossiysk, 8006).toReversed());
});
