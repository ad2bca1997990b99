import type { ChainDraft } from './compile-draft.ts';
import { wanted } from './compile-reach.ts';
import type { Terms } from './compile-terms.ts';
import { newTerms } from './compile-terms.ts';

/**
 * Kilograms of CO2e per year: of what is bought, made, carried and delivered from outside. What is unknown counts as
 * nothing here; the plan says where that is so.
 */
export const carbonTerms = ({ index, columns }: ChainDraft): Terms => {
  const terms = newTerms();
  for (const { column, line, period } of columns.made)
    terms.entries.push([column, index.weights[period] * line.row.kgCo2e]);
  for (const { column, flow, period } of columns.flows) {
    const carried = (flow.lane.kgCo2ePerTonne * flow.product.kgPerUnit) / 1000;
    terms.entries.push([column, index.weights[period] * (carried + (flow.supply?.kgCo2e ?? 0))]);
  }
  for (const { column, demand, period } of columns.outside)
    terms.entries.push([column, index.weights[period] * (demand.outsideKgCo2e ?? 0)]);
  return terms;
};

/** Money per year of all that is wanted, at reference prices. */
export const wantedValue = ({ index }: Pick<ChainDraft, 'index'>): number =>
  index.model.demands.reduce((sum, demand) => {
    const product = index.products.get(demand.product);
    if (product === undefined) return sum;
    const amounts = wanted(index, demand);
    return sum + amounts.reduce((part, amount, t) => part + amount * product.price * index.weights[t], 0);
  }, 0);

/** What a state adds, money per year at reference prices: of what is made there less what is used up. */
export const valueAddedTerms = (
  { index, columns }: ChainDraft,
  isThere: (country: string) => boolean,
): Terms => {
  const terms = newTerms();
  for (const { column, line, period } of columns.made) {
    if (!isThere(line.site.country)) continue;
    const { product, inputs } = line.recipe;
    const used = inputs.reduce((sum, input) => sum + input.quantity * input.product.price, 0);
    terms.entries.push([column, index.weights[period] * (product.price - used)]);
  }
  return terms;
};

/**
 * Share of what is wanted, by value, that partner states make or sell: 1 less what is bought from suppliers elsewhere, what
 * sites elsewhere add, what comes from outside and what is not met, all at reference prices, over the value wanted. Null
 * where nothing is wanted.
 */
export const intraBlocTerms = (draft: ChainDraft): Terms | null => {
  const { index, columns } = draft;
  const value = wantedValue(draft);
  if (value <= 0) return null;
  const terms = newTerms();
  terms.offset = 1;
  for (const { column, flow, period } of columns.flows) {
    if (flow.supply === null || index.isPartner(index.places.get(flow.lane.from)!.row.country)) continue;
    terms.entries.push([column, (-index.weights[period] * flow.product.price) / value]);
  }
  for (const [column, added] of valueAddedTerms(draft, (country) => !index.isPartner(country)).entries)
    terms.entries.push([column, -added / value]);
  for (const { column, product, period } of [...columns.outside, ...columns.unmet])
    terms.entries.push([column, (-index.weights[period] * product.price) / value]);
  return terms;
};
