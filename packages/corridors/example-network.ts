/**
 * A small made-up network for tests: three countries, one break of gauge, a customs union of two, a sea lane with weekly
 * departures, a pass shut in winter, a railway that is only planned. No figure in it is real.
 */
import { type Confidence, confidences } from '@hamkor/provenance';
import {
  type BorderPost,
  type ConfidenceSpread,
  type Corridor,
  type CorridorFacts,
  type CorridorLink,
  type CorridorNode,
  type EmissionFactor,
  type FreightRate,
  loadUnits,
  operationIds,
  type OperationNorm,
  type Sourced,
  type UnitNorm,
} from './network.ts';

const sourced: Sourced = { origin: 'example', source: 'made up', year: 2026, confidence: 'published' };
const named = (en: string, ru: string, zh: string): CorridorNode['name'] => ({ en, ru, zh });

type Given<Row, Needed extends keyof Row> = Pick<Row, Needed> & Partial<Row>;

export const exampleNode = (given: Given<CorridorNode, 'id' | 'country'>): CorridorNode => ({
  ...sourced,
  unlocode: null,
  name: named(given.id, given.id, given.id),
  lat: 0,
  lon: 0,
  kinds: ['rail-terminal', 'city'],
  gauges: [],
  note: null,
  ...given,
});

export const exampleLink = (given: Given<CorridorLink, 'from' | 'to' | 'mode'>): CorridorLink => ({
  ...sourced,
  id: `${given.from}-${given.to}-${given.mode}`.toLowerCase(),
  km: 100,
  gauges: [],
  electrified: 'no',
  status: 'operating',
  isBidirectional: true,
  corridors: [],
  hours: 5,
  hoursConfidence: 'estimated',
  hoursSource: 'made up',
  calendar: null,
  note: null,
  ...given,
});

export const examplePost = (
  given: Given<BorderPost, 'node' | 'fromCountry' | 'toCountry' | 'mode' | 'direction'>,
): BorderPost => ({
  ...sourced,
  id: [given.node, given.fromCountry, given.toCountry, given.mode, given.direction].join('-').toLowerCase(),
  breakOfGauge: false,
  hours: null,
  usdPer20t: null,
  ...given,
});

export const exampleRate = (given: Given<FreightRate, 'mode' | 'usdPerTkm'>): FreightRate => ({
  ...sourced,
  id: `rate-${given.mode}-${(given.countries ?? []).join('-')}`,
  countries: [],
  includesBorderFees: false,
  use: 'central',
  region: 'example',
  ...given,
});

export const exampleFactor = (
  given: Given<EmissionFactor, 'mode' | 'energy' | 'gPerTkm'>,
): EmissionFactor => ({
  ...sourced,
  id: `factor-${given.mode}-${given.energy}-${(given.countries ?? []).join('-')}`,
  countries: [],
  units: [],
  use: 'central',
  vehicle: 'example',
  grade: 'sourced',
  ...given,
});

/** Hours of each operation; money is ten dollars and emissions a tenth of a kilogram per hour. */
const operationHours: Readonly<Record<OperationNorm['id'], number>> = {
  load: 6,
  unload: 6,
  'gauge-change': 12,
  'transfer-land': 8,
  'transfer-sea': 48,
  'transfer-ferry': 24,
  'transfer-inland-water': 24,
  'transfer-air': 10,
  'border-rail': 20,
  'border-road': 10,
  'border-sea': 24,
  'border-ferry': 12,
  'border-inland-water': 12,
  'border-air': 6,
  'border-union': 1,
};

const spreadOf = (value: number): OperationNorm['hours'] => ({ low: value / 2, value, high: value * 2 });

const nodes: readonly CorridorNode[] = [
  exampleNode({
    id: 'AAX',
    country: 'AAA',
    unlocode: 'AAAAX',
    name: named('Axton', 'Акстон', '阿克斯顿港'),
    kinds: ['seaport', 'rail-terminal', 'city', 'airport'],
    gauges: [1435],
    lat: 10,
    lon: 10,
  }),
  exampleNode({
    id: 'AAB',
    country: 'AAA',
    name: named('Abridge', 'Абридж', '阿布里奇'),
    kinds: ['border-crossing', 'rail-terminal'],
    gauges: [1435, 1520],
    lat: 10,
    lon: 14,
  }),
  exampleNode({
    id: 'BBA',
    country: 'BBB',
    name: named('Borderby', 'Бордерби', '博德比'),
    kinds: ['border-crossing', 'rail-terminal'],
    gauges: [1520, 1435],
    lat: 10,
    lon: 14.1,
  }),
  exampleNode({
    id: 'BBM',
    country: 'BBB',
    name: named('Bémeton', 'Бёметон', '贝梅顿'),
    kinds: ['rail-terminal', 'city', 'airport'],
    gauges: [1520],
    lat: 11,
    lon: 20,
  }),
  exampleNode({
    id: 'CCB',
    country: 'CCC',
    name: named('Cross (village)', 'Кросс (село)', '克罗斯村'),
    kinds: ['border-crossing', 'rail-terminal'],
    gauges: [1520],
    lat: 12,
    lon: 22,
  }),
  exampleNode({
    id: 'CCM',
    country: 'CCC',
    name: named('Camelton', 'Кэмелтон', '卡梅尔顿'),
    kinds: ['rail-terminal', 'city', 'sez'],
    gauges: [1520],
    lat: 13,
    lon: 25,
  }),
  exampleNode({
    id: 'CCP',
    country: 'CCC',
    name: named('Camelton Port', 'Порт Кэмелтон', '卡梅尔顿港'),
    kinds: ['seaport', 'rail-terminal'],
    gauges: [1520],
    lat: 14,
    lon: 27,
  }),
];

const rail = (from: string, to: string, km: number, more: Partial<CorridorLink> = {}): CorridorLink =>
  exampleLink({ from, to, mode: 'rail', km, hours: km / 20, gauges: [1520], corridors: ['silk'], ...more });
const road = (from: string, to: string, km: number, more: Partial<CorridorLink> = {}): CorridorLink =>
  exampleLink({ from, to, mode: 'road', km, hours: km / 30, ...more });

const links: readonly CorridorLink[] = [
  rail('AAX', 'AAB', 500, { gauges: [1435], electrified: 'yes', hoursConfidence: 'published' }),
  rail('AAB', 'BBA', 12, { gauges: [1520, 1435] }),
  rail('BBA', 'BBM', 800),
  rail('BBM', 'CCB', 300, { electrified: 'partly' }),
  rail('CCB', 'CCM', 400),
  rail('CCM', 'CCP', 320, { corridors: [] }),
  rail('BBM', 'CCM', 600, { id: 'bbm-ccm-planned', status: 'planned', corridors: ['new-silk'] }),
  road('AAX', 'AAB', 480),
  road('AAB', 'BBA', 13),
  road('BBA', 'BBM', 760),
  road('BBM', 'CCM', 650),
  road('AAX', 'BBM', 900, { id: 'pass', calendar: 'winter' }),
  exampleLink({ from: 'AAX', to: 'CCP', mode: 'sea', km: 4000, hours: 160, calendar: 'weekly' }),
  exampleLink({ from: 'AAX', to: 'BBM', mode: 'air', km: 1150, hours: 2 }),
];

/** Posts on both sides of one crossing, both ways. */
const crossing = (
  one: readonly [string, string],
  other: readonly [string, string],
  mode: BorderPost['mode'],
  more: Partial<BorderPost>,
): readonly BorderPost[] =>
  [[one, other] as const, [other, one] as const].flatMap(([[leaves, fromCountry], [enters, toCountry]]) => [
    examplePost({ ...more, node: leaves, fromCountry, toCountry, mode, direction: 'outbound' }),
    examplePost({ ...more, node: enters, fromCountry, toCountry, mode, direction: 'inbound' }),
  ]);

const borders: readonly BorderPost[] = [
  ...crossing(['AAB', 'AAA'], ['BBA', 'BBB'], 'rail', { hours: 30, usdPer20t: 100, breakOfGauge: true }),
  ...crossing(['AAB', 'AAA'], ['BBA', 'BBB'], 'road', { hours: 7, usdPer20t: 50 }),
  ...crossing(['BBM', 'BBB'], ['CCB', 'CCC'], 'rail', { confidence: 'unverified' }),
];

const norm = (id: OperationNorm['id']): OperationNorm => {
  const hours = operationHours[id];
  return {
    ...sourced,
    confidence: id.startsWith('border-') ? 'unverified' : 'estimated',
    id,
    hours: spreadOf(hours),
    usdPerUnit: spreadOf(hours * 10),
    kgPerTonne: spreadOf(hours / 10),
    note: 'made up',
  };
};

const halfWidths: Readonly<Record<Confidence, readonly [number, number]>> = {
  published: [0.1, 0.2],
  estimated: [0.2, 0.4],
  unverified: [0.4, 0.8],
};

/** Payload, charged tonnes, factor on the rate, factor on emissions. */
const units: Readonly<Record<(typeof loadUnits)[number], readonly [number, number, number, number]>> = {
  'container-40': [26, 20, 1, 1],
  'container-20': [21, 14, 1, 1],
  'reefer-40': [25, 20, 1.5, 1.2],
  bulk: [20, 0, 0.8, 1],
};

const unit = (id: (typeof loadUnits)[number]): UnitNorm => {
  const [payload, chargedTonnes, rateFactor, emissionFactor] = units[id];
  return { ...sourced, id, payload, chargedTonnes, rateFactor, emissionFactor };
};

const spread = (id: Confidence): ConfidenceSpread => {
  const [low, high] = halfWidths[id];
  return { ...sourced, id, low, high };
};

const corridor = (id: string, status: Corridor['status']): Corridor => ({
  ...sourced,
  id,
  name: named(id, id, id),
  countries: ['AAA', 'BBB', 'CCC'],
  operator: null,
  status,
  volume: null,
  volumeUnit: null,
  description: 'made up',
});

export const exampleNetwork: CorridorFacts = {
  nodes,
  links,
  borders,
  corridors: [corridor('silk', 'operating'), corridor('new-silk', 'planned')],
  rates: [
    exampleRate({ mode: 'rail', usdPerTkm: 0.04 }),
    exampleRate({ mode: 'rail', usdPerTkm: 0.05, countries: ['AAA'], includesBorderFees: true }),
    exampleRate({ mode: 'rail', usdPerTkm: 0.06, countries: ['BBB', 'CCC'] }),
    exampleRate({ id: 'rate-rail-low', mode: 'rail', usdPerTkm: 0.03, countries: ['BBB'], use: 'range' }),
    exampleRate({ mode: 'road', usdPerTkm: 0.1 }),
    exampleRate({ mode: 'road', usdPerTkm: 0.09, countries: ['AAA', 'BBB'] }),
    exampleRate({ mode: 'sea', usdPerTkm: 0.01 }),
    exampleRate({ mode: 'air', usdPerTkm: 0.9 }),
  ],
  factors: [
    exampleFactor({ mode: 'rail', energy: 'electric', gPerTkm: 10 }),
    exampleFactor({ mode: 'rail', energy: 'electric', gPerTkm: 14, countries: ['AAA'] }),
    exampleFactor({ mode: 'rail', energy: 'diesel', gPerTkm: 22, grade: 'derived' }),
    exampleFactor({ mode: 'road', energy: 'diesel', gPerTkm: 95 }),
    exampleFactor({ mode: 'sea', energy: 'other', gPerTkm: 16 }),
    exampleFactor({
      id: 'factor-sea-reefer',
      mode: 'sea',
      energy: 'other',
      gPerTkm: 24,
      units: ['reefer-40'],
    }),
    exampleFactor({ mode: 'air', energy: 'other', gPerTkm: 700 }),
  ],
  calendars: [
    { ...sourced, id: 'winter', closures: [{ from: '12-01', to: '03-31' }], everyHours: null, note: 'snow' },
    { ...sourced, id: 'weekly', closures: [], everyHours: 168, note: 'a ship a week' },
  ],
  operations: operationIds.map(norm),
  units: loadUnits.map(unit),
  spreads: confidences.map(spread),
  mainNodes: [
    { ...sourced, country: 'AAA', node: 'AAX' },
    { ...sourced, country: 'BBB', node: 'BBM' },
    { ...sourced, country: 'CCC', node: 'CCM' },
  ],
  customsUnion: ['BBB', 'CCC'],
};
