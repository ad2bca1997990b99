import { expect, test } from 'vitest';
import { blindPairs, reportingShares } from './reporting.ts';

const flows = { countries: 3, exporter: Int32Array.of(0, 0, 1, 0), importer: Int32Array.of(1, 2, 0, 1) };
const reconciled = { usd: Float64Array.of(6, 3, 5, NaN), reported: Uint8Array.of(3, 2, 1, 0) };

test('shares of both, own and mirror by the side asked for', () => {
  const [first, second, third] = reportingShares(flows, reconciled, 'export');
  expect(first).toEqual({ both: 6 / 9, own: 0, mirror: 3 / 9 });
  expect(second).toEqual({ both: 0, own: 1, mirror: 0 });
  expect(third).toEqual({ both: NaN, own: NaN, mirror: NaN });
  expect(reportingShares(flows, reconciled, 'import')[0]).toEqual({ both: 0, own: 0, mirror: 1 });
  expect(reportingShares(flows, reconciled, 'import')[2]).toEqual({ both: 0, own: 1, mirror: 0 });
});

test('pairs of which neither reports', () => {
  expect(blindPairs(['IRN', 'RUS', 'TJK', 'UZB'], new Set(['RUS']))).toEqual([
    ['IRN', 'TJK'],
    ['IRN', 'UZB'],
    ['TJK', 'UZB'],
  ]);
  expect(blindPairs(['IRN'], new Set())).toEqual([]);
});
