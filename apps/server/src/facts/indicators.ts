import { confidences, matching, number, oneOf, source, text, year } from '@hamkor/provenance';
import type { IndicatorDocument } from '@hamkor/contract';
import { world } from './codes.ts';
import { country } from './columns.ts';
import type { Gather } from './reader.ts';
import { readerOf } from './reader.ts';

const origin = 'country-indicators';

/** The ten members taken together. */
export const bloc = 'SCO10';

/** Indicator values in the order of the table; sources that rival each other for one year stand side by side. */
export const gatherIndicators: Gather<readonly IndicatorDocument[]> = (facts, codes) =>
  facts
    .table(
      origin,
      'indicators.csv',
      {
        iso3: country('iso3', codes, world, bloc),
        indicator: matching('indicator', /^[a-z][a-z0-9_]*$/, 'an indicator such as gdp_current_usd'),
        unit: text('unit'),
        year: year('year'),
        value: number('value'),
        source: source(),
        confidence: oneOf('confidence', confidences),
      },
      (row) => `${row.iso3} ${row.indicator} ${row.year} ${row.source}`,
    )
    .map((row) => ({
      iso3: row.iso3,
      indicator: row.indicator,
      figure: {
        value: row.value,
        unit: row.unit,
        years: [row.year, row.year],
        confidence: row.confidence,
        origins: [origin],
        cited: row.source,
        steps: [],
      },
    }));

export const readIndicators = readerOf(gatherIndicators);
