import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inputCoverage } from './input-coverage.ts';
import { costOrderWeights } from './input-graph.ts';

const inputs = (n: number) =>
  costOrderWeights(n).map((weight, index) => ({
    input: `${2000 + index}`,
    product: '9999',
    place: index + 1,
    weight,
  }));

const at = (hs: string) => Number(hs) - 2000;

test('the costliest of three inputs is six elevenths of what is needed', () => {
  expect(inputCoverage(inputs(3), (hs) => hs === '2000')).toBeCloseTo(6 / 11, 12);
});

test('an input of unknown trade is neither held nor missed', () => {
  expect(inputCoverage(inputs(3), (hs) => (hs === '2000' ? null : hs === '2001'))).toBeCloseTo(3 / 5, 12);
});

test('without inputs, or knowing none of them, coverage is unknown', () => {
  expect(inputCoverage([], () => true)).toBeNull();
  expect(inputCoverage(inputs(2), () => null)).toBeNull();
});

test('holding one more input never lowers coverage, and it stays between 0 and 1', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), fc.nat({ max: 7 }), (held, extra) => {
      const list = inputs(held.length);
      const before = inputCoverage(list, (hs) => held[at(hs)]!)!;
      const after = inputCoverage(list, (hs) => held[at(hs)]! || at(hs) === extra % held.length)!;
      expect(before).toBeGreaterThanOrEqual(0);
      expect(after).toBeGreaterThanOrEqual(before - 1e-12);
      expect(after).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
});
