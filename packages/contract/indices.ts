import { z } from 'zod';
import { closenessSchema } from './explanation.ts';
import { productSchema } from './product.ts';
import { confidenceSchema, figureSchema, nameSchema } from './schema.ts';
import { keptEditionSchema } from './space.ts';

/** What the figures beside it rest on: they are computed from one matrix and share its origin and year. */
const basis = {
  years: z.tuple([z.number().int(), z.number().int()]),
  confidence: confidenceSchema,
  origins: z.array(z.string()),
};

/** Places by ECI, 1 the most complex, that the middle of the resamples gives. */
export const placesSchema = z.object({
  from: z.number().int(),
  to: z.number().int(),
  median: z.number(),
});

/** Indices of an exporter: computed on the ranked set, others placed on its scale. */
export const countryIndicesSchema = z.object({
  iso3: z.string(),
  name: nameSchema,
  isMember: z.boolean(),
  isRanked: z.boolean(),
  exports: figureSchema,
  diversity: z.number().int(),
  /** Economic Complexity Index, standard deviations; null where not defined. */
  eci: z.number().nullable(),
  eciRank: z.number().int().nullable(),
  /** Null where there is no index. Of an exporter outside the ranked set: the places it would take in it. */
  places: placesSchema.nullable(),
  coi: z.number().nullable(),
  fitness: z.number().nullable(),
  /** Concentration of exports on headings, 0 to 1; null where exports by heading are not known. */
  hhi: z.number().nullable(),
  ...basis,
});

/** Indices of a heading. */
export const productIndicesSchema = z.object({
  /** Its code, with the name of the edition nearest to its own that has names. */
  product: productSchema,
  /** The edition of the code. */
  edition: keptEditionSchema,
  isRanked: z.boolean(),
  /** World exports in the latest year known. */
  world: figureSchema,
  ubiquity: z.number().int(),
  pci: z.number().nullable(),
  pciRank: z.number().int().nullable(),
  /** Members that export it with advantage. */
  holders: z.array(z.string()),
  ...basis,
});

/** A heading's place in product space: how near each member is to it, and what lies around it. */
export const neighbourhoodSchema = z.object({
  product: productSchema,
  /** The HS 1992 heading whose trade stands for it. */
  hs92: z.string(),
  pci: z.number().nullable(),
  members: z.array(closenessSchema),
  neighbours: z.array(
    z.object({ product: productSchema, proximity: z.number(), holders: z.array(z.string()) }),
  ),
  ...basis,
});

/** All exporters by complexity, with how sure their places are and what that rests on. */
export const complexitySchema = z.object({
  /** `name@content`; null for the facts that come with Hamkor. */
  vintage: z.string().nullable(),
  isSynthetic: z.boolean(),
  edition: keptEditionSchema,
  resampled: z.object({
    /** What was drawn anew: years where there are several, products where there is one. */
    by: z.enum(['years', 'products']),
    /** Resamples drawn, and those among them that have an index. */
    drawn: z.number().int(),
    resamples: z.number().int(),
    /** Share of the resamples that the places hold. */
    level: z.number(),
  }),
  /** Exporters and headings that complexity is computed on. */
  rankedCountries: z.number().int(),
  rankedProducts: z.number().int(),
  countries: z.array(countryIndicesSchema),
  ...basis,
});
