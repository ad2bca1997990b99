/**
 * The body of a record: what is said, apart from who may see it. One shape for all types, with `details` by type.
 * Unknown is null or absent, never zero or an empty word.
 */
import { z } from 'zod';
import { recordTypes } from './record-type.ts';

/**
 * No text may hold what XML cannot carry, or an override of the direction of writing, which shows letters in another order
 * than they are read in: either would break or falsify everything the text is copied into.
 */
const hasHarmfulSign = (text: string): boolean =>
  /[\u202D\u202E\uFFFE\uFFFF\p{Cs}]|[^\P{Cc}\t\n\r]/u.test(text);
/** Words that somebody wrote, of so many signs at most. */
export const wordsSchema = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((text) => !hasHarmfulSign(text), { params: { refusal: 'harmfulSign' } });
const state = z.string().regex(/^[A-Z]{3}$/);
const year = z.number().int().min(1800).max(2200);
const day = z.iso.date();
const count = z.number().min(0).max(1e15);

/** Text in up to three languages, at least one of them. */
export const trilingualSchema = z
  .strictObject({
    en: wordsSchema(8000).nullable(),
    ru: wordsSchema(8000).nullable(),
    zh: wordsSchema(8000).nullable(),
  })
  .refine(({ en, ru, zh }) => en !== null || ru !== null || zh !== null, {
    params: { refusal: 'oneLanguage' },
  });
export type Trilingual = z.infer<typeof trilingualSchema>;

/** A code with the list and the edition it is of: `{ scheme: 'HS', edition: '2022', code: '870892' }`. */
export const codeSchema = z.strictObject({
  scheme: wordsSchema(20),
  edition: wordsSchema(20).nullable(),
  code: wordsSchema(40),
});
export type Code = z.infer<typeof codeSchema>;

/** An identifier of an organisation; schemes as in org-id.guide where it lists one (`CN-USCI`, `RU-INN`, `XI-LEI`). */
export const identifierSchema = z.strictObject({ scheme: wordsSchema(40), id: wordsSchema(80) });
export type Identifier = z.infer<typeof identifierSchema>;

/** A number with its unit and year; USD amounts are in whole dollars. */
export const amountSchema = z.strictObject({ value: count, unit: wordsSchema(60), year: year.nullable() });
export type Amount = z.infer<typeof amountSchema>;

/** What an organisation can make or do in a year of a code, and how much of it is free. */
export const capacitySchema = z.strictObject({
  code: codeSchema,
  perYear: amountSchema.nullable(),
  /** Share that is free, 0 to 1. */
  free: z.number().min(0).max(1).nullable(),
  /** Smallest order taken, in the unit of `perYear`. */
  smallestOrder: count.nullable(),
});
export type Capacity = z.infer<typeof capacitySchema>;

/** A certificate held or asked for: `{ standard: 'ISO 9001', validUntil: '2027-05-01' }`. */
export const certificateSchema = z.strictObject({ standard: wordsSchema(120), validUntil: day.nullable() });
export type Certificate = z.infer<typeof certificateSchema>;

const certificates = z.array(certificateSchema).max(50);
const languages = z.array(z.string().regex(/^[a-z]{2,3}$/)).max(20);

/** Conditions of whoever asks. */
const demand = {
  quantity: amountSchema.nullable(),
  smallestLot: count.nullable(),
  certificates,
  /** Days within which goods must reach the place by a corridor. */
  withinDays: z.number().int().min(1).max(365).nullable(),
  /** As the source words it. */
  deadline: wordsSchema(200).nullable(),
  deadlineDate: day.nullable(),
};

export const detailSchemas = {
  organisation: z.strictObject({
    kind: z.enum([
      'enterprise',
      'bank',
      'state_agency',
      'research',
      'chamber',
      'association',
      'park_operator',
    ]),
    legalForm: wordsSchema(60).nullable(),
    employees: count.nullable(),
    capacities: z.array(capacitySchema).max(100),
    certificates,
    languages,
  }),
  park: z.strictObject({
    kind: z.enum(['industrial park', 'SEZ', 'tech park', 'cross-border zone']),
    areaHa: count.nullable(),
    establishedYear: year.nullable(),
    residents: count.nullable(),
    jobs: count.nullable(),
    investmentUsd: count.nullable(),
    incentives: trilingualSchema.nullable(),
    nearestNode: wordsSchema(200).nullable(),
  }),
  project: z.strictObject({
    stage: z.enum([
      'idea',
      'feasibility',
      'agreement',
      'financing',
      'construction',
      'operating',
      'suspended',
      'cancelled',
    ]),
    startYear: year.nullable(),
    completionYear: year.nullable(),
    capacity: amountSchema.nullable(),
    investmentUsd: count.nullable(),
    currencyNote: wordsSchema(500).nullable(),
    jobs: count.nullable(),
    partners: z.array(wordsSchema(300)).max(60),
    corridorHint: wordsSchema(300).nullable(),
  }),
  need: z.strictObject({ kind: z.enum(['request', 'offer']), organisationName: wordsSchema(300), ...demand }),
  technology: z.strictObject({
    kind: z.enum(['request', 'offer']),
    /** Technology readiness level, 1 to 9 (ISO 16290). */
    readiness: z.number().int().min(1).max(9).nullable(),
    rights: wordsSchema(500).nullable(),
    cooperation: z
      .array(z.enum(['licence', 'joint-development', 'technical-assistance', 'joint-venture']))
      .max(4),
  }),
  rfq: z.strictObject({
    ...demand,
    organisationName: wordsSchema(300).nullable(),
    incoterm: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable(),
  }),
  investment: z.strictObject({
    kind: z.enum(['request', 'offer']),
    amountUsd: count.nullable(),
    /** Share offered or sought, 0 to 1. */
    share: z.number().min(0).max(1).nullable(),
    instrument: z.enum(['equity', 'loan', 'guarantee', 'lease', 'grant']).nullable(),
  }),
  training: z.strictObject({
    kind: z.enum(['request', 'offer']),
    field: wordsSchema(300),
    places: count.nullable(),
    startsOn: day.nullable(),
    endsOn: day.nullable(),
    languages,
  }),
  facility: z.strictObject({
    equipment: z.array(wordsSchema(300)).max(100),
    access: z.enum(['open', 'on-request', 'partners']).nullable(),
    accreditation: wordsSchema(300).nullable(),
  }),
  event: z.strictObject({
    startsOn: day,
    endsOn: day.nullable(),
    format: z.enum(['on-site', 'online', 'mixed']),
  }),
  agreement: z.strictObject({
    kind: wordsSchema(100).nullable(),
    signedOn: day.nullable(),
    inForceFrom: day.nullable(),
  }),
  programme: z.strictObject({ fromYear: year.nullable(), toYear: year.nullable() }),
} as const;

const common = {
  name: trilingualSchema,
  /** Names in any other script or language, and trade names. */
  otherNames: z.array(wordsSchema(300)).max(30),
  summary: trilingualSchema.nullable(),
  note: trilingualSchema.nullable(),
  /** States concerned, the owner's first. */
  states: z.array(state).max(30),
  codes: z.array(codeSchema).max(60),
  identifiers: z.array(identifierSchema).max(20),
  place: z
    .strictObject({
      name: wordsSchema(300).nullable(),
      lat: z.number().min(-90).max(90).nullable(),
      lon: z.number().min(-180).max(180).nullable(),
      unlocode: z
        .string()
        .regex(/^[A-Z]{2}[A-Z2-9]{3}$/)
        .nullable(),
    })
    .nullable(),
  website: wordsSchema(400).nullable(),
  /** Other records it belongs to: `{ relation: 'part-of', id: 'PRG001' }`. */
  links: z
    .array(
      z.strictObject({
        relation: z.enum(['part-of', 'partner', 'at-park', 'run-by', 'under']),
        id: wordsSchema(80),
      }),
    )
    .max(60),
  /** Where it is said, how old that is and how sure. */
  source: z.strictObject({
    cited: wordsSchema(2000),
    year: year.nullable(),
    confidence: z.enum(['published', 'estimated', 'unverified']),
    /** Origin of the ledger where the platform took it up itself. */
    origin: wordsSchema(80).nullable(),
  }),
};

const bodyOf = <T extends keyof typeof detailSchemas>(type: T) =>
  z.strictObject({ type: z.literal(type), ...common, details: detailSchemas[type] });

export const recordBodySchema = z.discriminatedUnion('type', [
  bodyOf('organisation'),
  bodyOf('park'),
  bodyOf('project'),
  bodyOf('need'),
  bodyOf('technology'),
  bodyOf('rfq'),
  bodyOf('investment'),
  bodyOf('training'),
  bodyOf('facility'),
  bodyOf('event'),
  bodyOf('agreement'),
  bodyOf('programme'),
]);
export type RecordBody = z.infer<typeof recordBodySchema>;

/** The body of one type. */
export type BodyOf<T extends (typeof recordTypes)[number]> = Extract<RecordBody, { readonly type: T }>;
