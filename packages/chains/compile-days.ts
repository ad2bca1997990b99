import type { ChainDraft } from './compile-draft.ts';
import type { Terms } from './compile-terms.ts';
import { wantedValue } from './compile-forms.ts';
import type { LineOption } from './compile-reach.ts';

/** Value-days of one unit on its way: its reference price × days of carriage, and of waiting for a purchase. */
const flowDays = ({ flow }: ChainDraft['columns']['flows'][number]): number =>
  flow.product.price * (flow.lane.hours / 24 + (flow.supply?.leadDays ?? 0));

const makingDays = ({ row, recipe }: LineOption): number => recipe.product.price * (row.leadDays ?? 0);

/**
 * Most value-days that can stand behind one unit of each demand, over all ways the chain has to make and carry it; over
 * places and products in the order of making.
 */
const slowestWays = (draft: ChainDraft): ReadonlyMap<string, number> => {
  const { index, columns } = draft;
  const behind = new Map<string, number>();
  const raise = (key: string, days: number): void => {
    behind.set(key, Math.max(behind.get(key) ?? 0, days));
  };
  const linesOf = Map.groupBy(draft.reach.lines, ({ recipe }) => recipe.product);
  const flowsOf = Map.groupBy(columns.flows, ({ flow }) => flow.product);
  for (const product of [...index.fromLastToFirst].reverse()) {
    for (const line of linesOf.get(product) ?? []) {
      const inputs = line.recipe.inputs.reduce(
        (sum, input) => sum + input.quantity * (behind.get(`${line.site.id}:${input.product.id}`) ?? 0),
        0,
      );
      raise(`${line.site.id}:${product.id}`, makingDays(line) + inputs);
    }
    // What a site makes is known before it is carried on: nothing is carried twice.
    const made = new Map(behind);
    for (const column of flowsOf.get(product) ?? []) {
      const { lane, demand } = column.flow;
      const days = flowDays(column) + (made.get(`${lane.from}:${product.id}`) ?? 0);
      raise(demand === null ? `${lane.to}:${product.id}` : `demand:${demand.id}`, days);
    }
  }
  return behind;
};

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
  const slowest = slowestWays(draft);
  for (const { column, demand, period } of [...columns.outside, ...columns.unmet]) {
    const days = slowest.get(`demand:${demand.id}`) ?? 0;
    terms.entries.push([column, (index.weights[period] * days) / value]);
  }
  return terms;
};
