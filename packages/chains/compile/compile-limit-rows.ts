import type { ChainDraft, LimitMeasure } from './compile-draft.ts';
import type { LimitRow } from '../model/model.ts';

/**
 * Column of how far a soft limit is broken on one side; null where the limit must hold. `weight`: what a unit of the column
 * counts in the penalty; `usual`: a usual figure of what is limited.
 */
export const breachColumn = (
  { column, columns }: ChainDraft,
  limit: LimitRow,
  period: string | null,
  side: 'min' | 'max',
  { weight, usual }: { readonly weight: number; readonly usual: number },
): number | null => {
  if (limit.penalty === null) return null;
  const cost = limit.penalty * weight;
  const breach = column({ name: `breach:${limit.id}:${period ?? ''}:${side}`, cost }, usual / 1000);
  columns.breaches.push({ column: breach, cost });
  return breach;
};

/** Notes how one side of a limit is read off a plan. */
export const measured = (
  { measures }: ChainDraft,
  limit: LimitRow,
  period: string | null,
  side: 'min' | 'max',
  valueOf: LimitMeasure['valueOf'],
): void => {
  const bound = limit[side];
  if (bound !== null) measures.push({ limit: limit.id, period, side, bound, valueOf });
};
