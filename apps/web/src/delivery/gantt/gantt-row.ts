import type { DeliveryViewDocument, MilestoneViewDocument } from '@hamkor/contract';
import type { Trilingual } from '@hamkor/registry';

export type MilestoneStanding = MilestoneViewDocument['standing'];

/**
 * From the day that half of the past projects of the class would have met to the day that four of five would have (`quantiles`);
 * that of half of them alone, where more was not published (`middle`); between the bounds that its source gives without
 * probabilities (`range`).
 */
export interface CorrectedBand {
  readonly kind: 'quantiles' | 'middle' | 'range';
  readonly from: string;
  readonly to: string;
}

/** One milestone, or the end of the project, as it is drawn: dates are ISO dates, null where there is none. */
export interface GanttRow {
  readonly id: string;
  /** Null: the end of the project as a whole. */
  readonly title: Trilingual | null;
  /** State that answers for it; null for the end of the project. */
  readonly owner: string | null;
  /** Day of the first baseline, which is never changed, and of the newest. */
  readonly firstPlanned: string;
  readonly planned: string;
  /** What its owner expects now. */
  readonly forecast: string | null;
  /** Where the class of past projects puts the end. */
  readonly corrected: CorrectedBand | null;
  readonly achieved: string | null;
  readonly standing: MilestoneStanding;
  readonly slipDays: number;
  /** Whether somebody other than the owner has looked. */
  readonly isConfirmed: boolean;
  readonly isDisputed: boolean;
}

type Schedule = NonNullable<DeliveryViewDocument['outlook']['schedule']>;

const latest = (dates: readonly string[]): string =>
  dates.reduce((one, other) => (other > one ? other : one));

const bandOf = ({ p50, p80, range }: Schedule): CorrectedBand | null => {
  if (p50 !== null && p80 !== null) return { kind: 'quantiles', from: p50, to: p80 };
  if (p50 !== null) return { kind: 'middle', from: p50, to: p50 };
  return range === null ? null : { kind: 'range', from: range.lower, to: range.upper };
};

/** The end of the project: the last of what is planned and expected, beside what the class makes likely; none once it is over. */
const endRow = ({ delivery, milestones, outlook, standing }: DeliveryViewDocument): GanttRow[] => {
  const { schedule } = outlook;
  const planned = delivery.milestones.filter(({ dropped }) => dropped === null);
  if (schedule === null || planned.length === 0 || standing === 'completed') return [];
  const slipDays = Math.round((Date.parse(schedule.own) - Date.parse(schedule.firstPlanned)) / 86_400_000);
  const isOverdue = milestones.some((each) => each.standing === 'overdue');
  return [
    {
      id: 'end',
      title: null,
      owner: null,
      firstPlanned: schedule.firstPlanned,
      planned: latest(planned.map((each) => each.planned)),
      forecast: schedule.own,
      corrected: bandOf(schedule),
      achieved: null,
      standing: isOverdue ? 'overdue' : slipDays > 0 ? 'slipping' : 'on-time',
      slipDays,
      isConfirmed: false,
      isDisputed: false,
    },
  ];
};

/** Milestones in the order of the newest plan, those that were left out of it last, and the end of the project. */
export const ganttRows = (view: DeliveryViewDocument): readonly GanttRow[] => {
  const known = new Map(view.milestones.map((each) => [each.id, each]));
  const rows = view.delivery.milestones.flatMap((milestone): GanttRow[] => {
    const told = known.get(milestone.id);
    if (told === undefined) return [];
    return [
      {
        id: milestone.id,
        title: milestone.title,
        owner: milestone.owner,
        firstPlanned: milestone.firstPlanned,
        planned: milestone.planned,
        forecast: milestone.forecasts.at(-1)?.date ?? null,
        corrected: null,
        achieved: milestone.achieved?.on ?? null,
        standing: told.standing,
        slipDays: told.slipDays,
        isConfirmed: told.isConfirmed,
        isDisputed: told.isDisputed,
      },
    ];
  });
  const isLeftOut = ({ standing }: GanttRow): number => (standing === 'dropped' ? 1 : 0);
  rows.sort(
    (a, b) => isLeftOut(a) - isLeftOut(b) || (a.planned < b.planned ? -1 : a.planned > b.planned ? 1 : 0),
  );
  return [...rows, ...endRow(view)];
};

/** All dates that a drawing of the rows must have room for. */
export const datesOf = (rows: readonly GanttRow[]): readonly string[] =>
  rows.flatMap(({ firstPlanned, planned, forecast, corrected, achieved }) =>
    [firstPlanned, planned, forecast, corrected?.from ?? null, corrected?.to ?? null, achieved].filter(
      (date) => date !== null,
    ),
  );
