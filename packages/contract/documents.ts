/** The documents as types, for programs that read them without the schema library at run time. */
import type {
  accessSchema,
  amountSchema,
  borderPostSchema,
  constraintRefSchema,
  corridorSchema,
  corridorLinkSchema,
  corridorNetworkSchema,
  corridorNodeSchema,
  corridorPlacesSchema,
  criticalitySchema,
  fixSchema,
  fixesSchema,
  greenCorridorSchema,
  greenCorridorsSchema,
  lossSchema,
  operationSchema,
  optionRouteSchema,
  overlaySchema,
  overlayListSchema,
  reachSchema,
  routeSchema,
  routeBatchLineSchema,
  routeBatchSchema,
  routeBatchRequestSchema,
  routeQuestionSchema,
  routeSetSchema,
  routeSummarySchema,
  totalSchema,
} from './corridors.ts';
import type { z } from 'zod';
import type {
  countryProfileSchema,
  countrySchema,
  indicatorSchema,
  indicatorSeriesSchema,
} from './country.ts';
import type { hubSchema } from './hub.ts';
import type {
  complexitySchema,
  countryIndicesSchema,
  neighbourhoodSchema,
  placesSchema,
  productIndicesSchema,
} from './indices.ts';
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
import type {
  analysisListSchema,
  analysisQuestionSchema,
  analysisReplaySchema,
  analysisRequestSchema,
  analysisSchema,
  comparisonSchema,
  weightProfileListSchema,
  weightProfileSchema,
} from './analysis.ts';
import type { spaceSchema } from './space.ts';
import type {
  exportContentSchema,
  industryContentSchema,
  valueAddedIndustriesSchema,
  valueAddedSchema,
} from './value-added.ts';
import type {
  dependenceProductsSchema,
  dependenceSchema,
  pairListSchema,
  pairSchema,
  tradeQueryResultSchema,
  trendSchema,
} from './trade.ts';
import type {
  coverageListSchema,
  coverageSchema,
  importJobListSchema,
  importJobSchema,
  importRequestSchema,
  uploadSchema,
  vintageListSchema,
  vintageSchema,
} from './vintage.ts';
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
export type ComplexityDocument = z.infer<typeof complexitySchema>;
export type PlacesDocument = z.infer<typeof placesSchema>;
export type ProductIndicesDocument = z.infer<typeof productIndicesSchema>;
export type NeighbourhoodDocument = z.infer<typeof neighbourhoodSchema>;
export type ValidationDocument = z.infer<typeof validationSchema>;
export type VintageDocument = z.infer<typeof vintageSchema>;
export type VintageListDocument = z.infer<typeof vintageListSchema>;
export type ImportJobDocument = z.infer<typeof importJobSchema>;
export type ImportJobListDocument = z.infer<typeof importJobListSchema>;
export type ImportRequestDocument = z.infer<typeof importRequestSchema>;
export type UploadDocument = z.infer<typeof uploadSchema>;
export type CoverageDocument = z.infer<typeof coverageSchema>;
export type CoverageListDocument = z.infer<typeof coverageListSchema>;
export type PairDocument = z.infer<typeof pairSchema>;
export type PairListDocument = z.infer<typeof pairListSchema>;
export type DependenceDocument = z.infer<typeof dependenceSchema>;
export type DependenceProductsDocument = z.infer<typeof dependenceProductsSchema>;
export type TrendDocument = z.infer<typeof trendSchema>;
export type TradeQueryResultDocument = z.infer<typeof tradeQueryResultSchema>;
export type SpaceDocument = z.infer<typeof spaceSchema>;
export type AnalysisDocument = z.infer<typeof analysisSchema>;
export type AnalysisListDocument = z.infer<typeof analysisListSchema>;
export type AnalysisQuestionDocument = z.infer<typeof analysisQuestionSchema>;
export type AnalysisReplayDocument = z.infer<typeof analysisReplaySchema>;
export type AnalysisRequestDocument = z.infer<typeof analysisRequestSchema>;
export type ComparisonDocument = z.infer<typeof comparisonSchema>;
export type WeightProfileDocument = z.infer<typeof weightProfileSchema>;
export type WeightProfileListDocument = z.infer<typeof weightProfileListSchema>;
export type ExportContentDocument = z.infer<typeof exportContentSchema>;
export type ValueAddedDocument = z.infer<typeof valueAddedSchema>;
export type IndustryContentDocument = z.infer<typeof industryContentSchema>;
export type ValueAddedIndustriesDocument = z.infer<typeof valueAddedIndustriesSchema>;
export type CorridorNetworkDocument = z.infer<typeof corridorNetworkSchema>;
export type CorridorNodeDocument = z.infer<typeof corridorNodeSchema>;
export type CorridorLinkDocument = z.infer<typeof corridorLinkSchema>;
export type BorderPostDocument = z.infer<typeof borderPostSchema>;
export type CorridorDocument = z.infer<typeof corridorSchema>;
export type RouteDocument = z.infer<typeof routeSchema>;
export type OperationDocument = z.infer<typeof operationSchema>;
export type AmountDocument = z.infer<typeof amountSchema>;
export type TotalDocument = z.infer<typeof totalSchema>;
export type RouteSetDocument = z.infer<typeof routeSetSchema>;
export type RouteQuestionDocument = z.infer<typeof routeQuestionSchema>;
export type ConstraintRefDocument = z.infer<typeof constraintRefSchema>;
export type ReachDocument = z.infer<typeof reachSchema>;
export type AccessDocument = z.infer<typeof accessSchema>;
export type LossDocument = z.infer<typeof lossSchema>;
export type CriticalityDocument = z.infer<typeof criticalitySchema>;
export type FixDocument = z.infer<typeof fixSchema>;
export type FixesDocument = z.infer<typeof fixesSchema>;
export type GreenCorridorDocument = z.infer<typeof greenCorridorSchema>;
export type GreenCorridorsDocument = z.infer<typeof greenCorridorsSchema>;
export type OverlayDocument = z.infer<typeof overlaySchema>;
export type OverlayListDocument = z.infer<typeof overlayListSchema>;
export type RouteBatchDocument = z.infer<typeof routeBatchSchema>;
export type RouteBatchRequestDocument = z.infer<typeof routeBatchRequestSchema>;
export type RouteBatchLineDocument = z.infer<typeof routeBatchLineSchema>;
export type RouteSummaryDocument = z.infer<typeof routeSummarySchema>;
export type CorridorPlacesDocument = z.infer<typeof corridorPlacesSchema>;
export type OptionRouteDocument = z.infer<typeof optionRouteSchema>;
