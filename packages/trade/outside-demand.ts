import type { Figure } from '@hamkor/provenance';
import type { TradeEvidence } from './evidence.ts';
import { loadedFigures } from './loaded-figure.ts';
import { loadedHeadings } from './loaded-headings.ts';
import type { MissingData, RawPart } from './option.ts';
import { remembered } from './remembered.ts';
import { yearsText } from './space-basis.ts';

/** What all members together buy of an HS 2022 heading outside, USD a year; null where nothing of it is traded. */
export type OutsideDemand = (hs2022: string) => Figure | null;

/**
 * The market that members could serve themselves: Σ over members of their imports of a heading from countries
 * that are no members. Bounds are sums of bounds: as wide as if all were off the same way. Null without loaded
 * trade, for the shipped facts do not know imports by product and origin.
 */
export const outsideDemand = ({
  loaded,
  space,
}: Pick<TradeEvidence, 'loaded' | 'space'>): OutsideDemand | null => {
  if (loaded === null) return null;
  const { outsideImports, members, products } = loaded.trade;
  const { placeOf, first } = loadedHeadings(loaded);
  const figures = loadedFigures(loaded.trade);
  return remembered((hs2022: string): Figure | null => {
    const h = placeOf(hs2022);
    if (h === null) return null;
    let [usd, low, high] = [0, 0, 0];
    for (let m = 0; m < members.length; m++) {
      for (let k = first[h]!; k < first[h + 1]!; k++) {
        const cell = m * products.length + k;
        usd += outsideImports.usd[cell]!;
        low += outsideImports.low[cell]!;
        high += outsideImports.high[cell]!;
      }
    }
    const args = { product: hs2022, usd: Math.round(usd), years: String(yearsText(space.years)) };
    return figures.usd(usd, { low, high, steps: [{ key: 'outside-demand', args }] });
  });
};

/** Outside purchases as a part of the score; no part without loaded trade. */
export const outsideValuePart = (demand: OutsideDemand | null, hs2022: string): RawPart[] =>
  demand === null
    ? []
    : [{ name: 'value', raw: demand(hs2022)?.value ?? null, unit: 'USD', defaultWeight: 1 }];

/** A demand that nobody recorded: unknown, in the years and from the origin of the trade that was loaded. */
export const unknownDemand = ({ space: { years, origins } }: Pick<TradeEvidence, 'space'>): Figure => ({
  value: null,
  unit: 'USD',
  years,
  confidence: 'estimated',
  origins,
  steps: [],
});

/** What must be said of a kind whose options are worth what members buy outside. */
export const outsideNotes = ({ loaded }: Pick<TradeEvidence, 'loaded'>): MissingData[] =>
  loaded === null ? [] : [{ key: 'outside-demand-weight', args: {} }];
