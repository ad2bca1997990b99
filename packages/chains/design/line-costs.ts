import type { EvidenceRow, LineRow } from '../model/model.ts';
import { kgCo2PerMegajoule } from './assumptions.ts';
import type { SpecLine } from './chain-spec.ts';
import type { DesignGap, DesignGapKind } from './design-gap.ts';
import type { CountryFactors } from './factor-costs.ts';
import { costOf, sumOf } from './factor-costs.ts';
import { investmentPayment } from './investment.ts';
import { evidenceOf, multiplied, type RangedFigure, scaled } from './ranged-figure.ts';
import type { RecipeFacts } from './recipe-facts.ts';

export interface CostedLine {
  readonly line: LineRow;
  readonly evidence: readonly EvidenceRow[];
  readonly gaps: readonly DesignGap[];
}

const carbonOf = (recipe: RecipeFacts, at: CountryFactors): RangedFigure | null => {
  // A direct figure holds the fuel that is burnt; without one the heat stands for it.
  const burnt =
    recipe.direct ??
    (recipe.heat === null
      ? null
      : scaled(recipe.heat, kgCo2PerMegajoule, `${kgCo2PerMegajoule} kg CO2 per MJ of gas`));
  return sumOf(burnt, costOf(recipe.kwh, at.grid));
};

const gapOf: Readonly<Partial<Record<keyof RecipeFacts, DesignGapKind>>> = {
  kwh: 'energy-unknown',
  hours: 'labour-unknown',
  other: 'other-cost-unknown',
  capex: 'investment-unknown',
  days: 'lead-time-unknown',
};

const gapFields: Readonly<Partial<Record<keyof RecipeFacts, keyof LineRow>>> = {
  kwh: 'energyCost',
  hours: 'labourCost',
  other: 'otherCost',
  capex: 'fixedCost',
  days: 'leadDays',
};

/** Costs and emissions as a model takes them: power that a process sells is not counted. */
const notBelowZero = (figure: RangedFigure | null): RangedFigure | null =>
  figure === null
    ? null
    : {
        ...figure,
        value: Math.max(0, figure.value),
        low: Math.max(0, figure.low),
        high: Math.max(0, figure.high),
      };

/** A line with its costs at the prices of its country; what is unknown costs nothing and is told as a gap. */
export const costedLine = (
  spec: SpecLine,
  unit: string,
  capacity: RangedFigure,
  recipe: RecipeFacts,
  at: CountryFactors,
): CostedLine => {
  const id = `${spec.site}-${spec.recipe}`;
  const figures = {
    capacity,
    fixedCost:
      recipe.capex === null
        ? null
        : multiplied(investmentPayment(recipe.capex), {
            ...capacity,
            low: capacity.value,
            high: capacity.value,
          }),
    energyCost: notBelowZero(sumOf(costOf(recipe.kwh, at.power), costOf(recipe.heat, at.heat))),
    labourCost: costOf(recipe.hours, at.work),
    otherCost: recipe.other,
    kgCo2e: notBelowZero(carbonOf(recipe, at)),
    labourHours: recipe.hours,
    leadDays: recipe.days,
  };
  const units: Readonly<Record<keyof typeof figures, string>> = {
    capacity: `${unit}/year`,
    fixedCost: 'USD/year',
    energyCost: `USD/${unit}`,
    labourCost: `USD/${unit}`,
    otherCost: `USD/${unit}`,
    kgCo2e: `kg/${unit}`,
    labourHours: `h/${unit}`,
    leadDays: 'days',
  };
  const names = Object.keys(figures).filter((name): name is keyof typeof figures => name in figures);
  return {
    line: {
      id,
      site: spec.site,
      recipe: spec.recipe,
      capacity: capacity.value,
      unit,
      minimumLoad: spec.minimumLoad,
      maximumLines: spec.maximumLines,
      installedLines: spec.installedLines,
      fixedCost: figures.fixedCost?.value ?? 0,
      energyCost: figures.energyCost?.value ?? 0,
      labourCost: figures.labourCost?.value ?? 0,
      otherCost: figures.otherCost?.value ?? 0,
      kgCo2e: figures.kgCo2e?.value ?? 0,
      labourHours: figures.labourHours?.value ?? null,
      leadDays: figures.leadDays?.value ?? null,
    },
    evidence: names.flatMap((name) => {
      const figure = figures[name];
      return figure === null ? [] : [evidenceOf('lines', id, name, units[name], figure)];
    }),
    gaps: Object.entries(gapOf).flatMap(([field, kind]) => {
      const name = field as keyof RecipeFacts;
      if (recipe[name] !== null || (name === 'kwh' && recipe.heat !== null)) return [];
      const cell = gapFields[name] ?? null;
      const isNumber = cell !== 'leadDays';
      return [
        { kind, table: 'lines' as const, row: id, field: cell, what: null, assumed: isNumber ? 0 : null },
      ];
    }),
  };
};
