import { corridorNetworkSchema, corridorPlacesSchema } from '@hamkor/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseCsv } from '../listing/parse-csv.ts';
import { factTables } from './fact-table.ts';
import type { CorridorsApi } from './test-corridors.ts';
import { startCorridorsApi } from './test-corridors.ts';

let api: CorridorsApi;
beforeAll(async () => {
  api = await startCorridorsApi();
});
afterAll(() => api.stop());

test('the network is one document in which every reference is met', async () => {
  const network = corridorNetworkSchema.parse((await api.ask('GET', '/corridors/network')).body);
  const nodes = new Set(network.nodes.map(({ id }) => id));
  expect(nodes.size).toBeGreaterThan(300);
  for (const { from, to } of network.links) expect([nodes.has(from), nodes.has(to)]).toEqual([true, true]);
  for (const { node } of [...network.borders, ...network.mainNodes]) expect(nodes.has(node)).toBe(true);
  const served = network.parks.filter(({ node }) => node !== null);
  expect(network.parks).toHaveLength(api.facts.parks.length);
  expect(served.length).toBeGreaterThan(network.parks.length / 2);
  for (const { node, km } of served) {
    expect(nodes.has(node!)).toBe(true);
    expect(km).toBeLessThanOrEqual(300);
  }
  const inService = network.links.filter(({ status }) => status === 'operating');
  const byCorridor = inService.flatMap(({ corridors, km }) => corridors.map((id) => ({ id, km })));
  for (const { id, km } of network.corridors)
    expect(km).toBeCloseTo(
      byCorridor.filter((link) => link.id === id).reduce((sum, link) => sum + link.km, 0),
      6,
    );
});

test.each(factTables)('the table of %s has a row for each fact, with its source', async (table) => {
  const { status, text } = await api.ask('GET', `/corridors/tables/${table}.csv`);
  expect(status).toBe(200);
  const [header = [], ...rows] = parseCsv(text);
  expect(rows).toHaveLength(api.corridors.facts()[table].length);
  for (const row of rows) {
    expect(row[header.indexOf('source')]).not.toBe('');
    expect(row[header.indexOf('origin')]).not.toBe('');
  }
});

test('figures below zero stay figures', async () => {
  const { text } = await api.ask('GET', '/corridors/tables/nodes.csv');
  const [header = [], ...rows] = parseCsv(text);
  const places = rows.map((row) => [Number(row[header.indexOf('lat')]), Number(row[header.indexOf('lon')])]);
  expect(places).toEqual(api.corridors.facts().nodes.map(({ lat, lon }) => [lat, lon]));
});

test.each([
  ['tashk', 'UZTAS'],
  ['ташкент', 'UZTAS'],
  ['塔什干', 'UZTAS'],
  ['kzdos', 'KZDOS'],
])('places are found by %s', async (q, id) => {
  const { body } = await api.ask('GET', `/corridors/places?q=${encodeURIComponent(q)}&limit=3`);
  const { items, total } = corridorPlacesSchema.parse(body);
  expect(items[0]?.id).toBe(id);
  expect(items.length).toBeLessThanOrEqual(3);
  expect(total).toBeGreaterThanOrEqual(items.length);
});
