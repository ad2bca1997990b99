/**
 * Share of a country's exports of a product that can be its own make: min(1, exports / imports), after Decreux and
 * Spies 2016 (ITC, Export Potential Assessments). A trader that buys 100 and sells 40 has a guard of 0.4; 1 where it buys
 * nothing; NaN where either is unknown, and where it neither buys nor sells.
 */
export const reExportGuard = (exports: number, imports: number): number => {
  if (imports === 0) return exports > 0 ? 1 : NaN;
  return Math.min(1, exports / imports);
};

/**
 * Flows of customs records that count as trade. Records of re-exports and re-imports are parts of these (United
 * Nations, International Merchandise Trade Statistics 2010, paragraphs 2.14 to 2.18) and are never added.
 */
export const countedFlows = ['export', 'import'] as const;
