import type { Heading, Stage } from '@hamkor/nomenclature';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inputGraph } from './input-graph.ts';
import { trunk } from './trunk.ts';

const heading = (hs: string, stage: Stage, ...inputs: readonly string[]): Heading => ({
  hs,
  name: { en: hs, ru: hs, zh: hs },
  terms: { en: [], ru: [], zh: [] },
  stage,
  inputs,
  minorInputs: [],
});
const trunkIn = (headings: readonly Heading[], product: string): readonly string[] => {
  const stages = new Map(headings.map(({ hs, stage }) => [hs, stage]));
  return trunk(product, inputGraph(headings), (hs) => stages.get(hs));
};

test('cable stands on wire, wire on refined copper, copper on anodes, anodes on ore', () => {
  const copper = [
    heading('2603', 'raw', '3824'),
    heading('3824', 'processed'),
    heading('3904', 'processed'),
    heading('7402', 'processed', '2603'),
    heading('7403', 'processed', '7402', '2603'),
    heading('7408', 'processed', '7403'),
    heading('8544', 'parts', '7408', '3904'),
  ];
  expect(trunkIn(copper, '8544')).toEqual(['2603', '7402', '7403', '7408', '8544']);
  expect(trunkIn(copper, '2603')).toEqual(['2603']);
});

test('a circle of inputs is left at the next costliest input that is not on the way yet', () => {
  const circle = [
    heading('2815', 'processed', '2801', '2501'),
    heading('2801', 'processed', '2815', '2501'),
    heading('2501', 'raw'),
  ];
  expect(trunkIn(circle, '2815')).toEqual(['2501', '2801', '2815']);
});

test('a way names each heading once, in steps that are inputs, and ends on the ground, in a dead end or in a circle', () => {
  const codes = ['0101', '0102', '0103', '0104', '0105', '0106', '0107', '0108', '0109'];
  const stage = fc.constantFrom<Stage>('raw', 'energy', 'processed', 'parts');
  const list = fc.tuple(
    ...codes.map((hs) =>
      fc
        .tuple(stage, fc.uniqueArray(fc.constantFrom(...codes)))
        .map(([of, inputs]) => heading(hs, of, ...inputs)),
    ),
  );
  fc.assert(
    fc.property(list, fc.constantFrom(...codes), (headings, product) => {
      const way = trunkIn(headings, product);
      const { inputsOf } = inputGraph(headings);
      expect(way.at(-1)).toBe(product);
      expect(new Set(way).size).toBe(way.length);
      for (const [index, input] of way.slice(0, -1).entries()) {
        expect(inputsOf(way[index + 1]!).map((edge) => edge.input)).toContain(input);
      }
      const lowest = way[0]!;
      const ground = ['raw', 'energy'].includes(headings.find(({ hs }) => hs === lowest)!.stage);
      const dead = inputsOf(lowest).every(({ input }) => way.includes(input));
      expect(ground || dead || way.length === 7).toBe(true);
    }),
  );
});
