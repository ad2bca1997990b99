import { z } from 'zod';
import { confidenceSchema, figureSchema, textSchema } from './schema.ts';
import { indicatorSchema } from './country.ts';

/** One claim of a founding text, our check of it, and rival figures for the same fact. */
export const claimSchema = z.object({
  id: z.string(),
  seed: z.enum(['article-2025', 'note-2021']),
  text: textSchema,
  subject: z.array(z.string()),
  stated: z.object({ text: z.string(), unit: z.string(), year: z.number().int().nullable() }),
  /** The stated number in a unit that can be set beside its rivals; null where it is not one number. */
  statedFigure: figureSchema.nullable(),
  topic: z.string(),
  verdict: z.enum(['confirmed', 'differs', 'contradicted', 'not-found']),
  checked: z.string().nullable(),
  checkedBy: z.string().nullable(),
  note: textSchema.nullable(),
  confidence: confidenceSchema,
  /** The text in which the claim stands. */
  cited: z.string(),
  origin: z.string(),
  /** Other figures for the same fact, from the indicators. */
  rivals: z.array(indicatorSchema),
});
