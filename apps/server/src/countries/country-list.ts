import { countrySchema } from '@hamkor/contract';
import type { CountryDocument } from '@hamkor/contract';
import { textColumns } from '../listing/columns.ts';
import type { CsvColumn } from '../listing/csv.ts';
import type { List } from '../listing/list-routes.ts';
import { commaList, searchText, sortBy } from '../listing/query-fields.ts';
import type { Database } from '../tables.ts';
import { countrySortKeys, findCountries } from './country-repository.ts';

const filters = {
  standing: commaList(
    countrySchema.shape.standing,
    'member, partner or neighbour; several separated by commas',
  ),
  q: searchText,
  sort: sortBy(countrySortKeys, 'iso3'),
};

const columns: readonly CsvColumn<CountryDocument>[] = [
  { header: 'iso3', cell: (country) => country.iso3 },
  ...textColumns<CountryDocument>('name', (country) => country.name),
  { header: 'standing', cell: (country) => country.standing },
  { header: 'standing_note', cell: (country) => country.standingNote },
  { header: 'accession_year', cell: (country) => country.accessionYear },
  { header: 'official_languages', cell: (country) => country.officialLanguages },
  { header: 'currency', cell: (country) => country.currency },
  { header: 'agreements', cell: (country) => country.agreements },
  { header: 'wto_member_since', cell: (country) => country.wtoMemberSince },
  { header: 'source', cell: (country) => country.cited },
  { header: 'confidence', cell: (country) => country.confidence },
  { header: 'confidence_note', cell: (country) => country.confidenceNote },
  { header: 'origin', cell: (country) => country.origin },
];

/** Members, partners and neighbours of the Organisation. */
export const countryList = (db: Database): List<typeof filters, typeof countrySchema> => ({
  path: '/countries',
  tag: 'Countries',
  summary: 'Members, partners and neighbours',
  filters,
  item: countrySchema,
  columns,
  find: (asked, paging) => findCountries(db, asked, paging),
});
