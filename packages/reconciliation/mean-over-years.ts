/** Values of the same flows in one year with their intervals, as `reconcile` gives them; NaN is unknown. */
export interface YearOfFlows {
  readonly usd: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Means per year and the number of years known, 0 where the mean is NaN. */
export interface MeanOfFlows extends YearOfFlows {
  readonly years: Uint8Array;
}

/**
 * Mean over the years in which each flow is known (0 counts as known, NaN does not), usually three. The bounds are the
 * means of the bounds: how the errors of a reporter hang together from one year to the next is not known, and
 * errors that repeat each year, as those of habits and transit do, are not averaged away. So the interval does not
 * shrink with the number of years: its level is kept where errors repeat, and exceeded where they are independent.
 */
export const meanOverYears = (years: readonly YearOfFlows[]): MeanOfFlows => {
  const length = years[0]?.usd.length ?? 0;
  const known = new Uint8Array(length);
  const mean = (pick: (year: YearOfFlows) => Float64Array): Float64Array =>
    Float64Array.from({ length }, (_, f) => {
      let sum = 0;
      let count = 0;
      for (const year of years) {
        if (Number.isNaN(year.usd[f]!)) continue;
        sum += pick(year)[f]!;
        count++;
      }
      known[f] = count;
      return count === 0 ? NaN : sum / count;
    });
  return {
    usd: mean((year) => year.usd),
    low: mean((year) => year.low),
    high: mean((year) => year.high),
    years: known,
  };
};
