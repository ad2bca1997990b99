import { list, number, oneOf, optional, text } from '@hamkor/provenance';
import type { EmissionFactor, FreightRate } from '@hamkor/corridors';
import { loadUnits } from '@hamkor/corridors';
import { country } from './columns.ts';
import { mode, networkId, sourcedColumns, sourcedOf, yesNo } from './network-columns.ts';
import type { Gather } from './reader.ts';

export const ratesOrigin = 'freight-rates';
export const factorsOrigin = 'emission-factors';

const use = oneOf('use', ['central', 'range', 'reference']);

/** Freight rates, US dollars per tonne-kilometre. */
export const gatherRates: Gather<readonly FreightRate[]> = (facts, codes) =>
  facts
    .table(ratesOrigin, 'rates.csv', {
      id: networkId('id'),
      mode,
      countries: list(country('countries', codes)),
      usdPerTkm: optional(number('usd_per_tkm')),
      includesBorderFees: yesNo('includes_border_fees'),
      use,
      region: text('region'),
      ...sourcedColumns,
    })
    .map((row) =>
      sourcedOf(row, ratesOrigin, {
        id: row.id,
        mode: row.mode,
        countries: row.countries,
        usdPerTkm: row.usdPerTkm,
        includesBorderFees: row.includesBorderFees,
        use: row.use,
        region: row.region,
      }),
    );

/** Emission factors, grams of CO2e per tonne-kilometre, well-to-wheel. */
export const gatherFactors: Gather<readonly EmissionFactor[]> = (facts, codes) =>
  facts
    .table(factorsOrigin, 'factors.csv', {
      id: networkId('id'),
      mode,
      energy: oneOf('energy', ['electric', 'diesel', 'other']),
      countries: list(country('countries', codes)),
      units: list(oneOf('units', loadUnits)),
      gPerTkm: number('g_per_tkm'),
      use,
      vehicle: text('vehicle'),
      grade: text('grade'),
      ...sourcedColumns,
    })
    .map((row) =>
      sourcedOf(row, factorsOrigin, {
        id: row.id,
        mode: row.mode,
        energy: row.energy,
        countries: row.countries,
        units: row.units,
        gPerTkm: row.gPerTkm,
        use: row.use,
        vehicle: row.vehicle,
        grade: row.grade,
      }),
    );
