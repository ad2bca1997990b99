import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { CorridorLink } from '@hamkor/corridors';
import { buildCostGraph, shortestCosts } from '@hamkor/corridors';
import { referenceFile } from '../../../../../tools/reference.ts';
import { shippedCorridors } from '../../facts/corridors.ts';
import { checkOverlay } from '../overlays/check-overlay.ts';
import { readSeaNetwork } from './sea-network.ts';

const read = (files: readonly { readonly path: string; readonly label: string }[]) =>
  readSeaNetwork(
    {
      format: 'sea-network',
      name: 'sea',
      files,
      encoding: null,
      isDecimalComma: false,
      countries: [],
      joinKm: null,
    },
    shippedCorridors(),
  );

const written = (name: string, content: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'hamkor-sea-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  writeFileSync(path, content);
  return { path, label: name };
};

const collection = (...features: readonly object[]): string =>
  JSON.stringify({ type: 'FeatureCollection', features });
const feature = (coordinates: unknown, properties: object = {}, type = 'LineString'): object => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});

test.each([
  ['cut off', collection(feature([[1, 2]])).slice(0, 60), { kind: 'bad-geojson', file: 'x.geojson' }],
  ['no collection', '{"type":"Topology"}', { kind: 'bad-geojson', reason: 'features: –' }],
  [
    'with a position that is none',
    collection(
      feature([
        [1, 2],
        ['a', 2],
      ]),
    ),
    { kind: 'bad-geojson', reason: 'features[0].geometry' },
  ],
  [
    'in metres instead of degrees',
    collection(
      feature([
        [512_000, 4_800_000],
        [513_000, 4_801_000],
      ]),
    ),
    { kind: 'bad-geojson', reason: 'features[0].geometry' },
  ],
  ['of points', collection(feature([1, 2], {}, 'Point')), { kind: 'no-sea-lines' }],
  ['a table', 'a,b\n1,2\n', { kind: 'wrong-kind', found: 'csv', expected: 'GeoJSON' }],
  ['empty', '', { kind: 'empty-file' }],
])('a GeoJSON that is %s is refused', async (_, content, problem) => {
  expect(await read([written('x.geojson', content)])).toMatchObject({ kind: 'refused', problems: [problem] });
});

test('a file that is not there is told', async () => {
  expect(await read([{ path: '/nowhere/x.geojson', label: 'x.geojson' }])).toMatchObject({
    kind: 'refused',
    problems: [{ kind: 'unreadable', reason: 'ENOENT' }],
  });
});

test('ports without a network of lanes are told what is missing', async () => {
  expect(await read([written('ports.csv', 'unlocode,name,country,lat,lon\n')])).toMatchObject({
    kind: 'refused',
    problems: [{ kind: 'unknown-table', known: 'NETWORK.geojson [PORTS.csv …]' }],
  });
});

/** Kilometres of the shortest way over links, with the passages it goes through; those that `isShut` names are left out. */
const shortestKm = (
  links: readonly CorridorLink[],
  from: string,
  to: string,
  isShut: (link: CorridorLink) => boolean = () => false,
): { readonly km: number; readonly passages: readonly string[] } => {
  const open = links.filter((link) => !isShut(link));
  const ids = [...new Set(open.flatMap((link) => [link.from, link.to]))];
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const ways = open.flatMap((link) => [
    { link, tail: numbers.get(link.from)!, head: numbers.get(link.to)! },
    { link, tail: numbers.get(link.to)!, head: numbers.get(link.from)! },
  ]);
  const { graph, order } = buildCostGraph({
    nodes: ids.length,
    criteria: 1,
    arcs: {
      tail: Int32Array.from(ways, ({ tail }) => tail),
      head: Int32Array.from(ways, ({ head }) => head),
      costs: Float64Array.from(ways, ({ link }) => link.km),
    },
  });
  const { cost, arc } = shortestCosts(graph, numbers.get(from)!, 0);
  const wayOf = new Map(ways.map((way, index) => [order[index]!, way]));
  const passages: string[] = [];
  for (let way = wayOf.get(arc[numbers.get(to)!]!); way !== undefined; way = wayOf.get(arc[way.tail]!))
    if (way.link.note !== null) passages.push(way.link.note);
  return { km: cost[numbers.get(to)!]!, passages };
};

const isIcy = ({ note }: CorridorLink): boolean => note === 'bering' || note === 'northwest';

const network = referenceFile('transport/marnet_searoute_py.geojson');
const ports = referenceFile('transport/searoute_ports.csv');

test.skipIf(network === null || ports === null)(
  'the lanes of searoute-py: distances near the published ones, straits can be shut (reference data)',
  async () => {
    const reading = await read([
      { path: network!, label: 'marnet.geojson' },
      { path: ports!, label: 'ports.csv' },
    ]);
    if (reading.kind !== 'read') throw new Error(JSON.stringify(reading.problems));
    const { links, passages } = reading.rows;

    const suez = shortestKm(links, 'CNSGH', 'NLRTM', isIcy);
    expect(suez.passages).toEqual(expect.arrayContaining(['malacca', 'babalmandab', 'suez', 'gibraltar']));
    expect(suez.km).toBeGreaterThan(19_000);
    expect(suez.km).toBeLessThan(20_600);
    const cape = shortestKm(
      links,
      'CNSGH',
      'NLRTM',
      (link) => isIcy(link) || link.note === 'suez' || link.note === 'panama',
    );
    expect(cape.passages).toContain('south_africa');
    expect(cape.km - suez.km).toBeGreaterThan(5000);
    expect(cape.km - suez.km).toBeLessThan(7500);

    const mumbai = shortestKm(links, 'INBOM', 'IRSRP', isIcy);
    expect(mumbai.km).toBeGreaterThan(1900);
    expect(mumbai.km).toBeLessThan(2250);
    // The Caspian is a sea of its own.
    expect(shortestKm(links, 'KZAAU', 'GEPTI').km).toBe(Infinity);
    expect(shortestKm(links, 'KZAAU', 'IRBAZ').km).toBeLessThan(800);

    expect(passages?.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['suez', 'bab-el-mandeb', 'malacca', 'hormuz', 'gibraltar', 'turkish-straits']),
    );
    const known = shippedCorridors().passages?.find(({ id }) => id === 'suez')?.links ?? [];
    expect(passages?.find(({ id }) => id === 'suez')?.links).toEqual(expect.arrayContaining([...known]));
    for (const link of links.filter(isIcy)) expect(link.calendar).toBe('northern-sea-route');

    const check = checkOverlay(shippedCorridors(), { name: 'sea', ...reading.rows });
    expect(check.kind === 'refused' ? check.problems : []).toEqual([]);
  },
  30_000,
);
