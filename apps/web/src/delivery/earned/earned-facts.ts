import type { EarnedScheduleDocument, EarnedValueDocument } from '@hamkor/contract';

/** One sentence about value, cost or time: a key of `delivery.earned.fact` with its amounts, shares, months and days. */
export interface EarnedFact {
  readonly key:
    | 'nothingPlanned'
    | 'ahead'
    | 'asPlanned'
    | 'behind'
    | 'noCost'
    | 'cheaper'
    | 'asBudgeted'
    | 'dearer'
    | 'finalCost'
    | 'scheduleAhead'
    | 'scheduleAsPlanned'
    | 'scheduleBehind'
    | 'endAtPace';
  /** In the currency of the project. */
  readonly amounts?: Readonly<Record<string, number>>;
  readonly shares?: Readonly<Record<string, number>>;
  readonly months?: Readonly<Record<string, number>>;
  readonly days?: Readonly<Record<string, string>>;
  readonly tone: 'good' | 'bad' | 'plain';
}

/** Shares closer than this are the same for a reader. */
const slight = 0.005;

const valueFacts = ({ pv, ev, bac }: EarnedValueDocument): EarnedFact[] => {
  if (pv === null || ev === null || pv === 0) return [{ key: 'nothingPlanned', tone: 'plain' }];
  const share = ev / pv;
  const key = Math.abs(share - 1) < slight ? 'asPlanned' : share > 1 ? 'ahead' : 'behind';
  return [
    {
      key,
      amounts: { planned: pv, done: ev },
      shares: { share, ...(bac === null || bac === 0 ? {} : { whole: ev / bac }) },
      tone: key === 'behind' ? 'bad' : key === 'ahead' ? 'good' : 'plain',
    },
  ];
};

const costFacts = ({ ev, booked, bac }: EarnedValueDocument): EarnedFact[] => {
  const { ac, cpi, eac } = booked;
  if (ac === null || ac === 0 || ev === null || cpi === null) return [{ key: 'noCost', tone: 'plain' }];
  const key = Math.abs(cpi - 1) < slight ? 'asBudgeted' : cpi > 1 ? 'cheaper' : 'dearer';
  return [
    {
      key,
      amounts: { cost: ac, done: ev },
      tone: key === 'dearer' ? 'bad' : key === 'cheaper' ? 'good' : 'plain',
    },
    ...(eac === null || bac === null
      ? []
      : ([
          { key: 'finalCost', amounts: { eac, bac }, tone: eac > bac * (1 + slight) ? 'bad' : 'plain' },
        ] as const)),
  ];
};

/** Half a week in months: a schedule closer than this is as planned. */
const slightMonths = 0.12;

const scheduleFacts = ({ at, es, sv, ieacDate }: EarnedScheduleDocument): EarnedFact[] => {
  const facts: EarnedFact[] = [];
  if (at !== null && es !== null && sv !== null) {
    const key =
      Math.abs(sv) < slightMonths ? 'scheduleAsPlanned' : sv > 0 ? 'scheduleAhead' : 'scheduleBehind';
    facts.push({
      key,
      months: { at, es, by: Math.abs(sv) },
      tone: key === 'scheduleBehind' ? 'bad' : key === 'scheduleAhead' ? 'good' : 'plain',
    });
  }
  if (ieacDate !== null) facts.push({ key: 'endAtPace', days: { date: ieacDate }, tone: 'plain' });
  return facts;
};

/** What the measures say in plain words: of 100 planned 80 is done; what is undefined is said to be, never taken for zero. */
export const earnedFacts = (
  value: EarnedValueDocument,
  schedule: EarnedScheduleDocument | undefined,
): readonly EarnedFact[] => [
  ...valueFacts(value),
  ...(schedule === undefined ? [] : scheduleFacts(schedule)),
  ...costFacts(value),
];
