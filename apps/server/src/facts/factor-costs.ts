import { confidences, number, oneOf, optional, source, text, year } from '@hamkor/provenance';
import type { EuroRate, FactorCost } from '@hamkor/chains';
import { rangeColumns, refuseBadRanges } from './chain-columns.ts';
import { country } from './columns.ts';
import { networkId, sourcedColumns, sourcedOf } from './network-columns.ts';
import type { Gather } from './reader.ts';

export const costsOrigin = 'factor-costs';

/** Wages, energy, interest, taxes and carbon of the grid by country. */
export const gatherFactorCosts: Gather<readonly FactorCost[]> = (facts, codes) => {
  const rows = facts.table(
    costsOrigin,
    'costs.csv',
    {
      id: networkId('id'),
      country: country('country', codes),
      factor: networkId('factor'),
      value: number('value'),
      ...rangeColumns,
      unit: text('unit'),
      currency: optional(text('currency')),
      priceYear: optional(year('price_year')),
      scope: optional(text('scope_note')),
      ...sourcedColumns,
    },
    (row) => row.id,
  );
  refuseBadRanges(facts, `${costsOrigin}/costs.csv`, rows);
  return rows.map((row) =>
    sourcedOf(row, costsOrigin, {
      id: row.id,
      country: row.country,
      factor: row.factor,
      value: row.value,
      low: row.low,
      high: row.high,
      unit: row.unit,
      currency: row.currency,
      priceYear: row.priceYear,
      scope: row.scope,
    }),
  );
};

/** Average rates of the euro by year. */
export const gatherEuroRates: Gather<readonly EuroRate[]> = (facts) =>
  facts
    .table(
      costsOrigin,
      'euro-rates.csv',
      {
        year: year('year'),
        usdPerEuro: number('usd_per_eur', { min: 0.5, max: 2 }),
        source: source(),
        confidence: oneOf('confidence', confidences),
      },
      (row) => String(row.year),
    )
    .map((row) => ({ year: row.year, usdPerEuro: row.usdPerEuro }));
