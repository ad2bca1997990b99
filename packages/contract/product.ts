import { z } from 'zod';
import { figureSchema, nameSchema } from './schema.ts';

export const productSchema = z.object({
  hs: z.string(),
  edition: z.enum(['HS1992', 'HS2022']),
  name: nameSchema,
  stage: z.enum(['raw', 'energy', 'food', 'processed', 'parts', 'capital', 'consumer']).nullable(),
  chapter: z.string(),
  section: z.string(),
});

/** A product in a list; `matched` holds the everyday terms by which a search found it. */
export const foundProductSchema = productSchema.extend({ matched: z.array(z.string()) });

/** The upper two levels of the Harmonized System; headings are listed by chapter. */
export const productTreeSchema = z.object({
  edition: z.literal('HS2022'),
  sections: z.array(
    z.object({
      id: z.string(),
      name: nameSchema,
      chapters: z.array(z.object({ id: z.string(), name: nameSchema, headings: z.number().int() })),
    }),
  ),
});

/** What customs statistics of HS 1992 say about a heading that corresponds, wholly or in part. */
export const headingTradeSchema = z.object({
  hs92: z.string(),
  /** Share of the HS 1992 heading's six-digit pairs that lead to this heading. */
  share: z.number(),
  /** World exports by year. */
  world: z.array(figureSchema),
  /** How many countries of the world export it with advantage (Balassa index at least 1). */
  exportersWithAdvantage: z.number().int(),
  /** Members' exports in 2016, largest first. */
  exports: z.array(
    z.object({
      iso3: z.string(),
      figure: figureSchema,
      /** Whether the Balassa index is at least 1. */
      advantage: z.boolean(),
      /** Part of world exports of the heading in the same year, 0 to 1; null where those are not known. */
      worldShare: z.number().nullable(),
    }),
  ),
});

export const productDetailSchema = productSchema.extend({
  chapterName: nameSchema,
  sectionName: nameSchema,
  terms: z.object({ en: z.array(z.string()), ru: z.array(z.string()), zh: z.array(z.string()) }),
  /** Headings of the other edition it corresponds to, with the share of six-digit pairs that lead there. */
  counterparts: z.array(z.object({ product: productSchema, share: z.number() })),
  /** Main inputs in order of their share of cost, then the minor ones. */
  inputs: z.array(productSchema),
  minorInputs: z.array(productSchema),
  /** Headings it goes into, as a main input or a minor one. */
  usedIn: z.array(z.object({ product: productSchema, main: z.boolean() })),
  trade: z.array(headingTradeSchema),
});

/** Names of every country, heading and branch (division of ISIC rev. 4, two digits), in one language. */
export const namesSchema = z.object({
  countries: z.record(z.string(), z.string()),
  products: z.object({
    HS1992: z.record(z.string(), z.string()),
    HS2022: z.record(z.string(), z.string()),
  }),
  branches: z.record(z.string(), z.string()),
});
