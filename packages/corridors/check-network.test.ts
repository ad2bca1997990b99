import { expect, test } from 'vitest';
import { confidences } from '@hamkor/provenance';
import { checkCompleteness, checkNetwork } from './check-network.ts';
import type { CorridorFacts } from './network.ts';
import { loadUnits, operationIds } from './network.ts';

const sourced = { origin: 'example', source: 'made up', year: null, confidence: 'estimated' } as const;
const named = (text: string) => ({ en: text, ru: text, zh: text });
const none = { low: 0, value: 0, high: 0 };
const row = <T extends object>(fields: T) => ({ ...sourced, ...fields });

const node = {
  ...sourced,
  unlocode: null,
  gauges: [1520],
  note: null,
  kinds: ['rail-terminal', 'seaport'],
} as const;
const link = {
  ...sourced,
  gauges: [],
  electrified: 'no',
  status: 'operating',
  isBidirectional: true,
  corridors: ['middle'],
  hours: 4,
  hoursConfidence: 'estimated',
  hoursSource: 'made up',
  calendar: null,
  note: null,
} as const;
const post = { ...sourced, mode: 'rail', breakOfGauge: false, hours: null, usdPer20t: null } as const;
const rate = {
  ...sourced,
  countries: [],
  usdPerTkm: 0.05,
  includesBorderFees: false,
  use: 'central',
  region: 'made up',
} as const;
const factor = {
  ...sourced,
  countries: [],
  units: [],
  gPerTkm: 20,
  use: 'central',
  vehicle: 'made up',
  grade: 'sourced',
} as const;

/** Two countries, a railway over their border and a sea way beside it. */
const sound: CorridorFacts = {
  nodes: [
    { ...node, id: 'A', name: named('A'), country: 'KAZ', lat: 40, lon: 60 },
    { ...node, id: 'B', name: named('B'), country: 'UZB', lat: 40, lon: 61 },
  ],
  links: [
    { ...link, id: 'a-b-rail', from: 'A', to: 'B', mode: 'rail', km: 90, gauges: [1520] },
    { ...link, id: 'a-b-sea', from: 'A', to: 'B', mode: 'sea', km: 100, calendar: 'summer' },
  ],
  borders: [
    { ...post, id: 'out', node: 'A', fromCountry: 'KAZ', toCountry: 'UZB', direction: 'outbound' },
    { ...post, id: 'in', node: 'B', fromCountry: 'KAZ', toCountry: 'UZB', direction: 'inbound' },
    { ...post, id: 'back-out', node: 'B', fromCountry: 'UZB', toCountry: 'KAZ', direction: 'outbound' },
    { ...post, id: 'back-in', node: 'A', fromCountry: 'UZB', toCountry: 'KAZ', direction: 'inbound' },
  ],
  corridors: [
    {
      ...sourced,
      id: 'middle',
      name: named('Middle'),
      countries: ['KAZ'],
      operator: null,
      status: 'operating',
      volume: null,
      volumeUnit: null,
      description: 'made up',
    },
  ],
  rates: [
    { ...rate, id: 'rail', mode: 'rail' },
    { ...rate, id: 'sea', mode: 'sea' },
  ],
  factors: [
    { ...factor, id: 'rail', mode: 'rail', energy: 'diesel' },
    { ...factor, id: 'sea', mode: 'sea', energy: 'other' },
  ],
  calendars: [
    { ...sourced, id: 'summer', closures: [{ from: '11-15', to: '03-31' }], everyHours: null, note: '' },
  ],
  operations: operationIds.map((id) =>
    row({
      id,
      hours: { low: 1, value: 2, high: 3 },
      usdPerUnit: none,
      kgPerTonne: none,
      note: '',
    }),
  ),
  units: loadUnits.map((id) =>
    row({
      id,
      payload: 20,
      chargedTonnes: 0,
      rateFactor: 1,
      emissionFactor: 1,
    }),
  ),
  spreads: confidences.map((id) => row({ id, low: 0.1, high: 0.2 })),
  passages: [{ ...sourced, id: 'strait', name: named('Strait'), links: ['a-b-sea'] }],
  mainNodes: [{ ...sourced, country: 'KAZ', node: 'A' }],
  customsUnion: ['KAZ'],
};

/** The sound network with some fields of one row changed. */
const changed = (
  table: Exclude<keyof CorridorFacts, 'customsUnion' | 'passages'>,
  at: number,
  fields: object,
): CorridorFacts => {
  const rows: readonly object[] = sound[table];
  return { ...sound, [table]: rows.with(at, { ...rows[at], ...fields }) };
};

test('a sound network has no problem', () => {
  expect(checkNetwork(sound)).toEqual([]);
  expect(checkCompleteness(sound)).toEqual([]);
});

test.each<readonly [claim: string, facts: CorridorFacts, table: string, field: string, found: string]>([
  ['a second row of an id', changed('nodes', 1, { id: 'A' }), 'nodes', 'id', 'A'],
  ['a link from nowhere', changed('links', 0, { from: 'X' }), 'links', 'from', 'X'],
  ['a link to where it comes from', changed('links', 1, { to: 'A' }), 'links', 'to', 'A'],
  ['a corridor nobody knows', changed('links', 0, { corridors: ['x'] }), 'links', 'corridors', 'x'],
  ['a calendar nobody knows', changed('links', 1, { calendar: 'x' }), 'links', 'calendar', 'x'],
  ['a post at no place', changed('borders', 0, { node: 'X' }), 'borders', 'node', 'X'],
  ['a post of the other side', changed('borders', 0, { node: 'B' }), 'borders', 'fromCountry', 'KAZ'],
  [
    'the same post twice',
    changed('borders', 2, { node: 'A', fromCountry: 'KAZ', toCountry: 'UZB' }),
    'borders',
    'node',
    'A KAZ UZB rail outbound',
  ],
  ['a border within a country', changed('borders', 3, { fromCountry: 'KAZ' }), 'borders', 'toCountry', 'KAZ'],
  ['a main place abroad', changed('mainNodes', 0, { node: 'B' }), 'mainNodes', 'node', 'B'],
  [
    'a strait of a link nobody knows',
    { ...sound, passages: [{ ...sourced, id: 's', name: named('S'), links: ['x'] }] },
    'passages',
    'links',
    'x',
  ],
  ['a place off the globe', changed('nodes', 0, { lat: 95 }), 'nodes', 'lat', '95'],
  ['a link of no length', changed('links', 0, { km: 0 }), 'links', 'km', '0'],
  ['a journey of no time', changed('links', 0, { hours: 0 }), 'links', 'hours', '0'],
  ['a border of no time', changed('borders', 0, { hours: 0 }), 'borders', 'hours', '0'],
  ['a fee below zero', changed('borders', 0, { usdPer20t: -1 }), 'borders', 'usdPer20t', '-1'],
  ['a rate of nothing', changed('rates', 0, { usdPerTkm: 0 }), 'rates', 'usdPerTkm', '0'],
  [
    'an unknown rate that is computed with',
    changed('rates', 0, { usdPerTkm: null }),
    'rates',
    'usdPerTkm',
    '',
  ],
  ['a factor below zero', changed('factors', 0, { gPerTkm: -5 }), 'factors', 'gPerTkm', '-5'],
  [
    'a range out of order',
    changed('operations', 0, { hours: { low: 3, value: 2, high: 4 } }),
    'operations',
    'hours',
    '3 2 4',
  ],
  ['a unit that takes nothing', changed('units', 0, { payload: 0 }), 'units', 'payload', '0'],
  ['a spread of more than all', changed('spreads', 0, { low: 1 }), 'spreads', 'low', '1'],
  [
    'a day that is none',
    changed('calendars', 0, { closures: [{ from: '02-30', to: '03-01' }] }),
    'calendars',
    'closures',
    '02-30',
  ],
  [
    'a day that most years lack',
    changed('calendars', 0, { closures: [{ from: '02-29', to: '03-01' }] }),
    'calendars',
    'closures',
    '02-29',
  ],
  ['departures without end', changed('calendars', 0, { everyHours: 0 }), 'calendars', 'everyHours', '0'],
  ['a link shorter than the great circle', changed('links', 0, { km: 84 }), 'links', 'km', '84'],
  ['a railway without gauge', changed('links', 0, { gauges: [] }), 'links', 'gauges', ''],
  ['a gauge that an end does not have', changed('links', 0, { gauges: [1435] }), 'links', 'gauges', '1435'],
  ['a ship on rails', changed('links', 1, { gauges: [1520] }), 'links', 'gauges', '1520'],
  ['an operation without norm', { ...sound, operations: sound.operations.slice(1) }, 'operations', 'id', ''],
  ['a unit without norm', { ...sound, units: sound.units.slice(1) }, 'units', 'id', ''],
  ['a confidence without spread', { ...sound, spreads: sound.spreads.slice(1) }, 'spreads', 'id', ''],
  [
    'two central rates for one mode',
    { ...sound, rates: [...sound.rates, { ...rate, id: 'other', mode: 'sea' }] },
    'rates',
    'use',
    'central',
  ],
  ['a mode without a rate', { ...sound, rates: sound.rates.slice(0, 1) }, 'rates', 'use', ''],
  ['a country without a factor', changed('factors', 0, { countries: ['KAZ'] }), 'factors', 'use', ''],
])('%s is told', (_claim, facts, table, field, found) => {
  expect(checkNetwork(facts)).toContainEqual(expect.objectContaining({ table, field, found }));
});

test.each<readonly [claim: string, facts: CorridorFacts, table: string, id: string]>([
  [
    'a border without its post on the way back',
    { ...sound, borders: sound.borders.slice(0, 3) },
    'borders',
    'a-b-rail',
  ],
  ['a ship that calls inland', changed('nodes', 1, { kinds: ['city'] }), 'links', 'a-b-sea'],
])('%s is told of shipped tables, not of overlays', (_claim, facts, table, id) => {
  expect(checkNetwork(facts)).toEqual([]);
  expect(checkCompleteness(facts)).toMatchObject([{ table, id }]);
});

test('a way that can be used in one direction needs posts in that direction only', () => {
  const oneWay = changed('links', 0, { isBidirectional: false });
  expect(checkCompleteness({ ...oneWay, borders: sound.borders.slice(0, 2) })).toEqual([]);
});

test('a factor for a unit stands beside the one for all', () => {
  const forBulk = { ...factor, id: 'bulk', mode: 'sea', energy: 'other', units: ['bulk'] } as const;
  expect(checkNetwork({ ...sound, factors: [...sound.factors, forBulk] })).toEqual([]);
});
