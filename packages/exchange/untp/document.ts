/** The fields of a UNTP digital facility record 0.6 that a record has room for; all others are let through and told of. */
import { z } from 'zod';
import { restSchema } from '../rest.ts';

export const facilitySchema = z.looseObject({
  id: z.string().min(1),
  name: z.string().min(1),
  registeredId: z.string().optional(),
  idScheme: z.looseObject({ name: z.string().optional() }).optional(),
  description: z.string().optional(),
  countryOfOperation: z.string().optional(),
  processCategory: z
    .array(z.looseObject({ code: z.string().optional(), schemeID: z.string().optional() }))
    .optional(),
  locationInformation: z
    .looseObject({ geoLocation: z.looseObject({ coordinates: z.array(z.number()).optional() }).optional() })
    .optional(),
  address: z.looseObject({ addressLocality: z.string().optional() }).optional(),
  /** Ours: see the README of this package. */
  hamkor: z.looseObject({ type: z.enum(['park', 'facility', 'organisation']), rest: restSchema }).optional(),
});
export type Facility = z.infer<typeof facilitySchema>;

export const credentialSchema = z.looseObject({
  type: z.array(z.string()),
  issuer: z.looseObject({ id: z.string(), name: z.string() }),
  credentialSubject: z.looseObject({ facility: z.unknown() }),
});
