import { expect, test } from 'vitest';
import { fitMargin, marginOf } from './margin.ts';
import type { MirrorFlows } from './mirror-flows.ts';
import { twoSided } from './mirror-flows.ts';

const flowsOf = (count: number, ratio: (f: number) => number): MirrorFlows => ({
  countries: 2,
  exporter: new Int32Array(count),
  importer: new Int32Array(count).fill(1),
  exported: new Float64Array(count).fill(100),
  imported: Float64Array.from({ length: count }, (_, f) => 100 * Math.exp(ratio(f))),
});

test('without distances it is the median ratio, which a slipped decimal does not move', () => {
  const flows = flowsOf(201, (f) => (f === 7 ? Math.log(1000) : 0.06));
  const { base, ...rest } = fitMargin(flows, twoSided(flows));
  expect(base).toBeCloseTo(0.06, 12);
  expect(rest).toEqual({ perLnDistance: 0, meanLnDistance: 0, contiguous: 0 });
});

test('with distances it finds slope and border through a tenth of wrong reports; unknown distance is the mean', () => {
  const count = 500;
  const lnDistance = Float64Array.from({ length: count }, (_, f) => (f % 9 === 4 ? NaN : 6 + (f % 17) / 5));
  const isContiguous = Uint8Array.from({ length: count }, (_, f) => (f % 5 === 0 ? 1 : 0));
  const exact = (f: number): number => 0.02 + 0.03 * ((lnDistance[f] || 7.6) - 7.6) - 0.05 * isContiguous[f]!;
  const flows = {
    ...flowsOf(count, (f) => exact(f) + (f % 10 === 3 ? 3 : 0) + (((f * 37) % 11) - 5) / 500),
    lnDistance,
    isContiguous,
  };
  const margin = fitMargin(flows, twoSided(flows));
  expect(margin.perLnDistance).toBeCloseTo(0.03, 2);
  expect(margin.contiguous).toBeCloseTo(-0.05, 2);
  expect(marginOf(margin, flows, 4)).toBeCloseTo(margin.base + (isContiguous[4] ? margin.contiguous : 0), 12);
});
