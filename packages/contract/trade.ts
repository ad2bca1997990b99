/** Trade of a loaded vintage, looked at by pair, by dependence, over time, and by free query. */
import { z } from 'zod';
import { figureSchema, nameSchema } from './schema.ts';
import { optionItemSchema } from './option.ts';

/** Whether fuels and gold (HS 27, 7108) are counted: what is said often turns on it. */
export const fuelsSchema = z.enum(['with', 'without']);

const productRef = z.object({ hs: z.string(), name: nameSchema });

const directionSchema = z.object({
  exporter: z.string(),
  importer: z.string(),
  /** Total a year, newest last. */
  history: z.array(figureSchema),
  /** Trade intensity after Kojima, and with the exporter's own imports left out (Drysdale & Garnaut). */
  intensityKojima: figureSchema,
  intensityDrysdale: figureSchema,
  /** Michaely's complementarity of the exporter's exports with the importer's imports, 0 to 100. */
  complementarity: figureSchema,
  complementarityWithoutFuels: figureSchema,
  /** sum over products of min(exports, imports). */
  matched: figureSchema,
  /** Largest products traded now. */
  top: z.array(
    z.object({
      product: productRef,
      value: figureSchema,
      share: z.number(),
      rca: z.number().nullable(),
      bilateralRca: z.number().nullable(),
    }),
  ),
  /** Products of which the most is matched and not traded: min(exports, imports) less what goes already. */
  unused: z.array(z.object({ product: productRef, matched: figureSchema, already: figureSchema })),
});

/** Two members side by side. `trade` is null until bilateral trade by product is loaded. */
export const pairSchema = z.object({
  a: z.string(),
  b: z.string(),
  vintage: z.string().nullable(),
  isSynthetic: z.boolean(),
  fuels: fuelsSchema,
  trade: z
    .object({
      directions: z.tuple([directionSchema, directionSchema]),
      /** Trade-weighted Grubel-Lloyd index at six digits, and its split by unit values. */
      grubelLloyd: figureSchema,
      split: z.object({ horizontal: figureSchema, vertical: figureSchema, unknown: figureSchema }),
      intraIndustry: z.array(
        z.object({
          product: productRef,
          gl: z.number(),
          there: figureSchema,
          back: figureSchema,
          unitValueRatio: z.number().nullable(),
          type: z.enum(['horizontal', 'vertical', 'unknown', 'one-way']),
        }),
      ),
      /** Of the first direction; null where a measure it turns on is unknown. */
      quadrant: z.enum(['match-unused', 'match-used', 'production-sharing', 'weak']).nullable(),
    })
    .nullable(),
  /** Totals as each side reports them, from whatever origin knows them; intervals where reconciled. */
  reported: z.array(
    z.object({
      year: z.number().int(),
      exporter: z.string(),
      importer: z.string(),
      byExporter: figureSchema.nullable(),
      byImporter: figureSchema.nullable(),
      reconciled: figureSchema.nullable(),
    }),
  ),
  options: z.array(optionItemSchema),
});

/** All pairs of members at a glance. */
export const pairListSchema = z.object({
  vintage: z.string().nullable(),
  isSynthetic: z.boolean(),
  fuels: fuelsSchema,
  /** Medians over all pairs, where quadrants part; null where nothing is loaded. */
  borders: z
    .object({ complementarity: z.number(), intensity: z.number(), grubelLloyd: z.number() })
    .nullable(),
  items: z.array(
    z.object({
      exporter: z.string(),
      importer: z.string(),
      value: figureSchema,
      intensity: z.number().nullable(),
      complementarity: z.number().nullable(),
      grubelLloyd: z.number().nullable(),
      quadrant: z.enum(['match-unused', 'match-used', 'production-sharing', 'weak']).nullable(),
    }),
  ),
  /** Intra-bloc share and regional concentration by year. */
  bloc: z.array(z.object({ year: z.number().int(), intraShare: figureSchema, concentration: figureSchema })),
});

/** One cell of the heat map: how much a member leans on single suppliers for a chapter or a stage. */
export const dependenceCellSchema = z.object({
  iso3: z.string(),
  /** A chapter (two digits) or a processing stage. */
  group: z.string(),
  name: nameSchema.nullable(),
  imports: figureSchema,
  /** Value-weighted mean of the products' supplier concentration, 0 to 1. */
  hhi: z.number().nullable(),
  /** Share of imports in products of which one supplier outside the bloc holds more than half. */
  singleOutside: figureSchema,
  topSupplier: z.string().nullable(),
  topShare: z.number().nullable(),
  /** Share of imports that comes from members. */
  bloc: z.number().nullable(),
});

export const dependenceSchema = z.object({
  vintage: z.string().nullable(),
  isSynthetic: z.boolean(),
  by: z.enum(['chapter', 'stage']),
  years: z.tuple([z.number().int(), z.number().int()]).nullable(),
  cells: z.array(dependenceCellSchema),
});

/** The products behind one cell, the most dependent first. */
export const dependenceProductsSchema = z.object({
  vintage: z.string().nullable(),
  isSynthetic: z.boolean(),
  items: z.array(
    z.object({
      product: productRef,
      imports: figureSchema,
      hhi: figureSchema,
      topSupplier: z.string(),
      topShare: z.number(),
      isOutside: z.boolean(),
      suppliers: z.array(z.object({ iso3: z.string(), share: z.number() })),
    }),
  ),
});

/** One line over time. */
export const trendSchema = z.object({
  vintage: z.string().nullable(),
  isSynthetic: z.boolean(),
  /** What is drawn: a key of `trends.measure`. */
  measure: z.enum(['exports', 'imports', 'balance', 'intra-share', 'diversity', 'hhi', 'world-demand']),
  product: productRef.nullable(),
  series: z.array(z.object({ iso3: z.string(), points: z.array(figureSchema) })),
});

export const tradeGroupSchema = z.enum(['year', 'exporter', 'importer', 'product', 'heading', 'chapter']);

/** An answer of the free query: columns as asked, rows in order; `isCut` when the limit cut it. */
export const tradeQueryResultSchema = z.object({
  vintage: z.string(),
  isSynthetic: z.boolean(),
  origins: z.array(z.string()),
  columns: z.array(z.object({ name: z.string(), unit: z.string().nullable() })),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
  isCut: z.boolean(),
  milliseconds: z.number(),
});
