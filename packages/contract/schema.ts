/** What every document of /api/v1 is made of: names, figures, places, pages, problems. */
import { z } from 'zod';

export const nameSchema = z.object({ en: z.string(), ru: z.string(), zh: z.string() });

/** Text that exists in English always, in Russian and Chinese where somebody translated it. */
export const textSchema = z.object({ en: z.string(), ru: z.string().nullable(), zh: z.string().nullable() });

export const confidenceSchema = z.enum(['published', 'estimated', 'unverified']);

export const stepSchema = z.object({
  key: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** A number with everything needed to trust or to doubt it; `value` null is unknown, never zero. */
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

/** A point in degrees (WGS 84), null where the place is not known. */
export const placeSchema = z.object({ lat: z.number(), lon: z.number() }).nullable();

/** A page of anything: `offset` and `limit` as asked, `total` before paging. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    total: z.number().int(),
    offset: z.number().int(),
    limit: z.number().int(),
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
  /** Of a rule of procedure: its name, and what it rests on ("SCO Charter, article 16"). */
  rule: z.string().optional(),
  source: z.string().optional(),
});
