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

/** What a table lacks of a whole one: a part of a table is never worked out as if it were all. */
export const tableLacksSchema = z.object({
  /** Countries of the table without any final use. */
  withoutFinalUse: z.array(z.string()),
  /** Countries whose industries sell nothing at home. */
  withoutHome: z.array(z.string()),
  /** Share of published output that no sale of the table accounts for. */
  unaccounted: z.number(),
});

export const valueAddedSchema = z.object({
  /**
   * `none`: no table is loaded; `too-large`: more sectors than are worked out; `singular`: the table has no inverse;
   * `partial`: it is a part of a table, see `lacks`.
   */
  state: z.enum(['computed', 'none', 'too-large', 'singular', 'partial']),
  vintage: z.string().nullable(),
  isSynthetic: z.boolean(),
  /** Year worked out, and all years of the table. */
  year: z.number().int().nullable(),
  years: z.array(z.number().int()),
  sectors: z.number().int(),
  /** What the table lacks; null unless `state` is `partial`. */
  lacks: tableLacksSchema.nullable(),
  items: z.array(exportContentSchema),
  /** Members that the table has by themselves: shares from inside the bloc are of these alone. */
  members: z.array(z.string()),
  /** Concentration of the bloc's trade in value added on itself; 1 is neutral. */
  concentration: figureSchema.nullable(),
});

/** An industry of one country: what it sells abroad, and what of its own work ends abroad. */
export const industryContentSchema = z.object({
  /** Code of the industry as the table has it. */
  industry: z.string(),
  exports: figureSchema,
  valueAddedExports: figureSchema,
  /** The latter over the former; above 1 where an industry's work leaves within exports of others. */
  vaxRatio: figureSchema,
  /** Comparative advantage on value added; 1 is neutral. */
  advantage: figureSchema,
});

/** Industries of one country in a loaded table, those first whose value added ends abroad most. */
export const valueAddedIndustriesSchema = z.object({
  iso3: z.string(),
  name: nameSchema,
  vintage: z.string(),
  isSynthetic: z.boolean(),
  year: z.number().int(),
  items: z.array(industryContentSchema),
});
