import { expect, test } from 'vitest';
import { exampleLink, exampleNetwork, exampleNode } from './example-network.ts';
import { openNetwork } from './open-network.ts';
import { mainNodeOf, parkNode } from './park-node.ts';

const at = (id: string, country: string, lon: number) => exampleNode({ id, country, lat: 0, lon });
const network = openNetwork({
  ...exampleNetwork,
  nodes: [at('NEAR', 'BBB', 1.1), at('HOME', 'AAA', 3), at('LONE', 'AAA', 1), at('FAR', 'CCC', 20)],
  links: [
    exampleLink({ from: 'NEAR', to: 'HOME', mode: 'road' }),
    exampleLink({ from: 'HOME', to: 'FAR', mode: 'rail' }),
    exampleLink({ from: 'LONE', to: 'FAR', mode: 'air' }),
  ],
  borders: [],
  mainNodes: [],
});

test('the nearest place of the same country that a road or railway reaches serves a park', () => {
  const served = parkNode(network, { lat: 0, lon: 1, country: 'AAA' });
  expect(served?.node).toBe('HOME');
  expect(served?.km).toBeCloseTo(2 * 111.195, 1);
});

test('a place abroad serves where the country has none near; nothing serves beyond 300 km', () => {
  expect(parkNode(network, { lat: 0, lon: 1, country: 'CCC' })?.node).toBe('NEAR');
  expect(parkNode(network, { lat: 0, lon: 9, country: 'AAA' })).toBeNull();
});

test('the main place of a country is the one the tables name', () => {
  expect(mainNodeOf(openNetwork(exampleNetwork), 'BBB')).toBe('BBM');
  expect(mainNodeOf(network, 'AAA')).toBeNull();
});
