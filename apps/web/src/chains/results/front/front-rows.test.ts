import type { ParetoAnswer } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { frontRows, kneeOf, priceStep } from './front-rows.ts';

const point = (cost: number, kilograms: number, outside: number | null = 0) =>
  ({ values: [cost, kilograms], plan: { carbon: { purchases: 0, outside } } }) as never;
const answer = {
  objectives: ['cost', 'co2e'],
  points: [point(100, 1000), point(110, 300), point(200, 0, null)],
  prices: [10 / 700, 90 / 300],
} as unknown as ParetoAnswer;

test('a price belongs to the step that ends at a point; the first has none', () => {
  expect(frontRows(answer).map(({ id, price }) => [id, price])).toEqual([
    ['1', null],
    ['2', 10 / 700],
    ['3', 90 / 300],
  ]);
  expect(frontRows(answer).map(({ isCarbonPartial }) => isCarbonPartial)).toEqual([false, false, true]);
});

test('prices are told only where money buys something with a unit', () => {
  expect(priceStep(['cost', 'co2e'])).toBe(1000);
  expect(priceStep(['cost', 'intra-bloc'])).toBe(0.01);
  expect(priceStep(['days', 'co2e'])).toBeNull();
  expect(priceStep(['cost', 'co2e', 'days'])).toBeNull();
});

test('most of the gain for little money is at the bend; a straight front has none', () => {
  expect(kneeOf(answer.points)).toBe(1);
  expect(kneeOf([point(0, 10), point(5, 5), point(10, 0)])).toBeNull();
  expect(kneeOf([point(0, 10), point(10, 0)])).toBeNull();
});
