/** The data bank: projects, parks, organisations, needs and mechanisms. */
import { z } from 'zod';
import { confidenceSchema, figureSchema, nameSchema, placeSchema, textSchema } from './schema.ts';

const recordFields = {
  id: z.string(),
  confidence: confidenceSchema,
  cited: z.string(),
  /** Year of the source: how old the record is. */
  year: z.number().int().nullable(),
  origin: z.string(),
};
/** What a reader must know about the figures of a record: a plan, a declaration, a doubt about the place. */
const noteField = { note: textSchema.nullable() };

export const projectStages = [
  'idea',
  'feasibility',
  'agreement',
  'financing',
  'construction',
  'operating',
  'suspended',
  'cancelled',
] as const;
export const parkKinds = ['industrial park', 'SEZ', 'tech park', 'cross-border zone'] as const;
export const organisationKinds = [
  'enterprise',
  'bank',
  'state_agency',
  'research',
  'chamber',
  'association',
  'park_operator',
] as const;
export const needKinds = ['request', 'offer'] as const;

export const projectSchema = z.object({
  ...recordFields,
  ...noteField,
  name: nameSchema,
  countries: z.array(z.string()),
  isic: z.array(z.string()),
  hs: z.array(z.string()),
  stage: z.enum(projectStages),
  startYear: z.number().int().nullable(),
  completionYear: z.number().int().nullable(),
  capacity: figureSchema.nullable(),
  investment: figureSchema.nullable(),
  currencyNote: z.string().nullable(),
  jobs: figureSchema.nullable(),
  partners: z.array(z.string()),
  locationName: z.string().nullable(),
  place: placeSchema,
  corridorHint: z.string().nullable(),
  summary: textSchema,
});

export const parkSchema = z.object({
  ...recordFields,
  ...noteField,
  name: nameSchema,
  country: z.string(),
  kind: z.enum(parkKinds),
  place: placeSchema,
  area: figureSchema.nullable(),
  establishedYear: z.number().int().nullable(),
  residents: figureSchema.nullable(),
  jobs: figureSchema.nullable(),
  isic: z.array(z.string()),
  investment: figureSchema.nullable(),
  incentives: textSchema.nullable(),
  nearestNode: z.string().nullable(),
});

export const organisationSchema = z.object({
  ...recordFields,
  ...noteField,
  name: nameSchema,
  country: z.string(),
  kind: z.enum(organisationKinds),
  isic: z.array(z.string()),
  hs: z.array(z.string()),
  website: z.string().nullable(),
  lei: z.string().nullable(),
  summary: textSchema,
});

export const needSchema = z.object({
  ...recordFields,
  ...noteField,
  kind: z.enum(needKinds),
  country: z.string(),
  organisation: z.string(),
  title: textSchema,
  hs: z.array(z.string()),
  isic: z.array(z.string()),
  quantity: figureSchema.nullable(),
  /** As the source words it. */
  deadline: z.string().nullable(),
  /** Last day of the deadline (ISO date) where its wording names one. */
  deadlineDate: z.string().nullable(),
  /** Whether that day has passed; null when no day is known. An expired need is shown, never hidden. */
  expired: z.boolean().nullable(),
});

export const mechanismSchema = z.object({
  ...recordFields,
  name: nameSchema,
  kind: z.string(),
  members: z.string(),
  establishedYear: z.number().int().nullable(),
  role: textSchema,
  decisionRule: textSchema.nullable(),
  /** Which parts of the row were verified, in the words of whoever checked. */
  confidenceNote: z.string(),
});

/** Another record that shares countries, products (HS headings) or branches (ISIC) with the one shown. */
export const relatedRecordSchema = z.object({
  kind: z.enum(['project', 'park', 'organisation', 'need', 'mechanism']),
  id: z.string(),
  name: textSchema,
  shared: z.object({
    countries: z.array(z.string()),
    hs: z.array(z.string()),
    isic: z.array(z.string()),
  }),
});
const related = { related: z.array(relatedRecordSchema) };

/** A cooperation option about one of a need's headings, in which its country asks or offers as the need does. */
export const optionHintSchema = z.object({
  id: z.string(),
  kind: z.string(),
  hs: z.array(z.string()),
  partners: z.array(z.object({ iso3: z.string(), role: z.string() })),
  rank: z.number().int(),
});

export const projectDetailSchema = projectSchema.extend(related);
export const parkDetailSchema = parkSchema.extend(related);
export const organisationDetailSchema = organisationSchema.extend(related);
export const mechanismDetailSchema = mechanismSchema.extend(related);
export const needDetailSchema = needSchema.extend({ ...related, options: z.array(optionHintSchema) });

/** Projects and parks as points: as little as a map needs. */
export const mapSchema = z.object({
  points: z.array(
    z.object({
      kind: z.enum(['project', 'park']),
      id: z.string(),
      name: nameSchema,
      countries: z.array(z.string()),
      lat: z.number(),
      lon: z.number(),
      /** Stage of a project, kind of a park. */
      state: z.string(),
      confidence: confidenceSchema,
    }),
  ),
});
