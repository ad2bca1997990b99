import { capitalRecovery, interest, serviceYears, upkeep } from './assumptions.ts';
import type { RangedFigure } from './ranged-figure.ts';

const perYear = (rate: number, kept: number): number => capitalRecovery(rate, serviceYears) + kept;

/** Payment per year for an investment: capital recovery and upkeep, with the range of both and of the investment. */
export const investmentPayment = (investment: RangedFigure): RangedFigure => {
  return {
    ...investment,
    value: investment.value * perYear(interest.value, upkeep.value),
    low: investment.low * perYear(interest.low, upkeep.low),
    high: investment.high * perYear(interest.high, upkeep.high),
    confidence: investment.confidence === 'published' ? 'estimated' : investment.confidence,
    source:
      `${investment.source}; ${interest.value * 100} % (${interest.low * 100} to ${interest.high * 100} %) over ` +
      `${serviceYears} years, upkeep ${upkeep.value * 100} % a year, judged`,
  };
};
