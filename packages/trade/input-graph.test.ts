import type { Heading } from '@hamkor/nomenclature';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costOrderWeights, inputGraph } from './input-graph.ts';

const heading = (hs: string, inputs: readonly string[]): Heading => ({
  hs,
  name: { en: hs, ru: hs, zh: hs },
  terms: { en: [], ru: [], zh: [] },
  stage: 'processed',
  inputs,
  minorInputs: [],
});

test('three inputs weigh 6/11, 3/11 and 2/11 in cost order', () => {
  const [first, second, third] = costOrderWeights(3);
  expect(first).toBeCloseTo(6 / 11, 12);
  expect(second).toBeCloseTo(3 / 11, 12);
  expect(third).toBeCloseTo(2 / 11, 12);
});

test('a product knows its inputs in cost order, an input knows its uses', () => {
  const graph = inputGraph([
    heading('8544', ['7408', '3904']),
    heading('7408', ['7403']),
    heading('3904', []),
  ]);
  expect(graph.inputsOf('8544')).toEqual([
    { input: '7408', product: '8544', place: 1, weight: 1 / 1.5 },
    { input: '3904', product: '8544', place: 2, weight: 0.5 / 1.5 },
  ]);
  expect(graph.usesOf('7408').map(({ product }) => product)).toEqual(['8544']);
});

test('an input that is no heading, the product itself and a repeat are left out before weighing', () => {
  const graph = inputGraph([heading('7408', ['7408', '9999', '7403', '7403']), heading('7403', [])]);
  expect(graph.inputsOf('7408')).toEqual([{ input: '7403', product: '7408', place: 1, weight: 1 }]);
});

test('both directions hold the same edges, and the inputs of a product weigh 1 together', () => {
  const codes = ['0101', '0102', '0103', '0104', '0105'];
  const lists = fc.tuple(...codes.map(() => fc.array(fc.constantFrom(...codes, '9999'))));
  fc.assert(
    fc.property(lists, (inputs) => {
      const graph = inputGraph(codes.map((hs, index) => heading(hs, inputs[index]!)));
      const forth = codes.flatMap((hs) => graph.inputsOf(hs));
      const back = codes.flatMap((hs) => graph.usesOf(hs));
      expect(new Set(back)).toEqual(new Set(forth));
      for (const hs of codes) {
        const weights = graph.inputsOf(hs).map(({ weight }) => weight);
        const sum = weights.reduce((total, weight) => total + weight, 0);
        expect(sum).toBeCloseTo(weights.length === 0 ? 0 : 1, 12);
        expect(weights).toEqual(weights.toSorted((a, b) => b - a));
      }
    }),
  );
});
