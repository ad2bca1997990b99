import type { Confidence } from '@hamkor/provenance';
import type { FreightRate, Mode, Spread } from './network.ts';
import type { NetworkIndex } from './network-index.ts';
import type { RowRef } from './route.ts';
import { rememberedFigure } from './remembered-figure.ts';
import { rowForCountry, statedRange } from './row-for-country.ts';
import { rowRef } from './row-ref.ts';

export interface CountryRate {
  /** US dollars per charged tonne-kilometre. */
  readonly usdPerTkm: Spread;
  readonly includesBorderFees: boolean;
  readonly confidence: Confidence;
  readonly rows: readonly RowRef[];
}

type Priced = FreightRate & { readonly usdPerTkm: number };
const isPriced = (rate: FreightRate): rate is Priced => rate.usdPerTkm !== null;

const findRate = (index: NetworkIndex, mode: Mode, country: string): CountryRate | null => {
  const rows = index.facts.rates.filter((rate) => rate.mode === mode).filter(isPriced);
  const found = rowForCountry(rows, country);
  if (found === null) return null;
  const { row, isFallback, rangeRows } = found;
  const confidence = isFallback ? 'unverified' : row.confidence;
  const spread = index.spread(confidence);
  const { isWhole, ...usdPerTkm } = statedRange(
    row.usdPerTkm,
    rangeRows.map((rate) => rate.usdPerTkm),
    spread,
  );
  return {
    usdPerTkm,
    includesBorderFees: row.includesBorderFees,
    confidence,
    rows: [
      rowRef('rates', row),
      ...rangeRows.map((rate) => rowRef('rates', rate)),
      ...(isWhole ? [] : [rowRef('spreads', spread)]),
    ],
  };
};

/**
 * What freight by this mode costs in a country. A country that no row names takes the row that names none; it
 * is unverified there, whatever it is where it comes from. Null = no row at all.
 */
export const rateInCountry = rememberedFigure(
  (mode: Mode, country: string) => `${mode} ${country}`,
  findRate,
);
