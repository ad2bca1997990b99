/** Small made-up documents for the tests of this folder; no figure in them is a fact. */
import type {
  AmountDocument,
  CorridorLinkDocument,
  CorridorNodeDocument,
  OperationDocument,
  RouteDocument,
  TotalDocument,
} from '@hamkor/contract';

const sourced = { origin: 'made-up', source: 'made up', year: 2026, confidence: 'published' as const };

export const sampleNode = (
  id: string,
  name: CorridorNodeDocument['name'],
  rest: Partial<CorridorNodeDocument> = {},
): CorridorNodeDocument => ({
  ...sourced,
  id,
  unlocode: null,
  name,
  country: 'KAZ',
  lat: 45,
  lon: 75,
  kinds: ['city'],
  gauges: [],
  note: null,
  ...rest,
});

export const sampleLink = (
  id: string,
  from: string,
  to: string,
  rest: Partial<CorridorLinkDocument> = {},
): CorridorLinkDocument => ({
  ...sourced,
  id,
  from,
  to,
  mode: 'rail',
  km: 100,
  gauges: [1520],
  electrified: 'yes',
  status: 'operating',
  isBidirectional: true,
  corridors: [],
  hours: 4,
  hoursConfidence: 'estimated',
  hoursSource: 'made up',
  calendar: null,
  note: null,
  ...rest,
});

export const sampleAmount = (value: number, rest: Partial<AmountDocument> = {}): AmountDocument => ({
  value,
  low: value * 0.8,
  high: value * 1.5,
  confidence: 'estimated',
  rows: [],
  ...rest,
});

export const sampleOperation = (
  kind: OperationDocument['kind'],
  hours: number,
  rest: Partial<OperationDocument> = {},
): OperationDocument => ({
  kind,
  at: 'A',
  to: kind === 'drive' ? 'B' : 'A',
  mode: 'rail',
  toMode: 'rail',
  gauge: 1520,
  toGauge: 1520,
  link: kind === 'drive' ? 'a-b' : null,
  km: kind === 'drive' ? 100 : 0,
  electrified: kind === 'drive' ? 1 : null,
  cost: sampleAmount(10),
  hours: sampleAmount(hours),
  co2e: sampleAmount(1),
  flags: [],
  ...rest,
});

const total = (value: number): TotalDocument => ({
  value,
  low: value * 0.8,
  high: value * 1.5,
  shares: { published: 0.5, estimated: 0.3, unverified: 0.2 },
});

/** A route by its three totals: hours, US dollars, kilograms of CO2e. */
export const sampleRoute = (
  id: string,
  [hours, cost, co2e]: readonly [number, number, number],
  rest: Partial<RouteDocument> = {},
): RouteDocument => ({
  id,
  operations: [],
  hours: total(hours),
  cost: total(cost),
  co2e: total(co2e),
  variance: 1,
  km: 100,
  kmByMode: { rail: 100 },
  transfers: 0,
  gaugeChanges: 0,
  borders: 0,
  countries: [],
  corridors: [],
  overlays: [],
  flags: [],
  onTime: null,
  days: { p10: (hours * 0.9) / 24, p50: hours / 24, p90: (hours * 1.2) / 24 },
  ...rest,
});
