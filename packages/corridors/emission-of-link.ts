import { type Confidence, weakest } from '@hamkor/provenance';
import type { CorridorLink, EmissionFactor, Spread, UnitNorm } from './network.ts';
import type { NetworkIndex } from './network-index.ts';
import type { RowRef } from './route.ts';
import { rememberedFigure } from './remembered-figure.ts';
import { rowForCountry, statedRange } from './row-for-country.ts';
import { rowRef } from './row-ref.ts';

export interface CountryFactor {
  /** Grams of CO2e per tonne-kilometre, well-to-wheel, for this unit. */
  readonly gPerTkm: Spread;
  readonly confidence: Confidence;
  /** The table grades the row as taken from its source, not derived or judged. */
  readonly isSourced: boolean;
  readonly rows: readonly RowRef[];
}

/** What of a link its emissions depend on. */
type Traction = Pick<CorridorLink, 'mode' | 'electrified'>;

type Energy = EmissionFactor['energy'];
const energiesKnown = 3;

/** What a link runs on, in the order in which rows are looked for. */
const energies = ({ mode, electrified }: Traction): readonly (readonly Energy[])[] => {
  if (mode !== 'rail') return [['diesel', 'other', 'electric']];
  if (electrified === 'yes') return [['electric']];
  return electrified === 'no' ? [['diesel']] : [['electric'], ['diesel']];
};

const factorOf = (
  index: NetworkIndex,
  link: Traction,
  country: string,
  unit: UnitNorm,
  wanted: readonly Energy[],
): CountryFactor | null => {
  const isOfUnit = (row: EmissionFactor): boolean => row.units.includes(unit.id);
  const rows = index.facts.factors.filter(
    (row) =>
      row.mode === link.mode && wanted.includes(row.energy) && (row.units.length === 0 || isOfUnit(row)),
  );
  const found = rowForCountry(
    rows,
    country,
    (row) => (isOfUnit(row) ? 0 : energiesKnown) + wanted.indexOf(row.energy),
  );
  if (found === null) return null;
  const { row, isFallback, rangeRows } = found;
  const isSourced = row.grade === 'sourced';
  const isOtherGrid = isFallback && row.mode === 'rail' && row.energy === 'electric';
  const graded = weakest([
    isOtherGrid ? 'unverified' : row.confidence,
    isSourced ? 'published' : 'estimated',
  ]);
  const spread = index.spread(graded);
  const perTkm = statedRange(
    row.gPerTkm,
    rangeRows.map(({ gPerTkm }) => gPerTkm),
    spread,
  );
  // A row that speaks of this unit knows what the unit adds; a general one does not.
  const times = isOfUnit(row) ? 1 : unit.emissionFactor;
  return {
    gPerTkm: { low: perTkm.low * times, value: perTkm.value * times, high: perTkm.high * times },
    confidence: graded,
    isSourced,
    rows: [
      rowRef('factors', row),
      ...rangeRows.map((range) => rowRef('factors', range)),
      ...(perTkm.isWhole ? [] : [rowRef('spreads', spread)]),
      ...(times === 1 ? [] : [rowRef('units', unit)]),
    ],
  };
};

const findFactor = (
  index: NetworkIndex,
  link: Traction,
  country: string,
  unit: UnitNorm,
): CountryFactor | null => {
  const parts: CountryFactor[] = [];
  for (const wanted of energies(link)) {
    const part = factorOf(index, link, country, unit, wanted);
    if (part === null) return null;
    parts.push(part);
  }
  const [first, second] = parts;
  if (first === undefined || second === undefined) return first ?? null;
  const mean = (end: keyof Spread): number => (first.gPerTkm[end] + second.gPerTkm[end]) / 2;
  return {
    gPerTkm: { low: mean('low'), value: mean('value'), high: mean('high') },
    confidence: weakest([first.confidence, second.confidence]),
    isSourced: first.isSourced && second.isSourced,
    rows: [...first.rows, ...second.rows],
  };
};

/**
 * What moving a tonne a kilometre over this link emits in a country. Rail by its wires: electric, diesel, or the
 * mean of both where only a part is wired. The grid of a country without a row of its own is not known, so the
 * general electric row is unverified there; a general row of other modes speaks of vehicles that are the same
 * everywhere. Null = no row at all.
 */
export const factorInCountry = rememberedFigure(
  ({ mode, electrified }: Traction, country: string, unit: UnitNorm) =>
    `${mode} ${electrified} ${country} ${unit.id}`,
  findFactor,
);
