import { mostBehind } from './compile-behind.ts';
import type { ChainDraft, FlowColumn } from './compile-draft.ts';
import { wanted } from './compile-reach.ts';
import type { Terms } from './compile-terms.ts';
import { newTerms } from './compile-terms.ts';

/** Kilograms of CO2e of one unit carried, and of making it where it is bought. */
const flowCarbon = ({ flow: { lane, product, supply } }: FlowColumn): number =>
  (lane.kgCo2ePerTonne * product.kgPerUnit) / 1000 + (supply?.kgCo2e ?? 0);

/**
 * Kilograms of CO2e per year: of what is bought, made, carried and delivered from outside. What comes from outside and is
 * unknown counts as much as the dirtiest way the chain has to that demand, so that buying elsewhere is never the clean way
 * out because nobody has counted; unknown purchases count as nothing. The plan says where anything is unknown.
 */
export const carbonTerms = (draft: ChainDraft): Terms => {
  const { index, columns } = draft;
  const terms = newTerms();
  for (const { column, line, period } of columns.made)
    terms.entries.push([column, index.weights[period] * line.row.kgCo2e]);
  for (const flow of columns.flows)
    terms.entries.push([flow.column, index.weights[flow.period] * flowCarbon(flow)]);
  const isKnown = columns.outside.every(({ demand }) => demand.outsideKgCo2e !== null);
  const dirtiest = isKnown
    ? new Map<string, number>()
    : mostBehind(draft, { byFlow: flowCarbon, byMaking: ({ row }) => row.kgCo2e });
  for (const { column, demand, period } of columns.outside) {
    const each = demand.outsideKgCo2e ?? dirtiest.get(demand.id) ?? 0;
    terms.entries.push([column, index.weights[period] * each]);
  }
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
