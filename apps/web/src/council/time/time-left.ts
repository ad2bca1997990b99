/** How far an instant is from now, in the two largest units that matter: a person plans in days, then in hours, then in minutes. */
export interface TimeLeft {
  readonly isOver: boolean;
  readonly unit: 'days' | 'hours' | 'minutes' | 'moment';
  /** Whole days; 0 unless the unit is `days`. */
  readonly days: number;
  /** Whole hours beside the days, or all of them. */
  readonly hours: number;
  /** Whole minutes beside the hours; 0 where the unit is `days`. */
  readonly minutes: number;
}

const minute = 60_000;

/** Time left until an instant, or since it; both in milliseconds. The very instant of the end is over. */
export const timeLeft = (end: number, now: number): TimeLeft => {
  const total = Math.floor(Math.abs(end - now) / minute);
  const isOver = end <= now;
  const days = Math.floor(total / 1440);
  const hours = Math.floor((total % 1440) / 60);
  if (days > 0) return { isOver, unit: 'days', days, hours, minutes: 0 };
  const minutes = total % 60;
  if (hours > 0) return { isOver, unit: 'hours', days, hours, minutes };
  return { isOver, unit: minutes > 0 ? 'minutes' : 'moment', days, hours, minutes };
};

/** How much of a term has run, 0 to 1. */
export const shareRun = (start: number, end: number, now: number): number =>
  end <= start ? 1 : Math.min(1, Math.max(0, (now - start) / (end - start)));
