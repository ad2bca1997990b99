import type { Origin } from '@hamkor/provenance';
import type { Publisher } from '../exchanged-record.ts';
import { isWebAddress } from '../web-address.ts';

/** A file or address that data can be had under. */
export interface Distribution {
  readonly title: string;
  readonly address: string;
  readonly mediaType: string;
  /** Form that it keeps to, as an address of its own; null where there is none. */
  readonly conformsTo: string | null;
}

/** What a catalogue tells of an origin. */
export type CataloguedOrigin = Pick<
  Origin,
  'id' | 'producer' | 'title' | 'url' | 'accessed' | 'licence' | 'period' | 'citation'
> & { readonly distributions: readonly Distribution[] };

/** Open licences that the origins name, by how they begin. */
const licences: readonly (readonly [RegExp, string])[] = [
  [/^Apache-2\.0/, 'https://www.apache.org/licenses/LICENSE-2.0'],
  [/^CC[ -]BY[ -]4\.0/i, 'https://creativecommons.org/licenses/by/4.0/'],
  [/^CC0/i, 'https://creativecommons.org/publicdomain/zero/1.0/'],
  [/^Etalab Open Licence 2\.0/, 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/'],
];

const licenceOf = (licence: string) => {
  const address = isWebAddress(licence) ? licence : licences.find(([start]) => start.test(licence))?.[1];
  return {
    ...(address === undefined ? {} : { 'dct:license': { '@id': address } }),
    'dct:rights': { '@type': 'dct:RightsStatement', 'rdfs:label': licence },
  };
};

const periodOf = (period: string) => {
  const [first, last] = [/^(\d{4})/.exec(period)?.[1], /(\d{4})$/.exec(period)?.[1]];
  return first === undefined || last === undefined
    ? {}
    : {
        'dct:temporal': {
          '@type': 'dct:PeriodOfTime',
          'dcat:startDate': { '@value': first, '@type': 'xsd:gYear' },
          'dcat:endDate': { '@value': last, '@type': 'xsd:gYear' },
        },
      };
};

const distributionOf = ({ title, address, mediaType, conformsTo }: Distribution) => ({
  '@type': 'dcat:Distribution',
  'dct:title': title,
  'dcat:accessURL': { '@id': address },
  'dcat:downloadURL': { '@id': address },
  'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
  ...(conformsTo === null ? {} : { 'dct:conformsTo': { '@id': conformsTo } }),
});

const datasetOf = (origin: CataloguedOrigin, { address }: Publisher) => ({
  '@type': 'dcat:Dataset',
  '@id': `${address}/origins/${encodeURIComponent(origin.id)}`,
  'dct:identifier': origin.id,
  'dct:title': origin.title,
  'dct:description': origin.citation,
  'dct:creator': { '@type': 'foaf:Agent', 'foaf:name': origin.producer },
  'dct:source': origin.citation,
  ...(isWebAddress(origin.url) ? { 'dcat:landingPage': { '@id': origin.url } } : {}),
  'dct:issued': { '@value': origin.accessed, '@type': 'xsd:date' },
  ...licenceOf(origin.licence),
  ...periodOf(origin.period),
  'dcat:distribution': origin.distributions.map(distributionOf),
});

/** All data of an installation as a DCAT 3 catalogue (https://www.w3.org/TR/vocab-dcat-3/) in JSON-LD. */
export const dcatCatalogue = (origins: readonly CataloguedOrigin[], publisher: Publisher) => ({
  '@context': {
    dcat: 'http://www.w3.org/ns/dcat#',
    dct: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
  },
  '@type': 'dcat:Catalog',
  '@id': `${publisher.address}/api/v1/exchange/dcat`,
  'dct:title': publisher.name,
  'dct:publisher': {
    '@type': 'foaf:Agent',
    'foaf:name': publisher.name,
    'foaf:homepage': { '@id': publisher.address },
  },
  'dct:language': ['en', 'ru', 'zh'],
  'dcat:dataset': origins.map((origin) => datasetOf(origin, publisher)),
});
