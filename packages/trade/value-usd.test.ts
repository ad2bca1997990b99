import { expect, test } from 'vitest';
import { valueUsd } from './value-usd.ts';

test('thousand dollars become dollars, and what is no money or unknown stays unknown', () => {
  expect(valueUsd({ value: 27_264_041, unit: 'kUSD' })).toBe(27_264_041_000);
  expect(valueUsd({ value: 5, unit: 'USD' })).toBe(5);
  expect(valueUsd({ value: 5, unit: 't' })).toBeNull();
  expect(valueUsd({ value: null, unit: 'USD' })).toBeNull();
});
