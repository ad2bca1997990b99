import type { Figure } from '@hamkor/provenance';
import type { TradeEvidence } from './evidence.ts';
import { loadedFigures } from './loaded-figure.ts';
import { loadedHeadings, sumOfLines } from './loaded-headings.ts';
import { yearsText } from './space-basis.ts';

/** What a member buys of an HS 2022 heading in all the world. */
export interface HostImports {
  /** USD a year, with the step that tells it. */
  readonly figure: (iso3: string, hs2022: string) => Figure;
  /** Share of the heading in all its imports of products, 0 to 1; NaN where it imports nothing. */
  readonly share: (iso3: string, hs2022: string) => number;
}

/** Imports of members by heading out of loaded trade; null without. */
export const hostImports = ({
  loaded,
  space,
}: Pick<TradeEvidence, 'loaded' | 'space'>): HostImports | null => {
  if (loaded === null) return null;
  const { members, imports, products } = loaded.trade;
  const { placeOf, first, members: rows } = loadedHeadings(loaded);
  const figures = loadedFigures(loaded.trade);
  const width = products.length;
  const row = new Map(members.map((iso3, m) => [iso3, rows[m]!]));
  const totals = new Map(members.map((iso3, m) => [iso3, sumOfLines(imports, rows[m]!, width, 0, width)]));
  const usdOf = (iso3: string, hs2022: string): number => {
    const h = placeOf(hs2022);
    return h === null ? 0 : sumOfLines(imports, row.get(iso3)!, width, first[h]!, first[h + 1]!);
  };
  const share = (iso3: string, hs2022: string): number => usdOf(iso3, hs2022) / totals.get(iso3)!;
  return {
    share,
    figure: (iso3, hs2022) => {
      const usd = usdOf(iso3, hs2022);
      const args = {
        host: iso3,
        product: hs2022,
        usd: Math.round(usd),
        years: String(yearsText(space.years)),
        share: usd === 0 ? 0 : share(iso3, hs2022),
      };
      return figures.usd(usd, { steps: [{ key: 'localisation.host-imports', args }] });
    },
  };
};
