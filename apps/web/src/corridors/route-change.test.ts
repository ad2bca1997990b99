import { expect, test } from 'vitest';
import { bestOfEach, substituteRoute } from './route-change.ts';
import { sampleRoute } from './sample-documents.ts';

const before = [sampleRoute('a', [100, 2000, 50]), sampleRoute('b', [150, 1000, 70])];
const after = [sampleRoute('c', [130, 2500, 60]), sampleRoute('b', [150, 1000, 70])];

test('the best of each criterion may be of different routes', () => {
  expect(bestOfEach(before)).toEqual({ hours: 100, cost: 1000, co2e: 50 });
});

test('no route has no best', () => {
  expect(bestOfEach([])).toBeNull();
});

test('a way that is still open stands in for itself', () => {
  expect(substituteRoute(before[1]!, after)?.id).toBe('b');
});

test('a detour stands in for a way that is shut rather than two months of waiting before the gate', () => {
  const usual = sampleRoute('usual', [150, 5000, 1300]);
  const waiting = sampleRoute('waiting', [1590, 5000, 1300]);
  const detour = sampleRoute('detour', [220, 6500, 1650]);
  const flight = sampleRoute('flight', [40, 70_000, 50_000]);
  expect(substituteRoute(usual, [flight, detour, waiting])?.id).toBe('detour');
  expect(substituteRoute(usual, [])).toBeNull();
});
