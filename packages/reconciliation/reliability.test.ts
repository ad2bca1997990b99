import { expect, test } from 'vitest';
import { twoSided } from './mirror-flows.ts';
import { reporterVariance } from './reliability.ts';
import { reporterBias } from './reporter-bias.ts';
import { simulatedFlows } from './simulated-flows.ts';

const randomOf = (seed: number) => {
  let state = seed >>> 0;
  return (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296;
};

test('careless reporters are told from careful ones, in the order of their true errors', () => {
  const { flows, error } = simulatedFlows(40, 0.07, randomOf(3));
  const both = twoSided(flows);
  const noise = Float64Array.from(both, (f) => Math.log(flows.imported[f]! / flows.exported[f]!) - 0.07);
  const variance = reporterVariance(flows, both, noise);
  const third = (from: number): number => variance.slice(from, from + 13).reduce((sum, v) => sum + v, 0) / 13;
  expect(third(27)).toBeGreaterThan(2 * third(13));
  expect(third(13)).toBeGreaterThan(1.5 * third(0));
  // The sum of two variances is that of their discrepancies: close to the truth of the middle third, outliers apart.
  expect(Math.sqrt(third(13)) / error[19]!).toBeGreaterThan(0.8);
  expect(Math.sqrt(third(13)) / error[19]!).toBeLessThan(1.5);
});

test('a country never seen twice has the typical variance, and no bias', () => {
  const { flows } = simulatedFlows(12, 0, randomOf(4));
  const unseen = {
    ...flows,
    exported: flows.exported.map((v, f) => (flows.importer[f] === 5 || flows.exporter[f] === 5 ? NaN : v)),
  };
  const both = twoSided(unseen);
  const noise = Float64Array.from(both, (f) => Math.log(flows.imported[f]! / flows.exported[f]!));
  const variance = reporterVariance(flows, both, noise);
  expect(variance[5]).toBeGreaterThan(Math.min(...variance));
  expect(variance[5]).toBeLessThan(Math.max(...variance));
  const bias = reporterBias(flows, both, noise);
  expect([bias.asExporter[5], bias.asImporter[5]]).toEqual([0, 0]);
});

test('a reporter that writes double in one role is found out in that role alone', () => {
  const { flows } = simulatedFlows(40, 0.07, randomOf(5));
  const both = twoSided(flows);
  const discrepancy = Float64Array.from(
    both,
    (f) =>
      Math.log(flows.imported[f]! / flows.exported[f]!) - 0.07 - (flows.exporter[f] === 3 ? Math.log(2) : 0),
  );
  const { asExporter, asImporter } = reporterBias(flows, both, discrepancy);
  // 39 flows against a shrinkage of 20.
  expect(asExporter[3]! / Math.log(2)).toBeCloseTo(39 / 59, 1);
  expect(Math.abs(asImporter[3]!)).toBeLessThan(0.1);
});
