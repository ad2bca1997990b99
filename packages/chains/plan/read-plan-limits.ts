import type { ChainDraft } from '../compile/compile-draft.ts';
import type { ChainPlan, LimitPlan } from './plan.ts';
import type { PlanValues } from '../compile/compile-terms.ts';

type Tables = Pick<ChainPlan, 'sites' | 'lines' | 'deliveries' | 'purchases' | 'flows'>;

const isAt = (value: number, bound: number): boolean =>
  Math.abs(value - bound) <= 1e-6 * Math.max(1, Math.abs(bound));

const limit = (
  at: Pick<LimitPlan, 'table' | 'row' | 'period' | 'side'>,
  value: number,
  bound: number,
): LimitPlan => {
  const over = at.side === 'max' ? value - bound : bound - value;
  const isBinding = over > 0 || isAt(value, bound);
  return { ...at, value, bound, isBinding, breach: isAt(value, bound) ? 0 : Math.max(0, over), price: null };
};

/**
 * Limits of the model, then capacities of lines that stand, open sites, supplies and lanes, then demands as the chain meets
 * them (delivered, from outside or written off). Shares of nothing are left out.
 */
export const readLimits = (
  { index, measures }: ChainDraft,
  values: PlanValues,
  tables: Tables,
): readonly LimitPlan[] => {
  const { model } = index;
  const limits: LimitPlan[] = [];
  for (const { limit: row, period, side, bound, valueOf } of measures) {
    const value = valueOf(values);
    if (value === null) continue;
    limits.push(limit({ table: 'limits', row, period, side }, value, bound));
  }
  const linesById = new Map(model.lines.map((row) => [row.id, row]));
  for (const { line, period, lines, quantity } of tables.lines) {
    const bound = linesById.get(line)!.capacity * lines;
    limits.push(limit({ table: 'lines', row: line, period, side: 'max' }, quantity, bound));
  }
  const sitesById = new Map(model.sites.map((row) => [row.id, row]));
  for (const { site, period, isOpen, tonnes } of tables.sites) {
    const bound = sitesById.get(site)!.capacityTonnes;
    if (isOpen && bound !== null)
      limits.push(limit({ table: 'sites', row: site, period, side: 'max' }, tonnes, bound));
  }
  const suppliesById = new Map(model.supplies.map((row) => [row.id, row]));
  for (const { supply, period, quantity } of tables.purchases) {
    const bound = suppliesById.get(supply)!.capacity;
    if (bound !== null)
      limits.push(limit({ table: 'supplies', row: supply, period, side: 'max' }, quantity, bound));
  }
  const lanesById = new Map(model.lanes.map((row) => [row.id, row]));
  for (const parts of Map.groupBy(tables.flows, ({ lane, period }) => `${lane}\n${period}`).values()) {
    const { lane, period } = parts[0];
    const bound = lanesById.get(lane)!.capacityTonnes;
    const tonnes = parts.reduce((sum, part) => sum + part.tonnes, 0);
    if (bound !== null) limits.push(limit({ table: 'lanes', row: lane, period, side: 'max' }, tonnes, bound));
  }
  for (const { demand, period, wanted, unmet } of tables.deliveries)
    limits.push(limit({ table: 'demands', row: demand, period, side: 'min' }, wanted - unmet, wanted));
  return limits;
};
