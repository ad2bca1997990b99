import { matrixYear } from '@hamkor/trade';

/** What every index rests on: one matrix, one year, our own computation. */
export const matrixBasis = () => ({
  years: [matrixYear, matrixYear] as [number, number],
  confidence: 'estimated' as const,
  origins: ['growth-lab-hs92'] as [string],
});
