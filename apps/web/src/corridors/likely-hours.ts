import type { RouteDocument } from '@hamkor/contract';

/**
 * Hours within which half of all consignments arrive. More than the sum of the operations' own usual times, for what is
 * late is later than what is early is early; so this is told first, and the sum of usual times beside it.
 */
export const likelyHours = ({ days }: Pick<RouteDocument, 'days'>): number => days.p50 * 24;
