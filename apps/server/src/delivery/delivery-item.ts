import type { DeliveryItemDocument } from '@hamkor/contract';
import type { DeliveryState } from '@hamkor/delivery';
import {
  deliveryStanding,
  dueReviews,
  earnedSchedule,
  earnedValue,
  endsOf,
  milestoneStanding,
  plannedMilestones,
  taskStanding,
} from '@hamkor/delivery';

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** A delivery as a row of the board. */
export const deliveryItem = (
  state: DeliveryState,
  today: string,
  endedOn: string | null,
): DeliveryItemDocument => {
  const planned = plannedMilestones(state);
  const standings = planned.map((milestone) => milestoneStanding(milestone, today));
  const tasks = state.tasks.map((task) => taskStanding(task, today));
  const reviews = dueReviews(state, today, endedOn);
  const ends = endsOf(state);
  const expectedEnd = ends === null ? null : ends.expected;
  const isLate = expectedEnd !== null && expectedEnd < today && standings.includes('overdue');
  const { bac, booked } = earnedValue(state, today);
  return {
    id: state.id,
    title: state.title,
    states: state.states,
    dossier: state.dossier,
    projectClass: state.projectClass,
    currency: state.currency,
    start: state.start,
    standing: deliveryStanding(state, today),
    firstEnd: ends?.firstPlanned ?? null,
    expectedEnd,
    slipDays: ends === null ? null : daysBetween(ends.firstPlanned, isLate ? today : ends.expected),
    milestones: planned.length,
    achieved: planned.filter(({ achieved }) => achieved !== null).length,
    overdueMilestones: standings.filter((standing) => standing === 'overdue').length,
    openTasks: tasks.filter((standing) => standing !== 'done').length,
    overdueTasks: tasks.filter((standing) => standing === 'overdue').length,
    openDisputes: state.disputes.filter(({ settled }) => settled === null).length,
    overdueReviews: reviews.filter(({ standing }) => standing === 'overdue').length,
    nextReview: reviews.find(({ standing }) => standing === 'due')?.due ?? null,
    spiTime: earnedSchedule(state, today).spi,
    cpi: booked.cpi,
    budget: bac,
    lastAt: state.lastAt,
  };
};
