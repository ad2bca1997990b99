import type { SpaceBasis, TradeEvidence, WorldProductRow } from './evidence.ts';
import type { Flag, MissingData } from './option.ts';

/** Year of the complete country-product matrix the shipped presence rows were made from. */
export const matrixYear = 2016;

/** The shipped product space: HS 1992, 2016. */
export const shippedSpace: SpaceBasis = {
  edition: 'HS1992',
  years: [matrixYear, matrixYear],
  origins: ['growth-lab-hs92', 'un-concordance'],
};

/** World exports of a heading in the years of the space, a mean per year, million USD; undefined where unknown. */
export const spaceMusd = ({
  musd,
  meanMusd,
}: Pick<WorldProductRow, 'musd' | 'meanMusd'>): number | undefined => meanMusd ?? musd.get(matrixYear);

/** The years of the space as steps name them: one year, or `2021–2023`. */
export const yearsText = ([from, to]: readonly [number, number]): string | number =>
  from === to ? from : `${from}–${to}`;

/** Origins that an option of the product space rests on, beside those of its own. */
export const spaceOrigins = ({ origins: [main] }: SpaceBasis): readonly string[] => [
  main,
  'hamkor-nomenclature',
  'un-concordance',
];

/** Years by which data may lag behind the latest national totals known before they count as old. */
const fresh = 3;

/**
 * A flag where the space is of years long past: more than three behind the latest national totals known. The shipped
 * matrix always is.
 */
export const oldData = ({
  space,
  loaded,
  nationalExports,
}: Pick<TradeEvidence, 'space' | 'loaded' | 'nationalExports'>): readonly Flag[] => {
  const latest = nationalExports.reduce((last, { year }) => Math.max(last, year), 0);
  const [, year] = space.years;
  return loaded === null || latest - year > fresh ? [{ kind: 'old-data', year }] : [];
};

/**
 * What a kind that turns on the product space cannot see, said of the trade it was read from: the shipped matrix, or
 * what was loaded, by its years.
 */
export const scopeNote = (
  key: 'joint-scope' | 'localisation-scope' | 'co-production-scope',
  { space, loaded }: Pick<TradeEvidence, 'space' | 'loaded'>,
): MissingData =>
  loaded === null
    ? { key, args: {} }
    : { key: `${key}-loaded`, args: { years: String(yearsText(space.years)) } };
