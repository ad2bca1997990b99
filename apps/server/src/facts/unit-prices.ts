import { number, text } from '@hamkor/provenance';
import type { UnitPrice } from '@hamkor/chains';
import { rangeColumns, refuseBadRanges } from './chain-columns.ts';
import { product } from './columns.ts';
import { networkId, sourcedColumns, sourcedOf } from './network-columns.ts';
import type { Gather } from './reader.ts';

export const pricesOrigin = 'unit-prices';

/** Prices of inputs and outputs, US dollars per unit. */
export const gatherUnitPrices: Gather<readonly UnitPrice[]> = (facts, codes) => {
  const rows = facts.table(
    pricesOrigin,
    'prices.csv',
    {
      id: networkId('id'),
      hs: product('hs', codes),
      name: text('name'),
      unit: text('unit'),
      value: number('usd_per_unit', { min: 0 }),
      ...rangeColumns,
      basis: text('basis'),
      region: text('region'),
      ...sourcedColumns,
    },
    (row) => row.id,
  );
  refuseBadRanges(facts, `${pricesOrigin}/prices.csv`, rows);
  return rows.map((row) =>
    sourcedOf(row, pricesOrigin, {
      id: row.id,
      hs: row.hs,
      name: row.name,
      unit: row.unit,
      value: row.value,
      low: row.low,
      high: row.high,
      basis: row.basis,
      region: row.region,
    }),
  );
};
