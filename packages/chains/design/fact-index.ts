import type { SpecFigure } from './chain-spec.ts';
import type { DesignFacts, FactorCost, ProcessParameter, ProcessParameterKind, UnitPrice } from './facts.ts';
import type { RangedFigure } from './ranged-figure.ts';
import { ranged, scaled } from './ranged-figure.ts';

/** Facts by what is asked of them. */
export interface FactIndex {
  readonly facts: DesignFacts;
  /** A figure of a process without variant, in dollars where it is money; null = unknown. */
  readonly parameter: (process: string, kind: ProcessParameterKind) => RangedFigure | null;
  /** Year of the prices of a figure of money. */
  readonly priceYear: (process: string, kind: ProcessParameterKind) => number | null;
  readonly factor: (country: string, factor: string) => RangedFigure | null;
  /** A stated figure, or the fact it points to. Throws where the spec names a row that no table has: a defect of the spec. */
  readonly resolve: (figure: SpecFigure) => RangedFigure;
}

/** Money in euro becomes dollars at the average rate of its year. */
const inDollars = (facts: DesignFacts, row: ProcessParameter): RangedFigure => {
  const figure = ranged(row);
  if (row.currency !== 'EUR') return figure;
  const rate = facts.euroRates.find(({ year }) => year === row.priceYear);
  if (rate === undefined)
    throw new Error(`no rate of the euro for ${row.priceYear ?? 'an unknown year'} (${row.id})`);
  const converted = scaled(
    figure,
    rate.usdPerEuro,
    `at ${rate.usdPerEuro} USD per EUR, average of ${rate.year}`,
  );
  return converted.confidence === 'published' ? { ...converted, confidence: 'estimated' } : converted;
};

/** The newest row of each key. */
const newest = (rows: readonly FactorCost[]): FactorCost | null =>
  rows.toSorted((a, b) => (b.priceYear ?? b.year ?? 0) - (a.priceYear ?? a.year ?? 0))[0] ?? null;

export const factIndex = (facts: DesignFacts): FactIndex => {
  const byProcess = Map.groupBy(
    facts.parameters.filter(({ of }) => of === null),
    ({ process, parameter }) => `${process} ${parameter}`,
  );
  const rows = new Map<string, ProcessParameter | UnitPrice>(
    [...facts.parameters, ...facts.prices].map((row) => [row.id, row]),
  );
  const costs = Map.groupBy(facts.costs, ({ country, factor }) => `${country} ${factor}`);
  const row = (process: string, kind: ProcessParameterKind): ProcessParameter | null =>
    byProcess.get(`${process} ${kind}`)?.[0] ?? null;
  return {
    facts,
    parameter: (process, kind) => {
      const found = row(process, kind);
      return found === null ? null : inDollars(facts, found);
    },
    priceYear: (process, kind) => row(process, kind)?.priceYear ?? null,
    factor: (country, factor) => {
      const found = newest(costs.get(`${country} ${factor}`) ?? []);
      return found === null ? null : ranged(found);
    },
    resolve: (figure) => {
      if (figure.row === null) {
        if (figure.value === null) throw new Error(`a figure without value or row (${figure.source})`);
        return ranged({ ...figure, value: figure.value });
      }
      const found = rows.get(figure.row);
      if (found === undefined) throw new Error(`no fact ${figure.row} (${figure.source})`);
      const base = 'currency' in found ? inDollars(facts, found) : ranged(found);
      return figure.factor === 1 ? base : scaled(base, figure.factor, figure.source);
    },
  };
};
