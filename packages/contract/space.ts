/** The product space as one picture: every heading's place, its strongest ties, who has it. */
import { hsRevisions } from '@hamkor/nomenclature';
import { z } from 'zod';
import { nameSchema } from './schema.ts';

/** Edition of the Harmonized System that codes are kept in; `unstated` where several are mixed or none is told. */
export const keptEditionSchema = z.enum([...hsRevisions, 'unstated']);

/**
 * Columns rather than objects: a thousand headings travel in some 100 kB. All arrays of `headings` have one
 * entry a heading; `x` and `y` lie in [0, 1]; `links` are index pairs with a proximity.
 */
export const spaceSchema = z.object({
  vintage: z.string().nullable(),
  isSynthetic: z.boolean(),
  /** Edition of the codes; headings of editions the facts do not name have names of the nearest one. */
  edition: keptEditionSchema,
  years: z.tuple([z.number().int(), z.number().int()]),
  origins: z.array(z.string()),
  confidence: z.enum(['published', 'estimated', 'unverified']),
  headings: z.object({
    hs: z.array(z.string()),
    name: z.array(nameSchema),
    section: z.array(z.string()),
    stage: z.array(z.string().nullable()),
    x: z.array(z.number()),
    y: z.array(z.number()),
    worldUsd: z.array(z.number().nullable()),
    pci: z.array(z.number().nullable()),
    ubiquity: z.array(z.number().int()),
  }),
  links: z.object({
    a: z.array(z.number().int()),
    b: z.array(z.number().int()),
    proximity: z.array(z.number()),
  }),
  sections: z.array(z.object({ id: z.string(), name: nameSchema })),
  /** Who has an advantage, by index of the heading; and density around every heading. */
  members: z.array(
    z.object({ iso3: z.string(), has: z.array(z.number().int()), density: z.array(z.number()) }),
  ),
});
