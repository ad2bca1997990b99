import { megajoulesPer1000m3 } from './assumptions.ts';
import type { DesignGap } from './design-gap.ts';
import type { FactIndex } from './fact-index.ts';
import { added, multiplied, type RangedFigure, ranged, scaled } from './ranged-figure.ts';

/** What a unit of power, heat and work costs in a country, and what power emits. */
export interface CountryFactors {
  /** US dollars per kilowatt-hour. */
  readonly power: RangedFigure;
  /** US dollars per megajoule of gas. */
  readonly heat: RangedFigure;
  /** US dollars per hour with what the employer pays on top. */
  readonly work: RangedFigure;
  /** Kilograms of CO2e per kilowatt-hour. */
  readonly grid: RangedFigure;
  readonly gaps: readonly DesignGap[];
}

const middle = (figures: readonly RangedFigure[]): RangedFigure | null =>
  figures.toSorted((a, b) => a.value - b.value)[Math.floor(figures.length / 2)] ?? null;

/** Per cent as a share of what it is on top of: 12 becomes 1.12. */
const onTop = (figure: RangedFigure): RangedFigure => ({
  ...figure,
  value: 1 + figure.value / 100,
  low: 1 + figure.low / 100,
  high: 1 + figure.high / 100,
});

/**
 * Factors of a country from the tables. One that is unknown is taken from the middle of the countries given, told as a gap
 * and unverified; where none of them has it the chain cannot be priced, which is a defect of the tables.
 */
export const countryFactors = (
  index: FactIndex,
  country: string,
  others: readonly string[],
): CountryFactors => {
  const gaps: DesignGap[] = [];
  const known = (factor: string): RangedFigure => {
    const own = index.factor(country, factor);
    if (own !== null) return own;
    const borrowed =
      middle(others.flatMap((other) => index.factor(other, factor) ?? [])) ??
      middle(index.facts.costs.filter((row) => row.factor === factor).map((row) => ranged(row)));
    if (borrowed === null) throw new Error(`no country has ${factor}`);
    gaps.push({
      kind: 'factor-cost-unknown',
      table: 'lines',
      row: country,
      field: null,
      what: factor,
      assumed: borrowed.value,
    });
    return { ...borrowed, confidence: 'unverified', source: `none known for ${country}: ${borrowed.source}` };
  };
  const power = known('industrial-electricity-price');
  const gas = known('industrial-gas-price');
  const wage = known('manufacturing-wage-hourly');
  const contributions = known('employer-social-contribution');
  const grid = known('grid-carbon-intensity');
  return {
    power,
    heat: scaled(gas, 1 / megajoulesPer1000m3, `${megajoulesPer1000m3} MJ per 1,000 m3`),
    work: multiplied(wage, onTop(contributions)),
    grid: scaled(grid, 1 / 1000),
    gaps,
  };
};

/** Quantity times price, nothing where the quantity is unknown. */
export const costOf = (quantity: RangedFigure | null, price: RangedFigure): RangedFigure | null =>
  quantity === null ? null : multiplied(quantity, price);

/** Sum of what is known; null where nothing is. */
export const sumOf = (...figures: readonly (RangedFigure | null)[]): RangedFigure | null =>
  added(figures.filter((figure) => figure !== null));
