/** What the form asks for by type of record: each field once, in the order in which it is asked. */
import type { DraftRequestDocument } from '@hamkor/contract';

export type RecordBody = DraftRequestDocument['record'];
export type RecordType = RecordBody['type'];

/** How a field is entered; `name` is its key in `details`, and of its words in `publishing.field`. */
export type DetailField =
  | {
      readonly kind: 'text' | 'number' | 'year' | 'date' | 'percent' | 'lines' | 'languages';
      readonly name: FieldName;
    }
  | { readonly kind: 'trilingual' | 'amount' | 'certificates' | 'capacities'; readonly name: FieldName }
  | {
      readonly kind: 'choice' | 'choices';
      readonly name: FieldName;
      readonly of: readonly string[];
      readonly isNeeded?: boolean;
    };

export type FieldName =
  | 'kind'
  | 'legalForm'
  | 'employees'
  | 'capacities'
  | 'certificates'
  | 'languages'
  | 'areaHa'
  | 'establishedYear'
  | 'residents'
  | 'jobs'
  | 'investmentUsd'
  | 'incentives'
  | 'nearestNode'
  | 'stage'
  | 'startYear'
  | 'completionYear'
  | 'capacity'
  | 'currencyNote'
  | 'partners'
  | 'corridorHint'
  | 'organisationName'
  | 'quantity'
  | 'smallestLot'
  | 'withinDays'
  | 'deadline'
  | 'deadlineDate'
  | 'readiness'
  | 'rights'
  | 'cooperation'
  | 'incoterm'
  | 'amountUsd'
  | 'share'
  | 'instrument'
  | 'field'
  | 'places'
  | 'startsOn'
  | 'endsOn'
  | 'equipment'
  | 'access'
  | 'accreditation'
  | 'format'
  | 'signedOn'
  | 'inForceFrom'
  | 'fromYear'
  | 'toYear';

const side = { kind: 'choice', name: 'kind', of: ['request', 'offer'], isNeeded: true } as const;
const demand: readonly DetailField[] = [
  { kind: 'amount', name: 'quantity' },
  { kind: 'number', name: 'smallestLot' },
  { kind: 'certificates', name: 'certificates' },
  { kind: 'number', name: 'withinDays' },
  { kind: 'text', name: 'deadline' },
  { kind: 'date', name: 'deadlineDate' },
];

export const detailFields: Readonly<Record<RecordType, readonly DetailField[]>> = {
  organisation: [
    {
      kind: 'choice',
      name: 'kind',
      of: ['enterprise', 'bank', 'state_agency', 'research', 'chamber', 'association', 'park_operator'],
      isNeeded: true,
    },
    { kind: 'text', name: 'legalForm' },
    { kind: 'number', name: 'employees' },
    { kind: 'capacities', name: 'capacities' },
    { kind: 'certificates', name: 'certificates' },
    { kind: 'languages', name: 'languages' },
  ],
  park: [
    {
      kind: 'choice',
      name: 'kind',
      of: ['industrial park', 'SEZ', 'tech park', 'cross-border zone'],
      isNeeded: true,
    },
    { kind: 'number', name: 'areaHa' },
    { kind: 'year', name: 'establishedYear' },
    { kind: 'number', name: 'residents' },
    { kind: 'number', name: 'jobs' },
    { kind: 'number', name: 'investmentUsd' },
    { kind: 'trilingual', name: 'incentives' },
    { kind: 'text', name: 'nearestNode' },
  ],
  project: [
    {
      kind: 'choice',
      name: 'stage',
      of: [
        'idea',
        'feasibility',
        'agreement',
        'financing',
        'construction',
        'operating',
        'suspended',
        'cancelled',
      ],
      isNeeded: true,
    },
    { kind: 'lines', name: 'partners' },
    { kind: 'year', name: 'startYear' },
    { kind: 'year', name: 'completionYear' },
    { kind: 'amount', name: 'capacity' },
    { kind: 'number', name: 'investmentUsd' },
    { kind: 'text', name: 'currencyNote' },
    { kind: 'number', name: 'jobs' },
    { kind: 'text', name: 'corridorHint' },
  ],
  need: [side, { kind: 'text', name: 'organisationName' }, ...demand],
  technology: [
    side,
    { kind: 'choice', name: 'readiness', of: ['1', '2', '3', '4', '5', '6', '7', '8', '9'] },
    {
      kind: 'choices',
      name: 'cooperation',
      of: ['licence', 'joint-development', 'technical-assistance', 'joint-venture'],
    },
    { kind: 'text', name: 'rights' },
  ],
  rfq: [{ kind: 'text', name: 'organisationName' }, ...demand, { kind: 'text', name: 'incoterm' }],
  investment: [
    side,
    { kind: 'number', name: 'amountUsd' },
    { kind: 'percent', name: 'share' },
    { kind: 'choice', name: 'instrument', of: ['equity', 'loan', 'guarantee', 'lease', 'grant'] },
  ],
  training: [
    side,
    { kind: 'text', name: 'field' },
    { kind: 'number', name: 'places' },
    { kind: 'date', name: 'startsOn' },
    { kind: 'date', name: 'endsOn' },
    { kind: 'languages', name: 'languages' },
  ],
  facility: [
    { kind: 'lines', name: 'equipment' },
    { kind: 'choice', name: 'access', of: ['open', 'on-request', 'partners'] },
    { kind: 'text', name: 'accreditation' },
  ],
  event: [
    { kind: 'date', name: 'startsOn' },
    { kind: 'date', name: 'endsOn' },
    { kind: 'choice', name: 'format', of: ['on-site', 'online', 'mixed'], isNeeded: true },
  ],
  agreement: [
    { kind: 'text', name: 'kind' },
    { kind: 'date', name: 'signedOn' },
    { kind: 'date', name: 'inForceFrom' },
  ],
  programme: [
    { kind: 'year', name: 'fromYear' },
    { kind: 'year', name: 'toYear' },
  ],
};

/** In the order of the choice: what somebody who comes in most likely wants to publish first. */
export const publishable: readonly RecordType[] = [
  'need',
  'rfq',
  'technology',
  'project',
  'investment',
  'organisation',
  'park',
  'training',
  'facility',
  'event',
  'agreement',
  'programme',
];
