import type {
  RouteSetDocument,
  ReachDocument,
  OverlayListDocument,
  GreenCorridorsDocument,
  FixesDocument,
  CriticalityDocument,
  CorridorNetworkDocument,
  AccessDocument,
  AnalysisListDocument,
  AnalysisReplayDocument,
  ClaimDocument,
  ComparisonDocument,
  ComplexityDocument,
  CountryDocument,
  CountryProfileDocument,
  CoverageListDocument,
  DependenceDocument,
  DependenceProductsDocument,
  FoundProductDocument,
  HubDocument,
  ImportJobListDocument,
  OptionDetailDocument,
  OptionListDocument,
  OptionSummaryDocument,
  OriginDetailDocument,
  OriginDocument,
  OverviewDocument,
  PairDocument,
  PairListDocument,
  ProductTreeDocument,
  ProjectDocument,
  SpaceDocument,
  TradeQueryResultDocument,
  TrendDocument,
  ValueAddedDocument,
  ValueAddedIndustriesDocument,
  VintageDocument,
  VintageListDocument,
  WeightProfileListDocument,
} from '@hamkor/contract';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fetchDocument } from './client.ts';
import type { Parameters } from './client.ts';

/** A page of a list, as every list of the API answers. */
export interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
}

/** The longest list the API gives at once. */
const longest = 500;

/**
 * Options of a query for one document, for `useQuery` or a route's loader. While the next one loads, the last
 * one stays on screen.
 */
export const documentQuery = <T>(path: string, parameters: Parameters = {}) =>
  queryOptions({
    queryKey: [path, parameters] as const,
    queryFn: ({ signal }) => fetchDocument<T>(path, parameters, signal),
    placeholderData: keepPreviousData,
  });

/** A whole short list (up to 500) unless the filters say otherwise. */
const listQuery = <Item>(path: string, filters: Parameters) =>
  documentQuery<PageOf<Item>>(path, { limit: longest, ...filters });

export const overviewQuery = () => documentQuery<OverviewDocument>('overview');
export const countriesQuery = (filters: Parameters = {}) => listQuery<CountryDocument>('countries', filters);
export const countryQuery = (iso3: string) => documentQuery<CountryProfileDocument>(`countries/${iso3}`);
export const originsQuery = () => listQuery<OriginDocument>('origins', {});
export const originQuery = (id: string) => documentQuery<OriginDetailDocument>(`origins/${id}`);
export const productsQuery = (filters: Parameters) =>
  documentQuery<PageOf<FoundProductDocument>>('products', filters);
export const productTreeQuery = () => documentQuery<ProductTreeDocument>('products/tree');
export const ledgerQuery = (filters: Parameters = {}) => listQuery<ClaimDocument>('ledger', filters);
export const projectsQuery = (filters: Parameters = {}) => listQuery<ProjectDocument>('projects', filters);
export const optionsQuery = (parameters: Parameters) =>
  documentQuery<OptionListDocument>('options', parameters);
export const optionSummaryQuery = (parameters: Parameters = {}) =>
  documentQuery<OptionSummaryDocument>('options/summary', parameters);
export const optionQuery = (id: string, parameters: Parameters = {}) =>
  documentQuery<OptionDetailDocument>(`options/${id}`, parameters);
export const hubQuery = (iso3: string) => documentQuery<HubDocument>(`hubs/${iso3}`);
export const vintagesQuery = () => documentQuery<VintageListDocument>('vintages');
export const vintageQuery = (ref: string) =>
  documentQuery<VintageDocument>(`vintages/${encodeURIComponent(ref)}`);
export const importsQuery = () => documentQuery<ImportJobListDocument>('imports');
export const coverageQuery = (parameters: Parameters) =>
  documentQuery<CoverageListDocument>('coverage', parameters);
export const tradeQuery = (parameters: Parameters) =>
  documentQuery<TradeQueryResultDocument>('trade', parameters);
export const analysesQuery = () => documentQuery<AnalysisListDocument>('analyses');
export const replayQuery = (id: string) => documentQuery<AnalysisReplayDocument>(`analyses/${id}/replay`);
export const profilesQuery = () => documentQuery<WeightProfileListDocument>('profiles');
export const comparisonQuery = (a: string, b: string) =>
  documentQuery<ComparisonDocument>('comparison', { a, b });
export const spaceQuery = (vintage?: string) => documentQuery<SpaceDocument>('space', { vintage });
export const pairsQuery = (parameters: Parameters) => documentQuery<PairListDocument>('pairs', parameters);
export const pairQuery = (a: string, b: string, parameters: Parameters) =>
  documentQuery<PairDocument>(`pairs/${a}/${b}`, parameters);
export const dependenceQuery = (parameters: Parameters) =>
  documentQuery<DependenceDocument>('dependence', parameters);
export const dependenceProductsQuery = (iso3: string, group: string, parameters: Parameters) =>
  documentQuery<DependenceProductsDocument>(`dependence/${iso3}/${group}`, parameters);
export const trendsQuery = (parameters: Parameters) => documentQuery<TrendDocument>('trends', parameters);
export const complexityQuery = (vintage?: string) =>
  documentQuery<ComplexityDocument>('indices/complexity', { vintage });
export const valueAddedQuery = (parameters: Parameters) =>
  documentQuery<ValueAddedDocument>('value-added', parameters);
export const industriesQuery = (iso3: string, parameters: Parameters) =>
  documentQuery<ValueAddedIndustriesDocument>(`value-added/${iso3}/industries`, parameters);
export const networkQuery = (overlay?: string) =>
  documentQuery<CorridorNetworkDocument>('corridors/network', { overlay });
export const routesQuery = (parameters: Parameters) =>
  documentQuery<RouteSetDocument>('corridors/routes', parameters);
export const reachQuery = (parameters: Parameters) =>
  documentQuery<ReachDocument>('corridors/reach', parameters);
export const accessQuery = (parameters: Parameters) =>
  documentQuery<AccessDocument>('corridors/access', parameters);
export const criticalityQuery = (parameters: Parameters) =>
  documentQuery<CriticalityDocument>('corridors/criticality', parameters);
export const fixesQuery = (parameters: Parameters) =>
  documentQuery<FixesDocument>('corridors/fixes', parameters);
export const greenQuery = (parameters: Parameters) =>
  documentQuery<GreenCorridorsDocument>('corridors/green', parameters);
export const overlaysQuery = () => documentQuery<OverlayListDocument>('corridors/overlays');
