import type {
  MechanismDetailDocument,
  MechanismDocument,
  NeedDetailDocument,
  NeedDocument,
  OrganisationDetailDocument,
  OrganisationDocument,
  ParkDetailDocument,
  ParkDocument,
  ProjectDetailDocument,
  ProjectDocument,
} from '@hamkor/contract';

/** The lists of the data bank; each is a path of the web and of the API. */
export const recordKinds = ['projects', 'parks', 'organisations', 'needs', 'mechanisms'] as const;
export type RecordKind = (typeof recordKinds)[number];

export interface RecordDocuments {
  readonly projects: ProjectDocument;
  readonly parks: ParkDocument;
  readonly organisations: OrganisationDocument;
  readonly needs: NeedDocument;
  readonly mechanisms: MechanismDocument;
}

/** A list of any kind by the singular that records use to name each other. */
export const listOf: Readonly<
  Record<'project' | 'park' | 'organisation' | 'need' | 'mechanism', RecordKind>
> = {
  project: 'projects',
  park: 'parks',
  organisation: 'organisations',
  need: 'needs',
  mechanism: 'mechanisms',
};

/** Values of the field by which a list is divided: stage of a project, kind of the others. */
export const divisions: Readonly<Record<RecordKind, readonly string[]>> = {
  projects: [
    'idea',
    'feasibility',
    'agreement',
    'financing',
    'construction',
    'operating',
    'suspended',
    'cancelled',
  ],
  parks: ['industrial park', 'SEZ', 'tech park', 'cross-border zone'],
  organisations: [
    'enterprise',
    'bank',
    'state_agency',
    'research',
    'chamber',
    'association',
    'park_operator',
  ],
  needs: ['request', 'offer'],
  mechanisms: [],
};

/** The API's name of that field. */
export const divisionField = (kind: RecordKind): 'stage' | 'kind' => (kind === 'projects' ? 'stage' : 'kind');

/** Key of a division's name in the `registry.division` messages. */
export const divisionKey = (division: string): string => division.toLowerCase().replaceAll(/[ _]/g, '-');

/** Where a record is read: mechanisms have a page of their own, all others are records of the data bank. */
export const pageOfRecord = (kind: RecordKind, id: string): string =>
  kind === 'mechanisms' ? `/mechanisms/${id}` : `/bank/records/${id}`;

/** A record with what is related to it. */
export type RecordDetail =
  | ProjectDetailDocument
  | ParkDetailDocument
  | OrganisationDetailDocument
  | NeedDetailDocument
  | MechanismDetailDocument;
