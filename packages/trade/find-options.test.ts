import { expect, test } from 'vitest';
import { exampleEvidence } from './example-evidence.ts';
import { exampleDraft, examplePart } from './example-option.ts';
import { findOptionsWith } from './find-options.ts';
import type { OptionFinder } from './option.ts';

const evidence = exampleEvidence({});
const substitution: OptionFinder = () => ({
  drafts: [
    exampleDraft('substitution-KAZ-IND-2709', [examplePart('value', 10), examplePart('fit', null)]),
    exampleDraft('substitution-KAZ-CHN-2709', [examplePart('value', 20), examplePart('fit', 0.8)]),
  ],
  variants: [],
  notes: [{ key: 'substitution-scope', args: {} }],
});
const localisation: OptionFinder = () => ({
  drafts: [exampleDraft('localisation-CHN-UZB-8703', [examplePart('demand', 1)], { kind: 'localisation' })],
  variants: [],
  notes: [],
});

const never: OptionFinder = () => {
  throw new Error('asked');
};
const twins: OptionFinder = () => ({
  drafts: [exampleDraft('same'), exampleDraft('same')],
  variants: [],
  notes: [],
});
const asText = (): string => JSON.stringify(findOptionsWith({ substitution, localisation }, evidence));

test('options of all kinds come best first, each ranked within its kind', () => {
  const { options } = findOptionsWith({ substitution, localisation }, evidence);
  expect(options.map(({ id, rank, score }) => [id, rank, score])).toEqual([
    ['substitution-KAZ-CHN-2709', 1, 0.625],
    ['localisation-CHN-UZB-8703', 1, 0.5],
    ['substitution-KAZ-IND-2709', 2, 0.125],
  ]);
});

test('a part that is unknown is told among what is missing', () => {
  const { options } = findOptionsWith({ substitution }, evidence);
  expect(options.map(({ missing }) => missing)).toEqual([
    [],
    [{ key: 'unknown-part', args: { part: 'fit' } }],
  ]);
});

test('what is true of a whole kind is said once, with the kind', () => {
  expect(findOptionsWith({ substitution, localisation }, evidence).notes).toEqual([
    { kind: 'substitution', key: 'substitution-scope', args: {} },
  ]);
});

test('kinds that were not asked for are not looked for', () => {
  const { options } = findOptionsWith({ substitution: never, localisation }, evidence, {
    kinds: ['localisation'],
  });
  expect(options.map(({ kind }) => kind)).toEqual(['localisation']);
});

test('two options with one id are a defect', () => {
  expect(() => findOptionsWith({ substitution: twins }, evidence)).toThrow('two options share the id same');
});

test('the same evidence gives the same options, byte for byte', () => {
  expect(asText()).toBe(asText());
});
