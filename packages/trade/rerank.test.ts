import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleDraft, exampleOption, examplePart } from './example-option.ts';
import { findOptionsWith } from './find-options.ts';
import { rerank } from './rerank.ts';
import { exampleEvidence } from './example-evidence.ts';

const drafts = [
  exampleDraft('rich', [examplePart('value', 100), examplePart('fit', 0.1)]),
  exampleDraft('apt', [examplePart('value', 10), examplePart('fit', 0.9)]),
  exampleDraft('even', [examplePart('value', 50), examplePart('fit', 0.5)]),
];
const { options } = findOptionsWith(
  { substitution: () => ({ drafts, variants: [], notes: [] }) },
  exampleEvidence({}),
);

const order = (weights: Parameters<typeof rerank>[1]): string[] => {
  const outcome = rerank(options, weights);
  return outcome.kind === 'ranked' ? outcome.options.map(({ id, rank }) => `${rank} ${id}`) : [outcome.kind];
};

test('other weights give another order', () => {
  expect(order({ fit: 0 })).toEqual(['1 rich', '2 even', '3 apt']);
  expect(order({ value: 0 })).toEqual(['1 apt', '2 even', '3 rich']);
});

test('no weights give the order found, and the weights used stand in the parts', () => {
  expect(rerank(options, {})).toEqual({ kind: 'ranked', options });
  const outcome = rerank(options, { fit: 3 });
  expect(outcome.kind === 'ranked' && outcome.options[0]!.parts.map(({ weight }) => weight)).toEqual([1, 3]);
});

test('weights that leave a kind without any weight are refused with the kind named', () => {
  expect(rerank(options, { value: 0, fit: 0 })).toEqual({
    kind: 'all-weights-zero',
    optionKind: 'substitution',
  });
});

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('a weight of %d is refused', (weight) => {
  expect(rerank(options, { fit: weight })).toEqual({ kind: 'weight-out-of-range', part: 'fit', weight });
});

test('ranks count within a kind', () => {
  const part = { ...examplePart('value', 1), percentile: 0.5, weight: 1 };
  const outcome = rerank(
    [
      exampleOption('a', { parts: [{ ...part, percentile: 0.9 }] }),
      exampleOption('b', { kind: 'localisation', parts: [part] }),
      exampleOption('c', { parts: [part] }),
    ],
    {},
  );
  expect(outcome.kind === 'ranked' && outcome.options.map(({ id, rank }) => [id, rank])).toEqual([
    ['a', 1],
    ['b', 1],
    ['c', 2],
  ]);
});

test('multiplying all weights by one number changes no rank', () => {
  const weight = fc.double({ min: 0.01, max: 10, noNaN: true });
  fc.assert(
    fc.property(weight, weight, fc.constantFrom(2, 4, 0.5), (value, fit, factor) => {
      expect(order({ value: value * factor, fit: fit * factor })).toEqual(order({ value, fit }));
    }),
  );
});
