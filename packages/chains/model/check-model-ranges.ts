import type { CheckContext } from './check-model-context.ts';
import type { LimitRow } from './model.ts';

const shares: ReadonlySet<LimitRow['kind']> = new Set(['share', 'value-added', 'intra-bloc']);

/** Figures that are fine each by itself and not together. */
export const checkRanges = ({ rowsOf, tell }: CheckContext): void => {
  for (const place of rowsOf('lines')) {
    const { installedLines, maximumLines } = place.row;
    if (installedLines > maximumLines)
      tell('out-of-range', 'lines', place, 'installedLines', installedLines, `≤ ${maximumLines}`);
  }
  // Figures per year are means over periods, weighted by length and discounting: without any weight there is no mean.
  const periods = rowsOf('periods');
  const [first] = periods;
  if (first !== undefined && periods.every(({ row }) => row.discountFactor === 0))
    tell('out-of-range', 'periods', first, 'discountFactor', 0, '> 0');
  for (const place of rowsOf('limits')) {
    const { kind, min, max } = place.row;
    if (kind === 'lead-time') {
      // Nothing is too quick: a least number of days would be held by nobody.
      if (max === null) tell('missing', 'limits', place, 'max', '', 'max');
      if (min !== null) tell('not-in-list', 'limits', place, 'min', min, 'max');
    } else if (min === null && max === null) tell('missing', 'limits', place, 'min', '', 'min; max');
    if (min !== null && max !== null && min > max)
      tell('minimum-above-maximum', 'limits', place, 'min', min, `≤ ${max}`);
    for (const field of ['min', 'max'] as const) {
      const value = place.row[field];
      if (value === null) continue;
      if (shares.has(kind) && (value < 0 || value > 1))
        tell('out-of-range', 'limits', place, field, value, '0 … 1');
      // Emissions and gains may be below zero, nothing else can.
      else if (value < 0 && kind !== 'gain' && kind !== 'emissions')
        tell('out-of-range', 'limits', place, field, value, '≥ 0');
    }
  }
  for (const place of rowsOf('evidence')) {
    const { low, high } = place.row;
    if (low !== null && high !== null && low > high)
      tell('minimum-above-maximum', 'evidence', place, 'low', low, `≤ ${high}`);
  }
};
