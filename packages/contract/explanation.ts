/** The facts behind one option, by kind: what the option page unfolds and draws. */
import { z } from 'zod';
import { figureSchema } from './schema.ts';

/** How one country stands to one product. */
export const closenessSchema = z.object({
  iso3: z.string(),
  /** Balassa index; null where it is not known. */
  rca: z.number().nullable(),
  density: z.number(),
  relativeDensity: z.number(),
  /** Share of the main inputs held, by cost order; null where none is recorded or known. */
  inputCoverage: z.number().nullable(),
});

export const inputHoldingSchema = z.object({
  hs: z.string(),
  weight: z.number(),
  holders: z.array(z.object({ iso3: z.string(), rca: z.number(), exports: figureSchema })),
  otherMembers: z.array(z.string()),
});

export const neighbourSchema = z.object({
  hs: z.string(),
  proximity: z.number(),
  holders: z.array(z.string()),
});

const outlook = {
  complexity: figureSchema,
  worldDemand: z.array(figureSchema),
  demandGrowthPerYear: figureSchema,
};

export const substitutionExplanationSchema = z.object({
  kind: z.literal('substitution'),
  outsideImports: figureSchema,
  spareExports: figureSchema,
  matched: figureSchema,
  importUnitValue: figureSchema,
  exportUnitValue: figureSchema,
  fit: figureSchema,
  joint: z.object({ bound: figureSchema, pairwiseSum: figureSchema, thisPair: figureSchema }),
  outsideSuppliers: z.array(z.object({ iso3: z.string(), value: figureSchema })),
  supplierHhi: figureSchema,
  history: z.array(
    z.object({
      year: z.number().int(),
      outsideImports: figureSchema,
      spareExports: figureSchema,
      alreadyBetween: figureSchema,
    }),
  ),
  /** min(1, exports / imports) of the supplier: below 1 a part of what it sells was bought; null where not known. */
  reExportGuard: z.number().nullable(),
  /** The six-digit lines behind the heading, largest first; empty where only the heading is known. */
  subheadings: z.array(
    z.object({
      hs: z.string(),
      outsideImports: figureSchema,
      spareExports: figureSchema,
      matched: figureSchema,
      fit: z.number().nullable(),
      value: figureSchema,
    }),
  ),
});

export const jointDiversificationExplanationSchema = z.object({
  kind: z.literal('joint-diversification'),
  pooledDensity: z.number(),
  pooledRelativeDensity: z.number(),
  bestSingle: z.string(),
  pooledInputCoverage: z.number(),
  alone: z.array(closenessSchema),
  inputs: z.array(inputHoldingSchema),
  neighbours: z.array(neighbourSchema),
  ...outlook,
});

export const localisationExplanationSchema = z.object({
  kind: z.literal('localisation'),
  holderExports: figureSchema,
  holderWorldShare: figureSchema,
  holderRca: z.number(),
  host: closenessSchema,
  inputs: z.array(inputHoldingSchema),
  neighbours: z.array(neighbourSchema),
  hostMarket: figureSchema,
  ...outlook,
});

export const rungSchema = z.object({
  hs: z.string(),
  stage: z.string(),
  members: z.array(closenessSchema),
});

export const coProductionExplanationSchema = z.object({
  kind: z.literal('co-production'),
  upstreamExports: figureSchema,
  upstreamRca: z.number(),
  downstream: closenessSchema,
  inputPlace: z.number().int(),
  inputWeight: z.number(),
  sectorCoefficient: figureSchema,
  ladder: z.array(rungSchema),
  ...outlook,
});

/** Export potential after Decreux & Spies (2016): actual beside potential, and the three factors of it. */
export const exportPotentialExplanationSchema = z.object({
  kind: z.literal('export-potential'),
  actual: figureSchema,
  potential: figureSchema,
  unrealised: figureSchema,
  supply: z.object({
    value: figureSchema,
    projectedShare: z.number(),
    reExportGuard: z.number(),
    /** Global tariff advantage; null where no tariffs are loaded (then it counts as 1, and `missing` says so). */
    tariffAdvantage: z.number().nullable(),
  }),
  demand: z.object({ value: figureSchema, growth: z.number(), tariffAdvantage: z.number().nullable() }),
  ease: z.object({
    value: z.number(),
    distanceFactor: z.number(),
    pairFactor: z.number(),
    /** The pair does not trade: the median of its neighbours stands for it. */
    isFloor: z.boolean(),
  }),
  untappedByEase: figureSchema,
  untappedByGrowth: figureSchema,
  subheadings: z.array(z.object({ hs: z.string(), actual: figureSchema, potential: figureSchema })),
});

/** What one member exports against what another imports, over all products. */
export const complementarityExplanationSchema = z.object({
  kind: z.literal('complementarity'),
  complementarity: figureSchema,
  complementarityWithoutFuels: figureSchema,
  intensityKojima: figureSchema,
  intensityDrysdale: figureSchema,
  grubelLloyd: figureSchema,
  quadrant: z.enum(['match-unused', 'match-used', 'production-sharing', 'weak']),
  /** Where the quadrants part: medians over all pairs of members. */
  borders: z.object({ complementarity: z.number(), intensity: z.number() }),
  matched: figureSchema,
  actual: figureSchema,
  products: z.array(
    z.object({
      hs: z.string(),
      exports: figureSchema,
      imports: figureSchema,
      matched: figureSchema,
      already: figureSchema,
    }),
  ),
  pairs: z.array(
    z.object({
      exporter: z.string(),
      importer: z.string(),
      complementarity: z.number(),
      intensity: z.number(),
    }),
  ),
});

/** Two members that already trade parts of one kind both ways. */
export const productionSharingExplanationSchema = z.object({
  kind: z.literal('production-sharing'),
  grubelLloyd: figureSchema,
  horizontalShare: z.number().nullable(),
  there: figureSchema,
  back: figureSchema,
  subheadings: z.array(
    z.object({
      hs: z.string(),
      bec: z.string().nullable(),
      gl: z.number(),
      there: figureSchema,
      back: figureSchema,
      unitValueRatio: z.number().nullable(),
      type: z.enum(['horizontal', 'vertical', 'unknown', 'one-way']),
    }),
  ),
});

export const explanationSchema = z.discriminatedUnion('kind', [
  substitutionExplanationSchema,
  jointDiversificationExplanationSchema,
  localisationExplanationSchema,
  coProductionExplanationSchema,
  exportPotentialExplanationSchema,
  complementarityExplanationSchema,
  productionSharingExplanationSchema,
]);
