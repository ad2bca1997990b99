/** Delivery of projects: what was planned, expected and reached, what it cost, and who looked for himself. */
import {
  delayCauses,
  deliveryBodies,
  deliveryStandings,
  milestoneStandings,
  projectClasses,
  reportSections,
} from '@hamkor/delivery';
import { gates } from '@hamkor/council';
import { trilingualSchema } from '@hamkor/registry';
import { z } from 'zod';
import { confidenceSchema, pageOf } from './schema.ts';

const many = <T extends z.ZodType>(item: T) => z.array(item).readonly();
const made = { act: z.number().int(), at: z.string(), state: z.string().nullable() };
const madeSchema = z.object(made);
const evidence = z.object({ text: z.string(), source: z.string() });
const kinds = Object.keys(deliveryBodies) as [
  keyof typeof deliveryBodies,
  ...(keyof typeof deliveryBodies)[],
];

const reachedSchema = z.object({ ...made, on: z.string(), evidence });
export const confirmationSchema = z.object({
  ...made,
  role: z.string().nullable(),
  organisation: z.string().nullable(),
  evidence,
});
export const deliveryDisputeSchema = z.object({
  ...made,
  id: z.string(),
  target: z.string(),
  role: z.string().nullable(),
  organisation: z.string().nullable(),
  text: z.string(),
  settled: z.object({ ...made, text: z.string() }).nullable(),
});
export const milestoneSchema = z.object({
  id: z.string(),
  title: trilingualSchema,
  owner: z.string(),
  firstPlanned: z.string(),
  planned: z.string(),
  budget: z.number(),
  firstBudget: z.number(),
  plans: many(z.object({ ...made, planned: z.string(), budget: z.number(), owner: z.string() })),
  dropped: madeSchema.nullable(),
  forecasts: many(
    z.object({ ...made, date: z.string(), cause: z.enum(delayCauses).nullable(), text: z.string() }),
  ),
  progress: many(z.object({ ...made, share: z.number(), on: z.string(), evidence })),
  achieved: reachedSchema.nullable(),
  confirmations: many(confirmationSchema),
});
export const deliveryTaskSchema = z.object({
  ...made,
  id: z.string(),
  case: z.string(),
  paragraph: z.string().nullable(),
  text: trilingualSchema,
  owner: z.string(),
  due: z.string(),
  completed: reachedSchema.nullable(),
  confirmations: many(confirmationSchema),
});
const reviewScheduleSchema = z.object({ first: z.string(), everyMonths: z.number().int() });

/** A delivery as its acts have made it: `DeliveryState`. */
export const deliveryStateSchema = z.object({
  id: z.string(),
  dossier: z.string().nullable(),
  title: trilingualSchema,
  states: many(z.string()),
  readers: z.enum(['public', 'members']),
  opened: madeSchema,
  projectClass: z.enum(projectClasses),
  currency: z.string(),
  start: z.string(),
  baselines: many(z.object({ ...made, reason: z.string() })),
  milestones: many(milestoneSchema),
  costs: many(
    z.object({
      ...made,
      month: z.string(),
      amount: z.number(),
      currency: z.string(),
      rate: z.number(),
      source: z.string(),
    }),
  ),
  tasks: many(deliveryTaskSchema),
  disputes: many(deliveryDisputeSchema),
  schedule: reviewScheduleSchema.nullable(),
  schedules: many(z.object({ ...made, ...reviewScheduleSchema.shape })),
  reviews: many(z.object({ ...made, due: z.string(), on: z.string(), findings: trilingualSchema })),
  actuals: many(
    z.object({
      ...made,
      indicator: z.string(),
      period: z.string(),
      value: z.number(),
      source: z.string(),
    }),
  ),
  lastAct: z.number().int(),
  lastAt: z.string(),
});

const amount = z.number().nullable();
/** Earned value by one reckoning of actual cost; in the currency of the project. What is undefined is null. */
export const costMeasuresSchema = z.object({
  ac: amount,
  cv: amount,
  cpi: amount,
  eac: amount,
  etc: amount,
  vac: amount,
  tcpi: amount,
});
export const earnedValueSchema = z.object({
  /** Against which plan: the first, or the newest. */
  plan: z.enum(['first', 'newest']),
  on: z.string(),
  bac: amount,
  pv: amount,
  ev: amount,
  sv: amount,
  spi: amount,
  /** Cost at the rate of each booking date, and at the first rate that was booked for each currency. */
  booked: costMeasuresSchema,
  constant: costMeasuresSchema,
});
/** Earned schedule (Lipke 2003), in months since the start. What is undefined is null. */
export const earnedScheduleSchema = z.object({
  plan: z.enum(['first', 'newest']),
  /** Time that has passed; until completion where all is reached. */
  at: amount,
  es: amount,
  sv: amount,
  spi: amount,
  /** Planned duration, and the one that follows from pace so far. */
  pd: amount,
  ieac: amount,
  ieacDate: z.string().nullable(),
});

/** How past projects of one class went; `P50` is reached or passed by half of them. */
export const referenceClassSchema = z.object({
  id: z.string(),
  projectClass: z.enum(projectClasses),
  measure: z.enum(['cost', 'schedule']),
  /** What the class holds, in the words of its source: `Rail`, `Hydropower dams`. */
  label: z.string(),
  /** Number of projects; null where the source does not say. */
  projects: z.number().int().nullable(),
  /** Overrun as a share of what was planned: 0.4 is 40 % more. Null where the source gives none. */
  mean: amount,
  sd: amount,
  /** By probability that it is not exceeded, ascending: `{ p: 0.5, overrun: 0.4 }`. */
  quantiles: many(z.object({ p: z.number(), overrun: z.number(), confidence: confidenceSchema })),
  /** Indicative bounds without probabilities, as some sources give; null: none. */
  range: z.object({ lower: z.number(), upper: z.number() }).nullable(),
  /** Overrun against what: `decision to build`, … */
  baseline: z.string(),
  cited: z.string(),
  url: z.string(),
  year: z.number().int(),
  confidence: confidenceSchema,
});
export const referenceClassListSchema = z.object({
  items: many(referenceClassSchema),
  /** Classes of project for which no published distribution of a measure is held. */
  unknown: many(z.object({ projectClass: z.enum(projectClasses), measure: z.enum(['cost', 'schedule']) })),
  origin: z.object({ id: z.string(), title: z.string(), url: z.string() }),
});

/** Own expectation beside what became of past projects of the class. */
export const outlookSchema = z.object({
  /** Null: no published distribution of past projects is held. */
  class: referenceClassSchema.nullable(),
  schedule: z
    .object({
      start: z.string(),
      /** Last day of the first plan, and of what the owners expect now. */
      firstPlanned: z.string(),
      own: z.string(),
      p50: z.string().nullable(),
      p80: z.string().nullable(),
      /** Widest published quantiles, with their probabilities; null where there is no class. */
      low: z.object({ p: z.number(), date: z.string() }).nullable(),
      high: z.object({ p: z.number(), date: z.string() }).nullable(),
      /** By the mean overrun of the class, and by its indicative bounds; null where its source gives none. */
      mean: z.string().nullable(),
      range: z.object({ lower: z.string(), upper: z.string() }).nullable(),
      /** Days by which the own expectation is earlier than `p50`; negative: later. */
      optimismDays: z.number().int().nullable(),
      /** Share of the class that took no longer than expected by the owners; null: outside what was published. */
      likelihood: amount,
      /** It has already taken longer than the longest published quantile. */
      isBeyondClass: z.boolean(),
    })
    .nullable(),
});
export const costOutlookSchema = z.object({
  class: referenceClassSchema.nullable(),
  cost: z
    .object({
      firstBudget: z.number(),
      /** Budget now, and what follows from cost so far (EAC, booked). */
      own: z.number(),
      eac: amount,
      p50: amount,
      p80: amount,
      low: z.object({ p: z.number(), amount: z.number() }).nullable(),
      high: z.object({ p: z.number(), amount: z.number() }).nullable(),
      mean: amount,
      range: z.object({ lower: z.number(), upper: z.number() }).nullable(),
      optimism: amount,
      likelihood: amount,
      isBeyondClass: z.boolean(),
    })
    .nullable(),
});

/** Days by which what is expected of a milestone moved; negative: gained. */
export const slipSchema = z.object({
  milestone: z.string(),
  owner: z.string(),
  month: z.string(),
  days: z.number().int(),
  /** Null: nobody gave a cause. */
  cause: z.enum(delayCauses).nullable(),
  /** The act that moved it; null: the day passed and nobody said anything. */
  act: z.number().int().nullable(),
});

export const reviewStandings = ['held', 'due', 'overdue'] as const;
export const reviewItemSchema = z.object({
  due: z.string(),
  standing: z.enum(reviewStandings),
  /** Day it was held on, and act; null: not held. */
  on: z.string().nullable(),
  act: z.number().int().nullable(),
  /** Days past the day that it was due; 0 where it is not. */
  daysLate: z.number().int(),
});

/** Where a milestone stands today. */
export const milestoneViewSchema = z.object({
  id: z.string(),
  standing: z.enum(milestoneStandings),
  /** Reached on, or else expected on: newest of forecast and plan. */
  expected: z.string(),
  /** Against the first plan; an overdue one counts until today. */
  slipDays: z.number().int(),
  /** Share that counts as done, 0 to 1. */
  share: z.number(),
  isDisputed: z.boolean(),
  isConfirmed: z.boolean(),
});

/** From what was decided to what shows that it is done. */
export const trailSchema = z.object({
  case: z.string(),
  /** Null where the case is not to be read by whoever asks. */
  title: trilingualSchema.nullable(),
  paragraph: z.string().nullable(),
  /** The paragraph as it stands, where it can be found. */
  text: trilingualSchema.nullable(),
  tasks: many(
    z.object({
      id: z.string(),
      owner: z.string(),
      due: z.string(),
      standing: z.enum(['done', 'open', 'overdue']),
      evidence: evidence.nullable(),
      confirmations: z.number().int(),
    }),
  ),
});

/** Something that whoever asks may do now, and the roles held that it may be done in: `role@STATE@organisation`. */
export const deliveryMaySchema = z.object({
  kind: z.enum(kinds),
  as: many(z.string()),
  /** Ids that it may be done to; null where it is done to none of them. */
  targets: many(z.string()).nullable(),
});

export const deliveryViewSchema = z.object({
  delivery: deliveryStateSchema,
  today: z.string(),
  standing: z.enum(deliveryStandings),
  may: many(deliveryMaySchema),
  milestones: many(milestoneViewSchema),
  earnedValue: many(earnedValueSchema),
  earnedSchedule: many(earnedScheduleSchema),
  /** Planned, earned and actual at the end of each month, for a curve; actual at booking rates. */
  curve: many(
    z.object({
      month: z.string(),
      firstPlanned: z.number(),
      planned: z.number(),
      /** Null: the month is not over. */
      earned: amount,
      actual: amount,
    }),
  ),
  outlook: outlookSchema,
  costOutlook: costOutlookSchema,
  /** By further classes that are held for this class of project, narrower ones as a rule. */
  otherOutlooks: many(outlookSchema),
  otherCostOutlooks: many(costOutlookSchema),
  slips: many(slipSchema),
  reviews: many(reviewItemSchema),
  trail: many(trailSchema),
});

/** A delivery on the board. */
export const deliveryItemSchema = z.object({
  id: z.string(),
  title: trilingualSchema,
  states: many(z.string()),
  dossier: z.string().nullable(),
  projectClass: z.enum(projectClasses),
  currency: z.string(),
  start: z.string(),
  standing: z.enum(deliveryStandings),
  /** Last day of the first plan and what is expected now; null before there is a plan. */
  firstEnd: z.string().nullable(),
  expectedEnd: z.string().nullable(),
  slipDays: z.number().int().nullable(),
  milestones: z.number().int(),
  achieved: z.number().int(),
  overdueMilestones: z.number().int(),
  openTasks: z.number().int(),
  overdueTasks: z.number().int(),
  openDisputes: z.number().int(),
  overdueReviews: z.number().int(),
  nextReview: z.string().nullable(),
  /** Schedule performance by time and cost performance against the newest plan. */
  spiTime: amount,
  cpi: amount,
  budget: z.number().nullable(),
  lastAt: z.string(),
});
export const deliveryListSchema = pageOf(deliveryItemSchema);

const as = z
  .stringFormat('national-coordinator@KAZ@', /^[a-z-]{1,40}@([A-Z]{3})?@[^\p{Cc},@]{0,80}$/u)
  .nullable();
const { 'delivery.open': openBody, ...bodies } = deliveryBodies;
/** `as`: the role acted in; null: the only one held in which it may be done. Who may read follows the case of the project. */
export const deliveryOpenRequestSchema = z.strictObject({ body: openBody, as });
type SentDeed = {
  [K in keyof typeof bodies]: z.ZodObject<{
    kind: z.ZodLiteral<K>;
    body: (typeof bodies)[K];
    as: typeof as;
  }>;
}[keyof typeof bodies];
export const deliveryDeedRequestSchema = z.discriminatedUnion(
  'kind',
  Object.entries(bodies).map(([kind, body]) =>
    z.strictObject({ kind: z.literal(kind), body, as }),
  ) as unknown as [SentDeed, ...SentDeed[]],
);
export const deliveryOpenedSchema = z.object({ id: z.string(), act: z.number().int() });
export const deliveryActedSchema = z.object({ act: z.number().int(), delivery: deliveryViewSchema });

/** One act of a delivery, newest first in its list. */
export const deliveryActSchema = z.object({
  act: z.number().int(),
  at: z.string(),
  kind: z.string(),
  actor: z.object({
    role: z.string().nullable(),
    state: z.string().nullable(),
    organisation: z.string().nullable(),
  }),
  body: z.record(z.string(), z.unknown()),
});
export const deliveryActListSchema = pageOf(deliveryActSchema);

/** Reviews of all projects that may be seen: overdue first, then by day. */
export const reviewListSchema = z.object({
  today: z.string(),
  items: many(
    z.object({
      delivery: z.string(),
      title: trilingualSchema,
      states: many(z.string()),
      ...reviewItemSchema.shape,
    }),
  ),
  held: z.number().int(),
  due: z.number().int(),
  overdue: z.number().int(),
});

/** Days of slip by project or owner state, month and cause: the cells of a heat map. */
export const delayMapSchema = z.object({
  by: z.enum(['project', 'state']),
  rows: many(z.object({ id: z.string(), title: trilingualSchema.nullable(), days: z.number().int() })),
  months: many(z.string()),
  cells: many(
    z.object({
      row: z.string(),
      month: z.string(),
      days: z.number().int(),
      causes: many(z.object({ cause: z.enum(delayCauses).nullable(), days: z.number().int() })),
      acts: many(z.number().int()),
    }),
  ),
  causes: many(z.object({ cause: z.enum(delayCauses).nullable(), days: z.number().int() })),
});

/** One line of the yearly report; `key` of `delivery.report.lines`, with its arguments. */
export const reportLineSchema = z.object({
  section: z.enum(reportSections),
  /** Numbers of the acts that it rests on. */
  acts: many(z.number().int()),
  on: z.string(),
  states: many(z.string()),
  /** Case or delivery; null: neither. */
  case: z.string().nullable(),
  delivery: z.string().nullable(),
  title: trilingualSchema.nullable(),
  /** Milestone, task, decision or review it is about, in words; null where it is the project as such. */
  of: trilingualSchema.nullable(),
  text: z.string().nullable(),
  days: z.number().int().nullable(),
  cause: z.enum(delayCauses).nullable(),
  gate: z.enum(gates).nullable(),
});
export const yearlyReportSchema = z.object({
  year: z.number().int(),
  /** The log was read up to this act, made at this instant; null while it is empty. */
  lastAct: z.number().int(),
  lastAt: z.string().nullable(),
  lines: many(reportLineSchema),
  /** Lines by section for each state, and for each project. */
  states: many(z.object({ state: z.string(), counts: z.record(z.string(), z.number().int()) })),
  projects: many(
    z.object({
      delivery: z.string(),
      title: trilingualSchema,
      counts: z.record(z.string(), z.number().int()),
      slipDays: z.number().int(),
    }),
  ),
  causes: many(z.object({ cause: z.enum(delayCauses).nullable(), days: z.number().int() })),
});

export type DeliveryStateDocument = z.infer<typeof deliveryStateSchema>;
export type DeliveryViewDocument = z.infer<typeof deliveryViewSchema>;
export type DeliveryItemDocument = z.infer<typeof deliveryItemSchema>;
export type DeliveryListDocument = z.infer<typeof deliveryListSchema>;
export type DeliveryMilestoneDocument = z.infer<typeof milestoneSchema>;
export type DeliveryTaskDocument = z.infer<typeof deliveryTaskSchema>;
export type DeliveryMayDocument = z.infer<typeof deliveryMaySchema>;
export type DeliveryActListDocument = z.infer<typeof deliveryActListSchema>;
export type DeliveryOpenRequestDocument = z.infer<typeof deliveryOpenRequestSchema>;
export type DeliveryDeedRequestDocument = z.infer<typeof deliveryDeedRequestSchema>;
export type DeliveryActedDocument = z.infer<typeof deliveryActedSchema>;
export type MilestoneViewDocument = z.infer<typeof milestoneViewSchema>;
export type EarnedValueDocument = z.infer<typeof earnedValueSchema>;
export type EarnedScheduleDocument = z.infer<typeof earnedScheduleSchema>;
export type OutlookDocument = z.infer<typeof outlookSchema>;
export type CostOutlookDocument = z.infer<typeof costOutlookSchema>;
export type ReferenceClassDocument = z.infer<typeof referenceClassSchema>;
export type ReferenceClassListDocument = z.infer<typeof referenceClassListSchema>;
export type ReviewListDocument = z.infer<typeof reviewListSchema>;
export type DelayMapDocument = z.infer<typeof delayMapSchema>;
export type TrailDocument = z.infer<typeof trailSchema>;
export type ReportLineDocument = z.infer<typeof reportLineSchema>;
export type YearlyReportDocument = z.infer<typeof yearlyReportSchema>;
