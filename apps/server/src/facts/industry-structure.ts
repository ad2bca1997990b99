import { knownIn, matching, optional, text } from '@hamkor/provenance';
import type { KnownCodes } from './codes.ts';
import { country, share } from './columns.ts';
import type { FactFolder } from './folder.ts';

/** Input coefficients, sectors and end uses of headings. */
export const readStructure = (facts: FactFolder, codes: KnownCodes) => {
  const sectors = new Set(
    facts
      .table('wiod-2013', 'sectors.csv', { sector: text('sector') }, (row) => row.sector)
      .map((row) => row.sector),
  );
  return {
    coefficients: facts.table('wiod-2013', 'coefficients.csv', {
      iso3: country('iso3', codes),
      input: knownIn('input_sector', sectors, 'sector'),
      using: knownIn('using_sector', sectors, 'sector'),
      perUnit: share('input_per_unit_output'),
    }),
    sectors: facts.table(
      'un-concordance',
      'sectors.csv',
      {
        hsPrefix: matching('hs2022_prefix', /^\d{2,4}$/, 'two to four digits of an HS 2022 heading'),
        sector: optional(knownIn('sector', sectors, 'sector')),
      },
      (row) => row.hsPrefix,
    ),
    endUses: facts.table('un-concordance', 'bec4.csv', {
      hs2022: knownIn('hs2022', codes.hs2022, 'HS 2022 heading'),
      bec: text('bec4'),
      share: share('share_of_hs6'),
    }),
  };
};
