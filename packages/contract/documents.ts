/** The documents as types, for programs that read them without the schema library at run time. */
import type { z } from 'zod';
import type {
  countryProfileSchema,
  countrySchema,
  indicatorSchema,
  indicatorSeriesSchema,
} from './country.ts';
import type { hubSchema } from './hub.ts';
import type { countryIndicesSchema, neighbourhoodSchema, productIndicesSchema } from './indices.ts';
import type { claimSchema } from './ledger.ts';
import type {
  optionDetailSchema,
  optionItemSchema,
  optionListSchema,
  optionSchema,
  optionSummarySchema,
} from './option.ts';
import type { originDetailSchema, originSchema } from './origin.ts';
import type { overviewSchema } from './overview.ts';
import type {
  foundProductSchema,
  namesSchema,
  productDetailSchema,
  productSchema,
  productTreeSchema,
} from './product.ts';
import type {
  mapSchema,
  mechanismDetailSchema,
  mechanismSchema,
  needDetailSchema,
  needSchema,
  optionHintSchema,
  organisationDetailSchema,
  organisationSchema,
  parkDetailSchema,
  parkSchema,
  projectDetailSchema,
  projectSchema,
  relatedRecordSchema,
} from './registry.ts';
import type { figureSchema, problemSchema } from './schema.ts';
import type { validationSchema } from './validation.ts';

export type FigureDocument = z.infer<typeof figureSchema>;
export type ProblemDocument = z.infer<typeof problemSchema>;
export type OriginDocument = z.infer<typeof originSchema>;
export type OriginDetailDocument = z.infer<typeof originDetailSchema>;
export type CountryDocument = z.infer<typeof countrySchema>;
export type CountryProfileDocument = z.infer<typeof countryProfileSchema>;
export type IndicatorDocument = z.infer<typeof indicatorSchema>;
export type IndicatorSeriesDocument = z.infer<typeof indicatorSeriesSchema>;
export type ProductDocument = z.infer<typeof productSchema>;
export type FoundProductDocument = z.infer<typeof foundProductSchema>;
export type ProductDetailDocument = z.infer<typeof productDetailSchema>;
export type ProductTreeDocument = z.infer<typeof productTreeSchema>;
export type NamesDocument = z.infer<typeof namesSchema>;
export type ClaimDocument = z.infer<typeof claimSchema>;
export type ProjectDocument = z.infer<typeof projectSchema>;
export type ProjectDetailDocument = z.infer<typeof projectDetailSchema>;
export type ParkDocument = z.infer<typeof parkSchema>;
export type ParkDetailDocument = z.infer<typeof parkDetailSchema>;
export type OrganisationDocument = z.infer<typeof organisationSchema>;
export type OrganisationDetailDocument = z.infer<typeof organisationDetailSchema>;
export type NeedDocument = z.infer<typeof needSchema>;
export type NeedDetailDocument = z.infer<typeof needDetailSchema>;
export type MechanismDocument = z.infer<typeof mechanismSchema>;
export type MechanismDetailDocument = z.infer<typeof mechanismDetailSchema>;
export type RelatedRecordDocument = z.infer<typeof relatedRecordSchema>;
export type OptionHintDocument = z.infer<typeof optionHintSchema>;
export type MapDocument = z.infer<typeof mapSchema>;
export type OverviewDocument = z.infer<typeof overviewSchema>;
export type OptionDocument = z.infer<typeof optionSchema>;
export type OptionItemDocument = z.infer<typeof optionItemSchema>;
export type OptionListDocument = z.infer<typeof optionListSchema>;
export type OptionDetailDocument = z.infer<typeof optionDetailSchema>;
export type OptionSummaryDocument = z.infer<typeof optionSummarySchema>;
export type HubDocument = z.infer<typeof hubSchema>;
export type CountryIndicesDocument = z.infer<typeof countryIndicesSchema>;
export type ProductIndicesDocument = z.infer<typeof productIndicesSchema>;
export type NeighbourhoodDocument = z.infer<typeof neighbourhoodSchema>;
export type ValidationDocument = z.infer<typeof validationSchema>;
