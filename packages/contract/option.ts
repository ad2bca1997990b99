/** Cooperation options as documents: in a list, on a page of their own, and in summary. */
import { z } from 'zod';
import { optionRouteSchema } from './corridors.ts';
import { explanationSchema } from './explanation.ts';
import { figureSchema, nameSchema, stepSchema } from './schema.ts';

export const optionKindSchema = z.enum([
  'substitution',
  'joint-diversification',
  'localisation',
  'co-production',
  'export-potential',
  'complementarity',
  'production-sharing',
]);

export const roleSchema = z.enum([
  'supplier',
  'importer',
  'co-developer',
  'technology-holder',
  'host',
  'upstream',
  'downstream',
  'exporter',
  'part-maker',
]);

export const partNameSchema = z.enum([
  'value',
  'fit',
  'security',
  'feasibility',
  'strength',
  'inputs',
  'sourcing',
  'experience',
  'complexity',
  'demand',
  'coverage',
  'ease',
  'quadrant',
]);

export const coverageGradeSchema = z.object({
  grade: z.enum(['A', 'B', 'C']).nullable(),
  ratio: z.number().nullable(),
  iso3: z.string().nullable(),
});

/** Something a decision maker must know before reading the rank. */
export const flagSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('concentrated-supply'),
    hhi: z.number(),
    topSupplier: z.string(),
    topShare: z.number(),
  }),
  z.object({ kind: z.literal('input-from-outside'), hs: z.string() }),
  z.object({ kind: z.literal('projected-member'), iso3: z.string() }),
  z.object({ kind: z.literal('thin-flow'), share: z.number() }),
  z.object({ kind: z.literal('coarse-level'), digits: z.number().int() }),
  z.object({ kind: z.literal('no-advantage'), iso3: z.string(), rca: z.number() }),
  z.object({ kind: z.literal('declining-demand'), changePerYear: z.number() }),
  z.object({ kind: z.literal('old-data'), year: z.number().int() }),
  z.object({ kind: z.literal('below-baseline') }),
  z.object({ kind: z.literal('not-validated') }),
  z.object({ kind: z.literal('emerging-supplier'), iso3: z.string(), rca: z.number() }),
  z.object({ kind: z.literal('re-exporter'), iso3: z.string(), guard: z.number() }),
  z.object({ kind: z.literal('ease-floor') }),
]);

/** A message key of the catalogue with its arguments. */
export const missingDataSchema = stepSchema;

export const optionNoteSchema = missingDataSchema.extend({ kind: optionKindSchema });

/** An option as it stands in a list: everything but the facts behind it. */
export const optionItemSchema = z.object({
  id: z.string(),
  kind: optionKindSchema,
  products: z.array(
    z.object({
      hs: z.string(),
      edition: z.enum(['HS1992', 'HS2022']),
      name: nameSchema,
      stage: z.enum(['raw', 'energy', 'food', 'processed', 'parts', 'capital', 'consumer']).nullable(),
      part: z.enum(['focus', 'input']),
    }),
  ),
  partners: z.array(z.object({ iso3: z.string(), role: roleSchema, brings: z.array(z.string()) })),
  value: figureSchema.extend({ basis: z.string() }),
  /** 0 to 1: weighted mean of the parts' percentiles among the options of its kind. */
  score: z.number(),
  /** Place among the options of its kind under the weights used, from 1. */
  rank: z.number().int(),
  /**
   * Places it may take with its value anywhere between low and high, those of the others likewise. Where `from`
   * is below the rank, it is not separated from what stands before it.
   */
  band: z.object({ from: z.number().int(), to: z.number().int() }),
  parts: z.array(
    z.object({
      name: partNameSchema,
      raw: z.number().nullable(),
      unit: z.string(),
      percentile: z.number(),
      /** Percentile at the low and at the high end of the quantity; absent where no interval is known. */
      percentileLow: z.number().optional(),
      percentileHigh: z.number().optional(),
      weight: z.number(),
    }),
  ),
  coverage: coverageGradeSchema,
  flags: z.array(flagSchema),
  sensitivity: z.array(
    z.object({
      threshold: z.string(),
      base: z.number(),
      rank: z.number().int(),
      rankLow: z.number().int().nullable(),
      rankHigh: z.number().int().nullable(),
    }),
  ),
  origins: z.array(z.string()),
  missing: z.array(missingDataSchema),
  steps: z.array(stepSchema),
});

/** An option with the facts behind it. */
export const optionSchema = optionItemSchema.extend({ explanation: explanationSchema });

/** What the options rest on. */
const basisOfStudy = {
  /** `name@content` of the loaded data; null: the facts that come with Hamkor. */
  vintage: z.string().nullable(),
  /** Whether the loaded data come from the generator. */
  isSynthetic: z.boolean(),
};

/**
 * The best way between the partners, from and to their main places or those asked for instead: from who sends to who
 * receives; where three make a thing together, the slowest of their pairs. Null: there is none, or it was not worked out in time (`hasRoutes`).
 */
const optionRoute = optionRouteSchema.nullable();
/** Whether ways between members were worked out in time; where not, a null `route` says nothing. */
const hasRoutes = z.boolean();

/** A page of options under the weights asked for; `notes` speak of a kind as a whole. */
export const optionListSchema = z.object({
  ...basisOfStudy,
  /** `more` where options are grouped: how many others about the same product this one stands for. */
  options: z.array(optionItemSchema.extend({ more: z.number().int().optional(), route: optionRoute })),
  hasRoutes,
  total: z.number().int(),
  offset: z.number().int(),
  limit: z.number().int(),
  notes: z.array(optionNoteSchema),
});

const standingSchema = z.object({ id: z.string(), rank: z.number().int(), score: z.number() });

/** An option's page: the option, and who stands before and after it among those of its kind. */
export const optionDetailSchema = z.object({
  ...basisOfStudy,
  option: optionSchema,
  route: optionRoute,
  hasRoutes,
  /** Number of options of its kind. */
  total: z.number().int(),
  previous: standingSchema.nullable(),
  next: standingSchema.nullable(),
});

const replaceableFigures = { outsideImports: figureSchema, replaceable: figureSchema };

/** What members buy outside of each raw material, and how much of it all members together could replace. */
export const replaceableMaterialsSchema = z.object({
  materials: z.array(
    z.object({
      product: optionItemSchema.shape.products.element,
      importers: z.array(z.string()),
      ...replaceableFigures,
    }),
  ),
  total: z.object(replaceableFigures).nullable(),
});

/** Options of all kinds at a glance, under the default weights. */
export const optionSummarySchema = z.object({
  ...basisOfStudy,
  total: z.number().int(),
  replaceable: replaceableMaterialsSchema,
  kinds: z.array(
    z.object({
      kind: optionKindSchema,
      total: z.number().int(),
      /** Options in which a member takes part, by ISO code; members without any have 0. */
      byMember: z.record(z.string(), z.number().int()),
      best: z.array(optionItemSchema),
      notes: z.array(missingDataSchema),
    }),
  ),
});
