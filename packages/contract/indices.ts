import { z } from 'zod';
import { closenessSchema } from './explanation.ts';
import { productSchema } from './product.ts';
import { confidenceSchema, figureSchema, nameSchema } from './schema.ts';

/** What the figures beside it rest on: they are computed from one matrix and share its origin and year. */
const basis = {
  years: z.tuple([z.number().int(), z.number().int()]),
  confidence: confidenceSchema,
  origins: z.array(z.string()),
};

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
  coi: z.number().nullable(),
  fitness: z.number().nullable(),
  /** Concentration of exports on headings, 0 to 1; null where exports by heading are not known. */
  hhi: z.number().nullable(),
  ...basis,
});

/** Indices of a heading of HS 1992. */
export const productIndicesSchema = z.object({
  product: productSchema,
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
