/** A share of the amount, from the least to the most: `[0.2, 0.5]` is 20 to 50 %. */
type ShareRange = readonly [number, number];

export interface EstimateClassRange {
  readonly estimateClass: 1 | 2 | 3 | 4 | 5;
  /** How much of the project is defined, in shares. */
  readonly definition: ShareRange;
  /** How far below the amount the low end lies. */
  readonly below: ShareRange;
  /** How far above the amount the high end lies. */
  readonly above: ShareRange;
}

/**
 * Cost estimate classes of AACE International Recommended Practice 18R-97 (process industries), table 1: maturity of the
 * definition and typical variation of the low and the high end at 80 % confidence.
 */
export const estimateClasses: readonly EstimateClassRange[] = [
  { estimateClass: 5, definition: [0, 0.02], below: [0.2, 0.5], above: [0.3, 1] },
  { estimateClass: 4, definition: [0.01, 0.15], below: [0.15, 0.3], above: [0.2, 0.5] },
  { estimateClass: 3, definition: [0.1, 0.4], below: [0.1, 0.2], above: [0.1, 0.3] },
  { estimateClass: 2, definition: [0.3, 0.75], below: [0.05, 0.15], above: [0.05, 0.2] },
  { estimateClass: 1, definition: [0.65, 1], below: [0.03, 0.1], above: [0.03, 0.15] },
];

/** Amounts are whole dollars, so that a share may miss its bound by a rounding. */
const rounding = 0.0005;

const isWithin = (share: number, [least, most]: ShareRange): boolean =>
  share >= least - rounding && share <= most + rounding;

interface Range {
  readonly amountUsd: number;
  readonly lowUsd: number;
  readonly highUsd: number;
}

/** The class, as the table has it; undefined for a number that is none. */
export const rangeOfClass = (estimateClass: number): EstimateClassRange | undefined =>
  estimateClasses.find((one) => one.estimateClass === estimateClass);

/**
 * Ends that do not fit a class: `low` and `high` are judged apart, since classes are given with asymmetric ranges. Too narrow is
 * as wrong as too wide: it claims more than an estimate of the class can know.
 */
export const endsOutsideClass = (
  { amountUsd, lowUsd, highUsd }: Range,
  estimateClass: number,
): readonly ('low' | 'high')[] => {
  const range = rangeOfClass(estimateClass);
  if (range === undefined) return ['low', 'high'];
  const ends: ('low' | 'high')[] = [];
  if (!isWithin(1 - lowUsd / amountUsd, range.below)) ends.push('low');
  if (!isWithin(highUsd / amountUsd - 1, range.above)) ends.push('high');
  return ends;
};

/** Classes that a range fits with both ends, from the least defined; ranges of neighbouring classes overlap. */
export const classesFitting = (range: Range): readonly number[] =>
  estimateClasses
    .filter(({ estimateClass }) => endsOutsideClass(range, estimateClass).length === 0)
    .map(({ estimateClass }) => estimateClass);
