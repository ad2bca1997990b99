import type { Solution } from '@hamkor/optimiser';
import { nonzeroCount } from '@hamkor/optimiser';
import { readAccounts } from './accounts.ts';
import { daysTerms } from '../compile/compile-days.ts';
import type { ChainDraft } from '../compile/compile-draft.ts';
import { intraBlocTerms } from '../compile/compile-forms.ts';
import type { ScaledModel } from '../compile/compile-scale.ts';
import type { ChainPlan } from './plan.ts';
import { readCarbon, readCost } from './plan-cost.ts';
import { readLimits } from './read-plan-limits.ts';
import { readTables } from './read-plan-tables.ts';
import { valueOfTerms } from '../compile/compile-terms.ts';
import { planValues } from './read-plan-values.ts';

/** The plan that a solution of a compiled chain stands for. `risk` is null: it takes disruptions to be known. */
export const readPlan = (
  draft: ChainDraft,
  scaled: ScaledModel,
  solution: Extract<Solution, { readonly kind: 'optimal' | 'feasible' }>,
): ChainPlan => {
  const values = planValues(scaled, solution.values);
  const tables = readTables(draft, values);
  const accounts = readAccounts(draft, values);
  const days = daysTerms(draft);
  const intraBloc = intraBlocTerms(draft);
  const isDelivered = tables.deliveries.some(({ delivered }) => delivered > 0);
  const perWeight = draft.index.model.partners.map(
    ({ weight }, place) => accounts[place].valueAdded / weight,
  );
  const { linear } = scaled;
  return {
    status: solution.kind,
    stop: solution.kind === 'optimal' ? null : solution.stop,
    objective: solution.objective,
    bound: solution.bound,
    gap: solution.gap,
    seconds: solution.seconds,
    solver: solution.solver,
    cost: readCost(draft, values),
    carbon: readCarbon(draft, values),
    days: days === null || !isDelivered ? null : valueOfTerms(days, values),
    risk: null,
    intraBloc: intraBloc === null ? null : valueOfTerms(intraBloc, values),
    fairness: perWeight.length === 0 ? null : Math.min(...perWeight),
    ...tables,
    accounts,
    limits: readLimits(draft, values, tables),
    size: {
      columns: linear.cost.length,
      rows: linear.rowLower.length,
      nonzeros: nonzeroCount(linear),
      integers: linear.isInteger.reduce((sum, flag) => sum + flag, 0),
    },
  };
};
