import type { ChainDraft } from '../compile/compile-draft.ts';
import { dutyCounts } from '../compile/compile-columns.ts';
import type { CarbonParts, CostParts } from './plan.ts';
import type { PlanValues } from '../compile/compile-terms.ts';

type Open<Parts> = { -readonly [Part in keyof Parts]: Parts[Part] };

/** Cost of a plan part by part, money per year. Duty that stays with partner states is left out where it is no cost. */
export const readCost = (draft: ChainDraft, values: PlanValues): CostParts => {
  const { index, columns, reach } = draft;
  const { weights } = index;
  const cost: Open<CostParts> = {
    purchases: 0,
    fixed: 0,
    energy: 0,
    labour: 0,
    other: 0,
    transport: 0,
    duty: 0,
    stock: 0,
    outside: 0,
    penalties: 0,
    total: 0,
  };
  for (const site of index.model.sites) {
    const open = columns.open.get(site.id);
    if (open !== undefined) cost.fixed += site.fixedCost * values.of(open);
  }
  for (const { row } of reach.lines) cost.fixed += row.fixedCost * values.of(columns.lines.get(row.id)!);
  for (const { column, line, period } of columns.made) {
    const quantity = weights[period] * values.of(column);
    cost.energy += quantity * line.row.energyCost;
    cost.labour += quantity * line.row.labourCost;
    cost.other += quantity * line.row.otherCost;
  }
  for (const { column, flow, period, transport, duty, purchase } of columns.flows) {
    const quantity = weights[period] * values.of(column);
    cost.purchases += quantity * purchase;
    cost.transport += quantity * transport;
    if (dutyCounts(draft, index.places.get(flow.lane.to)!.row.country)) cost.duty += quantity * duty;
  }
  for (const { column, cost: unit } of columns.stocks) cost.stock += unit * values.of(column);
  for (const { column, demand, period } of columns.outside)
    cost.outside += weights[period] * values.of(column) * demand.outsidePrice!;
  for (const { column, demand, period } of columns.unmet)
    cost.penalties += weights[period] * values.of(column) * demand.unmetPenalty!;
  for (const { column, cost: unit } of columns.breaches) cost.penalties += unit * values.of(column);
  cost.total = Object.values(cost).reduce((sum, part) => sum + part, 0);
  return cost;
};

const plus = (sum: number | null, part: number | null): number | null =>
  sum === null || part === null ? null : sum + part;

/** Carbon of a plan, kilograms of CO2e per year. */
export const readCarbon = ({ index, columns }: ChainDraft, values: PlanValues): CarbonParts => {
  const { weights } = index;
  let purchases: number | null = 0;
  let outside: number | null = 0;
  let production = 0;
  let transport = 0;
  let known = 0;
  for (const { column, line, period } of columns.made)
    production += weights[period] * values.of(column) * line.row.kgCo2e;
  for (const { column, flow, period } of columns.flows) {
    const quantity = weights[period] * values.of(column);
    if (quantity === 0) continue;
    transport += (quantity * flow.lane.kgCo2ePerTonne * flow.product.kgPerUnit) / 1000;
    if (flow.supply === null) continue;
    const { kgCo2e } = flow.supply;
    purchases = plus(purchases, kgCo2e === null ? null : quantity * kgCo2e);
    known += quantity * (kgCo2e ?? 0);
  }
  for (const { column, demand, period } of columns.outside) {
    const quantity = weights[period] * values.of(column);
    if (quantity === 0) continue;
    const { outsideKgCo2e } = demand;
    outside = plus(outside, outsideKgCo2e === null ? null : quantity * outsideKgCo2e);
    known += quantity * (outsideKgCo2e ?? 0);
  }
  return { purchases, production, transport, outside, total: known + production + transport };
};
