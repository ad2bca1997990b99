/** Saved analyses, named weight profiles, and two vintages compared. */
import { z } from 'zod';
import { figureSchema, nameSchema } from './schema.ts';
import { optionItemSchema, optionKindSchema } from './option.ts';
import { fuelsSchema } from './trade.ts';

/** A question as it was asked: enough to ask it again word for word. */
export const analysisQuestionSchema = z.strictObject({
  /** `name@content` of the frozen vintage; `shipped@…` for the facts that come with Hamkor. */
  vintage: z.string().max(200),
  fuels: fuelsSchema,
  kind: optionKindSchema.optional(),
  member: z.string().max(3).optional(),
  partner: z.string().max(3).optional(),
  product: z.string().max(6).optional(),
  q: z.string().max(200).optional(),
  min: z.string().max(15).optional(),
  /** Most days that freight may take between the partners. */
  days: z.string().max(8).optional(),
  /** Places that freight goes from and to instead of the members’ main ones: `KAZ:KZAST,CHN:CNURM`. */
  places: z.string().max(1000).optional(),
  confidence: z.enum(['published', 'estimated', 'unverified']).optional(),
  grade: z.enum(['A', 'B', 'C']).optional(),
  weights: z.string().max(300).optional(),
});

export const analysisSchema = z.object({
  id: z.string(),
  title: z.string(),
  note: z.string(),
  question: analysisQuestionSchema,
  createdAt: z.string(),
  /** Version of Hamkor that computed it, and checksum of the answer then. */
  version: z.string(),
  digest: z.string(),
  /** The first options of the answer when it was saved. */
  found: z.number().int(),
  /** Address of the page that asks the question again. */
  address: z.string(),
});

export const analysisListSchema = z.object({ items: z.array(analysisSchema) });

/** A saved analysis asked again today. */
export const analysisReplaySchema = z.object({
  analysis: analysisSchema,
  digest: z.string(),
  /** Whether today's answer is the saved one, figure for figure. */
  isSame: z.boolean(),
  /** Why it may differ: another version of the methods, or a vintage that is gone. */
  reason: z.enum(['same', 'other-version', 'vintage-missing', 'not-same']),
  options: z.array(optionItemSchema),
  total: z.number().int(),
});

export const analysisRequestSchema = z.strictObject({
  title: z.string().trim().min(1).max(120),
  note: z.string().max(2000).default(''),
  question: analysisQuestionSchema,
});

/** Weights under a name, shared by everybody at this installation. */
export const weightProfileSchema = z.object({
  name: z.string(),
  kind: optionKindSchema.nullable(),
  weights: z.string(),
  note: z.string(),
  createdAt: z.string(),
});
export const weightProfileListSchema = z.object({ items: z.array(weightProfileSchema) });
export const weightProfileRequestSchema = z.strictObject({
  name: z.string().trim().min(1).max(60),
  kind: optionKindSchema.nullable().default(null),
  weights: z.string().min(1).max(300),
  note: z.string().max(500).default(''),
});

/** What two vintages say of the same thing, the largest differences first. */
export const comparisonSchema = z.object({
  a: z.string(),
  b: z.string(),
  /** Totals by member and flow. */
  totals: z.array(
    z.object({
      iso3: z.string(),
      year: z.number().int(),
      flow: z.enum(['export', 'import']),
      a: figureSchema,
      b: figureSchema,
      change: z.number().nullable(),
    }),
  ),
  products: z.array(
    z.object({
      iso3: z.string(),
      year: z.number().int(),
      product: z.object({ hs: z.string(), name: nameSchema }),
      flow: z.enum(['export', 'import']),
      a: figureSchema,
      b: figureSchema,
      difference: figureSchema,
    }),
  ),
  options: z.object({
    onlyA: z.number().int(),
    onlyB: z.number().int(),
    both: z.number().int(),
    moved: z.array(
      z.object({
        id: z.string(),
        rankA: z.number().int(),
        rankB: z.number().int(),
        valueA: figureSchema,
        valueB: figureSchema,
      }),
    ),
  }),
});
