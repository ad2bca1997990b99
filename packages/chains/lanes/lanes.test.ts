import { expect, test } from 'vitest';
import { openNetwork } from '@hamkor/corridors';
import { exampleNetwork } from '../../corridors/example-network.ts';
import { exampleChain } from '../model/example-model.ts';
import { chooseWays } from './lane-choice.ts';
import { lanePairs } from './lane-pairs.ts';
import { lanesFor, refreshLanes } from './lanes.ts';
import type { ChainModel } from '../model/model.ts';

const network = openNetwork(exampleNetwork);

const at = (node: string) => {
  const place = network.node(node);
  if (place === null) throw new Error(`no node ${node}`);
  return { node, country: place.country, lat: place.lat, lon: place.lon };
};

/** Two sites, a supplier and a market on the made-up network; yarn is made in Axton from lint of Camelton. */
const model = (): ChainModel => {
  const whole = exampleChain();
  const [site, line, supplier, supply, market, demand, recipe, input] = [
    whole.sites[0]!,
    whole.lines[0]!,
    whole.suppliers[0]!,
    whole.supplies[0]!,
    whole.markets[0]!,
    whole.demands[0]!,
    whole.recipes.find(({ product }) => product === 'yarn')!,
    whole.inputs.find(({ product }) => product === 'lint')!,
  ];
  return {
    ...whole,
    recipes: [{ ...recipe, id: 'spin' }],
    inputs: [{ ...input, recipe: 'spin' }],
    sites: [
      { ...site, id: 'mill', ...at('AAX') },
      { ...site, id: 'far-mill', ...at('CCM') },
    ],
    lines: [
      { ...line, id: 'mill-spin', site: 'mill', recipe: 'spin' },
      { ...line, id: 'far-spin', site: 'far-mill', recipe: 'spin' },
    ],
    suppliers: [{ ...supplier, id: 'farm', ...at('CCM'), lat: 13.5, node: null }],
    supplies: [{ ...supply, supplier: 'farm', product: 'lint' }],
    markets: [
      { ...market, id: 'town', ...at('BBM') },
      { ...market, id: 'island', country: 'CCC', lat: -60, lon: -60, node: null },
    ],
    demands: [
      { ...demand, id: 'town', market: 'town', product: 'yarn' },
      { ...demand, id: 'island', market: 'island', product: 'yarn' },
    ],
    lanes: [],
    evidence: [],
  };
};

test('pairs are those between which a product can go', () => {
  expect(lanePairs(model()).map(({ from, to, products }) => [from.id, to.id, products.join('+')])).toEqual([
    ['farm', 'mill', 'lint'],
    ['farm', 'far-mill', 'lint'],
    ['mill', 'town', 'yarn'],
    ['mill', 'island', 'yarn'],
    ['far-mill', 'town', 'yarn'],
    ['far-mill', 'island', 'yarn'],
  ]);
});

test('lanes are efficient ways with the posts they pass, and what has none is told', () => {
  const { lanes, evidence, missing } = lanesFor(model(), network, { perPair: 2 });
  expect(missing).toEqual([
    { from: 'mill', to: 'island', reason: 'no-node' },
    { from: 'far-mill', to: 'island', reason: 'no-node' },
  ]);
  const toTown = lanes.filter(({ from, to }) => from === 'mill' && to === 'town');
  expect(toTown.length).toBe(2);
  expect(toTown[0]).toMatchObject({ borders: ['AAB', 'BBA'], countries: ['AAA', 'BBB'] });
  expect(toTown.every(({ costPerTonne, hours }) => costPerTonne > 0 && hours > 0)).toBe(true);
  for (const { table, row, field, low, high } of evidence) {
    const lane = lanes.find(({ id }) => id === row);
    const value = Number(Object.entries(lane ?? {}).find(([name]) => name === field)?.[1]);
    expect([table, low! <= value, value <= high!]).toEqual(['lanes', true, true]);
  }
  expect(evidence.length).toBe(lanes.length * 3);
});

test('two places that one place of the network serves are joined by lorry, over the kilometres between them', () => {
  const local = lanesFor(model(), network).lanes.find(({ to }) => to === 'far-mill');
  expect(local).toMatchObject({ mode: 'road', borders: [], countries: ['CCC'] });
  const bare = lanesFor({ ...model(), suppliers: [{ ...model().suppliers[0]!, lat: 13 }] }, network);
  const near = bare.lanes.find(({ to }) => to === 'far-mill');
  expect(near!.costPerTonne).toBeGreaterThan(0);
  expect(near!.costPerTonne).toBeLessThan(local!.costPerTonne);
});

test('a refresh replaces what the network gave and keeps what was typed by hand', () => {
  const { lanes, evidence } = lanesFor(model(), network);
  const typed = { ...lanes[0]!, id: 'typed', costPerTonne: 1, route: null };
  const stale = { ...lanes[1]!, costPerTonne: 999 };
  const before = { ...model(), lanes: [typed, stale], evidence: [{ ...evidence[0]!, low: 0 }] };
  const { model: after } = refreshLanes(before, network);
  expect(after.lanes).toEqual([typed, ...lanes]);
  expect(after.evidence).toEqual(evidence);
});

const total = (value: number) => ({
  value,
  low: value,
  high: value,
  shares: { published: 1, estimated: 0, unverified: 0 },
});

const way = (cost: number, hours: number, co2e: number, flags: readonly 'seasonal'[] = []) => ({
  cost: total(cost),
  hours: total(hours),
  co2e: total(co2e),
  flags,
});

test('ways that hardly differ count once, and a season shuts a way out where another is open', () => {
  const [cheap, quick, clean, same, summer] = [
    way(100, 50, 40),
    way(200, 20, 90),
    way(140, 60, 10),
    way(102, 49, 40),
    way(50, 10, 5, ['seasonal']),
  ] as const;
  expect(chooseWays([same, summer, clean, quick, cheap], 3)).toEqual([cheap, quick, clean]);
  expect(chooseWays([same, cheap], 3)).toEqual([cheap]);
  expect(chooseWays([summer], 3)).toEqual([summer]);
});
