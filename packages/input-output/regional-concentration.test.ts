import fc from 'fast-check';
import { expect, test } from 'vitest';
import { regionalConcentration } from './regional-concentration.ts';

test('by hand: two members of three that trade 4 with each other and 2 outside', () => {
  // intra 2·4, total 8 + 2, world 2·(4 + 2): (8/10) / (10/12).
  expect(
    regionalConcentration(Float64Array.from([9, 3, 2, 1, 9, 0, 0, 0, 9]), [true, true, false]),
  ).toBeCloseTo(8 / 10 / (10 / 12), 12);
});

test('the whole world is as concentrated as itself; a currency does not matter; nobody is unknown', () => {
  const flows = fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(flows, (values) => {
      const matrix = Float64Array.from(values);
      const some = [true, false, true, false];
      expect(regionalConcentration(matrix, [true, true, true, true])).toBeCloseTo(1, 12);
      expect(
        regionalConcentration(
          matrix.map((value) => value * 7),
          some,
        ),
      ).toBeCloseTo(regionalConcentration(matrix, some), 10);
      expect(regionalConcentration(matrix, [false, false, false, false])).toBeNaN();
    }),
  );
});
