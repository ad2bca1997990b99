import { daysBetween } from './calendar.ts';
import type { DeliveryState, DeliveryTask, Milestone } from './delivery-state.ts';

/** How a delivery stands as a whole, most urgent last: a dispute that nobody settled outweighs the rest. */
export const deliveryStandings = [
  'no-plan',
  'completed',
  'on-time',
  'slipping',
  'overdue',
  'disputed',
] as const;
export type DeliveryStanding = (typeof deliveryStandings)[number];

export const milestoneStandings = [
  'achieved',
  'achieved-late',
  'on-time',
  'slipping',
  'overdue',
  'dropped',
] as const;
export type MilestoneStanding = (typeof milestoneStandings)[number];

/** Day on which a milestone was reached or else is expected: what was said last, by its owner or by a plan. */
export const expectedOf = ({ achieved, forecasts, plans, planned }: Milestone): string => {
  if (achieved !== null) return achieved.on;
  const [said, plan] = [forecasts.at(-1), plans.at(-1)];
  return said !== undefined && (plan === undefined || said.act > plan.act) ? said.date : planned;
};

/** Against the first plan: what was planned anew since is late all the same. */
export const milestoneStanding = (milestone: Milestone, today: string): MilestoneStanding => {
  const { achieved, dropped, firstPlanned } = milestone;
  if (dropped !== null) return 'dropped';
  if (achieved !== null) return achieved.on > firstPlanned ? 'achieved-late' : 'achieved';
  const expected = expectedOf(milestone);
  if (expected < today) return 'overdue';
  return expected > firstPlanned ? 'slipping' : 'on-time';
};

/** Days behind the first plan; one that is overdue falls behind by a day each day. Negative: ahead. */
export const slipDaysOf = (milestone: Milestone, today: string): number => {
  const expected = expectedOf(milestone);
  const isOverdue = milestone.achieved === null && expected < today;
  return daysBetween(milestone.firstPlanned, isOverdue ? today : expected);
};

export const taskStanding = (
  { completed, due }: DeliveryTask,
  today: string,
): 'done' | 'open' | 'overdue' => {
  if (completed !== null) return 'done';
  return due < today ? 'overdue' : 'open';
};

/** Milestones of the newest plan. */
export const plannedMilestones = ({ milestones }: DeliveryState): readonly Milestone[] =>
  milestones.filter(({ dropped }) => dropped === null);

/** Day on which the last of what is planned was reached; null before, or without a plan. */
export const completedOn = (state: DeliveryState): string | null => {
  const days = plannedMilestones(state).map(({ achieved }) => achieved?.on ?? null);
  return days.length === 0 || days.includes(null)
    ? null
    : days.reduce((last, day) => (day! > last! ? day : last));
};

/**
 * Milestones of the first plan, whatever later plans left out of it or added: a milestone renamed or put in anew does not make the
 * project any earlier or cheaper than it was first said to be.
 */
export const firstPlanOf = ({ baselines, milestones }: DeliveryState): readonly Milestone[] => {
  const first = baselines[0]?.act;
  return milestones.filter(({ plans }) => plans[0]?.act === first);
};

const lastOf = (days: readonly string[]): string => days.reduce((one, other) => (other > one ? other : one));

/** Last day of the first plan, and of what is expected now of what is still planned; null without a plan. */
export const endsOf = (
  state: DeliveryState,
): { readonly firstPlanned: string; readonly expected: string } | null => {
  const planned = plannedMilestones(state);
  return planned.length === 0
    ? null
    : {
        firstPlanned: lastOf(firstPlanOf(state).map(({ firstPlanned }) => firstPlanned)),
        expected: lastOf(planned.map(expectedOf)),
      };
};

export const deliveryStanding = (state: DeliveryState, today: string): DeliveryStanding => {
  if (state.disputes.some(({ settled }) => settled === null)) return 'disputed';
  const planned = plannedMilestones(state);
  const standings = new Set(planned.map((milestone) => milestoneStanding(milestone, today)));
  const isTaskOverdue = state.tasks.some((task) => taskStanding(task, today) === 'overdue');
  if (standings.has('overdue') || isTaskOverdue) return 'overdue';
  if (planned.length === 0) return 'no-plan';
  if (completedOn(state) !== null) return 'completed';
  const { firstPlanned, expected } = endsOf(state)!;
  return standings.has('slipping') || expected > firstPlanned ? 'slipping' : 'on-time';
};
