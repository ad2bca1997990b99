import { z } from 'zod';
import type {
  InputRow,
  LineRow,
  PartnerRow,
  PeriodRow,
  ProductRow,
  RecipeRow,
  SiteRow,
  StageRow,
} from './model.ts';
import { siteKinds } from './model.ts';
import {
  amount,
  anyNumber,
  idValue,
  latitude,
  longitude,
  namesValue,
  positive,
  priced,
  share,
  textValue,
  wholeNumber,
} from './model-schema-values.ts';

export const partnerSchema: z.ZodType<PartnerRow> = z.strictObject({
  id: idValue.describe('Partner state, ISO 3166-1 alpha-3.'),
  weight: positive
    .default(1)
    .describe('Weight in shares by capital key and in max-min fairness; above 0, no unit.'),
});

export const periodSchema: z.ZodType<PeriodRow> = z.strictObject({
  id: idValue.describe('Id of the period.'),
  years: positive.default(1).describe('Length in years.'),
  demandFactor: amount.default(1).describe('Every demand is multiplied by it in this period.'),
  discountFactor: amount
    .default(1)
    .describe('Money and carbon of the period count so many times; 1 = not discounted.'),
});

export const stageSchema: z.ZodType<StageRow> = z.strictObject({
  id: idValue.describe('Id of the stage.'),
  name: namesValue.describe('Name of the stage, for example yarn; rows stand from first to last stage.'),
});

export const productSchema: z.ZodType<ProductRow> = z.strictObject({
  id: idValue.describe('Id of the product.'),
  name: namesValue.describe('Name of the product.'),
  hs: textValue
    .max(20)
    .nullable()
    .default(null)
    .describe('Heading or subheading of HS 2022, 4 or 6 digits; empty where it is not traded.'),
  unit: textValue.max(20).describe('Unit of every quantity of it: t, kg, m2, piece.'),
  kgPerUnit: positive.describe('Kilograms of freight per unit.'),
  price: amount.describe(
    'Reference price, money per unit: basis of duty and value content, and what partners pay each other.',
  ),
  stage: idValue.nullable().default(null).describe('Stage it belongs to.'),
  ...priced,
});

export const recipeSchema: z.ZodType<RecipeRow> = z.strictObject({
  id: idValue.describe('Id of the recipe; several recipes of one product are alternatives.'),
  product: idValue.describe('Product it makes.'),
  name: namesValue.describe('Name of the recipe.'),
});

export const inputSchema: z.ZodType<InputRow> = z.strictObject({
  id: idValue.describe('Id of the row.'),
  recipe: idValue.describe('Recipe that needs the input.'),
  product: idValue.describe('Product that goes in.'),
  quantity: positive.describe('Units of the input per unit of the product made.'),
  unit: textValue.max(20).describe('Unit of the input; must be that of its product.'),
});

export const siteSchema: z.ZodType<SiteRow> = z.strictObject({
  id: idValue.describe('Id of the site.'),
  name: namesValue.describe('Name of the site.'),
  country: idValue.describe('State it lies in, ISO 3166-1 alpha-3.'),
  kind: z.enum(siteKinds).describe('Industrial park, existing plant, or open land.'),
  lat: latitude.describe('Latitude, degrees.'),
  lon: longitude.describe('Longitude, degrees.'),
  node: idValue.nullable().default(null).describe('Place of the corridor network that serves it.'),
  park: idValue.nullable().default(null).describe('Id of the park in the data bank.'),
  fixedCost: amount.describe('Money per year while open.'),
  isOpen: z.boolean().default(false).describe('Already open, and stays so.'),
  capacityTonnes: amount
    .nullable()
    .default(null)
    .describe('Tonnes per year of everything made there; empty = no limit but those of its lines.'),
  ...priced,
});

export const lineSchema: z.ZodType<LineRow> = z.strictObject({
  id: idValue.describe('Id of the line.'),
  site: idValue.describe('Site it may stand at.'),
  recipe: idValue.describe('Recipe it works by.'),
  capacity: positive.describe('Units of the product per year and line.'),
  unit: textValue.max(20).describe('Unit of the capacity; must be that of the product.'),
  minimumLoad: share
    .default(0)
    .describe('A line that stands is used at least so far, share of its capacity, 0 to 1.'),
  maximumLines: wholeNumber.default(1).describe('Lines that may be built at most, whole number.'),
  installedLines: wholeNumber.default(0).describe('Lines of them already built, whole number.'),
  fixedCost: amount.describe('Money per year and line: annuity of investment and fixed upkeep.'),
  energyCost: amount.describe('Energy, money per unit made.'),
  labourCost: amount.describe('Labour, money per unit made.'),
  otherCost: amount.describe('Other costs without inputs of the recipe, money per unit made.'),
  kgCo2e: anyNumber.describe('Emissions, direct and from energy, kg CO2e per unit made.'),
  labourHours: amount.nullable().default(null).describe('Hours of work per unit made; empty = unknown.'),
  leadDays: amount.nullable().default(null).describe('Days from inputs to product; empty = unknown.'),
  ...priced,
});
