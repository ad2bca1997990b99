import type { ChainModel, LimitPlan } from '@hamkor/contract';
import { isShareLimit, limitUnit } from '../../model/limit-subjects.ts';

/** The step by which a bound is eased when its price is told, and how its amounts are written. */
export interface LimitStep {
  /** What one step is: a key of `chainResults.step`. */
  readonly key: 'percent' | 'tonne' | 'co2e' | 'day' | 'money' | 'product' | 'count';
  /** Unit of the product, the currency; empty where the key says it. */
  readonly unit: string;
  /** The step in the unit of the bound: a hundredth for shares, a thousand kilograms for emissions. */
  readonly size: number;
}

const productOf = (model: ChainModel, { table, row }: Pick<LimitPlan, 'table' | 'row'>): string | null => {
  switch (table) {
    case 'lines': {
      const recipe = model.lines.find(({ id }) => id === row)?.recipe;
      return model.recipes.find(({ id }) => id === recipe)?.product ?? null;
    }
    case 'supplies':
    case 'demands':
      return model[table].find(({ id }) => id === row)?.product ?? null;
    case 'limits':
    case 'sites':
    case 'lanes':
      return null;
  }
};

const ofUnit = (unit: string): LimitStep =>
  unit === 't' ? { key: 'tonne', unit: '', size: 1 } : { key: 'product', unit, size: 1 };

/** How the bound of a limit or of a capacity is told: by the kind of the limit, or by the unit of its product. */
export const limitStep = (model: ChainModel, limit: Pick<LimitPlan, 'table' | 'row'>): LimitStep => {
  const product = productOf(model, limit);
  if (product !== null) return ofUnit(model.products.find(({ id }) => id === product)?.unit ?? '');
  const row = limit.table === 'limits' ? model.limits.find(({ id }) => id === limit.row) : undefined;
  if (row === undefined) return { key: 'tonne', unit: '', size: 1 };
  if (isShareLimit(row.kind)) return { key: 'percent', unit: '', size: 0.01 };
  const { key, unit } = limitUnit(model, row.kind, row.what);
  switch (key) {
    case 'money':
      return { key: 'money', unit, size: 1 };
    case 'kg':
      return { key: 'co2e', unit: '', size: 1000 };
    case 'days':
      return { key: 'day', unit: '', size: 1 };
    case 'none':
      return { key: 'count', unit: '', size: 1 };
    case 'percent':
    case 'tonnes':
    case 'product':
      return ofUnit(unit);
  }
};
