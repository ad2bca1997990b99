/** What an import of records from another form did, or would do. */
import { recordTypes, trilingualSchema } from '@hamkor/registry';
import { z } from 'zod';

export const exchangeFormats = ['oc4ids', 'iati', 'untp', 'records'] as const;

export const exchangeImportSchema = z.object({
  format: z.enum(exchangeFormats),
  /** Whether it was only tried: nothing was kept. */
  isDryRun: z.boolean(),
  records: z.array(
    z.object({
      /** What the file calls it. */
      reference: z.string(),
      /** Id of the new draft; null when it was only tried. */
      id: z.string().nullable(),
      type: z.enum(recordTypes),
      name: trilingualSchema,
    }),
  ),
  /** What the file tells and no field takes, by its place. */
  unmapped: z.array(z.object({ at: z.string(), value: z.string() })),
});
