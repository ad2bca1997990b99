/** Records of the data bank as they are kept: body, owner, visibility, quality, age, history, rules. */
import { boardTypes, recordBodySchema, recordTypes, roles, scopes, statuses } from '@hamkor/registry';
import { z } from 'zod';

export const visibilitySchema = z.object({ scope: z.enum(scopes), states: z.array(z.string()) });
export const ownerSchema = z.object({ state: z.string().nullable(), organisation: z.string().nullable() });

/** One thing that was looked at when the quality of a record was scored; `key` names its words. */
export const qualityPartSchema = z.object({
  key: z.string(),
  /** Points given and points that could be had. */
  points: z.number(),
  of: z.number(),
  /** Pointer to the field meant: `/details/investmentUsd`. */
  field: z.string().nullable(),
  /** Whether publication waits for it. */
  isBlocking: z.boolean(),
});
export const qualitySchema = z.object({
  /** 0 to 1. */
  score: z.number(),
  completeness: z.number(),
  plausibility: z.number(),
  parts: z.array(qualityPartSchema),
});

export const ages = ['fresh', 'ageing', 'expiring', 'expired', 'undated'] as const;
/** How old what a record says is, and when it must be renewed. */
export const ageSchema = z.object({
  kind: z.enum(ages),
  /** Days since it was last confirmed; null when never. */
  days: z.number().int().nullable(),
  expiresOn: z.string().nullable(),
  sourceYear: z.number().int().nullable(),
});

export const rivalSchema = z.object({
  field: z.string(),
  value: z.number(),
  unit: z.string(),
  year: z.number().int().nullable(),
  cited: z.string(),
  confidence: z.enum(['published', 'estimated', 'unverified']),
  act: z.number().int(),
});

/** A record in a list. */
export const recordItemSchema = z.object({
  id: z.string(),
  type: z.enum(recordTypes),
  status: z.enum(statuses),
  visibility: visibilitySchema,
  owner: ownerSchema,
  name: recordBodySchema.options[0].shape.name,
  states: z.array(z.string()),
  /** `HS 870892` codes as `{scheme, edition, code}`. */
  codes: recordBodySchema.options[0].shape.codes,
  /** Kind or stage by type: `offer`, `SEZ`, `construction`; null where the type has none. */
  kind: z.string().nullable(),
  place: z.object({ lat: z.number(), lon: z.number() }).nullable(),
  confidence: z.enum(['published', 'estimated', 'unverified']),
  age: ageSchema,
  quality: z.number(),
  deadlineDate: z.string().nullable(),
});

/** What whoever asks may do with a record now; words of a refusal come with the attempt. */
export const deeds = [
  'edit',
  'submit',
  'publish',
  'return',
  'correct',
  'confirm',
  'withdraw',
  'restore',
  'report-figure',
  'express-interest',
] as const;

export const recordSchema = z.object({
  id: z.string(),
  type: z.enum(recordTypes),
  status: z.enum(statuses),
  visibility: visibilitySchema,
  owner: ownerSchema,
  version: z.number().int(),
  body: recordBodySchema,
  rivals: z.array(rivalSchema),
  quality: qualitySchema,
  age: ageSchema,
  createdAt: z.string(),
  publishedAt: z.string().nullable(),
  confirmedAt: z.string().nullable(),
  act: z.number().int(),
  may: z.array(z.enum(deeds)),
  /** Set when an earlier state is looked at: number of the act after which it stood so. */
  asOf: z.number().int().nullable(),
});

/** One step of a record's history: who, when, what changed, on what source. */
export const historyStepSchema = z.object({
  act: z.number().int(),
  at: z.string(),
  kind: z.string(),
  actor: z
    .object({
      name: z.string().nullable(),
      role: z.string().nullable(),
      state: z.string().nullable(),
      organisation: z.string().nullable(),
    })
    .nullable(),
  source: z.string().nullable(),
  reason: z.string().nullable(),
  /** Fields that changed, as pointers into the body, with what stood before and after. */
  changes: z.array(z.object({ field: z.string(), before: z.json(), after: z.json() })),
});
export const historySchema = z.object({ id: z.string(), steps: z.array(historyStepSchema) });

/** A draft as it is sent: `id` null for a new record. */
export const draftRequestSchema = z.strictObject({
  record: recordBodySchema,
  owner: z.strictObject({ state: z.string().nullable(), organisation: z.string().nullable() }),
  visibility: z.strictObject({ scope: z.enum(scopes), states: z.array(z.string()).max(30) }),
  source: z.string().trim().max(2000).nullable(),
});

/** A body as it is being written: whatever it still lacks is told, not refused. */
export const checkRequestSchema = z.strictObject({ record: z.json(), id: z.string().max(80).optional() });
/** The deeds on a record, as they are sent; `version` is the one that was looked at. */
export const deedRequestSchemas = {
  submit: z.strictObject({ version: z.number().int() }),
  publish: z.strictObject({ version: z.number().int() }),
  return: z.strictObject({ version: z.number().int(), reason: z.string().trim().min(1).max(2000) }),
  confirm: z.strictObject({ version: z.number().int(), source: z.string().trim().max(2000).nullable() }),
  withdraw: z.strictObject({ version: z.number().int(), reason: z.string().trim().min(1).max(2000) }),
  /** Back to the body as it stood after act `to`. */
  restore: z.strictObject({ version: z.number().int(), to: z.number().int() }),
} as const;
/** A correction or an edited draft: the whole new body, and the version it was made from. */
export const recordChangeSchema = draftRequestSchema.extend({ version: z.number().int() });
/** Another figure for a field of a record, as somebody reports it: shown beside the record's own, unverified. */
export const figureRequestSchema = z.strictObject({
  field: z.string().max(200),
  value: z.number().min(0).max(1e15),
  unit: z.string().trim().min(1).max(60),
  year: z.number().int().min(1800).max(2200).nullable(),
  cited: z.string().trim().min(1).max(2000),
});
/** The rules of a state as its coordinator sets them. */
export const policyRequestSchema = z.strictObject({
  from: z.iso.date(),
  basis: z.string().trim().min(1).max(2000).nullable(),
  rules: z.record(
    z.enum(recordTypes),
    z.lazy(() => typeRuleSchema),
  ),
});
/** A person's verdict on two records that may be one. */
export const duplicateVerdictSchema = z.strictObject({
  one: z.string().max(80),
  other: z.string().max(80),
  verdict: z.enum(['same', 'different']),
  /** The record that stays where they are the same. */
  kept: z.string().max(80).nullable(),
});

/** What a body would score, without keeping it. */
export const checkResultSchema = z.object({
  quality: qualitySchema,
  problems: z.array(z.object({ pointer: z.string(), detail: z.string(), expected: z.string().optional() })),
  /** Records that may be the same thing. */
  likely: z.array(
    z.object({ id: z.string(), name: recordBodySchema.options[0].shape.name, likeness: z.number() }),
  ),
});

export const typeRuleSchema = z.object({
  usual: visibilitySchema,
  allowed: z.array(z.enum(scopes)),
  publish: z.array(z.enum(roles)),
  confirm: z.array(z.enum(roles)),
  withdraw: z.array(z.enum(roles)),
  needsSecondPerson: z.boolean(),
  leastQuality: z.number().min(0).max(1),
  expiresAfterMonths: z.number().int().min(1).max(120).nullable(),
});
export const policySchema = z.object({
  state: z.string(),
  from: z.string(),
  basis: z.string().nullable(),
  rules: z.record(z.enum(recordTypes), typeRuleSchema),
  /** Number of the act that set it; null for the rules the platform comes with. */
  act: z.number().int().nullable(),
});
export const policyListSchema = z.object({ policies: z.array(policySchema) });

/** Two records that may be one: judged by a person, never merged silently. */
export const duplicateSchema = z.object({
  one: recordItemSchema,
  other: recordItemSchema,
  likeness: z.number(),
  /** Why: keys of `records.likeness` with what was compared. */
  reasons: z.array(z.object({ key: z.string(), one: z.string(), other: z.string(), likeness: z.number() })),
});

/** What waits for whoever is signed in. */
export const reviewSchema = z.object({
  submitted: z.array(recordItemSchema),
  expiring: z.array(recordItemSchema),
  duplicates: z.array(duplicateSchema),
});

/** How many records of each kind there are: the facets of a list. */
export const facetsSchema = z.object({
  total: z.number().int(),
  types: z.record(z.string(), z.number().int()),
  states: z.record(z.string(), z.number().int()),
  kinds: z.record(z.string(), z.number().int()),
  ages: z.record(z.string(), z.number().int()),
  confidence: z.record(z.string(), z.number().int()),
});
export { boardTypes, recordTypes };
