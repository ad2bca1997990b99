import { z } from 'zod';
import type {
  ChangeRow,
  DisruptionRow,
  EffectRow,
  EvidenceRow,
  GroupRow,
  LimitRow,
  ScenarioRow,
} from './model.ts';
import { chainTables, effectKinds, groupKinds, limitKinds } from './model.ts';
import {
  amount,
  anyNumber,
  idOrAll,
  ids,
  idValue,
  longText,
  namesValue,
  share,
  textValue,
  year,
} from './model-schema-values.ts';

export const groupSchema: z.ZodType<GroupRow> = z.strictObject({
  id: idValue.describe('Id of the group; may stand wherever limits, disruptions and scenarios name a row.'),
  of: z.enum(groupKinds).describe('What its members are.'),
  members: ids.min(1).describe('Ids of its members; joined by ;'),
});

export const limitSchema: z.ZodType<LimitRow> = z.strictObject({
  id: idValue.describe('Id of the limit.'),
  name: namesValue.describe('Name of the limit in plain words.'),
  kind: z.enum(limitKinds).describe('What is counted, and in which unit.'),
  what: idValue.nullable().default(null).describe('Product, stage or group of products; empty = all.'),
  where: idValue
    .nullable()
    .default(null)
    .describe('State, site, group of them, or for lead time a market; empty = all.'),
  via: idValue.nullable().default(null).describe('Border post, lane, mode or group of lanes; empty = all.'),
  min: anyNumber.nullable().default(null).describe('Least value, in the unit of the kind; empty = none.'),
  max: anyNumber.nullable().default(null).describe('Largest value, in the unit of the kind; empty = none.'),
  penalty: amount.nullable().default(null).describe('Money per unit of breach and year; empty = must hold.'),
});

export const disruptionSchema: z.ZodType<DisruptionRow> = z.strictObject({
  id: idValue.describe('Id of the disruption.'),
  name: namesValue.describe('Name of the disruption.'),
  probability: share.describe('Probability within a year, 0 to 1.'),
  days: z.number().gt(0).max(3660).describe('How long it lasts, days.'),
});

export const effectSchema: z.ZodType<EffectRow> = z.strictObject({
  id: idValue.describe('Id of the effect.'),
  disruption: idValue.describe('Disruption it belongs to.'),
  kind: z.enum(effectKinds).describe('What is hit.'),
  target: idValue.describe(
    'Border post, lane, mode, group, state of transit, site, supplier or market that is hit.',
  ),
  availability: z
    .number()
    .min(0)
    .max(100)
    .default(1)
    .describe('Share of capacity left meanwhile, 0 to 1; of demand for a market, may be above 1.'),
  costFactor: amount.default(1).describe('Costs are multiplied by it meanwhile.'),
});

export const scenarioSchema: z.ZodType<ScenarioRow> = z.strictObject({
  id: idValue.describe('Id of the scenario.'),
  name: namesValue.describe('Name of the scenario.'),
});

export const changeSchema: z.ZodType<ChangeRow> = z.strictObject({
  id: idValue.describe('Id of the change.'),
  scenario: idValue.describe('Scenario it belongs to.'),
  table: z.enum(chainTables).describe('Table that is changed.'),
  row: idOrAll.describe('Row, group of rows, or * for all of the table.'),
  field: textValue.max(40).describe('Column that is changed.'),
  set: z
    .union([anyNumber, textValue, z.boolean()])
    .nullable()
    .default(null)
    .describe('New value. Exactly one of set, multiply and bound is given.'),
  multiply: amount.nullable().default(null).describe('The value is multiplied by it.'),
  bound: z
    .enum(['low', 'high'])
    .nullable()
    .default(null)
    .describe('The value becomes the low or high end of its range in the sheet evidence.'),
});

export const evidenceSchema: z.ZodType<EvidenceRow> = z.strictObject({
  id: idValue.describe('Id of the evidence.'),
  table: z.enum(chainTables).describe('Table of the figure.'),
  row: idOrAll.describe('Row of the figure, group of rows, or * for all of the table.'),
  field: textValue.max(40).describe('Column of the figure.'),
  low: anyNumber.nullable().default(null).describe('Low end of its range; empty = unknown.'),
  high: anyNumber.nullable().default(null).describe('High end of its range; empty = unknown.'),
  unit: longText.max(80).default('').describe('Unit of the figure.'),
  year: year.nullable().default(null).describe('Year it holds for; empty = unknown.'),
  confidence: z
    .enum(['published', 'estimated', 'unverified'])
    .describe('How sure it is: published, estimated or unverified.'),
  origin: textValue.describe('Id of an origin of the data bank, corridors, or user.'),
  source: longText.default('').describe('Source named by the origin; how it was derived, where it was.'),
});
