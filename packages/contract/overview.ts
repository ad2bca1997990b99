import { z } from 'zod';
import { claimSchema } from './ledger.ts';
import { countrySchema } from './country.ts';
import { productSchema } from './product.ts';
import { figureSchema } from './schema.ts';

/** An indicator of the founding article beside what the checked sources say for the same thing. */
const articleIndicatorSchema = z.object({
  indicator: z.string(),
  stated: figureSchema,
  /** Values of the checked indicators nearest to the stated year; empty when nothing comparable is known. */
  checked: z.array(z.object({ indicator: z.string(), figure: figureSchema })),
  /** The claim of the ledger that checks it, with its verdict. */
  claim: claimSchema.pick({ id: true, verdict: true, checked: true, confidence: true }).nullable(),
});

const profileSchema = z.object({
  /** Latest value of each indicator shown on the first page; absent where unknown. */
  indicators: z.array(z.object({ indicator: z.string(), figure: figureSchema })),
  article: z.array(articleIndicatorSchema),
});

/** How much the data of one origin cover, and how old they are. */
const originCoverageSchema = z.object({
  id: z.string(),
  producer: z.string(),
  title: z.string(),
  period: z.string(),
  accessed: z.string(),
  rows: z.number().int(),
  firstYear: z.number().int().nullable(),
  lastYear: z.number().int().nullable(),
  /** Years from the newest year of the data to the year of today; null when no year is stated. */
  ageYears: z.number().int().nullable(),
});

const countsSchema = z.record(z.string(), z.number().int());

/** One document for the first page. */
export const overviewSchema = z.object({
  /** The bloc as a whole (ten members), then each member in ISO order. */
  bloc: profileSchema,
  members: z.array(
    profileSchema.extend({
      country: countrySchema,
      /** Its largest exports among those with a Balassa index of at least 1, 2016. */
      brings: z.array(z.object({ product: productSchema, exports: figureSchema })),
    }),
  ),
  /** Countries that are no members but of which the article states a figure. */
  others: z.array(profileSchema.extend({ country: countrySchema })),
  coverage: z.array(originCoverageSchema),
  counts: z.object({
    countries: countsSchema,
    projects: countsSchema,
    parks: countsSchema,
    organisations: countsSchema,
    needs: countsSchema,
    mechanisms: z.number().int(),
    claims: countsSchema,
    indicatorValues: z.number().int(),
    headings: z.number().int(),
    /** Needs whose deadline has passed. */
    expiredNeeds: z.number().int(),
  }),
});
