import { z } from 'zod';
import { confidenceSchema, figureSchema, nameSchema } from './schema.ts';
import { productSchema } from './product.ts';

export const countrySchema = z.object({
  iso3: z.string(),
  name: nameSchema,
  standing: z.enum(['member', 'partner', 'neighbour']),
  /** Standing in more words, e.g. formerly an observer. */
  standingNote: z.string(),
  accessionYear: z.number().int().nullable(),
  officialLanguages: z.array(z.string()),
  currency: z.string(),
  agreements: z.array(z.string()),
  wtoMemberSince: z.number().int().nullable(),
  cited: z.string(),
  confidence: confidenceSchema,
  /** What of the row was checked and what was not, in the words of whoever checked. */
  confidenceNote: z.string(),
  origin: z.string(),
});

/** One value of one indicator; two sources for the same year are two indicators rows, side by side. */
export const indicatorSchema = z.object({
  iso3: z.string(),
  indicator: z.string(),
  figure: figureSchema,
});

/** All that is known of one indicator for one country, newest first; `latest` is the best of the last year. */
export const indicatorSeriesSchema = z.object({
  indicator: z.string(),
  latest: figureSchema,
  history: z.array(figureSchema),
});

/** A country with its figures, what it exports most, and how many records of the data bank concern it. */
export const countryProfileSchema = countrySchema.extend({
  indicators: z.array(indicatorSeriesSchema),
  /** Exports by HS 1992 heading in 2016; null for a country whose exports are not among the facts. */
  exports: z
    .object({
      total: figureSchema,
      /** In how many headings the Balassa index is at least 1. */
      headingsWithAdvantage: z.number().int(),
      top: z.array(
        z.object({
          product: productSchema,
          exports: figureSchema,
          /** Whether the Balassa index is at least 1. */
          advantage: z.boolean(),
        }),
      ),
    })
    .nullable(),
  records: z.object({
    projects: z.number().int(),
    parks: z.number().int(),
    organisations: z.number().int(),
    needs: z.number().int(),
    claims: z.number().int(),
  }),
});
