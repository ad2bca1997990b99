/**
 * Trade of the whole world in a window of years, as means per year, HS 2022 at six digits: what every
 * measure of a pair, a bloc or a dependence is computed from. Amounts are US dollars a year, tonnes a year;
 * tables are dense, row-major. 0 is "no trade recorded"; NaN is unknown.
 *
 * For countries the totals by product are enough; for members it is also told with whom they trade.
 */
export interface WorldTrade {
  /** Origin id of the vintage (`vintage:<name>@<content>`), carried into every figure. */
  readonly origin: string;
  /** Years averaged, ascending; at most three by default. */
  readonly years: readonly number[];
  /** Whether the rows come from the generator: shown wherever a figure is. */
  readonly isSynthetic: boolean;
  /** ISO 3166-1 alpha-3, ascending. Members are among them. */
  readonly countries: readonly string[];
  /** Six-digit codes of HS 2022, ascending. */
  readonly products: readonly string[];
  /** ISO codes of the bloc's members, in ISO order. */
  readonly members: readonly string[];
  /** Exports and imports of every country, countries × products. */
  readonly exports: Float64Array;
  readonly imports: Float64Array;
  /** All products together, countries × countries: exporter by row. */
  readonly totals: Float64Array;
  /** The same without fuels and gold (HS 27 and 7108). */
  readonly totalsWithoutFuels: Float64Array;
  /** Trade between members, members × members × products: exporter, importer, product. */
  readonly between: Flows;
  /** What members buy from, and sell to, countries that are no members: members × products. */
  readonly outsideImports: Flows;
  readonly outsideExports: Flows;
  /** Concentration of each member's suppliers, members × products; NaN where it imports nothing. */
  readonly suppliers: {
    /** Hirschman-Herfindahl index over all suppliers, 0 to 1. */
    readonly hhi: Float64Array;
    /** Index of the largest supplier in `countries`, -1 where it imports nothing. */
    readonly top: Int16Array;
    readonly topShare: Float64Array;
    /** The largest supplier outside the bloc: index in `countries`, its share of all imports. */
    readonly topOutside: Int16Array;
    readonly topOutsideShare: Float64Array;
    /** Mean of ln(distance in km) over suppliers weighted by imports, for the ease of trade. */
    readonly meanLnDistance: Float64Array;
  };
}

/** Amounts of one kind with what weighs them and how sure they are. All arrays have the same shape. */
export interface Flows {
  readonly usd: Float64Array;
  /** Interval of the mean: reconciled bounds where the vintage has them, else smallest and largest year. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Mass of the flows that state one, and the value of just those: unit value = weighedUsd / tonnes. */
  readonly tonnes: Float64Array;
  readonly weighedUsd: Float64Array;
}
