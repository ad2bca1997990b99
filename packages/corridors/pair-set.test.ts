import { expect, test } from 'vitest';
import { exampleFacts } from './example-compiled.ts';
import { pairsOfMembers, pairsOfNodes } from './pair-set.ts';

test('pairs are ordered, between different places, each once', () => {
  expect(pairsOfNodes(['A', 'B', 'A', 'C'])).toEqual([
    { from: 'A', to: 'B' },
    { from: 'A', to: 'C' },
    { from: 'B', to: 'A' },
    { from: 'B', to: 'C' },
    { from: 'C', to: 'A' },
    { from: 'C', to: 'B' },
  ]);
});

test('members are paired by their main places; who is no member, or has none, is left out', () => {
  const sourced = { origin: 'example', source: 'made up', year: null, confidence: 'unverified' } as const;
  const facts = exampleFacts({
    places: [],
    links: [],
    facts: {
      mainNodes: [
        { ...sourced, country: 'KAZ', node: 'A' },
        { ...sourced, country: 'TUR', node: 'B' },
        { ...sourced, country: 'UZB', node: 'C' },
      ],
    },
  });
  expect(pairsOfMembers({ facts })).toEqual([
    { from: 'A', to: 'C' },
    { from: 'C', to: 'A' },
  ]);
});
