import { expect, test } from 'vitest';
import { problemLine } from '@hamkor/provenance';
import { BadFacts } from './bad-facts.ts';
import { changeTable, copiedFacts } from './changed-facts.ts';
import { readCorridors, shippedCorridors } from './corridors.ts';
import { readEveryTable } from './every-table.ts';
import { readFacts } from './facts.ts';

test('the shipped network loads with every row, once', () => {
  const network = shippedCorridors();
  const counts = Object.fromEntries(Object.entries(network).map(([table, rows]) => [table, rows.length]));
  expect(counts).toEqual({
    nodes: 304,
    links: 605,
    borders: 337,
    corridors: 43,
    passages: 10,
    rates: 42,
    factors: 73,
    calendars: 7,
    operations: 15,
    units: 4,
    spreads: 3,
    mainNodes: 16,
    customsUnion: 5,
  });
  expect(shippedCorridors()).toBe(network);
});

test('the tables of corridors are checked with all others by who inspects them, and left alone at the start', () => {
  const folder = copiedFacts();
  changeTable(folder, 'corridor-network', 'links.csv', (csv) =>
    csv.replace(',RUMOW,RUGOJ,', ',RUMOW,RUGOY,'),
  );
  expect(readFacts(folder).kind).toBe('facts');
  const reading = readEveryTable(folder);
  expect(reading).toMatchObject({
    kind: 'bad-facts',
    problems: [{ file: 'corridor-network/links.csv', column: 'to', found: '"RUGOY"' }],
  });
  const whole = readEveryTable();
  if (whole.kind === 'bad-facts') throw new BadFacts(whole.problems);
  expect(whole.facts.corridors.links).toHaveLength(605);
});

/** The first row of an id with one cell replaced, found by its header; the cells before it hold no quotes. */
const cell =
  (id: string, header: string, value: string) =>
  (csv: string): string => {
    const [head, ...rows] = csv.split('\n');
    const at = head!.split(',').indexOf(header);
    return [
      head,
      ...rows.map((row) => (row.startsWith(`${id},`) ? row.split(',').with(at, value).join(',') : row)),
    ].join('\n');
  };
const without =
  (id: string) =>
  (csv: string): string =>
    csv
      .split('\n')
      .filter((row) => !row.startsWith(`${id},`))
      .join('\n');

interface Refused {
  readonly claim: string;
  readonly table: readonly [origin: string, file: string];
  readonly change: (csv: string) => string;
  readonly column: string;
  readonly found: string;
}

const nodes = ['corridor-network', 'nodes.csv'] as const;
const links = ['corridor-network', 'links.csv'] as const;
const borders = ['corridor-network', 'borders.csv'] as const;

test.each<Refused>([
  {
    claim: 'a place in a country nobody knows',
    table: nodes,
    change: cell('CNNBO', 'country', 'CHI'),
    column: 'country',
    found: '"CHI"',
  },
  {
    claim: 'a place off the globe',
    table: nodes,
    change: cell('KZUZE', 'lat', '143.4'),
    column: 'lat',
    found: '"143.4"',
  },
  {
    claim: 'a kind of place nobody knows',
    table: nodes,
    change: cell('CNNBO', 'kinds', 'seaport;harbour'),
    column: 'kinds',
    found: '"seaport;harbour"',
  },
  {
    claim: 'a link to nowhere',
    table: links,
    change: cell('rumow-rugoj-rail', 'from', 'RUMOX'),
    column: 'from',
    found: '"RUMOX"',
  },
  {
    claim: 'a link shorter than the great circle',
    table: links,
    change: cell('rumow-rugoj-rail', 'km', '380'),
    column: 'km',
    found: '"380"',
  },
  {
    claim: 'a journey that takes no time',
    table: links,
    change: cell('rumow-rugoj-rail', 'hours', '0'),
    column: 'hours',
    found: '"0"',
  },
  {
    claim: 'a gauge that the ends do not have',
    table: links,
    change: cell('rumow-rugoj-rail', 'gauges', '1435'),
    column: 'gauges',
    found: '"1435"',
  },
  {
    claim: 'a status nobody knows',
    table: links,
    change: cell('rumow-rugoj-rail', 'status', 'open'),
    column: 'status',
    found: '"open"',
  },
  {
    claim: 'a corridor nobody knows',
    table: links,
    change: cell('rumow-rugoj-rail', 'corridors', 'tsr;tsr2'),
    column: 'corridors',
    found: '"tsr2"',
  },
  {
    claim: 'a border post that is gone',
    table: borders,
    change: without('kzppk-rus-kaz-rail-inbound'),
    column: 'node',
    found: '""',
  },
  {
    claim: 'a border post told twice',
    table: borders,
    change: (csv) => csv.replace('kzppk-rus-kaz-rail-inbound,', 'rukro-rus-kaz-rail-outbound,'),
    column: 'id',
    found: '"rukro-rus-kaz-rail-outbound"',
  },
  {
    claim: 'a border passed in no time',
    table: borders,
    change: cell('torugart-kg-kgz-chn-road-outbound', 'hours', '0'),
    column: 'hours',
    found: '"0"',
  },
  {
    claim: 'a strait of a link that is gone',
    table: ['corridor-network', 'passages.csv'],
    change: (csv) => csv.replace('rurnd-runvs-sea', 'rurnd-runvs-ferry'),
    column: 'links',
    found: '"rurnd-runvs-ferry"',
  },
  {
    claim: 'a rate below zero',
    table: ['freight-rates', 'rates.csv'],
    change: cell('rail-kaz-2022', 'usd_per_tkm', '-0.0883'),
    column: 'usd_per_tkm',
    found: '"-0.0883"',
  },
  {
    claim: 'a rate that is computed with and unknown',
    table: ['freight-rates', 'rates.csv'],
    change: cell('rail-kaz-2022', 'usd_per_tkm', ''),
    column: 'usd_per_tkm',
    found: '""',
  },
  {
    claim: 'two rates for one mode and country',
    table: ['freight-rates', 'rates.csv'],
    change: cell('rail-kaz-erai-2025', 'use', 'central'),
    column: 'use',
    found: '"central"',
  },
  {
    claim: 'a mode without rate',
    table: ['freight-rates', 'rates.csv'],
    change: without('ferry-kuryk-iran-2020'),
    column: 'use',
    found: '""',
  },
  {
    claim: 'a factor of nothing',
    table: ['emission-factors', 'factors.csv'],
    change: cell('rail-container-train-lipasto-2016', 'g_per_tkm', '0'),
    column: 'g_per_tkm',
    found: '"0"',
  },
  {
    claim: 'an operation without norm',
    table: ['corridor-norms', 'operations.csv'],
    change: without('gauge-change'),
    column: 'id',
    found: '""',
  },
  {
    claim: 'an operation with two norms',
    table: ['corridor-norms', 'operations.csv'],
    change: (csv) => csv.replace('\nunload,', '\nload,'),
    column: 'id',
    found: '"load"',
  },
  {
    claim: 'a range out of order',
    table: ['corridor-norms', 'operations.csv'],
    change: cell('load', 'hours', '100'),
    column: 'hours',
    found: '"4 100 48"',
  },
  {
    claim: 'a unit that takes nothing',
    table: ['corridor-norms', 'units.csv'],
    change: cell('bulk', 'payload_t', '0'),
    column: 'payload_t',
    found: '"0"',
  },
  {
    claim: 'a day that does not exist',
    table: ['corridor-norms', 'calendars.csv'],
    change: cell('amur', 'closures', '10-32/05-09'),
    column: 'closures',
    found: '"10-32"',
  },
  {
    claim: 'a closure that is no pair of days',
    table: ['corridor-norms', 'calendars.csv'],
    change: cell('amur', 'closures', 'winter'),
    column: 'closures',
    found: '"winter"',
  },
  {
    claim: 'a main place in another country',
    table: ['corridor-norms', 'main-nodes.csv'],
    change: cell('KGZ', 'node', 'KZALA'),
    column: 'node',
    found: '"KZALA"',
  },
])('$claim is refused, with line, column and how to mend it', ({ table, change, column, found }) => {
  const folder = copiedFacts();
  changeTable(folder, ...table, change);
  const reading = readCorridors(folder);
  if (reading.kind === 'facts') throw new Error('nothing was refused');
  expect(reading.problems).toContainEqual(
    expect.objectContaining({ kind: 'bad-cell', file: table.join('/'), column, found }),
  );
  expect(reading.problems.map(problemLine).join('\n')).toContain(`${table.join('/')}:`);
});
