import { expect, test } from 'vitest';
import { drayageHours, roadSpeed } from './access-drayage.ts';
import { accessOn } from './access.ts';
import type { Access } from './access.ts';
import { compiledExample, exampleFacts } from './example-compiled.ts';
import type { Example } from './example-compiled.ts';

// Loading and unloading take 2 h each; the border 6 + 6 h. A road of 130 km in 2 h gives 65 km an hour.
const sourced = { origin: 'example', source: 'made up', year: null, confidence: 'unverified' } as const;
const main = (country: string, node: string) => ({ ...sourced, country, node });
const link = { usd: 1, kg: 1 };
const example: Example = {
  places: [
    { id: 'A', country: 'AAA' },
    { id: 'B', country: 'AAA' },
    { id: 'C', country: 'BBB' },
    { id: 'D', country: 'CCC' },
  ],
  links: [
    { ...link, id: 'a-b', from: 'A', to: 'B', hours: 2, km: 130, mode: 'road' },
    { ...link, id: 'b-c', from: 'B', to: 'C', hours: 100, km: 1000 },
  ],
  facts: { mainNodes: [main('AAA', 'B'), main('BBB', 'C'), main('CCC', 'D')] },
};
const markets = [
  { country: 'AAA', population: 10, gdpUsd: 100 },
  { country: 'BBB', population: 20, gdpUsd: null },
  { country: 'CCC', population: 40, gdpUsd: 400 },
  { country: 'DDD', population: 80, gdpUsd: 800 },
];
const parks = [
  { id: 'near', country: 'AAA', node: 'A', km: 0 },
  { id: 'apart', country: 'AAA', node: 'A', km: 100 },
  { id: 'nowhere', country: 'AAA', node: null, km: null },
];
const found = accessOn(compiledExample(example), parks, markets, [1, 5]) as Access;

test('hours to each member are loading, way, border and unloading; none where there is no way or no main place', () => {
  expect(found.parks[0]!.hours).toEqual({ AAA: 6, BBB: 118, CCC: null, DDD: null });
});

test('the drive from a park is the great circle and a third, at the speed of the roads of its country', () => {
  expect(found.parks[1]!.hours['AAA']).toBeCloseTo(6 + 2, 9);
  expect(found.parks[1]!.hours['BBB']).toBeCloseTo(118 + 2, 9);
});

test('markets within the days are added up, its own country too; an unknown figure makes the sum unknown', () => {
  expect(found.parks[0]!.reached).toEqual([
    { days: 1, members: ['AAA'], population: 10, gdpUsd: 100 },
    { days: 5, members: ['AAA', 'BBB'], population: 30, gdpUsd: null },
  ]);
});

test('of a park that is served from nowhere nothing is known, which is not zero', () => {
  expect(found.parks[2]).toMatchObject({
    hours: { AAA: null, BBB: null },
    reached: [
      { days: 1, members: [], population: null, gdpUsd: null },
      { days: 5, members: [], population: null, gdpUsd: null },
    ],
  });
});

test('a country without roads takes the speed of all roads; without any road there is no speed', () => {
  const facts = exampleFacts(example);
  expect(roadSpeed(facts, 'AAA')).toBe(65);
  expect(roadSpeed(facts, 'CCC')).toBe(65);
  expect(drayageHours({ ...facts, links: [] }, 'AAA', 10)).toBeNull();
  expect(drayageHours({ ...facts, links: [] }, 'AAA', 0)).toBe(0);
});

test('a cancelled analysis says so', () => {
  expect(accessOn(compiledExample(example), parks, markets, [1], { isCancelled: () => true })).toEqual({
    kind: 'cancelled',
  });
});
