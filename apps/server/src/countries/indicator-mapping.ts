import type { IndicatorDocument } from '@hamkor/contract';
import type { IndicatorRow } from './tables.ts';

/** An indicator value as it is kept; `id` is its place in the source tables. */
export const indicatorRow = ({ iso3, indicator, figure }: IndicatorDocument, id: number): IndicatorRow => {
  const [origin, ...others] = figure.origins;
  return {
    id,
    iso3,
    indicator,
    value: figure.value,
    low: figure.low ?? null,
    high: figure.high ?? null,
    unit: figure.unit,
    first_year: figure.years?.[0] ?? null,
    last_year: figure.years?.[1] ?? null,
    confidence: figure.confidence,
    origin,
    other_origins: others,
    cited: figure.cited ?? null,
    steps: figure.steps,
  };
};

/** An indicator value as it leaves. */
export const indicatorDocument = (row: Omit<IndicatorRow, 'id'>): IndicatorDocument => ({
  iso3: row.iso3,
  indicator: row.indicator,
  figure: {
    value: row.value,
    ...(row.low === null ? {} : { low: row.low }),
    ...(row.high === null ? {} : { high: row.high }),
    unit: row.unit,
    years: row.first_year === null || row.last_year === null ? null : [row.first_year, row.last_year],
    confidence: row.confidence,
    origins: [row.origin, ...row.other_origins],
    ...(row.cited === null ? {} : { cited: row.cited }),
    steps: row.steps.map((step) => ({ key: step.key, args: { ...step.args } })),
  },
});
