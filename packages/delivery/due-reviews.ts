import { addMonths, daysBetween } from './calendar.ts';
import { completedOn } from './standing.ts';
import type { DeliveryState } from './delivery-state.ts';

/** A review that the schedule asks for: held, or due today or next, or overdue for all to see. */
export interface DueReview {
  readonly due: string;
  readonly standing: 'held' | 'due' | 'overdue';
  readonly on: string | null;
  readonly act: number | null;
  /** Days past the day that it was due; 0 where it is not. */
  readonly daysLate: number;
}

type Scheduled = Pick<DeliveryState, 'schedules'>;

/** Days asked for up to a day, and the first after it; a schedule holds until the next one begins. */
const daysAsked = ({ schedules }: Scheduled, today: string, until: string | null): readonly string[] => {
  const days: string[] = [];
  for (const [place, { first, everyMonths }] of schedules.entries()) {
    const next = schedules[place + 1]?.first ?? null;
    for (let times = 0; ; times += 1) {
      const day = addMonths(first, times * everyMonths);
      if ((next !== null && day >= next) || (until !== null && day > until)) break;
      if (day > today && days.length > 0 && days.at(-1)! > today) break;
      days.push(day);
      if (day > today) break;
    }
  }
  return days;
};

/**
 * Reviews of a delivery up to a day and the next one after it, oldest first. None is asked for after everything that was planned
 * has been reached, nor after the project was cancelled.
 *
 * @param endedOn day on which the project was cancelled; null while it goes on
 */
export const dueReviews = (
  state: DeliveryState,
  today: string,
  endedOn: string | null = null,
): readonly DueReview[] => {
  const ends = [completedOn(state), endedOn].filter((day) => day !== null).toSorted();
  const held = new Map(state.reviews.map((review) => [review.due, review]));
  const asked = new Set([...daysAsked(state, today, ends[0] ?? null), ...held.keys()]);
  return [...asked].toSorted().map((due): DueReview => {
    const review = held.get(due);
    const daysLate = Math.max(0, daysBetween(due, review?.on ?? today));
    if (review !== undefined) return { due, standing: 'held', on: review.on, act: review.act, daysLate };
    return { due, standing: due < today ? 'overdue' : 'due', on: null, act: null, daysLate };
  });
};
