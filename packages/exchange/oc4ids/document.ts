/** The fields of an OC4IDS 0.9 project that a record has room for; all others are let through and told of. */
import { z } from 'zod';
import { restSchema } from '../rest.ts';
import { projectStatuses } from './project-status.ts';

const words = z.string().min(1);
const instant = z.iso.datetime({ offset: true });

const valueSchema = z.looseObject({ amount: z.number().nullish(), currency: z.string().nullish() });

const observationSchema = z.looseObject({
  id: words,
  measure: z.union([z.string(), z.number()]).nullish(),
  unit: z.looseObject({ name: z.string().nullish() }).nullish(),
  period: z.looseObject({ startDate: instant.nullish() }).nullish(),
});

const metricsSchema = z
  .array(z.looseObject({ id: words, observations: z.array(observationSchema).optional() }))
  .optional();

export const projectSchema = z.looseObject({
  id: words,
  updated: instant.optional(),
  language: z.string().nullish(),
  identifiers: z.array(z.looseObject({ id: words, scheme: words.optional() })).optional(),
  title: words.optional(),
  description: words.optional(),
  status: z.enum(projectStatuses).optional(),
  period: z.looseObject({ startDate: instant.nullish(), endDate: instant.nullish() }).optional(),
  additionalClassifications: z
    .array(z.looseObject({ scheme: z.string().nullish(), id: words.optional() }))
    .optional(),
  locations: z
    .array(
      z.looseObject({
        id: words,
        description: z.string().nullish(),
        geometry: z
          .looseObject({ type: z.string().nullish(), coordinates: z.array(z.unknown()).nullish() })
          .optional(),
        gazetteer: z
          .looseObject({ scheme: z.string().nullish(), identifiers: z.array(z.string()).nullish() })
          .optional(),
      }),
    )
    .optional(),
  parties: z.array(z.looseObject({ id: words.optional(), name: z.string().nullish() })).optional(),
  budget: z.looseObject({ amount: valueSchema.optional(), description: words.optional() }).optional(),
  forecasts: metricsSchema,
  metrics: metricsSchema,
  documents: z
    .array(
      z.looseObject({
        id: words,
        title: z.string().nullish(),
        url: z.string().nullish(),
        datePublished: instant.nullish(),
      }),
    )
    .optional(),
  /** Ours: see the README of this package. */
  hamkor: z.looseObject({ rest: restSchema }).optional(),
});
export type Oc4idsProject = z.infer<typeof projectSchema>;

export const packageSchema = z.looseObject({
  uri: words,
  publishedDate: instant,
  version: z.string().regex(/^(\d+\.)(\d+)$/),
  publisher: z.looseObject({ name: words }),
  projects: z.array(z.looseObject({ id: words })).min(1),
});
