import type { Operation, Route, Total } from './route.ts';

/** Small made-up routes for tests; no figure in them is real. */
const total = (value: number): Total => ({
  value,
  low: value * 0.8,
  high: value * 1.5,
  shares: { published: 0.25, estimated: 0.5, unverified: 0.25 },
});

const amount = (value: number): Operation['cost'] => ({
  value,
  low: value * 0.8,
  high: value * 1.5,
  confidence: 'estimated',
  rows: [],
});

export const exampleOperation = (more: Partial<Operation> = {}): Operation => ({
  kind: 'drive',
  at: 'A',
  to: 'B',
  mode: 'rail',
  toMode: 'rail',
  gauge: 1520,
  toGauge: 1520,
  link: 'a-b',
  km: 100,
  electrified: 1,
  cost: amount(100),
  hours: amount(4),
  co2e: amount(10),
  flags: [],
  ...more,
});

interface ExampleFigures {
  readonly usd?: number;
  readonly hours?: number;
  readonly kgCo2e?: number;
}

export const exampleRoute = (
  id: string,
  { usd = 100, hours = 4, kgCo2e = 10 }: ExampleFigures = {},
  more: Partial<Route> = {},
): Route => ({
  id,
  operations: [exampleOperation()],
  cost: total(usd),
  hours: total(hours),
  co2e: total(kgCo2e),
  variance: 1,
  km: 100,
  kmByMode: { rail: 100 },
  transfers: 0,
  gaugeChanges: 0,
  borders: 0,
  countries: ['KAZ'],
  corridors: [],
  overlays: [],
  flags: [],
  ...more,
});
