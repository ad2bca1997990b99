import type { CostField, SpecCost, SpecRecipe } from './chain-spec.ts';
import { leastOtherShare } from './assumptions.ts';
import type { FactIndex } from './fact-index.ts';
import { investmentPayment } from './investment.ts';
import type { ProcessParameterKind } from './facts.ts';
import type { CountryFactors } from './factor-costs.ts';
import { costOf, sumOf } from './factor-costs.ts';
import { type RangedFigure, scaled } from './ranged-figure.ts';

/** What a recipe takes per unit of its product; null where neither the spec nor the facts know it. */
export type RecipeFacts = Readonly<Record<CostField, RangedFigure | null>>;

const parameterOf: Readonly<Record<Exclude<CostField, 'other'>, ProcessParameterKind>> = {
  kwh: 'electricity_kwh',
  heat: 'heat_mj',
  hours: 'labour_hours',
  capex: 'capex_per_annual_unit',
  direct: 'process_kgco2e',
  days: 'lead_time_days',
};

/** What is left of a conversion cost when energy, work and capital are taken off at the prices of where it was measured. */
const rest = (
  conversion: RangedFigure,
  known: Omit<RecipeFacts, 'other'>,
  at: CountryFactors | null,
): RangedFigure => {
  if (at === null) return conversion;
  const off = sumOf(
    costOf(known.kwh, at.power),
    costOf(known.heat, at.heat),
    costOf(known.hours, at.work),
    known.capex === null ? null : investmentPayment(known.capex),
  );
  const share = Math.max(leastOtherShare, 1 - (off?.value ?? 0) / conversion.value);
  return {
    ...scaled(
      conversion,
      share,
      `${Math.round(share * 100)} % of it, the rest being energy, work and capital`,
    ),
    confidence: 'estimated',
  };
};

/** Figures of a recipe in a country: what the spec states for it, else for everywhere, else what the process says. */
export const recipeFacts = (
  index: FactIndex,
  recipe: SpecRecipe,
  costs: readonly SpecCost[],
  country: string,
  reference: CountryFactors | null,
): RecipeFacts => {
  const stated = (field: CostField): RangedFigure | null => {
    const rows = costs.filter((cost) => cost.recipe === recipe.id && cost.field === field);
    const row = rows.find((cost) => cost.country === country) ?? rows.find((cost) => cost.country === null);
    return row === undefined ? null : index.resolve(row.figure);
  };
  const ofProcess = (kind: ProcessParameterKind): RangedFigure | null =>
    recipe.process === null ? null : index.parameter(recipe.process, kind);
  const perUnit = (kind: ProcessParameterKind): RangedFigure | null => {
    const figure = ofProcess(kind);
    return figure === null || recipe.scale === 1 ? figure : scaled(figure, recipe.scale);
  };
  const read = (field: Exclude<CostField, 'other'>): RangedFigure | null =>
    stated(field) ?? (field === 'days' ? ofProcess(parameterOf[field]) : perUnit(parameterOf[field]));
  const known = {
    kwh: read('kwh'),
    heat: read('heat'),
    hours: read('hours'),
    capex: read('capex'),
    direct: read('direct'),
    days: read('days'),
  };
  const conversion = perUnit('conversion_cost');
  const other = stated('other') ?? (conversion === null ? null : rest(conversion, known, reference));
  return { ...known, other };
};
