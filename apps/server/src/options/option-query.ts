import { confidenceSchema, coverageGradeSchema, optionKindSchema } from '@hamkor/contract';
import { memberCodes } from '@hamkor/nomenclature';
import type { OptionFilter } from '@hamkor/trade';
import { partNames } from '@hamkor/trade';
import { z } from 'zod';
import { commaList, searchText, sortBy } from '../listing/query-fields.ts';
import { refusal } from '../platform/field-error.ts';

/** Weights as text; what is wrong in it is told by `rankOptions`, part by part. */
export const weightsField = z
  .string()
  .max(300)
  .default('')
  .describe(
    `Weights of the score's parts, e.g. value:2,fit:0; a part not named keeps its default. Parts: ${partNames.join(', ')}`,
  );

/** What options rest on, and whether fuels and gold are among them. */
export const basisFields = {
  vintage: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe(
      'Loaded data the options rest on: a name, name@content, or “shipped” for the facts that come with Hamkor; the vintage in use where absent',
    ),
  fuels: z
    .enum(['with', 'without'])
    .default('with')
    .describe('“without” leaves out options about fuels and gold (HS 27 and 7108) and ranks what remains'),
};

export type BasisQuery = z.output<z.ZodObject<typeof basisFields>>;

/** Freight that takes longer than a year reaches nobody. */
const mostDays = 365;
const isNumberOfDays = (text: string): boolean =>
  /^\d{1,3}(\.\d{1,3})?$/.test(text) && Number(text) >= 1 && Number(text) <= mostDays;

/** Which places stand for members; `readPlaces` reads them against the network. */
export const placesField = z
  .stringFormat('KAZ:KZAST,CHN:CNURM', /^\P{Cc}+$/u)
  .max(1000)
  .transform((text) => text.split(','))
  .optional()
  .describe(
    'Places that freight goes from and to instead of the members’ main ones, each as MEMBER:PLACE, separated by commas; a place by identifier, UN/LOCODE or name in English, Russian or Chinese',
  );

/** What a list of options can be narrowed by, and how it is ranked and ordered. */
export const optionFields = {
  ...basisFields,
  kind: commaList(optionKindSchema, 'Kinds of option, separated by commas'),
  member: z.enum(memberCodes).optional().describe('A member that takes part, ISO 3166-1 alpha-3'),
  partner: z.enum(memberCodes).optional().describe('Another member that takes part as well'),
  product: z
    .stringFormat('8708', /^\d{1,4}$/)
    .optional()
    .describe('First digits of a heading of the Harmonized System, either edition'),
  q: searchText.describe('Words in English, Russian or Chinese: product, everyday term, country, code'),
  minValue: z
    .stringFormat('1000000', /^\d{1,15}(\.\d{1,6})?$/)
    .transform(Number)
    .optional()
    .describe('Least value in USD; options of unknown value do not pass'),
  withinDays: z
    .string()
    .refine(isNumberOfDays, { params: refusal('days', `1–${mostDays}`) })
    .transform(Number)
    .optional()
    .describe(
      'Most days that freight may take between the places of the partners, 1 to 365; options without a way do not pass',
    ),
  places: placesField,
  confidence: confidenceSchema.optional().describe('The weakest confidence of the value to let pass'),
  grade: coverageGradeSchema.shape.grade.unwrap().optional().describe('The worst coverage grade to let pass'),
  weights: weightsField,
  sort: sortBy(['score', 'rank', ...partNames], '-score'),
};

/** A list can be shortened to one row a product as well; a table and a saved analysis hold all. */
export const listFields = {
  ...optionFields,
  group: z
    .enum(['product'])
    .optional()
    .describe(
      '“product” shows the first option of each kind and product only, and how many more there are (`more`)',
    ),
};

export type OptionQuery = z.output<z.ZodObject<typeof optionFields>> &
  Partial<Pick<z.output<z.ZodObject<typeof listFields>>, 'group'>>;

/** The conditions of a query as the filter of the trade package takes them. */
export const filterOf = (query: OptionQuery): OptionFilter => ({
  ...(query.kind ? { kinds: query.kind } : {}),
  partners: [query.member, query.partner].filter((iso3) => iso3 !== undefined),
  ...(query.product === undefined ? {} : { product: query.product }),
  ...(query.q === undefined ? {} : { text: query.q }),
  ...(query.minValue === undefined ? {} : { minValueUsd: query.minValue }),
  ...(query.confidence ? { confidence: query.confidence } : {}),
  ...(query.grade ? { grade: query.grade } : {}),
});
