import { expect, test } from 'vitest';
import { countedFlows, reExportGuard } from './re-export-guard.ts';

test('a trader sells on what it buys, a maker does not', () => {
  expect([reExportGuard(40, 100), reExportGuard(100, 40), reExportGuard(5, 0)]).toEqual([0.4, 1, 1]);
});

test('what is unknown stays so', () => {
  expect([reExportGuard(NaN, 3), reExportGuard(3, NaN), reExportGuard(0, 0)]).toEqual([NaN, NaN, NaN]);
});

test('re-exports are parts of exports and are not counted again', () => {
  expect(countedFlows).toEqual(['export', 'import']);
});
