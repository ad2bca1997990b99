import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lossesOf } from './criticality.ts';
import type { Loss } from './criticality.ts';
import { compiledExample } from './example-compiled.ts';
import type { Example } from './example-compiled.ts';
import { allPairs, randomExample } from './example-random.ts';
import { plainBest, plainLoss } from './plain-best.ts';

const inService = (example: Example): Example => ({
  ...example,
  places: example.places.map((place) => ({ ...place, isBorderPost: true })),
  links: example.links.map((link) => ({ ...link, status: 'operating' })),
});
const lossesIn = (example: Example, pairs = allPairs): readonly Loss[] => {
  const losses = lossesOf(compiledExample(example), pairs);
  if ('kind' in losses) throw new Error('cancelled');
  return losses;
};

test('every closing loses what routing all pairs anew says, and what is not listed loses nothing', () => {
  fc.assert(
    fc.property(randomExample.map(inService), (example) => {
      const losses = lossesIn(example);
      const shut = [
        ...example.places.map(({ id }) => ({
          kind: 'node',
          id,
          links: example.links.filter(({ from, to }) => from === id || to === id),
        })),
        ...example.links.map((link) => ({ kind: 'link', id: link.id, links: [link] })),
        {
          kind: 'passage',
          id: 'strait',
          links: example.links.filter(({ id }) => id === 'L0' || id === 'L1'),
        },
      ];
      for (const { kind, id, links } of shut) {
        const pairs = allPairs.filter(({ from, to }) => kind !== 'node' || (from !== id && to !== id));
        const without = { ...example, links: example.links.filter((link) => !links.includes(link)) };
        const { affected, gone, by } = plainLoss(plainBest(example, pairs), plainBest(without, pairs));
        const loss = losses.find(({ subject }) => subject.kind === kind && subject.id === id);
        expect([
          loss?.affected ?? 0,
          loss?.cutOff ?? 0,
          loss?.addedUsd ?? 0,
          loss?.addedHours ?? 0,
          loss?.addedKgCo2e ?? 0,
        ]).toEqual([affected, gone, ...by]);
      }
    }),
    { numRuns: 60 },
  );
});

// A – B – C by a cheap way, A – C by a dear one; D hangs on C alone.
const link = { usd: 1, hours: 10, kg: 1 };
const crossroads: Example = {
  places: [
    { id: 'A', country: 'AAA' },
    { id: 'B', country: 'AAA', isBorderPost: true },
    { id: 'C', country: 'AAA' },
    { id: 'D', country: 'AAA' },
  ],
  links: [
    { ...link, id: 'a-b', from: 'A', to: 'B' },
    { ...link, id: 'b-c', from: 'B', to: 'C' },
    { ...link, id: 'a-c', from: 'A', to: 'C', usd: 5, hours: 30, kg: 7 },
    { ...link, id: 'c-d', from: 'C', to: 'D' },
  ],
  facts: { borders: [] },
};
const fromA = [
  { from: 'A', to: 'C' },
  { from: 'A', to: 'D' },
];

test('a link without a way around cuts pairs off and comes first; a detour is paid by every pair that needs it', () => {
  const losses = lossesIn(crossroads, fromA);
  expect(losses.map(({ subject, affected, cutOff }) => [subject.id, affected, cutOff])).toEqual([
    ['c-d', 1, 1],
    ['B', 2, 0],
    ['a-b', 2, 0],
    ['b-c', 2, 0],
  ]);
  expect(losses[1]).toMatchObject({ addedUsd: 6, addedHours: 20, addedKgCo2e: 10, close: ['node:B'] });
  expect(losses[0]).toMatchObject({ addedHours: 0, name: { en: 'C – D' }, country: null });
});

test('a place is a post where a way crosses a border, whatever its kind; other towns are none', () => {
  const example: Example = {
    ...crossroads,
    places: [
      { id: 'A', country: 'AAA' },
      { id: 'B', country: 'AAA' },
      { id: 'C', country: 'BBB' },
      { id: 'D', country: 'BBB' },
    ],
  };
  const posts = lossesIn(example, fromA).flatMap(({ subject }) =>
    subject.kind === 'node' ? [subject.id] : [],
  );
  expect(posts.toSorted((a, b) => a.localeCompare(b))).toEqual(['B', 'C']);
});

test('what begins at a place is no loss of that place', () => {
  const losses = lossesIn(crossroads, [{ from: 'B', to: 'C' }]);
  expect(losses.map(({ subject }) => subject.id)).toEqual(['b-c']);
});

test('a cancelled analysis says so, and progress ends at the whole', () => {
  expect(lossesOf(compiledExample(crossroads), fromA, { isCancelled: () => true })).toEqual({
    kind: 'cancelled',
  });
  const steps: number[][] = [];
  lossesOf(compiledExample(crossroads), fromA, { onProgress: (...step) => steps.push(step) });
  expect(steps.at(-1)).toEqual([5, 5]);
});
