/** How well the ranking finds real joint projects, with everything needed to doubt it. */
import { z } from 'zod';
import { partNameSchema } from './option.ts';

export const scoreKeySchema = z.enum([
  'demand',
  'density-gain',
  'joint-by-hand',
  'localisation-by-hand',
  'supply-mix',
  'full-mix',
  'joint-diversification',
  'localisation',
]);

const area = z.number().nullable();

export const scoreValidationSchema = z.object({
  key: scoreKeySchema,
  /** Among which products a real one has to stand out. */
  territory: z.enum(['all', 'none-has-it', 'some-have-it']),
  /** Whether its weights were learnt (each project ranked by what the others teach) or set by hand. */
  learnt: z.boolean(),
  weights: z.array(z.object({ part: partNameSchema, weight: z.number() })),
  projects: z.number().int(),
  products: z.number().int(),
  /** Area under the curve, 0.5 being chance, with its 95 % interval. */
  auc: area,
  low: area,
  high: area,
  pValue: area,
  pairingPValue: area,
  /** Among products of the same tenth of world demand only. */
  matchedAuc: area,
  matchedLow: area,
  matchedHigh: area,
  /** World demand alone in the same territory. */
  demandAuc: area,
  demandMatchedAuc: area,
  liftOverDemand: area,
  liftLow: area,
  liftHigh: area,
  beatsDemand: z.boolean(),
  newProductAuc: area,
  slices: z.array(
    z.object({
      key: z.enum([
        'first-half',
        'second-half',
        'begun-by-matrix-year',
        'begun-later',
        'begin-unknown',
        'none-has-it',
        'some-have-it',
        'all-have-it',
      ]),
      products: z.number().int(),
      auc: area,
      demandAuc: area,
    }),
  ),
});

export const validationSchema = z.object({
  scores: z.array(scoreValidationSchema),
  projects: z.array(
    z.object({
      id: z.string(),
      partners: z.array(z.string()),
      startYear: z.number().int().nullable(),
      products: z.array(
        z.object({
          hs: z.string(),
          /** Share of the other products it outranks, by score. */
          percentiles: z.partialRecord(scoreKeySchema, z.number().nullable()),
        }),
      ),
    }),
  ),
  leftOut: z.array(
    z.object({
      id: z.string(),
      reason: z.enum(['no-product', 'fewer-than-two-members', 'raw-material', 'outside-product-space']),
    }),
  ),
  counts: z.object({
    projectsGiven: z.number().int(),
    projectsUsed: z.number().int(),
    productsUsed: z.number().int(),
    distinctProducts: z.number().int(),
    distinctPartnerSets: z.number().int(),
    candidates: z.number().int(),
  }),
  caveats: z.array(
    z.enum([
      'small-list',
      'not-a-random-sample',
      'chosen-on-these-projects',
      'some-cancelled',
      'roles-not-recorded',
      'presence-may-follow-project',
      'heading-level',
      'world-not-bloc-demand',
    ]),
  ),
  draws: z.number().int(),
  seed: z.number().int(),
  dataYear: z.number().int(),
});
