import type { CataloguedOrigin, Distribution, Publisher } from '@hamkor/exchange';
import { findOrigins } from '../ledger/origin-repository.ts';
import type { Database } from '../tables.ts';

/** Lists that records of an origin are in, by their kind. */
const lists: Readonly<Record<string, string>> = {
  country: 'countries',
  indicator: 'indicators',
  claim: 'ledger',
  project: 'projects',
  park: 'parks',
  organisation: 'organisations',
  need: 'needs',
  mechanism: 'mechanisms',
};

const everything = { offset: 0, limit: 10_000 };

const csv = (title: string, address: string): Distribution => ({
  title,
  address,
  mediaType: 'text/csv',
  conformsTo: 'https://www.rfc-editor.org/rfc/rfc4180',
});

/** The records that people of the states publish here, as a set of data of its own. */
const dataBank = ({ name, address }: Publisher, today: string): CataloguedOrigin => ({
  id: 'data-bank',
  producer: name,
  title: 'Public records of the data bank: organisations, parks, projects, offers and requests',
  url: `${address}/bank`,
  accessed: today,
  licence: 'Each record names its source; the state that keeps a record decides what is public',
  period: today.slice(0, 4),
  citation: `${name}. Public records of the data bank, ${today}.`,
  distributions: [
    csv('All records', `${address}/api/v1/records.csv`),
    {
      title: 'Projects as OC4IDS 0.9',
      address: `${address}/api/v1/exchange/oc4ids`,
      mediaType: 'application/json',
      conformsTo: 'https://standard.open-contracting.org/infrastructure/0.9/',
    },
    {
      title: 'Projects, programmes and investments as IATI 2.03',
      address: `${address}/api/v1/exchange/iati.xml`,
      mediaType: 'application/xml',
      conformsTo: 'https://iatistandard.org/en/iati-standard/203/',
    },
  ],
});

/** Every origin with the tables that hold what rests on it. */
export const cataloguedOrigins = async (
  db: Database,
  publisher: Publisher,
  today: string,
): Promise<readonly CataloguedOrigin[]> => {
  const { items } = await findOrigins(db, { sort: 'id' }, everything);
  const uses = Map.groupBy(
    await db.selectFrom('origin_use').select(['origin', 'kind']).execute(),
    ({ origin }) => origin,
  );
  return [
    dataBank(publisher, today),
    ...items.map((origin) => ({
      id: origin.id,
      producer: origin.producer,
      title: origin.title,
      url: origin.url,
      accessed: origin.accessed,
      licence: origin.licence,
      period: origin.period,
      citation: origin.citation,
      distributions: [...new Set((uses.get(origin.id) ?? []).map(({ kind }) => kind))].flatMap((kind) => {
        const list = lists[kind];
        return list === undefined ? [] : [csv(list, `${publisher.address}/api/v1/${list}.csv`)];
      }),
    })),
  ];
};
