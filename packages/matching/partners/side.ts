import type {
  Amount,
  Capacity,
  Certificate,
  Code,
  RecordBody,
  RecordState,
  RecordType,
  Trilingual,
} from '@hamkor/registry';

/** One side of a match: what a record asks for or gives, in one shape for all types. Unknown is null or empty. */
export interface Side {
  readonly id: string;
  readonly type: RecordType;
  readonly kind: string | null;
  readonly role: 'asks' | 'gives';
  readonly name: Trilingual;
  /** The owner's or seat's first; those behind it are states it names as wanted. */
  readonly states: readonly string[];
  /** Record id of the organisation behind it; its own for organisations; null where none is known. */
  readonly organisation: string | null;
  readonly codes: readonly Code[];
  /** Asked for, and the smallest lot taken at a time in the same unit. */
  readonly quantity: Amount | null;
  readonly smallestLot: number | null;
  readonly withinDays: number | null;
  /** Held by who gives, wanted by who asks. */
  readonly certificates: readonly Certificate[];
  readonly capacities: readonly Capacity[];
  readonly languages: readonly string[];
  readonly employees: number | null;
  readonly confidence: 'published' | 'estimated' | 'unverified';
  /** Day on which it was last said to hold, ISO; the first day of the source's year where nobody has; null unknown. */
  readonly heldOn: string | null;
}

/** What is looked at of a record. */
export type SidedRecord = Pick<RecordState, 'id' | 'status' | 'owner' | 'body' | 'confirmedAt' | 'expiresOn'>;

/** A published record as a side; null for types that neither ask nor give, and for records that are not in force. */
export const sideOf = (record: SidedRecord, today: string): Side | null => {
  const { body } = record;
  const role = roleOf(body);
  const isInForce = record.status === 'published' && (record.expiresOn === null || record.expiresOn >= today);
  if (role === null || !isInForce) return null;
  const { source } = body;
  const confirmed = record.confirmedAt?.slice(0, 10) ?? null;
  const published = source.year === null ? null : `${source.year}-01-01`;
  return {
    id: record.id,
    type: body.type,
    kind: 'kind' in body.details ? body.details.kind : null,
    role,
    name: body.name,
    states: record.owner.state === null ? body.states : [...new Set([record.owner.state, ...body.states])],
    organisation: body.type === 'organisation' ? record.id : record.owner.organisation,
    codes: codesOf(body),
    ...demandOf(body),
    ...supplyOf(body),
    confidence: source.confidence,
    // What the platform took up counts from the year of its source, not from the day it was taken up.
    heldOn: source.origin === null ? confirmed : (published ?? confirmed),
  };
};

const roleOf = (body: RecordBody): Side['role'] | null => {
  switch (body.type) {
    case 'need':
    case 'technology':
    case 'investment':
    case 'training':
      return body.details.kind === 'request' ? 'asks' : 'gives';
    case 'rfq':
    case 'project':
      return 'asks';
    case 'organisation':
    case 'park':
    case 'facility':
      return 'gives';
    case 'event':
    case 'agreement':
    case 'programme':
      return null;
  }
};

const codesOf = (body: RecordBody): readonly Code[] =>
  body.type === 'organisation'
    ? [...body.codes, ...body.details.capacities.map(({ code }) => code)]
    : body.codes;

const demandOf = (body: RecordBody): Pick<Side, 'quantity' | 'smallestLot' | 'withinDays'> => {
  if (body.type !== 'need' && body.type !== 'rfq')
    return { quantity: null, smallestLot: null, withinDays: null };
  const { quantity, smallestLot, withinDays } = body.details;
  return { quantity, smallestLot, withinDays };
};

const supplyOf = (
  body: RecordBody,
): Pick<Side, 'certificates' | 'capacities' | 'languages' | 'employees'> => {
  const certificates = 'certificates' in body.details ? body.details.certificates : [];
  const languages = 'languages' in body.details ? body.details.languages : [];
  if (body.type === 'organisation')
    return {
      certificates,
      languages,
      capacities: body.details.capacities,
      employees: body.details.employees,
    };
  // An offer's quantity is what it can deliver.
  const capacities: readonly Capacity[] =
    body.type === 'need' && body.details.kind === 'offer'
      ? body.codes.map((code) => ({
          code,
          perYear: body.details.quantity,
          free: body.details.quantity === null ? null : 1,
          smallestOrder: body.details.smallestLot,
        }))
      : [];
  return { certificates, languages, capacities, employees: null };
};
