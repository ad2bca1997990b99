import type { RecordBody, Trilingual } from '@hamkor/registry';
import type { PublishedRecord } from '../published-records.ts';
import type { SearchEntry } from './search-entry.ts';

/** Words of the details, which have no language of their own. */
const detailWords = (body: RecordBody): readonly string[] => {
  switch (body.type) {
    case 'organisation':
      return body.details.certificates.map(({ standard }) => standard);
    case 'project':
      return body.details.partners;
    case 'need':
    case 'rfq': {
      const { organisationName, certificates } = body.details;
      return [organisationName ?? '', ...certificates.map(({ standard }) => standard)];
    }
    case 'training':
      return [body.details.field];
    case 'facility':
      return [...body.details.equipment, body.details.accreditation ?? ''];
    case 'park':
    case 'technology':
    case 'investment':
    case 'event':
    case 'agreement':
    case 'programme':
      return [];
  }
};

const isThere = (text: Trilingual | null): text is Trilingual => text !== null;
const sameInAll = (text: string): Trilingual => ({ en: text, ru: null, zh: null });

/** A record as the search holds it. */
export const recordEntry = ({
  id,
  type,
  body,
}: Pick<PublishedRecord, 'id' | 'type' | 'body'>): SearchEntry => ({
  kind: type,
  id,
  to: `/bank/records/${id}`,
  name: body.name,
  otherNames: body.otherNames,
  texts: [
    ...[body.summary, body.type === 'park' ? body.details.incentives : null].filter(isThere),
    ...detailWords(body)
      .filter((words) => words !== '')
      .map(sameInAll),
    ...(body.place?.name == null ? [] : [sameInAll(body.place.name)]),
  ],
  states: body.states,
  codes: body.codes,
  identifiers: [
    id,
    ...body.identifiers.map((identifier) => identifier.id),
    ...(body.place?.unlocode == null ? [] : [body.place.unlocode]),
  ],
});
