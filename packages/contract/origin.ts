import { z } from 'zod';

/** What a producer published, and what was done to it. */
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

/** Kinds of record that are counted per origin. */
export const recordKindSchema = z.enum([
  'country',
  'indicator',
  'claim',
  'project',
  'park',
  'organisation',
  'need',
  'mechanism',
]);

/** An origin with what rests on it: how many records of each kind, and the years they speak of. */
export const originDetailSchema = originSchema.extend({
  restsOn: z.array(
    z.object({
      kind: recordKindSchema,
      records: z.number().int(),
      firstYear: z.number().int().nullable(),
      lastYear: z.number().int().nullable(),
    }),
  ),
});
