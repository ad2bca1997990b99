import type { ChainDraft, FlowColumn } from '../compile/compile-draft.ts';
import { wanted } from '../compile/compile-reach.ts';
import type { ChainPlan, DeliveryPlan, FlowPlan, LinePlan, PurchasePlan, SitePlan } from './plan.ts';
import type { PlanValues } from '../compile/compile-terms.ts';

const readSites = ({ index, columns }: ChainDraft, values: PlanValues): readonly SitePlan[] =>
  index.model.sites.flatMap((site) =>
    index.model.periods.map(({ id }, period): SitePlan => {
      const open = columns.open.get(site.id);
      const isOpen = open !== undefined && values.of(open) === 1;
      const tonnes = columns.made.reduce(
        (sum, { column, line, period: at }) =>
          line.site === site && at === period
            ? sum + (values.of(column) * line.recipe.product.kgPerUnit) / 1000
            : sum,
        0,
      );
      return {
        site: site.id,
        period: id,
        isOpen,
        tonnes,
        utilisation: site.capacityTonnes === null || !isOpen ? null : tonnes / site.capacityTonnes,
        fixedCost: isOpen ? site.fixedCost : 0,
      };
    }),
  );

const readLines = ({ index, columns }: ChainDraft, values: PlanValues): readonly LinePlan[] =>
  columns.made.flatMap(({ column, line, period }): LinePlan[] => {
    const { row } = line;
    const lines = values.of(columns.lines.get(row.id)!);
    const quantity = values.of(column);
    if (lines === 0 && quantity === 0) return [];
    return [
      {
        line: row.id,
        period: index.model.periods[period].id,
        lines,
        quantity,
        utilisation: lines === 0 ? 0 : quantity / (row.capacity * lines),
        fixedCost: row.fixedCost * lines,
        energyCost: row.energyCost * quantity,
        labourCost: row.labourCost * quantity,
        otherCost: row.otherCost * quantity,
        kgCo2e: row.kgCo2e * quantity,
      },
    ];
  });

/** Flows of one lane, product, regime and period are one row, whatever row of supply or demand they serve. */
const readFlows = ({ index, columns }: ChainDraft, values: PlanValues): readonly FlowPlan[] => {
  const used = columns.flows.filter(({ column }) => values.of(column) > 0);
  const together = Map.groupBy(
    used,
    ({ flow, regime, period }) => `${flow.lane.id}\n${flow.product.id}\n${regime.regime}\n${period}`,
  );
  return [...together.values()].map((parts: readonly FlowColumn[]): FlowPlan => {
    const { flow, regime, period } = parts[0];
    const { lane, product } = flow;
    const quantity = parts.reduce((sum, { column }) => sum + values.of(column), 0);
    const tonnes = (quantity * product.kgPerUnit) / 1000;
    return {
      lane: lane.id,
      product: product.id,
      period: index.model.periods[period].id,
      regime: regime.regime,
      quantity,
      tonnes,
      transport: tonnes * lane.costPerTonne,
      duty: quantity * regime.rate * product.price,
      hours: lane.hours,
      kgCo2e: tonnes * lane.kgCo2ePerTonne,
      value: quantity * product.price,
    };
  });
};

const readPurchases = ({ index, columns }: ChainDraft, values: PlanValues): readonly PurchasePlan[] =>
  index.model.supplies.flatMap((supply) =>
    index.model.periods.flatMap(({ id }, period): PurchasePlan[] => {
      const quantity = columns.flows.reduce(
        (sum, { column, flow, period: at }) =>
          flow.supply === supply && at === period ? sum + values.of(column) : sum,
        0,
      );
      if (quantity === 0) return [];
      const kgCo2e = supply.kgCo2e === null ? null : supply.kgCo2e * quantity;
      return [{ supply: supply.id, period: id, quantity, cost: supply.price * quantity, kgCo2e }];
    }),
  );

const readDeliveries = ({ index, columns }: ChainDraft, values: PlanValues): readonly DeliveryPlan[] => {
  const sums = { delivered: new Map<string, number>(), outside: new Map(), unmet: new Map() };
  const add = (sum: Map<string, number>, demand: string, period: number, column: number): void => {
    const key = `${demand}\n${period}`;
    sum.set(key, (sum.get(key) ?? 0) + values.of(column));
  };
  for (const { column, flow, period } of columns.flows)
    if (flow.demand !== null) add(sums.delivered, flow.demand.id, period, column);
  for (const kind of ['outside', 'unmet'] as const)
    for (const { column, demand, period } of columns[kind]) add(sums[kind], demand.id, period, column);
  return index.model.demands
    .filter(({ product }) => index.products.has(product))
    .flatMap((demand) =>
      wanted(index, demand).map((amount, period): DeliveryPlan => {
        const key = `${demand.id}\n${period}`;
        return {
          demand: demand.id,
          period: index.model.periods[period].id,
          wanted: amount,
          delivered: sums.delivered.get(key) ?? 0,
          outside: sums.outside.get(key) ?? 0,
          unmet: sums.unmet.get(key) ?? 0,
        };
      }),
    );
};

/** The tables of a plan: of what is used only, but for sites and demands, which are all told. Figures are per year of the period. */
export const readTables = (
  draft: ChainDraft,
  values: PlanValues,
): Pick<ChainPlan, 'sites' | 'lines' | 'flows' | 'purchases' | 'deliveries' | 'stocks'> => ({
  sites: readSites(draft, values),
  lines: readLines(draft, values),
  flows: readFlows(draft, values),
  purchases: readPurchases(draft, values),
  deliveries: readDeliveries(draft, values),
  stocks: draft.columns.stocks.flatMap(({ column, site, product, period }) => {
    const quantity = values.of(column);
    return quantity === 0
      ? []
      : [{ site: site.id, product: product.id, period: draft.index.model.periods[period].id, quantity }];
  }),
});
