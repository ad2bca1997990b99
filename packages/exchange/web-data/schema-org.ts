import type { Json } from '@hamkor/acts';
import type { RecordBody, Trilingual } from '@hamkor/registry';
import type { ExchangedRecord, Publisher } from '../exchanged-record.ts';
import { recordAddress } from '../exchanged-record.ts';
import { codeUrn, codeWords, schemeUrn } from '../scheme-urn.ts';
import { isWebAddress } from '../web-address.ts';

/** Text in each language it is there in, as JSON-LD tells languages. */
const inLanguages = (text: Trilingual): Json =>
  (['en', 'ru', 'zh'] as const).flatMap((language) => {
    const words = text[language];
    return words === null ? [] : [{ '@language': language, '@value': words }];
  });

const organisationTypes: Readonly<Record<string, string>> = {
  enterprise: 'Corporation',
  bank: 'FinancialService',
  state_agency: 'GovernmentOrganization',
  research: 'ResearchOrganization',
};

const attendance = {
  'on-site': 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  mixed: 'https://schema.org/MixedEventAttendanceMode',
} as const;

const typeOf = (body: RecordBody): string => {
  switch (body.type) {
    case 'organisation':
      return organisationTypes[body.details.kind] ?? 'Organization';
    case 'park':
    case 'facility':
      return 'Place';
    case 'project':
    case 'programme':
      return 'Project';
    case 'need':
    case 'technology':
    case 'investment':
    case 'training':
      return body.details.kind === 'offer' ? 'Offer' : 'Demand';
    case 'rfq':
      return 'Demand';
    case 'event':
      return 'Event';
    case 'agreement':
      return 'CreativeWork';
  }
};

const placeOf = ({ place }: RecordBody): Json => {
  if (place === null) return null;
  const { name, lat, lon } = place;
  return {
    '@type': 'Place',
    ...(name === null ? {} : { name }),
    ...(lat === null || lon === null
      ? {}
      : { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } }),
  };
};

/** What only some types have. */
const particulars = (body: RecordBody): { readonly [name: string]: Json } => {
  switch (body.type) {
    case 'organisation':
      return body.details.employees === null
        ? {}
        : { numberOfEmployees: { '@type': 'QuantitativeValue', value: body.details.employees } };
    case 'project':
      return { member: body.details.partners.map((name) => ({ '@type': 'Organization', name })) };
    case 'event':
      return {
        startDate: body.details.startsOn,
        eventAttendanceMode: attendance[body.details.format],
        ...(body.details.endsOn === null ? {} : { endDate: body.details.endsOn }),
      };
    case 'need':
    case 'rfq':
      return body.details.deadlineDate === null ? {} : { validThrough: body.details.deadlineDate };
    case 'agreement':
      return body.details.signedOn === null ? {} : { dateCreated: body.details.signedOn };
    case 'park':
    case 'facility':
    case 'programme':
    case 'technology':
    case 'investment':
    case 'training':
      return {};
  }
};

/** A public record as schema.org describes such things (JSON-LD), for the page that shows it. */
export const schemaOrg = ({ id, body, updatedAt }: ExchangedRecord, publisher: Publisher) => {
  const type = typeOf(body);
  const place = placeOf(body);
  const address = recordAddress(publisher, id);
  const isWork = type === 'CreativeWork';
  return {
    '@context': 'https://schema.org',
    '@type': type,
    '@id': address,
    url: address,
    name: inLanguages(body.name),
    ...(body.summary === null ? {} : { description: inLanguages(body.summary) }),
    ...(body.otherNames.length === 0 ? {} : { alternateName: body.otherNames }),
    ...(body.identifiers.length === 0
      ? {}
      : {
          identifier: body.identifiers.map(({ scheme, id: value }) => ({
            '@type': 'PropertyValue',
            propertyID: scheme,
            value,
          })),
        }),
    ...(body.codes.length === 0
      ? {}
      : {
          [type === 'Offer' || type === 'Demand' ? 'category' : 'keywords']: body.codes.map((code) => ({
            '@type': 'CategoryCode',
            '@id': codeUrn(code),
            name: codeWords(code),
            codeValue: code.code,
            inCodeSet: schemeUrn(code),
          })),
        }),
    ...(place === null
      ? {}
      : type === 'Place'
        ? (place as { readonly [name: string]: Json })['geo'] === undefined
          ? {}
          : { geo: (place as { readonly [name: string]: Json })['geo']! }
        : type === 'Offer' || type === 'Demand'
          ? { availableAtOrFrom: place }
          : { [isWork ? 'locationCreated' : 'location']: place }),
    ...(body.website !== null && isWebAddress(body.website) ? { sameAs: body.website } : {}),
    ...particulars(body),
    subjectOf: {
      '@type': 'Dataset',
      name: body.source.cited,
      ...(body.source.year === null ? {} : { temporalCoverage: String(body.source.year) }),
    },
    mainEntityOfPage: { '@type': 'WebPage', '@id': address, dateModified: updatedAt },
  };
};
