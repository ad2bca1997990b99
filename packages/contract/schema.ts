/**
 * The HTTP contract of /api/v1: one zod schema per document. The server validates and serialises with
 * them, OpenAPI is made from them, web and command line take their types from them.
 */
import { z } from 'zod';

export const nameSchema = z.object({ en: z.string(), ru: z.string(), zh: z.string() });

export const confidenceSchema = z.enum(['published', 'estimated', 'unverified']);

export const stepSchema = z.object({
  key: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const figureSchema = z.object({
  value: z.number().nullable(),
  low: z.number().optional(),
  high: z.number().optional(),
  unit: z.string(),
  years: z.tuple([z.number().int(), z.number().int()]).nullable(),
  confidence: confidenceSchema,
  origins: z.tuple([z.string()], z.string()),
  cited: z.string().optional(),
  steps: z.array(stepSchema),
});

export const originSchema = z.object({
  id: z.string(),
  producer: z.string(),
  title: z.string(),
  url: z.string(),
  accessed: z.string(),
  licence: z.string(),
  period: z.string(),
  citation: z.string(),
  processing: z.enum(['none', 'minor', 'major']),
  processingNote: z.string(),
  gaps: z.array(z.string()),
  tables: z.array(
    z.object({ file: z.string(), about: z.string(), rows: z.number().int(), sha256: z.string() }),
  ),
});

/** A page of anything: `offset` and `limit` as asked, `total` before paging. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    total: z.number().int(),
    offset: z.number().int(),
    limit: z.number().int(),
  });

export const countrySchema = z.object({
  iso3: z.string(),
  name: nameSchema,
  standing: z.enum(['member', 'partner', 'neighbour']),
  accessionYear: z.number().int().nullable(),
  officialLanguages: z.array(z.string()),
  currency: z.string(),
  agreements: z.array(z.string()),
  wtoMemberSince: z.number().int().nullable(),
  cited: z.string(),
  confidenceNote: z.string(),
});

export const indicatorSchema = z.object({
  iso3: z.string(),
  indicator: z.string(),
  figure: figureSchema,
});

export const productSchema = z.object({
  hs: z.string(),
  edition: z.enum(['HS1992', 'HS2022']),
  name: nameSchema,
  stage: z.enum(['raw', 'energy', 'food', 'processed', 'parts', 'capital', 'consumer']).nullable(),
  chapter: z.string(),
  section: z.string(),
});

/** Text that exists in English always, in Russian and Chinese where somebody translated it. */
export const textSchema = z.object({ en: z.string(), ru: z.string().nullable(), zh: z.string().nullable() });

export const claimSchema = z.object({
  id: z.string(),
  seed: z.enum(['article-2025', 'note-2021']),
  text: textSchema,
  subject: z.array(z.string()),
  stated: z.object({ text: z.string(), unit: z.string(), year: z.number().int().nullable() }),
  topic: z.string(),
  verdict: z.enum(['confirmed', 'differs', 'contradicted', 'not-found']),
  checked: z.string().nullable(),
  checkedBy: z.string().nullable(),
  note: textSchema.nullable(),
  confidence: confidenceSchema,
  /** Other figures for the same fact, from the indicators. */
  rivals: z.array(z.object({ iso3: z.string(), indicator: z.string(), figure: figureSchema })),
});

const recordFields = {
  id: z.string(),
  confidence: confidenceSchema,
  cited: z.string(),
  /** Year of the source: how old the record is. */
  year: z.number().int().nullable(),
  origin: z.string(),
};
const placeSchema = z.object({ lat: z.number(), lon: z.number() }).nullable();

export const projectSchema = z.object({
  ...recordFields,
  name: nameSchema,
  countries: z.array(z.string()),
  isic: z.array(z.string()),
  hs: z.array(z.string()),
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
  startYear: z.number().int().nullable(),
  completionYear: z.number().int().nullable(),
  capacity: z.object({ value: z.number(), unit: z.string() }).nullable(),
  investmentMusd: z.number().nullable(),
  currencyNote: z.string().nullable(),
  jobs: z.number().nullable(),
  partners: z.array(z.string()),
  locationName: z.string().nullable(),
  place: placeSchema,
  corridorHint: z.string().nullable(),
  summary: textSchema,
});

export const parkSchema = z.object({
  ...recordFields,
  name: nameSchema,
  country: z.string(),
  kind: z.enum(['industrial park', 'SEZ', 'tech park', 'cross-border zone']),
  place: placeSchema,
  areaHa: z.number().nullable(),
  establishedYear: z.number().int().nullable(),
  residents: z.number().nullable(),
  jobs: z.number().nullable(),
  isic: z.array(z.string()),
  investmentMusd: z.number().nullable(),
  incentives: textSchema,
  nearestNode: z.string().nullable(),
});

export const organisationSchema = z.object({
  ...recordFields,
  name: nameSchema,
  country: z.string(),
  kind: z.enum(['enterprise', 'bank', 'state_agency', 'research', 'chamber', 'association', 'park_operator']),
  isic: z.array(z.string()),
  hs: z.array(z.string()),
  website: z.string().nullable(),
  lei: z.string().nullable(),
  summary: textSchema,
});

export const needSchema = z.object({
  ...recordFields,
  kind: z.enum(['request', 'offer']),
  country: z.string(),
  organisation: z.string(),
  title: textSchema,
  hs: z.array(z.string()),
  isic: z.array(z.string()),
  quantity: z.object({ value: z.number(), unit: z.string() }).nullable(),
  deadline: z.string().nullable(),
});

export const mechanismSchema = z.object({
  ...recordFields,
  name: nameSchema,
  kind: z.string(),
  members: z.string(),
  establishedYear: z.number().int().nullable(),
  role: textSchema,
  decisionRule: textSchema.nullable(),
  confidenceNote: z.string(),
});

/** RFC 9457; `errors` names each field with what was expected and how to mend it. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  instance: z.string().optional(),
  errors: z
    .array(z.object({ pointer: z.string(), detail: z.string(), expected: z.string().optional() }))
    .optional(),
});
