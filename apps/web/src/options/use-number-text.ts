import { useFormatter } from 'use-intl';

/** Writers of bare numbers that are no figures of a source: scores, indices, percentiles. */
export const useNumberText = () => {
  const format = useFormatter();
  return {
    /** A score or percentile of 0 to 1 as points of 100. */
    points: (part: number): string => format.number(part * 100, { maximumFractionDigits: 0 }),
    /** An index with two decimals. */
    index: (value: number): string =>
      format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    /** A share of 0 to 1 as per cent. */
    percent: (share: number): string => format.number(share, { style: 'percent', maximumFractionDigits: 0 }),
    /** An index with its sign, for levels around an average of zero. */
    signed: (value: number): string =>
      format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' }),
    count: (value: number): string => format.number(value),
  };
};
