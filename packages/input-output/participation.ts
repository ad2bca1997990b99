import type { ValueAddedTrade } from './value-added.ts';

/** What one country's exports hold, amounts in the currency of the table, shares 0 to 1; NaN where it exports nothing. */
export interface ExportContent {
  readonly country: string;
  readonly exports: number;
  /** Value added at home that ends in final use abroad. */
  readonly valueAddedExports: number;
  /** valueAddedExports / exports: VAX ratio (Johnson and Noguera 2012, eq. 10); may exceed 1. */
  readonly vaxRatio: number;
  /** Share of exports added at home, and abroad; together 1. Backward participation is the latter. */
  readonly domesticShare: number;
  readonly foreignShare: number;
  /** Of the foreign part, the share added by other countries of the bloc; NaN where there is no foreign part. */
  readonly blocShareOfForeign: number;
  /**
   * Value added at home within the exports of others, over own exports: forward participation (Koopman, Wang and Wei
   * 2014, American Economic Review 104:459, as a ratio; what crosses several borders counts at each).
   */
  readonly forwardShare: number;
}

const share = (amount: number, of: number): number => (of > 0 ? amount / of : NaN);

/** Content of the exports of every country, in the order of the table. */
export const exportContent = (
  { countries, absorbed, inExports, exports }: ValueAddedTrade,
  bloc: readonly string[],
): readonly ExportContent[] => {
  const size = countries.length;
  const isInBloc = countries.map((country) => bloc.includes(country));
  return countries.map((country, i) => {
    let abroad = 0;
    let foreign = 0;
    let fromBloc = 0;
    let forward = 0;
    for (let j = 0; j < size; j++) {
      if (j === i) continue;
      abroad += absorbed[i * size + j]!;
      foreign += inExports[j * size + i]!;
      if (isInBloc[j]!) fromBloc += inExports[j * size + i]!;
      forward += inExports[i * size + j]!;
    }
    const sold = exports[i]!;
    return {
      country,
      exports: sold,
      valueAddedExports: abroad,
      vaxRatio: share(abroad, sold),
      domesticShare: share(inExports[i * size + i]!, sold),
      foreignShare: share(foreign, sold),
      blocShareOfForeign: share(fromBloc, foreign),
      forwardShare: share(forward, sold),
    };
  });
};
