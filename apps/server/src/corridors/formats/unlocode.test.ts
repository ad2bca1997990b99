import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { shippedCorridors } from '../../facts/corridors.ts';
import type { NetworkRequest } from './network-format.ts';
import { kindsOfFunctions, readCoordinates, readUnlocode } from './unlocode.ts';

const header =
  'Change,Country,Location,Name,NameWoDiacritics,Subdivision,Status,Function,Date,IATA,Coordinates,Remarks';
/** Made up: real countries, codes of nobody. */
const rows = [
  ',KZ,,.KAZAKHSTAN,,,,,,,,',
  ',KZ,QQ2,Made-up Depot,Made-up Depot,ALA,RL,-23--6--,2401,,4320N 07654E,',
  ',KZ,QQ3,No Place,No Place,,RL,--3-----,0307,,,',
  ',KZ,QQ4,Post Only,Post Only,,RL,----5---,0307,,4320N 07654E,',
  'X,KZ,QQ5,Going,Going,,RL,--3-----,0307,,4320N 07654E,',
  ',KZ,ALA,Almaty,Almaty,,RL,-23-5---,0307,,4315N 07654E,',
  '=,KZ,,Alma-Ata = Almaty,Alma-Ata = Almaty,,,,,,,',
  ',UZ,QQ2,River Port,River Port,,RL,1------B,0307,,4117N 06915E,',
  ',XZ,QQ2,Platform,Platform,,RL,1-------,0307,,4117N 06915E,',
];

const read = async (contents: readonly (string | Buffer)[], asked: Partial<NetworkRequest> = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'hamkor-locode-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const files = contents.map((content, index) => {
    const path = join(folder, `part${index}.csv`);
    writeFileSync(path, content);
    return { path, label: `part${index}.csv` };
  });
  const request: NetworkRequest = {
    format: 'unlocode',
    name: 'locode',
    files,
    encoding: null,
    isDecimalComma: false,
    countries: [],
    joinKm: null,
    ...asked,
  };
  return readUnlocode(request, shippedCorridors());
};

test('coordinates are degrees and minutes', () => {
  expect(readCoordinates('4230N 00131E')).toEqual({ lat: 42.5, lon: 1.51667 });
  expect(readCoordinates('3351S 15113E')).toEqual({ lat: -33.85, lon: 151.21667 });
  expect(readCoordinates('4260N 00131E')).toBeNull();
  expect(readCoordinates('42.5 1.5')).toBeNull();
});

test('functions become kinds; a port of a country without a coast lies on a river, but on the Caspian', () => {
  expect(kindsOfFunctions('12345-7B', 'RUS')).toEqual([
    'seaport',
    'rail-terminal',
    'city',
    'airport',
    'border-crossing',
  ]);
  expect(kindsOfFunctions('1----6--', 'UZB')).toEqual(['river-port', 'dry-port']);
  expect(kindsOfFunctions('1-------', 'KAZ')).toEqual(['seaport']);
  expect(kindsOfFunctions('0-------', 'KAZ')).toEqual([]);
});

test('the list with a header and the parts without one give the same places, and what is left out is counted', async () => {
  const reading = await read([[header, ...rows].join('\n')]);
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading.problems));
  expect(reading.rows.nodes).toMatchObject([
    {
      id: 'KZQQ2',
      unlocode: 'KZQQ2',
      country: 'KAZ',
      lat: 43.33333,
      lon: 76.9,
      kinds: ['rail-terminal', 'city', 'dry-port'],
      gauges: [],
      year: 2024,
      origin: 'overlay:locode',
    },
    { id: 'UZQQ2', country: 'UZB', kinds: ['river-port', 'border-crossing'], year: 2003 },
  ]);
  expect(reading.notices).toEqual([
    { kind: 'no-coordinates', count: 1, examples: ['KZQQ3'] },
    { kind: 'no-function', count: 1, examples: ['KZQQ4'] },
    { kind: 'already-known', count: 1, examples: ['KZALA'] },
    { kind: 'country-unknown', count: 1, examples: ['XZ'] },
  ]);
  const parts = await read([rows.slice(0, 6).join('\r\n'), rows.slice(6).join('\r\n')]);
  expect(parts.kind === 'read' && parts.rows.nodes).toEqual(reading.rows.nodes);
});

test('a part in the encoding of the producer is read, and that is told', async () => {
  const latin = Buffer.from(rows[1]!.replace('Made-up Depot,', 'Dépôt,'), 'latin1');
  const reading = await read([latin]);
  expect(reading).toMatchObject({
    kind: 'read',
    rows: { nodes: [{ name: { en: 'Dépôt', ru: 'Dépôt' } }] },
    notices: [{ kind: 'read-as-latin', examples: ['part0.csv'] }],
  });
});

test('only the countries asked for are taken', async () => {
  const reading = await read([[header, ...rows].join('\n')], { countries: ['UZB'] });
  expect(reading.kind === 'read' && reading.rows.nodes.map(({ id }) => id)).toEqual(['UZQQ2']);
});

test('places are joined by road to the nearest place of the network in their country, estimated', async () => {
  const reading = await read([[header, ...rows].join('\n')], { joinKm: 30 });
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading.problems));
  expect(reading.rows.links.map(({ from, to, mode, confidence }) => [from, to, mode, confidence])).toEqual([
    ['KZQQ2', 'KZALA', 'road', 'estimated'],
    ['UZQQ2', 'UZTAS', 'road', 'estimated'],
  ]);
  const [toAlmaty] = reading.rows.links;
  expect(toAlmaty!.km).toBeGreaterThan(5);
  expect(toAlmaty!.hours).toBeCloseTo(toAlmaty!.km / 42, 1);
  const near = await read([[header, ...rows].join('\n')], { joinKm: 1 });
  expect(near.kind === 'read' && near.notices).toContainEqual({
    kind: 'not-joined',
    count: 2,
    examples: ['KZQQ2', 'UZQQ2'],
  });
});

test('coordinates that are none are refused by line and column', async () => {
  const reading = await read([[header, rows[1]!.replace('4320N 07654E', '43.20 76.54')].join('\n')]);
  expect(reading).toMatchObject({
    kind: 'refused',
    problems: [{ kind: 'bad-coordinates', line: 2, column: 'Coordinates', found: '43.20 76.54' }],
  });
});

test('another table is refused by the column it lacks', async () => {
  expect(await read(['a,b\n1,2\n'])).toMatchObject({
    kind: 'refused',
    problems: [{ kind: 'absent-column', column: 'Country', found: 'a, b' }],
  });
});
