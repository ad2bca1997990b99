import { z } from 'zod';
import { closenessSchema, rungSchema } from './explanation.ts';
import { productSchema } from './product.ts';
import { figureSchema, stepSchema } from './schema.ts';

/** One rung of a ladder from raw material to product, with the member's own standing. */
export const hubRungSchema = rungSchema.extend({
  from: z.object({ place: z.number().int(), weight: z.number() }).nullable(),
  held: z.boolean(),
  holders: z.array(z.string()),
  own: closenessSchema.nullable(),
  exports: figureSchema,
  worldDemand: figureSchema,
  demandGrowthPerYear: figureSchema,
  complexity: figureSchema,
});

export const hubLadderSchema = z.object({
  id: z.string(),
  /** Lowest rung first. */
  rungs: z.array(hubRungSchema),
  /** Index of the rung to take next. */
  nextStep: z.number().int(),
  readiness: z.number(),
  score: z.number(),
  steps: z.array(stepSchema),
});

/** What a member could make at home of the raw materials it sells. */
export const hubLaddersSchema = z.object({
  iso3: z.string(),
  ladders: z.array(hubLadderSchema),
  total: z.number().int(),
  withoutLadder: z.array(z.string()),
});

/** The same with the names of all headings it speaks of. */
export const hubSchema = hubLaddersSchema.extend({ products: z.array(productSchema) });
