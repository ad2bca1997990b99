import type {
  DelayMapDocument,
  DeliveryListDocument,
  DeliveryViewDocument,
  ReviewListDocument,
  YearlyReportDocument,
} from '@hamkor/contract';
import { queryOptions } from '@tanstack/react-query';
import { fetchDocument } from '../api/client.ts';
import type { Parameters } from '../api/client.ts';

/** One document of delivery, read anew at every visit: others report meanwhile. */
const deliveryPart = <T>(path: string, parameters: Parameters = {}) =>
  queryOptions({
    queryKey: [path, parameters] as const,
    queryFn: ({ signal }) => fetchDocument<T>(path, parameters, signal),
    staleTime: 0,
  });

export const deliveriesQuery = () => deliveryPart<DeliveryListDocument>('delivery', { limit: 500 });
export const deliveryQuery = (id: string) =>
  deliveryPart<DeliveryViewDocument>(`delivery/${encodeURIComponent(id)}`);
export const reviewsQuery = () => deliveryPart<ReviewListDocument>('delivery/reviews');
export const delaysQuery = (by: 'project' | 'state') =>
  deliveryPart<DelayMapDocument>('delivery/delays', { by });
export const reportQuery = (year: string) => deliveryPart<YearlyReportDocument>('delivery/report', { year });
