import { latestDayAt } from './calendar.ts';
import type { ActOf, DeliveryEvolution } from './delivery-act.ts';
import { evolved, madeBy, refused } from './delivery-act.ts';
import type { DeliveryState } from './delivery-state.ts';
import { dueReviews } from './due-reviews.ts';
import { plans } from './who-may.ts';

/** Sets when reviews are held; a later schedule begins ahead, so that none that was due is undone. */
export const scheduleReviews = (
  state: DeliveryState,
  act: ActOf<'delivery.schedule-reviews'>,
): DeliveryEvolution => {
  if (!plans(act.actor, state.states)) return refused('onlyPlanners');
  const { first, everyMonths } = act.body;
  const earliest = state.schedules.length === 0 ? state.start : act.at.slice(0, 10);
  const isPast = first < earliest || state.schedules.some((one) => first <= one.first);
  if (isPast) return refused('reviewsPast');
  const schedule = { first, everyMonths };
  return evolved({ ...state, schedule, schedules: [...state.schedules, { ...madeBy(act), ...schedule }] });
};

export const holdReview = (state: DeliveryState, act: ActOf<'delivery.hold-review'>): DeliveryEvolution => {
  if (!plans(act.actor, state.states)) return refused('onlyPlanners');
  const { due, on } = act.body;
  if (on > latestDayAt(act.at)) return refused('dayAhead');
  if (on < state.start) return refused('beforeStart');
  const asked = dueReviews(state, act.at.slice(0, 10)).find((review) => review.due === due);
  if (asked === undefined) return refused('reviewNotDue');
  if (asked.standing === 'held') return refused('reviewHeld');
  return evolved({ ...state, reviews: [...state.reviews, { ...madeBy(act), ...act.body }] });
};
