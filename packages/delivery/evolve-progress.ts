import { latestDayAt } from './calendar.ts';
import type { ActOf, DeliveryEvolution } from './delivery-act.ts';
import { evolved, madeBy, refused } from './delivery-act.ts';
import type { DeliveryRule } from './delivery-rule.ts';
import type { DeliveryState, Milestone } from './delivery-state.ts';
import { findTarget, ownerOf, reachedOf, withMilestone, withTask } from './find-target.ts';
import { speaksFor } from './who-may.ts';

type Reporting = ActOf<'delivery.forecast' | 'delivery.achieve' | 'delivery.report-progress'>;

/** The milestone that its owner reports about, or why it may not. */
const openMilestone = (state: DeliveryState, act: Reporting): Milestone | DeliveryRule => {
  const milestone = state.milestones.find(({ id }) => id === act.body.milestone);
  if (milestone === undefined) return 'unknownTarget';
  if (!speaksFor(act.actor, milestone.owner)) return 'onlyOwner';
  if (milestone.dropped !== null) return 'leftOut';
  return milestone.achieved === null ? milestone : 'reachedAlready';
};

/** What the owner expects; later than planned it has a cause. */
export const forecast = (state: DeliveryState, act: ActOf<'delivery.forecast'>): DeliveryEvolution => {
  const milestone = openMilestone(state, act);
  if (typeof milestone === 'string') return refused(milestone);
  const { date, cause, text } = act.body;
  if (date < act.at.slice(0, 10)) return refused('forecastPast');
  if (date > milestone.planned && cause === null) return refused('causeMissing');
  const forecasts = [...milestone.forecasts, { ...madeBy(act), date, cause, text }];
  return evolved(withMilestone(state, { ...milestone, forecasts }));
};

export const achieve = (state: DeliveryState, act: ActOf<'delivery.achieve'>): DeliveryEvolution => {
  const milestone = openMilestone(state, act);
  if (typeof milestone === 'string') return refused(milestone);
  const { on, evidence } = act.body;
  if (on > latestDayAt(act.at)) return refused('dayAhead');
  if (on < state.start) return refused('beforeStart');
  return evolved(withMilestone(state, { ...milestone, achieved: { ...madeBy(act), on, evidence } }));
};

export const reportProgress = (
  state: DeliveryState,
  act: ActOf<'delivery.report-progress'>,
): DeliveryEvolution => {
  const milestone = openMilestone(state, act);
  if (typeof milestone === 'string') return refused(milestone);
  const { share, on, evidence } = act.body;
  if (on > latestDayAt(act.at)) return refused('dayAhead');
  if (on < state.start) return refused('beforeStart');
  const progress = [...milestone.progress, { ...madeBy(act), share, on, evidence }];
  return evolved(withMilestone(state, { ...milestone, progress }));
};

/** What was said to be reached is not; what others confirmed of it goes with it, and stays in the log. */
export const takeBack = (state: DeliveryState, act: ActOf<'delivery.take-back'>): DeliveryEvolution => {
  const target = findTarget(state, act.body.target);
  if (target === null) return refused('unknownTarget');
  if (!speaksFor(act.actor, ownerOf(target))) return refused('onlyOwner');
  if (reachedOf(target) === null) return refused('notReached');
  return evolved(
    target.kind === 'milestone'
      ? withMilestone(state, { ...target.milestone, achieved: null, confirmations: [] })
      : withTask(state, { ...target.task, completed: null, confirmations: [] }),
  );
};
