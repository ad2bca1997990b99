/** Days as ISO dates (`2027-01-31`), counted in the calendar without hours, so that no zone shifts them. */

const dayMs = 86_400_000;

const at = (day: string): Date => new Date(`${day.slice(0, 10)}T00:00:00Z`);

/** Days from one day to another; negative where the other is earlier. Instants count as their day in UTC. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((at(to).getTime() - at(from).getTime()) / dayMs);

/**
 * The same day some months later; the last of the month where the month is too short.
 *
 * @example addMonths('2026-08-31', 6) // '2027-02-28'
 */
export const addMonths = (day: string, months: number): string => {
  const from = at(day);
  const month = from.getUTCMonth() + months;
  const last = new Date(Date.UTC(from.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const date = Math.min(from.getUTCDate(), last);
  return new Date(Date.UTC(from.getUTCFullYear(), month, date)).toISOString().slice(0, 10);
};
