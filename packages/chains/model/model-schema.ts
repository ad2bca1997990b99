import { z } from 'zod';
import type { ChainModel, ChainTable } from './model.ts';
import {
  inputSchema,
  lineSchema,
  partnerSchema,
  periodSchema,
  productSchema,
  recipeSchema,
  siteSchema,
  stageSchema,
} from './model-schema-making.ts';
import {
  changeSchema,
  disruptionSchema,
  effectSchema,
  evidenceSchema,
  groupSchema,
  limitSchema,
  scenarioSchema,
} from './model-schema-rules.ts';
import {
  demandSchema,
  dutySchema,
  laneSchema,
  marketSchema,
  regimeSchema,
  supplierSchema,
  supplySchema,
} from './model-schema-trade.ts';
import { amount, currencyCode, longText, namesValue, year } from './model-schema-values.ts';

const aboutValue: typeof namesValue = z.union([
  z.strictObject({ en: longText.default(''), ru: longText.default(''), zh: longText.default('') }),
  longText.transform((text) => ({ en: text, ru: text, zh: text })),
]);

/** What a model says of itself outside its tables: the sheet `chain`. */
export const headShape = {
  schema: z.literal('hamkor-chain/1').default('hamkor-chain/1').describe('Edition of this shape.'),
  title: namesValue.describe('Title of the chain.'),
  about: aboutValue.default({ en: '', ru: '', zh: '' }).describe('What the chain is, and what it is not.'),
  isDemonstration: z.boolean().default(false).describe('Shown as a demonstration wherever it appears.'),
  currency: currencyCode.describe('ISO 4217 code of all money.'),
  priceYear: year.describe('Year of all prices.'),
  stockRate: amount
    .nullable()
    .default(null)
    .describe('Cost of keeping stock for a year, share of the price; empty = no stock is kept.'),
};

/** One row of every table. */
export const rowSchemas = {
  partners: partnerSchema,
  periods: periodSchema,
  stages: stageSchema,
  products: productSchema,
  recipes: recipeSchema,
  inputs: inputSchema,
  sites: siteSchema,
  lines: lineSchema,
  suppliers: supplierSchema,
  supplies: supplySchema,
  markets: marketSchema,
  demands: demandSchema,
  lanes: laneSchema,
  regimes: regimeSchema,
  duties: dutySchema,
  groups: groupSchema,
  limits: limitSchema,
  disruptions: disruptionSchema,
  effects: effectSchema,
  scenarios: scenarioSchema,
  changes: changeSchema,
  evidence: evidenceSchema,
} as const satisfies Readonly<Record<ChainTable, z.ZodType>>;

/** Tables that a file may leave out; what stands for them then. */
export const wholeYear = { id: 'year', years: 1, demandFactor: 1, discountFactor: 1 };

/** The whole model as a file may give it; what is left out takes its default. */
export const chainModelSchema: z.ZodType<ChainModel> = z.strictObject({
  ...headShape,
  partners: z.array(partnerSchema).default([]).describe('States that share the chain.'),
  periods: z.array(periodSchema).default([wholeYear]).describe('Periods; left out = one year.'),
  stages: z.array(stageSchema).default([]).describe('Steps of the chain, first to last.'),
  products: z.array(productSchema).describe('Everything that is made, bought, carried or sold.'),
  recipes: z.array(recipeSchema).default([]).describe('Ways to make products.'),
  inputs: z.array(inputSchema).default([]).describe('What recipes need: the bill of materials.'),
  sites: z.array(siteSchema).default([]).describe('Where something may be made.'),
  lines: z.array(lineSchema).default([]).describe('Which recipe may be made at which site.'),
  suppliers: z.array(supplierSchema).default([]).describe('Where inputs may be bought.'),
  supplies: z.array(supplySchema).default([]).describe('What may be bought there.'),
  markets: z.array(marketSchema).describe('Where products are wanted.'),
  demands: z.array(demandSchema).describe('What is wanted there.'),
  lanes: z.array(laneSchema).default([]).describe('Ways between two places; what is not listed cannot go.'),
  regimes: z.array(regimeSchema).default([]).describe('Customs regimes with a preference.'),
  duties: z.array(dutySchema).default([]).describe('Duties on the reference price.'),
  groups: z.array(groupSchema).default([]).describe('Rows named together.'),
  limits: z.array(limitSchema).default([]).describe('Rules that a plan must keep, or pays to break.'),
  disruptions: z.array(disruptionSchema).default([]).describe('What may happen.'),
  effects: z.array(effectSchema).default([]).describe('What is hit when it happens.'),
  scenarios: z.array(scenarioSchema).default([]).describe('Variants of the model.'),
  changes: z.array(changeSchema).default([]).describe('What a variant changes.'),
  evidence: z.array(evidenceSchema).default([]).describe('Where figures come from, and their ranges.'),
});

/** JSON Schema (2020-12) of a model as a file may give it. */
export const chainModelJsonSchema = (): Readonly<Record<string, unknown>> => ({
  ...z.toJSONSchema(chainModelSchema, { io: 'input', reused: 'inline' }),
  title: 'Hamkor chain model',
});
