import type { ChainDraft, FlowColumn } from '../compile/compile-draft.ts';
import { wanted } from '../compile/compile-reach.ts';
import type { ChainModel, DemandRow } from '../model/model.ts';

export type GainItem = 'producersMargin' | 'buyersSaving' | 'duty';

/** Takes one term of the gain of a state: coefficient × value of the column, money per year; no column = a constant. */
export type GainTerm = (country: string, item: GainItem, column: number | null, coefficient: number) => void;

/**
 * What a unit costs a market that does without the chain: the outside price, or the penalty of going without where that is
 * less. Null where nobody else sells it and it must be met.
 */
export const priceWithoutChain = (demand: DemandRow): number | null => {
  const { outsidePrice, unmetPenalty } = demand;
  return outsidePrice === null || unmetPenalty === null
    ? (outsidePrice ?? unmetPenalty)
    : Math.min(outsidePrice, unmetPenalty);
};

/**
 * Money per year that all markets pay without the chain, mean over periods as everywhere; null where one could not be served
 * at all.
 */
export const costWithoutChain = (model: ChainModel): number | null => {
  const lengths = model.periods.map(({ years, discountFactor }) => years * discountFactor);
  const factor =
    model.periods.reduce((sum, { demandFactor }, t) => sum + demandFactor * lengths[t], 0) /
    lengths.reduce((sum, length) => sum + length, 0);
  let cost = 0;
  for (const demand of model.demands) {
    const price = priceWithoutChain(demand);
    if (price === null) return null;
    cost += price * demand.quantity * factor;
  }
  return cost;
};

/**
 * Who has what of a plan, column by column. Sites sell at reference prices to sites and markets and pay for what comes in
 * with carriage and duty; what suppliers sell is paid at the supplier's price, a cost to the chain even where the supplier
 * is in a partner state. Markets pay the reference price, carriage and duty, and save against what they would pay without
 * the chain (the reference price where nothing else is known). A market outside the partner states saves nothing: it pays
 * what it would pay anyway, and what is left above the reference price, carriage and duty is the seller's, where that is a
 * partner. Duty goes to the state that levies it.
 *
 * The terms of all states add up, for every column, to what it saves or costs, before penalties of soft limits: so the
 * gains of all states are what the chain saves, plus all duty.
 */
export const eachGainTerm = ({ index, columns }: ChainDraft, take: GainTerm): void => {
  const { weights, model, products, places, isPartner } = index;
  const countryOf = (place: string): string => places.get(place)!.row.country;
  for (const site of model.sites) {
    const open = columns.open.get(site.id);
    if (open !== undefined) take(site.country, 'producersMargin', open, -site.fixedCost);
  }
  for (const { column, line, period } of columns.made) {
    const { energyCost, labourCost, otherCost } = line.row;
    const cost = energyCost + labourCost + otherCost;
    take(line.site.country, 'producersMargin', column, -weights[period] * cost);
  }
  const linesSeen = new Set<string>();
  for (const { line } of columns.made) {
    if (linesSeen.has(line.row.id)) continue;
    linesSeen.add(line.row.id);
    take(line.site.country, 'producersMargin', columns.lines.get(line.row.id)!, -line.row.fixedCost);
  }
  for (const { column, site, cost } of columns.stocks) take(site.country, 'producersMargin', column, -cost);
  const takeFlow = ({ column, flow, period, transport, duty, purchase }: FlowColumn): void => {
    const weight = weights[period];
    const { price } = flow.product;
    const from = countryOf(flow.lane.from);
    const to = countryOf(flow.lane.to);
    const paid = (flow.supply === null ? price : purchase) + transport + duty;
    if (flow.supply === null) take(from, 'producersMargin', column, weight * price);
    if (duty > 0) take(to, 'duty', column, weight * duty);
    if (flow.demand === null) {
      take(to, 'producersMargin', column, -weight * paid);
      return;
    }
    take(to, 'buyersSaving', column, -weight * paid);
    if (isPartner(to) || !isPartner(from)) return;
    const left = (priceWithoutChain(flow.demand) ?? price) - paid;
    take(to, 'buyersSaving', column, -weight * left);
    take(from, 'producersMargin', column, weight * left);
  };
  for (const flow of columns.flows) takeFlow(flow);
  for (const { column, demand, period } of columns.outside)
    take(countryOf(demand.market), 'buyersSaving', column, -weights[period] * demand.outsidePrice!);
  for (const { column, demand, period } of columns.unmet)
    take(countryOf(demand.market), 'buyersSaving', column, -weights[period] * demand.unmetPenalty!);
  for (const demand of model.demands) {
    const product = products.get(demand.product);
    if (product === undefined) continue;
    const price = priceWithoutChain(demand) ?? product.price;
    const amounts = wanted(index, demand);
    for (const [period, amount] of amounts.entries())
      take(countryOf(demand.market), 'buyersSaving', null, weights[period] * amount * price);
  }
};
