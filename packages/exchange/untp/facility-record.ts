import type { Json } from '@hamkor/acts';
import { blankBody } from '../blank-body.ts';
import type { Alpha2Of, ExchangedRecord, Publisher } from '../exchanged-record.ts';
import { recordAddress } from '../exchanged-record.ts';
import type { Alpha3Of } from '../iati/read-activity.ts';
import { inLanguage, languageByScript, mainLanguage } from '../main-language.ts';
import { leavesNotIn, restOf, withRest } from '../rest.ts';
import { codeOfUrn, codeUrn, codeWords, schemeUrn } from '../scheme-urn.ts';
import type { Reading } from '../taken-up.ts';
import { bodyFrom } from '../taken-up.ts';
import type { ExchangeProblem } from '../exchange-problem.ts';
import { problemsOf } from '../exchange-problem.ts';
import type { Facility } from './document.ts';
import { credentialSchema, facilitySchema } from './document.ts';

/** What a facility record may be about: sites, and organisations as their sites. */
export type SiteType = 'park' | 'facility' | 'organisation';
type Site = ExchangedRecord<SiteType>;

const writeFacility = ({ id, body }: Site, publisher: Publisher, alpha2Of: Alpha2Of): Facility => {
  const language = mainLanguage(body.name);
  const summary = body.summary?.[language] ?? null;
  const [state = null] = body.states;
  const alpha2 = state === null ? null : alpha2Of(state);
  const [first] = body.identifiers;
  const { name = null, lat = null, lon = null } = body.place ?? {};
  return {
    type: ['Facility'],
    id: recordAddress(publisher, id),
    name: body.name[language] ?? id,
    ...(first === undefined
      ? {}
      : {
          registeredId: first.id,
          idScheme: {
            type: ['IdentifierScheme'],
            id: `https://org-id.guide/list/${encodeURIComponent(first.scheme.toWellFormed())}`,
            name: first.scheme,
          },
        }),
    ...(summary === null ? {} : { description: summary }),
    ...(alpha2 === null ? {} : { countryOfOperation: alpha2 }),
    ...(body.codes.length === 0
      ? {}
      : {
          processCategory: body.codes.map((code) => ({
            type: ['Classification'],
            id: codeUrn(code),
            code: code.code,
            name: codeWords(code),
            schemeID: schemeUrn(code),
            schemeName: code.scheme,
          })),
        }),
    ...(lat === null || lon === null
      ? {}
      : { locationInformation: { geoLocation: { type: 'Point', coordinates: [lon, lat] } } }),
    ...(name === null ? {} : { address: { type: ['Address'], addressLocality: name } }),
  };
};

const blankDetails: Readonly<Record<SiteType, Json>> = {
  facility: { equipment: [], access: null, accreditation: null },
  park: {
    kind: null,
    areaHa: null,
    establishedYear: null,
    residents: null,
    jobs: null,
    investmentUsd: null,
    incentives: null,
    nearestNode: null,
  },
  organisation: {
    kind: null,
    legalForm: null,
    employees: null,
    capacities: [],
    certificates: [],
    languages: [],
  },
};

const placeOf = ({ address, locationInformation }: Facility): Json => {
  const [lon, lat] = locationInformation?.geoLocation?.coordinates ?? [];
  const isPoint = lon !== undefined && lat !== undefined;
  const name = address?.addressLocality ?? null;
  if (name === null && !isPoint) return null;
  return { name, lat: isPoint ? lat : null, lon: isPoint ? lon : null, unlocode: null };
};

/** Schemes are short words such as `CN-USCI`; some write a sentence, which is told and not taken. */
const longestScheme = 40;

/** What the fields of a facility alone tell, shaped as the body of a record; what they do not tell is null. */
const readFacility = (facility: Facility, type: SiteType, alpha3Of: Alpha3Of): Json => {
  const language = languageByScript(facility.name);
  const state = alpha3Of(facility.countryOfOperation ?? '');
  const scheme = facility.idScheme?.name;
  return {
    type,
    ...blankBody,
    name: inLanguage(language, facility.name) ?? blankBody.name,
    summary: inLanguage(language, facility.description ?? null),
    states: state === null ? [] : [state],
    codes: (facility.processCategory ?? []).flatMap(
      ({ schemeID, code }) => codeOfUrn(schemeID ?? null, code ?? null) ?? [],
    ),
    identifiers:
      facility.registeredId === undefined || scheme === undefined || scheme.length > longestScheme
        ? []
        : [{ scheme, id: facility.registeredId }],
    place: placeOf(facility),
    details: blankDetails[type],
  };
};

/** `did:web` of the address of whoever publishes. */
const issuerOf = ({ address, name }: Publisher) => ({
  type: ['CredentialIssuer'],
  id: `did:web:${encodeURIComponent(new URL(address).host)}`,
  name,
});

/**
 * A park, facility or organisation as a UNTP digital facility record 0.6 (https://uncefact.github.io/spec-untp). It is not
 * signed and makes no claim of conformity.
 */
export const facilityRecord = (
  record: Site,
  publisher: Publisher,
  alpha2Of: Alpha2Of,
  alpha3Of: Alpha3Of,
) => {
  const facility = writeFacility(record, publisher, alpha2Of);
  const { type } = record.body;
  const rest = restOf(readFacility(facility, type, alpha3Of), record.body as Json);
  return {
    type: ['DigitalFacilityRecord', 'VerifiableCredential'],
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://test.uncefact.org/vocabulary/untp/dfr/working/',
    ],
    id: `${publisher.address}/api/v1/exchange/untp/${encodeURIComponent(record.id)}`,
    issuer: issuerOf(publisher),
    validFrom: record.updatedAt,
    credentialSubject: { type: ['FacilityRecord'], facility: { ...facility, hamkor: { type, rest } } },
  };
};

const refused = (problems: readonly ExchangeProblem[]): Reading => ({ records: [], problems, unmapped: [] });

/** A facility record of anybody as a record; one that is not ours is a facility. */
export const readFacilityRecord = (document: Json, alpha2Of: Alpha2Of, alpha3Of: Alpha3Of): Reading => {
  const credential = credentialSchema.safeParse(document);
  if (!credential.success) return refused(problemsOf(credential.error, document));
  const base = '/credentialSubject/facility';
  const source = credential.data.credentialSubject.facility as Json;
  const parsed = facilitySchema.safeParse(source);
  if (!parsed.success) return refused(problemsOf(parsed.error, source, base));
  const facility = parsed.data;
  const type = facility.hamkor?.type ?? 'facility';
  const { value, overtaken } = withRest(readFacility(facility, type, alpha3Of), facility.hamkor?.rest ?? []);
  const body = value as { readonly source: { readonly cited: Json } };
  const cited = body.source.cited ?? `${credential.data.issuer.name}, ${facility.id}`;
  const found = bodyFrom({ ...body, source: { ...body.source, cited } }, base);
  if (found.kind === 'problems') return refused(found.problems);
  const { hamkor: _, id: _id, ...told } = source as { readonly [name: string]: Json };
  const written = writeFacility(
    { id: '', body: found.body, publishedAt: '', updatedAt: '' } as Site,
    { name: '', reference: '', address: '' },
    alpha2Of,
  );
  return {
    records: [{ reference: facility.id, body: found.body }],
    problems: [],
    unmapped: [
      ...leavesNotIn(told, written as Json).map(({ at, value: leaf }) => ({ at: base + at, value: leaf })),
      ...overtaken.map((field) => ({ at: `${base}/hamkor/rest`, value: field })),
    ],
  };
};
