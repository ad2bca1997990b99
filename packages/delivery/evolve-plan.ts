import type { ActOf, DeliveryEvolution } from './delivery-act.ts';
import { evolved, madeBy, refused } from './delivery-act.ts';
import type { DeliveryBody } from './delivery-deed.ts';
import type { DeliveryState, Made, Milestone } from './delivery-state.ts';
import { plans } from './who-may.ts';

/** Opens the delivery of a project. Whether the project is far enough is for `projectRefusal` to say. */
export const openDelivery = (act: ActOf<'delivery.open'>): DeliveryEvolution => {
  const { delivery, body, actor, seq, at, readers } = act;
  if (!plans(actor, body.states)) return refused('onlyPlanners');
  const { project: _id, states, ...rest } = body;
  return evolved({
    id: delivery,
    ...rest,
    states: [...new Set(states)].toSorted(),
    readers,
    opened: madeBy(act),
    baselines: [],
    milestones: [],
    costs: [],
    tasks: [],
    disputes: [],
    schedule: null,
    schedules: [],
    reviews: [],
    actuals: [],
    lastAct: seq,
    lastAt: at,
  });
};

type Planned = DeliveryBody<'delivery.set-baseline'>['milestones'][number];

/** What is reached stays as it was measured: no later plan makes it earlier, dearer or another's. */
const changesReached = (
  { achieved, planned, budget, owner }: Milestone,
  said: Planned | undefined,
): boolean =>
  achieved !== null &&
  (said === undefined || said.planned !== planned || said.budget !== budget || said.owner !== owner);

const milestoneOf = (before: Milestone | undefined, said: Planned, made: Made): Milestone => {
  const { id, title, owner, planned, budget } = said;
  const plan = { ...made, planned, budget, owner };
  return {
    id,
    title,
    owner,
    planned,
    budget,
    firstPlanned: before?.firstPlanned ?? planned,
    firstBudget: before?.firstBudget ?? budget,
    plans: [...(before?.plans ?? []), plan],
    dropped: null,
    forecasts: before?.forecasts ?? [],
    progress: before?.progress ?? [],
    achieved: before?.achieved ?? null,
    confirmations: before?.confirmations ?? [],
  };
};

const leftOut = (milestone: Milestone, made: Made): Milestone => ({ ...milestone, dropped: made });

/** A plan to be measured against: the first is kept beside every later one, also of what a later one leaves out. */
export const setBaseline = (state: DeliveryState, act: ActOf<'delivery.set-baseline'>): DeliveryEvolution => {
  const { milestones, reason } = act.body;
  if (!plans(act.actor, state.states)) return refused('onlyPlanners');
  const said = new Map(milestones.map((one) => [one.id, one]));
  if (said.size < milestones.length) return refused('plannedTwice');
  if (milestones.some(({ owner }) => !state.states.includes(owner))) return refused('ownerOutside');
  if (milestones.some(({ planned }) => planned < state.start)) return refused('plannedBeforeStart');
  if (state.milestones.some((one) => changesReached(one, said.get(one.id)))) return refused('reachedIsFixed');
  const made = madeBy(act);
  const before = new Map(state.milestones.map((one) => [one.id, one]));
  const kept = milestones.map((one) => milestoneOf(before.get(one.id), one, made));
  const left = state.milestones
    .filter(({ id }) => !said.has(id))
    .map((one): Milestone => (one.dropped === null ? leftOut(one, made) : one));
  return evolved({
    ...state,
    baselines: [...state.baselines, { ...made, reason }],
    milestones: [...kept, ...left],
  });
};
