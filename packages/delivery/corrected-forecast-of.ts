import type { CostOutlook, ScheduleOutlook } from './corrected-forecast.ts';
import { costOutlook, scheduleOutlook } from './corrected-forecast.ts';
import type { DeliveryState } from './delivery-state.ts';
import { earnedValue } from './earned-value.ts';
import type { ReferenceClass } from './reference-class.ts';
import { completedOn, endsOf } from './standing.ts';

export interface ClassOutlook<Outlook> {
  readonly class: ReferenceClass | null;
  readonly outlook: Outlook | null;
}

/**
 * What past projects say of a delivery: completion and cost, each by every class that is held for its class of project, in the
 * order given, the first of them first; one without a class where none is held. Null outlooks before there is a plan.
 */
export const correctedForecast = (
  state: DeliveryState,
  classes: readonly ReferenceClass[],
  today: string,
): {
  readonly schedule: readonly ClassOutlook<ScheduleOutlook>[];
  readonly cost: readonly ClassOutlook<CostOutlook>[];
} => {
  const held = (measure: ReferenceClass['measure']): readonly (ReferenceClass | null)[] => {
    const found = classes.filter((one) => one.projectClass === state.projectClass && one.measure === measure);
    return found.length === 0 ? [null] : found;
  };
  const ends = endsOf(state);
  const now = completedOn(state) ?? today;
  const first = earnedValue(state, today, 'first');
  const newest = earnedValue(state, today, 'newest');
  return {
    schedule: held('schedule').map((known) => ({
      class: known,
      outlook:
        ends === null
          ? null
          : scheduleOutlook(
              known,
              { start: state.start, firstPlanned: ends.firstPlanned, own: ends.expected },
              now,
            ),
    })),
    cost: held('cost').map((known) => ({
      class: known,
      outlook:
        first.bac === null || newest.bac === null
          ? null
          : costOutlook(
              known,
              { firstBudget: first.bac, own: newest.bac, eac: newest.booked.eac },
              newest.booked.ac,
            ),
    })),
  };
};
