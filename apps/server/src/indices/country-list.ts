import { countryIndicesSchema } from '@hamkor/contract';
import type { CountryIndicesDocument } from '@hamkor/contract';
import { isMember } from '@hamkor/nomenclature';
import type { CountryIndices } from '@hamkor/trade';
import { z } from 'zod';
import type { Facts } from '../facts/facts.ts';
import type { List } from '../listing/list-routes.ts';
import { sortBy } from '../listing/query-fields.ts';
import type { TradeStudy } from '../options/trade-study.ts';
import { pageOfList } from '../platform/paging.ts';
import { inOrder } from './in-order.ts';
import { matrixBasis } from './matrix-basis.ts';

export const rankedField = z
  .enum(['yes', 'no'])
  .optional()
  .describe('Whether it belongs to the ranked set: large enough for its complexity to be compared');

const filters = {
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

/** Indices of every exporter of the matrix. */
export const countryList = (
  { nomenclature }: Pick<Facts, 'nomenclature'>,
  study: Pick<TradeStudy, 'part'>,
): List<typeof filters, typeof countryIndicesSchema> => {
  const names = new Map(nomenclature.areas.map(({ code, name }) => [code, name]));
  const documentOf = ({ exportsUsd, iso3, ...indices }: CountryIndices): CountryIndicesDocument => ({
    iso3,
    name: names.get(iso3) ?? { en: iso3, ru: iso3, zh: iso3 },
    isMember: isMember(iso3),
    exports: { value: exportsUsd, unit: 'USD', ...matrixBasis(), confidence: 'published', steps: [] },
    ...indices,
    ...matrixBasis(),
  });
  return {
    path: '/indices/countries',
    tag: 'Indices',
    summary: 'Complexity, diversity and concentration of every exporter',
    description:
      'From exports of 2016 by heading of HS 1992. Exporters outside the ranked set are placed on its scale.',
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
      { header: 'coi', cell: ({ coi }) => coi },
      { header: 'fitness', cell: ({ fitness }) => fitness },
      { header: 'hhi', cell: ({ hhi }) => hhi },
      { header: 'year', cell: ({ years }) => years[0] },
      { header: 'origin', cell: ({ origins }) => origins },
    ],
    find: async ({ ranked, sort }, paging) => {
      const { countries } = await study.part('indices');
      const wanted = countries.filter(
        ({ isRanked }) => ranked === undefined || isRanked === (ranked === 'yes'),
      );
      const page = pageOfList(inOrder(wanted, keys, sort), paging);
      return { ...page, items: page.items.map(documentOf) };
    },
  };
};
