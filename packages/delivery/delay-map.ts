import type { DelayCause, DeliveryState } from './delivery-state.ts';
import { monthsFrom } from './calendar.ts';
import type { Slip } from './slips.ts';
import { slipsOf } from './slips.ts';

export interface CauseDays {
  readonly cause: DelayCause | null;
  readonly days: number;
}
export interface DelayCell {
  readonly row: string;
  readonly month: string;
  readonly days: number;
  readonly causes: readonly CauseDays[];
  readonly acts: readonly number[];
}
export interface DelayMap {
  readonly by: 'project' | 'state';
  readonly rows: readonly { readonly id: string; readonly days: number }[];
  readonly months: readonly string[];
  readonly cells: readonly DelayCell[];
  readonly causes: readonly CauseDays[];
}

/** Days by cause, most first; a cause that was gained back as much as lost is left out. */
export const daysByCause = (slips: readonly Pick<Slip, 'cause' | 'days'>[]): readonly CauseDays[] => {
  const days = new Map<DelayCause | null, number>();
  for (const slip of slips) days.set(slip.cause, (days.get(slip.cause) ?? 0) + slip.days);
  return [...days.entries()]
    .filter(([, sum]) => sum !== 0)
    .map(([cause, sum]) => ({ cause, days: sum }))
    .toSorted((one, other) => other.days - one.days || String(one.cause).localeCompare(String(other.cause)));
};

const sumOf = (slips: readonly Slip[]): number => slips.reduce((sum, { days }) => sum + days, 0);

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
};

/** Days of delay by project or by state that answers, and by the month in which they were told or passed; rows with most first. */
export const delayMap = (
  deliveries: readonly DeliveryState[],
  today: string,
  by: DelayMap['by'],
): DelayMap => {
  const slips = deliveries.flatMap((state) =>
    state.milestones.flatMap((milestone) => {
      const row = by === 'project' ? state.id : milestone.owner;
      return slipsOf(milestone, today).map((slip) => Object.assign({ row }, slip));
    }),
  );
  const months = [...new Set(slips.map(({ month }) => month))].toSorted();
  const cells = [...grouped(slips, ({ row, month }) => `${row} ${month}`).values()].map(
    (group): DelayCell => ({
      row: group[0]!.row,
      month: group[0]!.month,
      days: sumOf(group),
      causes: daysByCause(group),
      acts: [...new Set(group.flatMap(({ act }) => act ?? []))],
    }),
  );
  return {
    by,
    rows: [...grouped(slips, ({ row }) => row).entries()]
      .map(([id, group]) => ({ id, days: sumOf(group) }))
      .toSorted((one, other) => other.days - one.days || (one.id < other.id ? -1 : 1)),
    months: months.length === 0 ? [] : monthsFrom(months[0]!, months.at(-1)!),
    cells: cells.toSorted((one, other) =>
      `${one.row} ${one.month}` < `${other.row} ${other.month}` ? -1 : 1,
    ),
    causes: daysByCause(slips),
  };
};
