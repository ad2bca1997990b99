/** Query fields that several lists share. Whatever is wrong is refused by name, never ignored. */
import { z } from 'zod';
import { confidenceSchema } from '@hamkor/contract';

/** Values separated by commas, each of one form: `KAZ,UZB`. */
export const commaList = <T extends z.ZodType<unknown, string>>(item: T, description: string) =>
  z
    .string()
    .max(1000)
    .transform((text) => text.split(','))
    .pipe(z.array(item).max(50))
    .optional()
    .describe(description);

/** Text without control characters, which no record contains and PostgreSQL refuses. */
export const searchText = z
  .stringFormat('pump, насос, 泵', /^\P{Cc}*$/u)
  .max(200)
  .optional()
  .describe('Words in English, Russian or Chinese; a record must contain all of them');

export const countries = commaList(
  z.stringFormat('KAZ', /^[A-Z]{3}$/),
  'ISO 3166-1 alpha-3 codes, separated by commas: records that concern any of them',
);

export const hsPrefixes = commaList(
  z.stringFormat('8701', /^\d{2}(\d{2}){0,2}$/),
  'Chapters, headings or subheadings of the Harmonized System, separated by commas: records with a code that begins with any of them',
);

export const isicPrefixes = commaList(
  z.stringFormat('2821', /^\d{2,4}$/),
  'Divisions, groups or classes of ISIC rev. 4, separated by commas: records with a code that begins with any of them',
);

export const confidences = commaList(
  confidenceSchema,
  'published, estimated or unverified; several separated by commas',
);

const longitude = z.number().min(-180).max(180);
const latitude = z.number().min(-90).max(90);

/** West, south, east, north in degrees; west of the antimeridian may be greater than east of it. */
export const boundingBox = z
  .stringFormat('46.5,35,87.3,55.4', /^-?\d+(\.\d+)?(,-?\d+(\.\d+)?){3}$/)
  .transform((text) => text.split(',').map(Number))
  .pipe(z.tuple([longitude, latitude, longitude, latitude]))
  .refine(([, south, , north]) => south <= north, { path: [3], message: 'north < south' })
  .optional()
  .describe('West, south, east and north in degrees, separated by commas; west > east crosses 180°');

export type BoundingBox = NonNullable<z.output<typeof boundingBox>>;

/** `sort=year` or, from the greatest down, `sort=-year`; equal records follow by id. */
export const sortBy = <K extends string>(keys: readonly K[], usual: NoInfer<K | `-${K}`>) =>
  z
    .enum([...keys, ...keys.map((key): `-${K}` => `-${key}`)])
    .optional()
    .transform((sort): K | `-${K}` => sort ?? usual)
    .describe(
      `Order of the list, ${usual} unless asked otherwise; a minus turns it round, unknown values come last`,
    );
