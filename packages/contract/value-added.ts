/** Trade in value added, from a loaded input-output table. */
import { z } from 'zod';
import { figureSchema, nameSchema } from './schema.ts';

/** What a country's exports hold. Amounts in the currency of the table; shares of exports, 0 to 1. */
export const exportContentSchema = z.object({
  iso3: z.string(),
  name: nameSchema,
  isMember: z.boolean(),
  /** Gross exports: sales for further use and for final use to other countries. */
  exports: figureSchema,
  /** Value added at home that ends in final use abroad, and its ratio to exports (VAX ratio). */
  valueAddedExports: figureSchema,
  vaxRatio: figureSchema,
  /** Share of exports added at home, and by other countries. */
  domesticShare: figureSchema,
  foreignShare: figureSchema,
  /** Of the foreign part, the share added by other members of the bloc that the table has. */
  blocShareOfForeign: figureSchema,
  /** Value added at home within the exports of others, over own exports. */
  forwardShare: figureSchema,
});

export const valueAddedSchema = z.object({
  /** `none`: no table is loaded; `too-large`: more sectors than are worked out; `singular`: the table has no inverse. */
  state: z.enum(['computed', 'none', 'too-large', 'singular']),
  vintage: z.string().nullable(),
  isSynthetic: z.boolean(),
  /** Year worked out, and all years of the table. */
  year: z.number().int().nullable(),
  years: z.array(z.number().int()),
  sectors: z.number().int(),
  items: z.array(exportContentSchema),
  /** Members that the table has by themselves: shares from inside the bloc are of these alone. */
  members: z.array(z.string()),
  /** Concentration of the bloc's trade in value added on itself; 1 is neutral. */
  concentration: figureSchema.nullable(),
});
