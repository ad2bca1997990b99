import type { WorldTrade } from '@hamkor/bilateral';

/** Trade of the world as an operator loaded it, with what the finders need beside it. */
export interface LoadedTrade {
  readonly trade: WorldTrade;
  /** ln of the distance in km, members × members: between the centres of countries, an estimate. NaN = unknown. */
  readonly lnDistance: Float64Array;
  /** World trade by year, years × products, US dollars. */
  readonly yearly: Float64Array;
  /** Share of all money whose rows are no product of HS 2022 at six digits: it is in totals only. */
  readonly coarseShare: number;
  /**
   * Whether amounts have intervals: some row states reconciled bounds, or there are several years. Without, low and
   * high repeat the amount, and how sure it is is not known.
   */
  readonly isBounded: boolean;
}
