import { mostBehind } from './compile-behind.ts';
import type { ChainDraft } from './compile-draft.ts';
import type { Terms } from './compile-terms.ts';
import { wantedValue } from './compile-forms.ts';
import type { LineOption } from './compile-reach.ts';

/** Value-days of one unit on its way: its reference price × days of carriage, and of waiting for a purchase. */
const flowDays = ({ flow }: ChainDraft['columns']['flows'][number]): number =>
  flow.product.price * (flow.lane.hours / 24 + (flow.supply?.leadDays ?? 0));

const makingDays = ({ row, recipe }: LineOption): number => recipe.product.price * (row.leadDays ?? 0);

/**
 * Days behind what is wanted, mean by value: every day that goods are carried, made or waited for counts by their value at
 * reference prices, over the value of all that is wanted. What comes from outside or not at all counts as slow as the
 * slowest way the chain has to that demand, since nobody knows how long it takes: so it is never the quick way out. Lead
 * times that are unknown count as none. Null where nothing is wanted.
 */
export const daysTerms = (draft: ChainDraft): Terms | null => {
  const value = wantedValue(draft);
  if (value <= 0) return null;
  const { index, columns } = draft;
  const terms: Terms = { entries: [], offset: 0 };
  for (const { column, line, period } of columns.made)
    terms.entries.push([column, (index.weights[period] * makingDays(line)) / value]);
  for (const flow of columns.flows)
    terms.entries.push([flow.column, (index.weights[flow.period] * flowDays(flow)) / value]);
  const slowest = mostBehind(draft, { byFlow: flowDays, byMaking: makingDays });
  for (const { column, demand, period } of [...columns.outside, ...columns.unmet]) {
    const days = slowest.get(demand.id) ?? 0;
    terms.entries.push([column, (index.weights[period] * days) / value]);
  }
  return terms;
};
