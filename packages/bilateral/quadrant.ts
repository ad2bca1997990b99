/**
 * What a pair's structure and its trade say together. `match-unused`: the exporter sells what the importer buys, and
 * they trade less than others; `match-used`: and they do; `production-sharing`: baskets differ, but they trade
 * parts of one kind both ways; `weak`: neither.
 */
export type Quadrant = 'match-unused' | 'match-used' | 'production-sharing' | 'weak';

/** Where high begins: the middle of all pairs compared. NaN where no pair is known. */
export interface QuadrantBorders {
  readonly complementarity: number;
  readonly intensity: number;
  readonly grubelLloyd: number;
}

/** Middle value of what is known, the mean of the two middle ones for an even number; NaN where nothing is. */
export const median = (values: Iterable<number>): number => {
  const known = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  const middle = known.length >> 1;
  return known.length % 2 === 1 ? known[middle]! : (known[middle - 1]! + known[middle]!) / 2;
};

/** Pairs in one order: complementarity (0 to 100), intensity (ratio), Grubel-Lloyd index (0 to 1); NaN = unknown. */
export interface PairMeasures {
  readonly complementarity: Float64Array;
  readonly intensity: Float64Array;
  readonly grubelLloyd: Float64Array;
}

/**
 * Borders at the medians of all pairs given, so that they move with the bloc: a pair is high compared with the
 * others, not in itself. What lies on a border is high.
 */
export const quadrantBorders = (pairs: PairMeasures): QuadrantBorders => ({
  complementarity: median(pairs.complementarity),
  intensity: median(pairs.intensity),
  grubelLloyd: median(pairs.grubelLloyd),
});

/**
 * Quadrant of one pair; null where the measures it turns on are unknown. High complementarity parts by intensity;
 * low complementarity by the Grubel-Lloyd index, whatever the intensity.
 */
export const quadrantOf = (
  complementarity: number,
  intensity: number,
  grubelLloyd: number,
  borders: QuadrantBorders,
): Quadrant | null => {
  if (complementarity >= borders.complementarity) {
    if (Number.isNaN(intensity)) return null;
    return intensity >= borders.intensity ? 'match-used' : 'match-unused';
  }
  if (Number.isNaN(complementarity) || Number.isNaN(grubelLloyd)) return null;
  return grubelLloyd >= borders.grubelLloyd ? 'production-sharing' : 'weak';
};
