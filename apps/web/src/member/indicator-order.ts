import type { FigureDocument, IndicatorSeriesDocument } from '@hamkor/contract';

/** What a reader looks for first, in this order; everything else follows by id. */
const leading: readonly string[] = [
  'population',
  'gdp_current_usd',
  'gdp_per_capita_ppp',
  'gdp_growth',
  'merchandise_exports',
  'merchandise_imports',
  'manufacturing_value_added_share',
  'industry_value_added_share',
  'medium_high_tech_share_of_manufactured_exports',
  'fuel_exports_share',
  'ores_metals_exports_share',
  'fdi_net_inflows',
  'electricity_use_per_capita',
  'lpi_overall_score',
];

const place = (indicator: string): number => {
  const at = leading.indexOf(indicator);
  return at < 0 ? leading.length : at;
};

export const leadingFirst = (
  series: readonly IndicatorSeriesDocument[],
): readonly IndicatorSeriesDocument[] =>
  [...series].sort(
    (one, other) =>
      place(one.indicator) - place(other.indicator) || one.indicator.localeCompare(other.indicator),
  );

/** One figure a year, from the oldest year to the newest; figures without a year are left out. */
export const oldestFirst = (history: readonly FigureDocument[]): readonly FigureDocument[] => {
  const byYear = new Map<number, FigureDocument>();
  for (const figure of history) {
    if (figure.years !== null && !byYear.has(figure.years[1])) byYear.set(figure.years[1], figure);
  }
  return [...byYear].sort(([one], [other]) => one - other).map(([, figure]) => figure);
};
