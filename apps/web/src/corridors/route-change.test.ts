import { expect, test } from 'vitest';
import { bestOfEach, routeChange } from './route-change.ts';
import { sampleRoute } from './sample-documents.ts';

const before = [sampleRoute('a', [100, 2000, 50]), sampleRoute('b', [150, 1000, 70])];
const after = [sampleRoute('c', [130, 2500, 60]), sampleRoute('b', [150, 1000, 70])];

test('the best of each criterion may be of different routes', () => {
  expect(bestOfEach(before)).toEqual({ hours: 100, cost: 1000, co2e: 50 });
});

test('a closure is told by what the best of each criterion loses', () => {
  expect(routeChange(before, after)).toEqual({ hours: 30, cost: 0, co2e: 10 });
});

test('no way before or after is no difference of zero', () => {
  expect(routeChange(before, [])).toBeNull();
  expect(routeChange([], after)).toBeNull();
});
