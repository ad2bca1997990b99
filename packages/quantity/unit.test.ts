import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kusd, kusdToUsd, tonnes, unitValue } from './index.ts';

test('the unit value of 1,882,595 thousand dollars over 2,805,648 tonnes is 671 dollars a tonne', () => {
  expect(unitValue(kusd(1_882_595), tonnes(2_805_648))).toBeCloseTo(671.0, 1);
});

test('a unit value without mass is unknown, not infinite', () => {
  expect(unitValue(kusd(10), null)).toBeNull();
  expect(unitValue(kusd(10), tonnes(0))).toBeNull();
});

test('unit value times mass gives the value back', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 1e9, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
      (value, mass) => {
        expect((unitValue(kusd(value), tonnes(mass))! * mass) / kusdToUsd(kusd(value))).toBeCloseTo(1, 9);
      },
    ),
  );
});
