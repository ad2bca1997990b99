import { expect, test } from 'vitest';
import { noAmount } from './amount.ts';
import { arrivalQuantiles, arrivalWithin } from './arrival.ts';
import { exampleNetwork } from './example-network.ts';
import { exampleOperation } from './example-route.ts';
import type { Spread } from './network.ts';
import { networkIndex } from './network-index.ts';
import { seededNumbers } from './random-graph.ts';
import type { Operation, Route } from './route.ts';
import { routeOf } from './route-totals.ts';

const index = networkIndex(exampleNetwork);
const step = (hours: Spread, more: Partial<Operation> = {}): Operation =>
  exampleOperation({ at: 'AAX', to: 'AAB', link: null, hours: { ...noAmount, ...hours }, ...more });
const wait = (hours: number): Operation => step({ low: hours, value: hours, high: hours }, { kind: 'wait' });
const route = (...operations: readonly Operation[]): Route => routeOf(index, operations);

test('one operation has its own distribution, its value in the middle', () => {
  const one = route(step({ low: 10, value: 20, high: 50 }));
  // F(15) = 5² / 10² / 2; F(35) = 1 - 15² / 30² / 2.
  expect(arrivalWithin(one, 15)).toBeCloseTo(0.125, 3);
  expect(arrivalWithin(one, 20)).toBeCloseTo(0.5, 2);
  expect(arrivalWithin(one, 35)).toBeCloseTo(0.875, 3);
  expect(arrivalWithin(one, 9.9)).toBe(0);
  expect(arrivalWithin(one, 50)).toBe(1);
  const [early = 0, most = 0] = arrivalQuantiles(one, [0.125, 0.875]);
  expect(early).toBeCloseTo(15, 1);
  expect(most).toBeCloseTo(35, 1);
});

test('without any range the hours are certain', () => {
  const sure = route(step({ low: 8, value: 8, high: 8 }), step({ low: 4, value: 4, high: 4 }));
  expect(arrivalWithin(sure, 11.99)).toBe(0);
  expect(arrivalWithin(sure, 12)).toBe(1);
  expect(arrivalQuantiles(sure, [0.1, 0.9])).toEqual([12, 12]);
});

test('many of a kind come near a normal distribution', () => {
  const count = 60;
  const many = route(...Array.from({ length: count }, () => step({ low: 5, value: 10, high: 15 })));
  const deviation = Math.sqrt((count * 25) / 6);
  const [p10 = 0, p50 = 0, p90 = 0] = arrivalQuantiles(many, [0.1, 0.5, 0.9]);
  expect(p50).toBeCloseTo(600, 0);
  expect((p90 - p50) / deviation).toBeCloseTo(1.2816, 1);
  expect((p50 - p10) / deviation).toBeCloseTo(1.2816, 1);
  expect(Math.sqrt(many.variance)).toBeCloseTo(deviation, 6);
});

/** A draw by the inverse of the distribution: independent of the convolution. */
const drawn = ({ low, value, high }: Spread, uniform: number): number =>
  uniform < 0.5
    ? low + Math.sqrt(2 * uniform) * (value - low)
    : high - Math.sqrt(2 * (1 - uniform)) * (high - value);

test('it agrees with drawing every operation at random, waits until a known moment included', () => {
  const next = seededNumbers(20261128);
  const steps = Array.from({ length: 9 }, () => {
    const low = next() * 30;
    const value = low + next() * 20;
    return step({ low, value, high: value + next() * 80 });
  });
  const operations = [...steps.slice(0, 5), wait(40), ...steps.slice(5)];
  const told = route(...operations);
  const opens = steps.slice(0, 5).reduce((sum, { hours }) => sum + hours.value, 0) + 40;
  const arrivals = Array.from({ length: 40_000 }, () =>
    operations.reduce(
      (time, { kind, hours }) => (kind === 'wait' ? Math.max(time, opens) : time + drawn(hours, next())),
      0,
    ),
  ).toSorted((a, b) => a - b);
  for (const probability of [0.1, 0.5, 0.9]) {
    const simulated = arrivals[Math.floor(probability * arrivals.length)] ?? 0;
    const [hours = 0] = arrivalQuantiles(told, [probability]);
    expect(Math.abs(hours - simulated)).toBeLessThan(1.5);
    expect(arrivalWithin(told, simulated)).toBeCloseTo(probability, 1);
  }
  expect(arrivals[0] ?? 0).toBeGreaterThanOrEqual(told.hours.low - 1e-9);
  expect(arrivals.at(-1) ?? 0).toBeLessThanOrEqual(told.hours.high + 1e-9);
});

test('a moment far off makes all before it certain', () => {
  const told = route(step({ low: 1, value: 2, high: 9 }), wait(98), step({ low: 3, value: 3, high: 3 }));
  expect(told.hours).toMatchObject({ low: 103, value: 103, high: 103 });
  expect(arrivalQuantiles(told, [0.1, 0.9])).toEqual([103, 103]);
});
