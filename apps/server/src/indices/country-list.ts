import { countryIndicesSchema } from '@hamkor/contract';
import type { CountryIndicesDocument } from '@hamkor/contract';
import { areaNames, isMember } from '@hamkor/nomenclature';
import type { CountryIndices } from '@hamkor/trade';
import { z } from 'zod';
import type { Facts } from '../facts/facts.ts';
import type { List } from '../listing/list-routes.ts';
import { sortBy } from '../listing/query-fields.ts';
import { pageOfList } from '../platform/paging.ts';
import { vintageField } from '../vintages/vintage-choice.ts';
import { loadedAreas } from '../warehouse/concordance/country-names.ts';
import { inOrder } from './in-order.ts';
import type { IndexReader } from './index-reader.ts';
import type { IndexSet, PlacedCountry } from './index-set.ts';
import { basisOf } from './index-set.ts';

export const rankedField = z
  .enum(['yes', 'no'])
  .optional()
  .describe('Whether it belongs to the ranked set: large enough for its complexity to be compared');

const filters = {
  vintage: vintageField,
  ranked: rankedField,
  sort: sortBy(['eci', 'coi', 'fitness', 'diversity', 'hhi', 'exports', 'iso3'], '-eci'),
};

const keys = {
  eci: ({ eci }: CountryIndices) => eci,
  coi: ({ coi }: CountryIndices) => coi,
  fitness: ({ fitness }: CountryIndices) => fitness,
  diversity: ({ diversity }: CountryIndices) => diversity,
  hhi: ({ hhi }: CountryIndices) => hhi,
  exports: ({ exportsUsd }: CountryIndices) => exportsUsd,
  iso3: ({ iso3 }: CountryIndices) => iso3,
};

/** Writes the indices of an exporter; exports stand as the origin has them in shipped facts, as a mean of years in loaded ones. */
export const countryDocument = ({
  nomenclature,
}: Pick<Facts, 'nomenclature'>): ((set: IndexSet, country: PlacedCountry) => CountryIndicesDocument) => {
  const nameOf = areaNames(loadedAreas(nomenclature.areas));
  return (set, { exportsUsd, iso3, places, ...indices }) => ({
    iso3,
    name: nameOf(iso3),
    isMember: isMember(iso3),
    exports: {
      value: exportsUsd,
      unit: 'USD',
      ...basisOf(set),
      ...(set.vintage === null ? { confidence: 'published' as const } : {}),
      steps: [],
    },
    ...indices,
    places: places === null ? null : { ...places },
    ...basisOf(set),
  });
};

/** Indices of every exporter of the matrix. */
export const countryList = (
  facts: Pick<Facts, 'nomenclature'>,
  reader: Pick<IndexReader, 'find'>,
): List<typeof filters, typeof countryIndicesSchema> => {
  const documentOf = countryDocument(facts);
  return {
    path: '/indices/countries',
    tag: 'Indices',
    summary: 'Complexity, diversity and concentration of every exporter',
    description:
      'From exports by heading: of the last three years of loaded trade, or of 2016 (HS 1992) in the facts that come with Hamkor. Exporters outside the ranked set are placed on its scale. `places` holds the places of nine in ten resamples.',
    filters,
    item: countryIndicesSchema,
    columns: [
      { header: 'iso3', cell: ({ iso3 }) => iso3 },
      { header: 'name_en', cell: ({ name }) => name.en },
      { header: 'name_ru', cell: ({ name }) => name.ru },
      { header: 'name_zh', cell: ({ name }) => name.zh },
      { header: 'member', cell: ({ isMember: member }) => member },
      { header: 'ranked', cell: ({ isRanked }) => isRanked },
      { header: 'exports_usd', cell: ({ exports }) => exports.value },
      { header: 'diversity', cell: ({ diversity }) => diversity },
      { header: 'eci', cell: ({ eci }) => eci },
      { header: 'eci_rank', cell: ({ eciRank }) => eciRank },
      { header: 'place_from', cell: ({ places }) => places?.from ?? null },
      { header: 'place_to', cell: ({ places }) => places?.to ?? null },
      { header: 'coi', cell: ({ coi }) => coi },
      { header: 'fitness', cell: ({ fitness }) => fitness },
      { header: 'hhi', cell: ({ hhi }) => hhi },
      { header: 'year', cell: ({ years }) => years[0] },
      { header: 'year_to', cell: ({ years }) => years[1] },
      { header: 'origin', cell: ({ origins }) => origins },
    ],
    find: async ({ vintage, ranked, sort }, paging) => {
      const found = await reader.find(vintage);
      if (found.kind === 'problem') return found;
      const wanted = found.set.countries.filter(
        ({ isRanked }) => ranked === undefined || isRanked === (ranked === 'yes'),
      );
      const page = pageOfList(inOrder(wanted, keys, sort), paging);
      return { ...page, items: page.items.map((country) => documentOf(found.set, country)) };
    },
  };
};
