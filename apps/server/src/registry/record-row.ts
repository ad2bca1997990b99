/** Between the state of a record and its row. */
import type { Evolved, RecordBody, RecordState } from '@hamkor/registry';
import { blockingKeys, comparable } from '@hamkor/registry';
import { codesOf } from './record-codes.ts';
import { codePaths, searchTextOf } from './record-mapping.ts';
import type { RegistryRecordRow, RegistryStepRow } from './tables.ts';

/** Kind, stage or form by type; null where the type has none. */
export const kindOf = (body: RecordBody): string | null => {
  switch (body.type) {
    case 'project':
      return body.details.stage;
    case 'event':
      return body.details.format;
    case 'rfq':
      return 'request';
    case 'facility':
    case 'programme':
      return null;
    case 'organisation':
    case 'park':
    case 'need':
    case 'technology':
    case 'investment':
    case 'training':
    case 'agreement':
      return body.details.kind;
  }
};

type Figures = Pick<
  RegistryRecordRow,
  'first_year' | 'last_year' | 'investment_usd' | 'jobs' | 'area_ha' | 'residents' | 'deadline_date'
>;

const noFigures: Figures = {
  first_year: null,
  last_year: null,
  investment_usd: null,
  jobs: null,
  area_ha: null,
  residents: null,
  deadline_date: null,
};

/** What lists are sorted by. */
const figuresOf = (body: RecordBody): Figures => {
  switch (body.type) {
    case 'project': {
      const { startYear, completionYear, investmentUsd, jobs } = body.details;
      return {
        ...noFigures,
        first_year: startYear,
        last_year: completionYear,
        investment_usd: investmentUsd,
        jobs,
      };
    }
    case 'park': {
      const { establishedYear, residents, jobs, areaHa, investmentUsd } = body.details;
      return {
        ...noFigures,
        first_year: establishedYear,
        investment_usd: investmentUsd,
        jobs,
        area_ha: areaHa,
        residents,
      };
    }
    case 'programme':
      return { ...noFigures, first_year: body.details.fromYear, last_year: body.details.toYear };
    case 'investment':
      return { ...noFigures, investment_usd: body.details.amountUsd };
    case 'need':
    case 'rfq':
      return { ...noFigures, deadline_date: body.details.deadlineDate };
    case 'organisation':
    case 'technology':
    case 'training':
    case 'facility':
    case 'event':
    case 'agreement':
      return noFigures;
  }
};

/** Words of the details by which a record is found too. */
const detailWords = (body: RecordBody): Parameters<typeof searchTextOf>[0] => {
  switch (body.type) {
    case 'project':
      return [body.details.partners, body.details.corridorHint];
    case 'park':
      return [body.details.nearestNode, ...textsOf(body.details.incentives)];
    case 'need':
    case 'rfq':
      return [body.details.organisationName];
    case 'training':
      return [body.details.field];
    case 'facility':
      return [body.details.equipment];
    case 'organisation':
    case 'technology':
    case 'investment':
    case 'event':
    case 'agreement':
    case 'programme':
      return [];
  }
};

const textsOf = (text: RecordBody['summary']): (string | null)[] =>
  text === null ? [] : [text.en, text.ru, text.zh];

const searchOf = (id: string, body: RecordBody): string =>
  searchTextOf([
    id,
    ...textsOf(body.name),
    body.otherNames,
    ...textsOf(body.summary),
    ...textsOf(body.note),
    body.place?.name ?? null,
    body.website,
    body.identifiers.map((identifier) => identifier.id),
    codesOf(body, 'HS'),
    ...detailWords(body),
  ]).replaceAll(/ +/g, ' ');

/** Whether only those who write and judge it may read it yet. */
export const isDraft = ({ status, publishedAt }: Pick<RecordState, 'status' | 'publishedAt'>): boolean =>
  status === 'draft' || status === 'submitted' || publishedAt === null;

/** States concerned; where none is named, the owner's. */
const statesOf = ({ body, owner }: RecordState): string[] =>
  body.states.length > 0 || owner.state === null ? body.states : [owner.state];

const ownership = ({ owner, visibility }: RecordState) => ({
  owner_state: owner.state,
  owner_organisation: owner.organisation,
  scope: visibility.scope,
  named_states: [...visibility.states],
});

/** The row of a record. `quality` is its score, 0 to 1. */
export const recordRow = ({ state, taken }: Evolved, quality: number): RegistryRecordRow => {
  const { body } = state;
  const hs = codesOf(body, 'HS');
  const isic = codesOf(body, 'ISIC');
  return {
    id: state.id,
    type: state.type,
    status: state.status,
    ...ownership(state),
    authors: [...state.authors],
    version: state.version,
    act: state.act,
    body,
    taken,
    rivals: [...state.rivals],
    quality,
    name_en: body.name.en,
    name_ru: body.name.ru,
    name_zh: body.name.zh,
    states: statesOf(state),
    hs,
    hs_path: codePaths(hs),
    isic,
    isic_path: codePaths(isic),
    kind: kindOf(body),
    lat: body.place?.lat ?? null,
    lon: body.place?.lon ?? null,
    confidence: body.source.confidence,
    cited: body.source.cited,
    source_year: body.source.year,
    origin: body.source.origin,
    ...figuresOf(body),
    created_at: state.createdAt,
    published_at: state.publishedAt,
    confirmed_at: state.confirmedAt,
    expires_on: state.expiresOn,
    search: searchOf(state.id, body),
    blocks: [...blockingKeys(comparable(body))],
  };
};

/** The record that a row is of. */
export const recordState = (row: RegistryRecordRow): RecordState => ({
  id: row.id,
  type: row.type,
  owner: { state: row.owner_state, organisation: row.owner_organisation },
  status: row.status,
  visibility: { scope: row.scope, states: row.named_states },
  version: row.version,
  body: row.body,
  rivals: row.rivals,
  authors: row.authors,
  createdAt: row.created_at,
  publishedAt: row.published_at,
  confirmedAt: row.confirmed_at,
  expiresOn: row.expires_on,
  act: Number(row.act),
});

/** The row of a state after an act of a kind. What editors think of two records is theirs, as a draft is. */
export const stepRow = (state: RecordState, kind: string): RegistryStepRow => ({
  record: state.id,
  act: state.act,
  kind,
  is_draft: isDraft(state) || kind === 'registry.judge-duplicate',
  ...ownership(state),
  state,
});
