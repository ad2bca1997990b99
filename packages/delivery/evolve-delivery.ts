import type { ActOf, DeliveryAct, DeliveryEvolution } from './delivery-act.ts';
import { evolved, madeBy, refused } from './delivery-act.ts';
import { latestDayAt, monthOf } from './calendar.ts';
import type { DeliveryState } from './delivery-state.ts';
import { confirm, dispute, settleDispute } from './evolve-looking.ts';
import { openDelivery, setBaseline } from './evolve-plan.ts';
import { achieve, forecast, reportProgress, takeBack } from './evolve-progress.ts';
import { holdReview, scheduleReviews } from './evolve-review.ts';
import { addTask, completeTask } from './evolve-task.ts';
import { takesPart } from './who-may.ts';

const reportCost = (state: DeliveryState, act: ActOf<'delivery.report-cost'>): DeliveryEvolution => {
  if (!takesPart(act.actor, state)) return refused('onlyTakingPart');
  const { month, currency, rate } = act.body;
  if (month > monthOf(latestDayAt(act.at))) return refused('dayAhead');
  if (currency === state.currency && rate !== 1) return refused('ownRate');
  return evolved({ ...state, costs: [...state.costs, { ...madeBy(act), ...act.body }] });
};

const reportIndicator = (
  state: DeliveryState,
  act: ActOf<'delivery.report-indicator'>,
): DeliveryEvolution => {
  if (!takesPart(act.actor, state)) return refused('onlyTakingPart');
  const { period } = act.body;
  if (period > latestDayAt(act.at).slice(0, period.length)) return refused('dayAhead');
  return evolved({ ...state, actuals: [...state.actuals, { ...madeBy(act), ...act.body }] });
};

const evolveOpen = (state: DeliveryState, act: DeliveryAct): DeliveryEvolution => {
  switch (act.kind) {
    case 'delivery.open':
      return refused('deliveryExists');
    case 'delivery.set-baseline':
      return setBaseline(state, act);
    case 'delivery.forecast':
      return forecast(state, act);
    case 'delivery.achieve':
      return achieve(state, act);
    case 'delivery.report-cost':
      return reportCost(state, act);
    case 'delivery.report-progress':
      return reportProgress(state, act);
    case 'delivery.confirm':
      return confirm(state, act);
    case 'delivery.take-back':
      return takeBack(state, act);
    case 'delivery.dispute':
      return dispute(state, act);
    case 'delivery.settle-dispute':
      return settleDispute(state, act);
    case 'delivery.add-task':
      return addTask(state, act);
    case 'delivery.complete-task':
      return completeTask(state, act);
    case 'delivery.schedule-reviews':
      return scheduleReviews(state, act);
    case 'delivery.hold-review':
      return holdReview(state, act);
    case 'delivery.report-indicator':
      return reportIndicator(state, act);
  }
};

/** The delivery after an act, or the rule that forbids it. What is refused leaves no trace in the state. */
export const evolveDelivery = (state: DeliveryState | null, act: DeliveryAct): DeliveryEvolution => {
  if (state === null) return act.kind === 'delivery.open' ? openDelivery(act) : refused('noDelivery');
  if (act.at < state.lastAt) return refused('deliveryBackdated');
  const evolution = evolveOpen(state, act);
  return evolution.kind === 'refused'
    ? evolution
    : evolved({ ...evolution.state, lastAct: act.seq, lastAt: act.at });
};
