/**
 * Exports of 234 countries by HS 1992 heading, 2016, against a buyer whose basket is the world's. Leaving fuels and
 * gold out moves the fit either way: the world buys fuels too, so an oil exporter without them may fit worse
 * (Kazakhstan, Turkmenistan) or better (Russia, Iran). It has to be said both ways, not assumed.
 */
import { complementarity, withoutFuelsAndGold } from '@hamkor/bilateral';
import { expect, test } from 'vitest';
import { referenceMatrix } from '../trade/reference-matrix.ts';

const matrix = referenceMatrix();
const run = test.skipIf(matrix === null);

const baskets = (iso3: string) => {
  const { countries, products, values } = matrix!;
  const world = new Float64Array(products.length);
  values.forEach((value, cell) => (world[cell % products.length]! += value));
  const row = countries.indexOf(iso3);
  return { products, world, own: values.subarray(row * products.length, (row + 1) * products.length) };
};

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
/** From differences of shares, as the paper writes it. */
const plain = (own: Float64Array, world: Float64Array): number => {
  const [sold, bought] = [sum(own), sum(world)];
  return 100 - 50 * sum(own.map((value, k) => Math.abs(value / sold - world[k]! / bought)));
};

run.each([
  ['RUS', 32.26, 33.78],
  ['KAZ', 20.78, 19.62],
  ['IRN', 23.67, 26.19],
  ['TKM', 12.06, 9.95],
  ['CHN', 54.8, 58.29],
  ['BLR', 39.44, 40],
])('%s: %f with fuels and gold, %f without', (iso3, withFuels, withoutFuels) => {
  const { products, own, world } = baskets(iso3);
  const isKept = (_: number, k: number): boolean => !/^(27|7108)/.test(products[k]!);
  expect(complementarity(own, world)).toBeCloseTo(withFuels, 2);
  expect(complementarity(own, world)).toBeCloseTo(plain(own, world), 9);
  const without = complementarity(own, world, withoutFuelsAndGold(products));
  expect(without).toBeCloseTo(withoutFuels, 2);
  expect(without).toBeCloseTo(plain(own.filter(isKept), world.filter(isKept)), 9);
});
