import type {
  ClaimDocument,
  CountryDocument,
  CountryProfileDocument,
  FoundProductDocument,
  IndicatorDocument,
  MapDocument,
  MechanismDetailDocument,
  MechanismDocument,
  NeedDetailDocument,
  NeedDocument,
  OptionDetailDocument,
  OptionListDocument,
  OptionSummaryDocument,
  OrganisationDetailDocument,
  OrganisationDocument,
  OriginDetailDocument,
  OriginDocument,
  OverviewDocument,
  ParkDetailDocument,
  ParkDocument,
  ProductDetailDocument,
  ProductTreeDocument,
  ProjectDetailDocument,
  ProjectDocument,
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
export const mapQuery = () => documentQuery<MapDocument>('map');
export const countriesQuery = (filters: Parameters = {}) => listQuery<CountryDocument>('countries', filters);
export const countryQuery = (iso3: string) => documentQuery<CountryProfileDocument>(`countries/${iso3}`);
export const indicatorsQuery = (filters: Parameters) => listQuery<IndicatorDocument>('indicators', filters);
export const originsQuery = () => listQuery<OriginDocument>('origins', {});
export const originQuery = (id: string) => documentQuery<OriginDetailDocument>(`origins/${id}`);
export const productsQuery = (filters: Parameters) =>
  documentQuery<PageOf<FoundProductDocument>>('products', filters);
export const productTreeQuery = () => documentQuery<ProductTreeDocument>('products/tree');
export const productQuery = (hs: string) => documentQuery<ProductDetailDocument>(`products/${hs}`);
export const ledgerQuery = (filters: Parameters = {}) => listQuery<ClaimDocument>('ledger', filters);
export const claimQuery = (id: string) => documentQuery<ClaimDocument>(`ledger/${id}`);
export const projectsQuery = (filters: Parameters = {}) => listQuery<ProjectDocument>('projects', filters);
export const projectQuery = (id: string) => documentQuery<ProjectDetailDocument>(`projects/${id}`);
export const parksQuery = (filters: Parameters = {}) => listQuery<ParkDocument>('parks', filters);
export const parkQuery = (id: string) => documentQuery<ParkDetailDocument>(`parks/${id}`);
export const organisationsQuery = (filters: Parameters = {}) =>
  listQuery<OrganisationDocument>('organisations', filters);
export const organisationQuery = (id: string) =>
  documentQuery<OrganisationDetailDocument>(`organisations/${id}`);
export const needsQuery = (filters: Parameters = {}) => listQuery<NeedDocument>('needs', filters);
export const needQuery = (id: string) => documentQuery<NeedDetailDocument>(`needs/${id}`);
export const mechanismsQuery = (filters: Parameters = {}) =>
  listQuery<MechanismDocument>('mechanisms', filters);
export const mechanismQuery = (id: string) => documentQuery<MechanismDetailDocument>(`mechanisms/${id}`);
export const optionsQuery = (parameters: Parameters) =>
  documentQuery<OptionListDocument>('options', parameters);
export const optionSummaryQuery = () => documentQuery<OptionSummaryDocument>('options/summary');
export const optionQuery = (id: string, parameters: Parameters = {}) =>
  documentQuery<OptionDetailDocument>(`options/${id}`, parameters);
