import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Weights } from './option.ts';
import { formatWeights, parseWeights, partNames } from './option-weights.ts';

test('weights are read in any order and written in one', () => {
  const reading = parseWeights('fit:0.5, value:2');
  expect(reading).toEqual({ kind: 'weights', weights: { value: 2, fit: 0.5 } });
  expect(formatWeights({ fit: 0.5, value: 2 })).toBe('value:2,fit:0.5');
  expect(parseWeights('')).toEqual({ kind: 'weights', weights: {} });
});

test('a wrong weight is named, with what stood there', () => {
  expect(parseWeights('worth:2')).toEqual({ kind: 'unknown-part', part: 'worth' });
  expect(parseWeights('value:2,value:3')).toEqual({ kind: 'repeated-part', part: 'value' });
  for (const found of ['', '-1', 'NaN', 'Infinity', '1e9', '2:3', 'two', '0x10']) {
    expect(parseWeights(`value:${found}`)).toEqual({ kind: 'bad-weight', part: 'value', found });
  }
});

test('what is written is read back the same', () => {
  const weight = fc.integer({ min: 0, max: 999_999 }).map((thousandths) => thousandths / 1000);
  const weights = fc
    .dictionary(fc.constantFrom(...partNames), weight, { noNullPrototype: true })
    .map((entries): Weights => entries);
  fc.assert(
    fc.property(weights, (given) => {
      expect(parseWeights(formatWeights(given))).toEqual({ kind: 'weights', weights: given });
    }),
  );
});

test('any text is answered, never thrown at', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof parseWeights(text).kind === 'string'));
});
