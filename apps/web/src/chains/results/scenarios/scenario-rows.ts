import type { ChainModel, ChainPlan, PlanAnswer, ScenariosAnswer } from '@hamkor/contract';
import { savingOf } from '../plan/PlanFacts.tsx';

/** One scenario beside the model as it stands. */
export interface ScenarioRow {
  /** Id of the scenario; `base` is the model as it stands. */
  readonly id: string;
  readonly answer: PlanAnswer;
  /** Null where there is no plan. */
  readonly plan: ChainPlan | null;
  /** Money per year more than the plan of the model as it stands; null where either is missing, and for the base itself. */
  readonly extraCost: number | null;
  readonly saving: number | null;
  /** Kilograms of CO2e per year more. */
  readonly extraCarbon: number | null;
  /** Sites that make something here and not there, and the other way round. */
  readonly opened: readonly string[];
  readonly closed: readonly string[];
}

export const baseId = 'base';

const active = (plan: ChainPlan): ReadonlySet<string> =>
  new Set(plan.sites.filter(({ tonnes }) => tonnes > 0).map(({ site }) => site));

/** Differences below this share of the base are the tolerance of the solver: none. */
const smallestShare = 1e-9;
const difference = (now: number, before: number): number =>
  Math.abs(now - before) <= smallestShare * Math.abs(before) ? 0 : now - before;

const planOf = (answer: PlanAnswer): ChainPlan | null => (answer.kind === 'plan' ? answer.plan : null);

/** Scenarios of an answer, the model as it stands first, then by extra cost, those without a plan last. */
export const scenarioRows = ({ results }: ScenariosAnswer): readonly ScenarioRow[] => {
  const base = results.find(({ scenario }) => scenario === null);
  const basePlan = base === undefined ? null : planOf(base.answer);
  const rows = results.map(({ scenario, answer }): ScenarioRow => {
    const plan = planOf(answer);
    const both = scenario === null || plan === null || basePlan === null ? null : { plan, basePlan };
    const [now, before] = both === null ? [null, null] : [active(both.plan), active(both.basePlan)];
    return {
      id: scenario ?? baseId,
      answer,
      plan,
      extraCost: both === null ? null : difference(both.plan.cost.total, both.basePlan.cost.total),
      saving: plan === null ? null : savingOf(plan),
      extraCarbon: both === null ? null : difference(both.plan.carbon.total, both.basePlan.carbon.total),
      opened: now === null ? [] : [...now].filter((site) => !before.has(site)),
      closed: now === null ? [] : [...before].filter((site) => !now.has(site)),
    };
  });
  const rank = ({ id, extraCost }: ScenarioRow): number =>
    id === baseId ? -Infinity : extraCost === null ? Infinity : -extraCost;
  return rows.toSorted((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0));
};

/** Names of the scenarios of a model by id. */
export const scenarioName = (model: ChainModel, id: string): ChainModel['title'] | null =>
  model.scenarios.find((scenario) => scenario.id === id)?.name ?? null;
