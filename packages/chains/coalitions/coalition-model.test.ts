import { expect, test } from 'vitest';
import { coalitionModel, membersIn, standingCost } from './coalition-model.ts';
import { exampleChain } from '../model/example-model.ts';
import type { ChainModel } from '../model/model.ts';

const model = exampleChain();
const [uzb, tjk, kaz] = [1, 2, 4];
const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);
const demandOf = (chain: ChainModel, id: string): number | undefined =>
  chain.demands.find((demand) => demand.id === id)?.quantity;

const capacity = (chain: ChainModel, id: string): number | null | undefined =>
  chain.supplies.find((supply) => supply.id === id)?.capacity;

test('a coalition has the sites and markets of its members', () => {
  const alone = coalitionModel(model, tjk);
  expect(ids(membersIn(model, tjk | kaz))).toEqual(['TJK', 'KAZ']);
  expect(ids(alone.sites)).toEqual(['khujand']);
  expect(new Set(alone.lines.map(({ site }) => site))).toEqual(new Set(['khujand']));
  expect(ids(alone.markets)).toEqual(['dushanbe-market', 'moscow-market']);
  expect(ids(alone.partners)).toEqual(['TJK']);
});

test('it buys from foreign suppliers and its own, but not from a partner that stays away', () => {
  expect(ids(coalitionModel(model, tjk).suppliers)).toEqual(['khatlon', 'urumqi']);
  expect(ids(coalitionModel(model, uzb | kaz).suppliers)).toEqual(['fergana', 'urumqi']);
});

test('of foreign demand and limited foreign supplies it counts on the part of its members by weight', () => {
  const limited: ChainModel = {
    ...model,
    supplies: model.supplies.map((supply) =>
      supply.id === 'urumqi-lint' ? { ...supply, capacity: 1000 } : supply,
    ),
  };
  const alone = coalitionModel(limited, tjk);
  expect(demandOf(alone, 'moscow-fabric')).toBeCloseTo(0.2 * 6_000_000, 6);
  expect(demandOf(alone, 'dushanbe-fabric')).toBe(5_000_000);
  expect(capacity(alone, 'urumqi-lint')).toBeCloseTo(200, 9);
  expect(capacity(alone, 'urumqi-polyester')).toBeNull();
  expect(capacity(alone, 'khatlon-lint')).toBe(1400);
  const whole = coalitionModel(limited, tjk, 'whole');
  expect(demandOf(whole, 'moscow-fabric')).toBe(6_000_000);
  expect(capacity(whole, 'urumqi-lint')).toBe(1000);
});

test('the parts of a division add up to what all together count on', () => {
  const parts = [uzb, tjk | kaz].map((mask) => demandOf(coalitionModel(model, mask), 'moscow-fabric')!);
  expect(parts[0]! + parts[1]!).toBeCloseTo(6_000_000, 3);
});

test('lanes lead from, to or between members, never between foreigners', () => {
  const foreign: ChainModel = {
    ...model,
    lanes: [...model.lanes, { ...model.lanes[0]!, id: 'past-us', from: 'urumqi', to: 'moscow-market' }],
  };
  expect(ids(coalitionModel(foreign, 7).lanes)).toEqual(ids(model.lanes));
  const kept = coalitionModel(foreign, tjk).lanes;
  expect(kept.length).toBeGreaterThan(3);
  for (const { from, to } of kept) expect([from, to]).not.toContain('tashkent');
  for (const { from, to } of kept)
    expect([from, to].some((place) => ['khujand', 'khatlon', 'dushanbe-market'].includes(place))).toBe(true);
});

test('everybody together keep the chain as it is, but for sites of states that do not share', () => {
  const all = coalitionModel(model, 7);
  expect(all.sites).toEqual(model.sites);
  expect(all.demands).toEqual(model.demands);
  expect(all.limits).toBe(model.limits);
  const withGuest: ChainModel = {
    ...model,
    sites: [...model.sites, { ...model.sites[0]!, id: 'guest', country: 'CHN' }],
  };
  expect(ids(coalitionModel(withGuest, 7).sites)).toEqual(ids(model.sites));
});

test('what limits anybody binds a coalition too; what partners owe each other does not', () => {
  const limit = { ...model.limits[0]!, min: null, max: null, penalty: null };
  const limits: ChainModel['limits'] = [
    { ...limit, id: 'border', kind: 'flow', min: 5, max: 900 },
    { ...limit, id: 'carbon', kind: 'emissions', max: 7 },
    { ...limit, id: 'output', kind: 'production', min: 100 },
    { ...limit, id: 'spread', kind: 'share', max: 0.5 },
    { ...limit, id: 'states', kind: 'countries', min: 2 },
    { ...limit, id: 'floor', kind: 'value-added', min: 0.1 },
    { ...limit, id: 'gain', kind: 'gain', min: 10 },
    { ...limit, id: 'bloc', kind: 'intra-bloc', max: 0.9 },
  ];
  const bound = coalitionModel({ ...model, limits }, uzb | tjk).limits;
  expect(bound.map(({ id, min, max }) => [id, min, max])).toEqual([
    ['border', null, 900],
    ['carbon', null, 7],
  ]);
});

test('sites that stay open cost their state the same whoever takes part', () => {
  expect(standingCost(model, 'KAZ')).toBe(300_000);
  expect(standingCost(model, 'UZB')).toBe(0);
});
