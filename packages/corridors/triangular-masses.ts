import type { Spread } from './network.ts';

/** Integral of the distribution function of a triangular distribution, from `low` to x. */
const integratedCdf = (x: number, { low, value, high }: Spread): number => {
  if (x <= low) return 0;
  // Above the upper end the distribution function is 1, and its integral is x less the mean.
  if (x >= high) return x - (low + value + high) / 3;
  if (x <= value) return (x - low) ** 3 / (3 * (high - low) * (value - low));
  return x - (low + value + high) / 3 + (high - x) ** 3 / (3 * (high - low) * (high - value));
};

/**
 * A triangular distribution on the grid `low`, `low + step`, …: every hour's probability is shared between the two grid
 * points around it, the nearer the more. That keeps the mean exactly and adds at most a quarter of a squared step
 * to the variance.
 */
export const triangularMasses = (hours: Spread, step: number): Float64Array => {
  const { low, high } = hours;
  if (high - low < step * 1e-9) return Float64Array.of(1);
  const count = Math.ceil((high - low) / step - 1e-9) + 1;
  const cumulated = (k: number): number => integratedCdf(low + k * step, hours);
  return Float64Array.from({ length: count }, (_, k) => {
    const mass = (cumulated(k + 1) - 2 * cumulated(k) + cumulated(k - 1)) / step;
    return Math.max(0, mass);
  });
};
