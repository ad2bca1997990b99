/** Everything that is done to the delivery of a project: subject `{type: 'delivery', id}`, the id of the project's case. */
import { trilingualSchema, wordsSchema } from '@hamkor/registry';
import { z } from 'zod';

const state = z.string().regex(/^[A-Z]{3}$/);
/** Years that plans speak of: 1990 to 2099. */
const day = z.iso.date().regex(/^(199|20\d)\d-/);
const id = z.string().regex(/^[a-z]\d{1,4}$/);
/** Ids of milestones are given by whoever plans; those of tasks (`t1`) and disputes (`d1`) by the fold. */
const milestone = z.string().regex(/^m\d{1,4}$/);
const milestoneOrTask = z.string().regex(/^[mt]\d{1,4}$/);
const currency = z.string().regex(/^[A-Z]{3}$/);
const month = z.string().regex(/^(199|20\d)\d-(0[1-9]|1[0-2])$/);
/** Money, in units of a currency: what is added up from it stays a number. */
const money = z.number().min(-1e15).max(1e15);
const evidence = z.strictObject({ text: wordsSchema(4000), source: wordsSchema(2000) });

export const delayCauses = [
  'permits',
  'land',
  'procurement',
  'financing',
  'border',
  'supply',
  'design-change',
  'contractor',
  'weather',
  'sanctions',
  'consensus',
  'other',
] as const;
export const projectClasses = ['rail', 'road', 'energy', 'plant', 'building', 'it', 'other'] as const;

/** Bodies by kind of act. */
export const deliveryBodies = {
  'delivery.open': z.strictObject({
    project: wordsSchema(60),
    dossier: wordsSchema(60).nullable(),
    title: trilingualSchema,
    states: z.array(state).min(1).max(60),
    projectClass: z.enum(projectClasses),
    currency,
    start: day,
  }),
  /** The plan that is measured against; a later one stands beside the first and never in its place. */
  'delivery.set-baseline': z.strictObject({
    reason: wordsSchema(4000),
    milestones: z
      .array(
        z.strictObject({
          id: milestone,
          title: trilingualSchema,
          owner: state,
          planned: day,
          /** Planned value earned when it is reached, in the currency of the project. */
          budget: money.nonnegative(),
        }),
      )
      .min(1)
      .max(300),
  }),
  'delivery.forecast': z.strictObject({
    milestone,
    date: day,
    cause: z.enum(delayCauses).nullable(),
    text: wordsSchema(4000),
  }),
  'delivery.achieve': z.strictObject({ milestone, on: day, evidence }),
  /** Actual cost of a month, in any currency, with the rate of the booking date to that of the project. */
  'delivery.report-cost': z.strictObject({
    month,
    amount: money,
    currency,
    /** Units of the project's currency for one of `currency`; 1 for its own. */
    rate: z.number().positive().max(1e9),
    source: wordsSchema(2000),
  }),
  'delivery.report-progress': z.strictObject({
    milestone,
    share: z.number().min(0).max(1),
    on: day,
    evidence,
  }),
  /** By a state other than the owner, a bank or the Secretariat. */
  'delivery.confirm': z.strictObject({ target: milestoneOrTask, evidence }),
  /** By its owner, who said too early that something was reached or done. */
  'delivery.take-back': z.strictObject({ target: milestoneOrTask, text: wordsSchema(4000) }),
  'delivery.dispute': z.strictObject({ target: milestoneOrTask, text: wordsSchema(4000) }),
  /** Only by who disputed. */
  'delivery.settle-dispute': z.strictObject({ dispute: id, text: wordsSchema(4000) }),
  'delivery.add-task': z.strictObject({
    /** Case, and decision or paragraph of it, that the task comes from. */
    case: wordsSchema(60),
    paragraph: wordsSchema(60).nullable(),
    text: trilingualSchema,
    owner: state,
    due: day,
  }),
  'delivery.complete-task': z.strictObject({ task: id, on: day, evidence }),
  'delivery.schedule-reviews': z.strictObject({
    first: day,
    everyMonths: z.number().int().min(1).max(60),
  }),
  'delivery.hold-review': z.strictObject({ due: day, on: day, findings: trilingualSchema }),
  'delivery.report-indicator': z.strictObject({
    indicator: id,
    period: z.string().regex(/^(199|20\d)\d(-(0[1-9]|1[0-2]))?$/),
    value: z.number().min(-1e18).max(1e18),
    source: wordsSchema(2000),
  }),
} as const;
export type DeliveryKind = keyof typeof deliveryBodies;
export type DeliveryBody<K extends DeliveryKind> = z.output<(typeof deliveryBodies)[K]>;
export type DeliveryDeed = {
  readonly [K in DeliveryKind]: { readonly kind: K; readonly body: DeliveryBody<K> };
}[DeliveryKind];
