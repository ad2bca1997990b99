/** Support for the test of row security: whom it is tried as, and rows of every table that it guards. */
import type { Grant, Owner, RecordState, Scope, Status, Viewer } from '@hamkor/registry';
import { visitor } from '@hamkor/registry';
import { recordRow, stepRow } from './registry/record-row.ts';

const grant = (role: Grant['role'], state: string | null, organisation: string | null = null): Grant => ({
  role,
  state,
  organisation,
});

const holder = (account: string, ...grants: readonly Grant[]): Viewer => ({ account, grants });

/** A visitor, an account without a role, and one for every role, some in two states and two organisations. */
export const viewers: Readonly<Record<string, Viewer>> = {
  visitor,
  bare: holder('bare'),
  administrator: holder('administrator', grant('administrator', null)),
  auditor: holder('auditor', grant('auditor', null)),
  secretariat: holder('secretariat', grant('secretariat-officer', null)),
  analyst: holder('analyst', grant('analyst', 'KAZ')),
  coordinator: holder('coordinator', grant('national-coordinator', 'KAZ')),
  editor: holder('editor', grant('ministry-editor', 'KAZ')),
  enterprise: holder('enterprise', grant('enterprise', 'KAZ', 'org-a')),
  institute: holder('institute', grant('research-institute', 'KAZ', 'org-b')),
  chamber: holder('chamber', grant('chamber', 'UZB', 'org-c')),
  bank: holder('bank', grant('bank', 'UZB', 'org-d')),
  foreign: holder('foreign', grant('ministry-editor', 'UZB')),
  several: holder('several', grant('analyst', 'UZB'), grant('enterprise', 'KAZ', 'org-a')),
};

/** A record of the data bank, plainly artificial. */
export const stateOf = (
  id: string,
  owner: Owner,
  status: Status,
  scope: Scope,
  states: readonly string[] = [],
  isPublished = status === 'published' || status === 'withdrawn',
): RecordState => ({
  id,
  type: 'facility',
  owner,
  status,
  visibility: { scope, states },
  version: 1,
  body: {
    type: 'facility',
    name: { en: `Example laboratory ${id}`, ru: null, zh: null },
    otherNames: [],
    summary: null,
    note: null,
    states: owner.state === null ? [] : [owner.state],
    codes: [],
    identifiers: [],
    place: null,
    website: null,
    links: [],
    source: { cited: 'An example', year: 2026, confidence: 'published', origin: null },
    details: { equipment: [], access: null, accreditation: null },
  },
  rivals: [],
  authors: [],
  createdAt: '2026-11-01T00:00:00.000Z',
  publishedAt: isPublished ? '2026-11-01T00:00:00.000Z' : null,
  confirmedAt: null,
  expiresOn: null,
  act: 1,
});

const ofOrganisation: Owner = { state: 'KAZ', organisation: 'org-a' };
const ofState: Owner = { state: 'KAZ', organisation: null };
const ofNobody: Owner = { state: null, organisation: null };

/** Records of every scope and status, and of every kind of owner. */
export const records: readonly RecordState[] = [
  stateOf('public', ofOrganisation, 'published', 'public'),
  stateOf('public-too', ofState, 'published', 'public'),
  stateOf('members', ofOrganisation, 'published', 'members'),
  stateOf('named', ofOrganisation, 'published', 'named', ['UZB']),
  stateOf('named-others', ofState, 'published', 'named', ['TJK']),
  stateOf('national', ofOrganisation, 'published', 'national'),
  stateOf('draft', ofOrganisation, 'draft', 'public'),
  stateOf('draft-of-state', ofState, 'draft', 'public'),
  stateOf('submitted', ofOrganisation, 'submitted', 'members'),
  stateOf('withdrawn', ofState, 'withdrawn', 'public'),
  stateOf('dropped', ofOrganisation, 'withdrawn', 'public', [], false),
  stateOf('common', ofNobody, 'published', 'national'),
  stateOf('common-draft', ofNobody, 'draft', 'public'),
  stateOf('common-named', ofNobody, 'published', 'named', ['KAZ']),
];

/** A dossier for everybody, and one for members of another state. */
export const dossiers = [
  { id: 'dossier-open', readers: 'public', states: ['KAZ'] },
  { id: 'dossier-inner', readers: 'members', states: ['UZB', 'TJK'] },
] as const;

export type Row = Readonly<Record<string, unknown>>;

const at = '2026-11-01T00:00:00Z';
const instant = '2026-11-01T00:00:00.000Z';
const hash = (digit: string): string => digit.repeat(64);

const actScopes = [
  ['public', []],
  ['members', []],
  ['named', ['UZB']],
  ['national', []],
  ['draft', []],
] as const;

const account = (id: string): Row => ({
  id,
  login: id,
  name: `Example person ${id}`,
  language: 'en',
  status: 'active',
  created_at: at,
});

const both = <T>(make: (of: string) => T): T[] => ['enterprise', 'chamber'].map(make);

/** Cases of the council: one for everybody, one for the members. */
const cases = [
  { id: 'case-public', readers: 'public' },
  { id: 'case-members', readers: 'members' },
];

/**
 * Rows of every guarded table, in an order in which they can be put in; those of accounts belong to `enterprise` and
 * `chamber`, which are the two sides of an interest.
 */
export const rowsOf: Readonly<Record<string, readonly object[]>> = {
  act_entry: actScopes.map((_, place) => ({
    seq: place + 1,
    alg: 'sha256-jcs',
    at: instant,
    content: hash('a'),
    previous: place === 0 ? hash('0') : hash(String(place)),
    hash: hash(String(place + 1)),
  })),
  act: actScopes.map(([scope, states], place) => ({
    seq: place + 1,
    salt: hash('b'),
    text: '{}',
    kind: 'registry.confirm',
    subject_type: 'record',
    subject_id: 'public',
    account: null,
    scope,
    states,
    owner_state: 'KAZ',
    owner_organisation: scope === 'draft' ? 'org-a' : null,
  })),
  checkpoint: [{ size: 1, root: '', at: instant, note: '', verifier_key: '', peaks: [] }],
  account: both(account),
  account_grant: both((of) => ({ account: of, role: 'analyst', granted_at: at })),
  account_identity: both((of) => ({ issuer: 'example', subject: of, account: of, created_at: at })),
  account_key: both((of) => ({ id: of, account: of, name: '', public_key: '', created_at: at })),
  account_nonce: both((of) => ({ key: of, nonce: of, at })),
  account_passkey: both((of) => ({
    id: of,
    account: of,
    public_key: '\\x00',
    counter: 0,
    transports: [],
    name: '',
    created_at: at,
  })),
  account_recovery_code: both((of) => ({ account: of, code_hash: of })),
  account_session: both((of) => ({
    id: of,
    account: of,
    token_hash: of,
    used_second_factor: false,
    created_at: at,
    seen_at: at,
    expires_at: at,
  })),
  account_ticket: both((of) => ({ hash: of, purpose: 'recovery', account: of, content: {}, expires_at: at })),
  account_totp: both((of) => ({ account: of, secret: '', last_step: 0 })),
  invitation: both((of) => ({
    id: of,
    token_hash: of,
    role: 'analyst',
    invited_by: of,
    created_at: at,
    expires_at: at,
  })),
  sign_in_attempt: [{ subject: 'enterprise', at }],
  registry_record: records.map((state) => recordRow({ state, taken: null, bodies: new Map() }, 0.5)),
  registry_step: records.map((state) => stepRow(state, 'registry.confirm')),
  registry_shipped: [{ id: 'public', sha256: hash('c') }],
  state_policy: ['KAZ', 'UZB'].map((state, place) => ({
    act: place + 1,
    state,
    valid_from: '2026-11-01',
    basis: null,
    rules: {},
  })),
  duplicate_case: [
    ['public', 'public-too'],
    ['draft', 'public'],
    ['common', 'common-draft'],
  ].map(([one, other]) => ({ one, other, likeness: 1, reasons: [] })),
  saved_search: both((of) => ({
    id: of,
    account: of,
    name: '',
    query: '',
    filters: {},
    notice: 'none',
    created_at: at,
    looked_at: at,
  })),
  saved_search_hit: both((of) => ({ search: of, record: 'public', account: of, at })),
  notice: both((of) => ({ id: of, account: of, at, kind: 'example', args: {}, is_read: false })),
  matching_progress: [{ name: 'example', act: 1 }],
  interest: [
    {
      id: 'interest',
      record: 'public',
      record_type: 'facility',
      record_name: {},
      message: '',
      created_at: at,
      updated_at: at,
    },
  ],
  interest_party: [
    { interest: 'interest', side: 'asker', state: 'UZB', organisation: 'org-c' },
    { interest: 'interest', side: 'holder', state: 'KAZ', organisation: 'org-a' },
  ],
  interest_teaser: [
    { interest: 'interest', side: 'asker', state: 'UZB', has_consented: false },
    { interest: 'interest', side: 'holder', state: 'KAZ', has_consented: false },
  ],
  interest_commitment: [
    { interest: 'interest', act: 1, side: 'asker', title: '', digest: '', at },
    { interest: 'interest', act: 2, side: 'holder', title: '', digest: '', at },
  ],
  dossier: dossiers.map((one) => ({ ...one, items: [], state: {}, search: '', last_act: 1 })),
  dossier_snapshot: dossiers.map(({ id }) => ({
    dossier: id,
    act: 2,
    at: instant,
    hash: hash('d'),
    gate: null,
    head: {},
    inputs: {},
    items: [],
  })),
  dossier_capture: dossiers.map(({ id }) => ({ dossier: id, sha256: hash('e'), item: {} })),
  delivery: cases.map((one) => ({
    ...one,
    states: [],
    state: {},
    last_act: 1,
    last_at: instant,
    search: '',
  })),
  council_case: cases.map((one) => ({
    ...one,
    kind: 'programme',
    stage: 'drafting',
    forum: 'example',
    states: [],
    is_history: false,
    dues: [],
    inputs: 0,
    outcomes: 0,
    state: {},
    opened_at: instant,
    last_act: 1,
    last_at: instant,
    search: '',
  })),
  council_document: cases.map(({ id, readers }) => ({
    case_id: id,
    readers,
    version: 1,
    hash: hash('f'),
    comments: 0,
    amendments: 0,
    body: {},
  })),
  council_part: cases.map(({ id, readers }) => ({
    case_id: id,
    readers,
    part: 'input',
    place: 0,
    body: {},
  })),
  council_decision: cases.map(({ id, readers }) => ({
    case_id: id,
    readers,
    id: `${id}/1`,
    at: instant,
    forum: 'example',
    states: [],
    is_of_interested: false,
    body: {},
    search: '',
  })),
  council_note: ['KAZ', 'UZB'].map((state, place) => ({
    act: place + 1,
    at: instant,
    case_id: 'case-public',
    state,
    kind: 'comment',
    account: 'enterprise',
    role: 'analyst',
    body: {},
  })),
  council_calendar: both((of) => ({ account: of, token: of, created_at: at })),
};
