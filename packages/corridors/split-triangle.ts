/**
 * How hours lie within their range: half of the time at or below `value`, half above, on either side the rarer
 * the farther away, never beyond `low` and `high`. So the value told is the median, as a border's middle post is, and
 * the mean is (low + 4 value + high) / 6, that of PERT (Malcolm et al., Operations Research 7 (1959) 646). A single
 * triangle would make a value near the lower end far too early: of low 0.5, value 2.5, high 36 h it says that nine in
 * ten come later.
 */
import type { Spread } from './network.ts';

/** Hours squared; 0 where nothing is uncertain. */
export const splitTriangleVariance = ({ low, value, high }: Spread): number =>
  ((value - low) ** 2 + (high - value) ** 2 + (high - low) ** 2) / 36;

/** Integral of the distribution function from `low` to x: of the lower half, all of it below `value`, then of the upper. */
const integratedCdf = (x: number, { low, value, high }: Spread): number => {
  const below = value - low;
  const above = high - value;
  const lower = x <= low ? 0 : x >= value ? x - (low + 2 * value) / 3 : (x - low) ** 3 / (3 * below * below);
  const upper =
    x <= value ? 0 : x - (2 * value + high) / 3 + (x >= high ? 0 : (high - x) ** 3 / (3 * above * above));
  return (lower + upper) / 2;
};

/**
 * The same on the grid `low`, `low + step`, …: every hour's probability is shared between the two grid points
 * around it, the nearer the more. That keeps the mean exactly and adds at most a quarter of a squared step to the
 * variance.
 */
export const splitTriangleMasses = (hours: Spread, step: number): Float64Array => {
  const { low, high } = hours;
  if (high - low < step * 1e-9) return Float64Array.of(1);
  const count = Math.ceil((high - low) / step - 1e-9) + 1;
  const cumulated = (k: number): number => integratedCdf(low + k * step, hours);
  return Float64Array.from({ length: count }, (_, k) => {
    const mass = (cumulated(k + 1) - 2 * cumulated(k) + cumulated(k - 1)) / step;
    return Math.max(0, mass);
  });
};
