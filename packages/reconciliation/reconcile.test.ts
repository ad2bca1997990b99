import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Calibration } from './calibration.ts';
import { calibrate } from './calibration.ts';
import type { MirrorFlows } from './mirror-flows.ts';
import { reconcile, reportedBy } from './reconcile.ts';
import { simulatedFlows } from './simulated-flows.ts';

const randomOf = (seed: number) => {
  let state = seed >>> 0;
  return (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
};
const calibrated = (flows: MirrorFlows): Calibration => {
  const calibration = calibrate(flows);
  if (calibration === null) throw new Error('too few flows');
  return calibration;
};
const near = (one: Float64Array, other: Float64Array, factor: (f: number) => number = () => 1): void =>
  one.forEach((value, f) => {
    if (Number.isNaN(value)) expect(other[f]).toBeNaN();
    else expect(other[f]! / (value * factor(f))).toBeCloseTo(1, 9);
  });
const seeds = fc.integer({ min: 1, max: 1e9 });

/** Some reports of either side are missing, some flows nobody reports. */
const withHoles = (flows: MirrorFlows, random: () => number): MirrorFlows => ({
  ...flows,
  exported: flows.exported.map((value) => (random() < 0.3 ? NaN : value)),
  imported: flows.imported.map((value) => (random() < 0.3 ? NaN : value)),
});
const holed = (seed: number): MirrorFlows => {
  const random = randomOf(seed);
  return withHoles(simulatedFlows(25, 0.06, random).flows, random);
};

describe('a flow', () => {
  test('reported by nobody is unknown; by one side has that figure; by both lies between', () => {
    const flows = holed(11);
    const calibration = calibrated(flows);
    const { usd, low, high, reported } = reconcile(flows, calibration);
    const { asExporter, asImporter } = calibration.bias;
    expect(new Set(reported)).toEqual(new Set([0, 1, 2, 3]));
    usd.forEach((value, f) => {
      const e = flows.exported[f]! / Math.exp(asExporter[flows.exporter[f]!]!);
      const m = flows.imported[f]! / Math.exp(calibration.margin.base + asImporter[flows.importer[f]!]!);
      const by = reportedBy[reported[f]!]!;
      if (by === 'nobody') expect([value, low[f], high[f]]).toEqual([NaN, NaN, NaN]);
      if (by === 'exporter') expect(value / e).toBeCloseTo(1, 9);
      if (by === 'importer') expect(value / m).toBeCloseTo(1, 9);
      if (by !== 'both') return;
      expect(value).toBeGreaterThanOrEqual(Math.min(e, m) * (1 - 1e-9));
      expect(value).toBeLessThanOrEqual(Math.max(e, m) * (1 + 1e-9));
      expect(low[f]! <= Math.min(e, m) * (1 + 1e-9) && high[f]! >= Math.max(e, m) * (1 - 1e-9)).toBe(true);
    });
  });

  test('of zero, negative or infinite value is not reported', () => {
    const flows = holed(12);
    const odd = { ...flows, exported: flows.exported.slice(), imported: flows.imported.slice() };
    odd.exported.set([0, -5, Infinity]);
    odd.imported.set([NaN, NaN, NaN]);
    expect(Array.from(reconcile(odd, calibrated(flows)).usd.subarray(0, 3))).toEqual([NaN, NaN, NaN]);
  });
});

describe('properties', () => {
  test('another currency scales values and bounds and nothing else', () => {
    fc.assert(
      fc.property(seeds, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (seed, rate) => {
        const flows = holed(seed);
        const dear = {
          ...flows,
          exported: flows.exported.map((value) => value * rate),
          imported: flows.imported.map((value) => value * rate),
        };
        const plain = reconcile(flows, calibrated(flows));
        const scaled = reconcile(dear, calibrated(dear));
        for (const column of ['usd', 'low', 'high'] as const) near(plain[column], scaled[column], () => rate);
      }),
      { numRuns: 8 },
    );
  });

  test('exchanging the two sides gives the same trade, told with freight instead of without', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const flows = holed(seed);
        const turned = {
          ...flows,
          exporter: flows.importer,
          importer: flows.exporter,
          exported: flows.imported,
          imported: flows.exported,
        };
        const calibration = calibrated(flows);
        const plain = reconcile(flows, calibration);
        const mirrored = reconcile(turned, calibrated(turned));
        near(plain.usd, mirrored.usd, () => Math.exp(calibration.margin.base));
      }),
      { numRuns: 8 },
    );
  });

  test('the order of countries and of flows does not matter', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const flows = holed(seed);
        const last = flows.exporter.length - 1;
        const renamed = (c: number): number => (c * 7 + 3) % flows.countries;
        const moved = {
          countries: flows.countries,
          exporter: flows.exporter.map(renamed).reverse(),
          importer: flows.importer.map(renamed).reverse(),
          exported: flows.exported.toReversed(),
          imported: flows.imported.toReversed(),
        };
        const plain = reconcile(flows, calibrated(flows));
        const other = reconcile(moved, calibrated(moved));
        for (const column of ['usd', 'low', 'high'] as const)
          near(
            plain[column],
            Float64Array.from(other[column], (_, f) => other[column][last - f]!),
          );
      }),
      { numRuns: 8 },
    );
  });

  test('flows that nobody reports change nothing', () => {
    const flows = holed(21);
    const plain = reconcile(flows, calibrated(flows));
    const padded: MirrorFlows = {
      countries: flows.countries + 1,
      exporter: Int32Array.of(...flows.exporter, flows.countries),
      importer: Int32Array.of(...flows.importer, 0),
      exported: Float64Array.of(...flows.exported, NaN),
      imported: Float64Array.of(...flows.imported, NaN),
    };
    const other = reconcile(padded, calibrated(padded));
    near(plain.usd, other.usd.slice(0, -1));
    near(plain.high, other.high.slice(0, -1));
  });
});

describe('where the truth is planted', () => {
  const { flows, truth } = simulatedFlows(60, 0.06, randomOf(7));
  const distance = (values: Float64Array): number =>
    values.reduce((sum, value, f) => sum + Math.abs(Math.log(value / truth[f]!)), 0) / values.length;
  const share = (reconciled: { low: Float64Array; high: Float64Array }): number =>
    truth.filter((value, f) => value >= reconciled.low[f]! && value <= reconciled.high[f]!).length /
    truth.length;

  test('weighing by reliability comes nearer than either side and than their plain average', () => {
    const ours = distance(reconcile(flows, calibrated(flows)).usd);
    const average = flows.exported.map((value, f) => (value + flows.imported[f]!) / 2);
    const freed = flows.exported.map((value, f) => (value + flows.imported[f]! / 1.1) / 2);
    const rivals = [
      flows.exported,
      flows.imported,
      flows.imported.map((value) => value / 1.1),
      average,
      freed,
    ];
    for (const rival of rivals) expect(ours).toBeLessThan(0.9 * distance(rival));
  });

  test('nine in ten intervals or more hold the truth, seen twice or once, tails heavier than normal', () => {
    const calibration = calibrated(flows);
    expect(share(reconcile(flows, calibration))).toBeGreaterThan(0.9);
    const nothing = new Float64Array(truth.length).fill(NaN);
    expect(share(reconcile({ ...flows, exported: nothing }, calibration))).toBeGreaterThan(0.9);
    expect(share(reconcile({ ...flows, imported: nothing }, calibration))).toBeGreaterThan(0.9);
  });

  test('a lower level gives narrower intervals that hold less', () => {
    const half = reconcile(flows, calibrate(flows, 0.5)!);
    const most = reconcile(flows, calibrate(flows, 0.95)!);
    expect(share(half)).toBeLessThan(share(most));
    expect(half.high.every((bound, f) => bound <= most.high[f]!)).toBe(true);
  });
});

test('fewer than sixty flows seen twice calibrate nothing', () => {
  expect(calibrate(simulatedFlows(8, 0.06, randomOf(1)).flows)).toBeNull();
  expect(calibrate(simulatedFlows(9, 0.06, randomOf(1)).flows)).not.toBeNull();
});
