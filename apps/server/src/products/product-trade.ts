import type { FigureDocument, ProductDetailDocument } from '@hamkor/contract';
import type { ExportRow, PresenceRow, TradeEvidence, WorldProductRow } from '@hamkor/trade';

type HeadingTrade = ProductDetailDocument['trade'][number];

/** Reads the trade tables of HS 1992 by heading and by country. */
export interface ProductTrade {
  /** What is known of an HS 1992 heading; `share` says how much of it the product asked for is. */
  readonly ofHeading: (hs92: string, share: number) => HeadingTrade;
  /** A country's exports, largest first, and its total; null where its exports are not among the facts. */
  readonly ofCountry: (iso3: string) => CountryExports | null;
}

export interface CountryExports {
  readonly total: FigureDocument;
  /** In how many headings the Balassa index is at least 1. */
  readonly headingsWithAdvantage: number;
  readonly headings: readonly {
    readonly hs92: string;
    readonly exports: FigureDocument;
    readonly advantage: boolean;
  }[];
}

/** The year of the only complete country-product matrix that may be shipped. */
const matrixYear = 2016;
const origin = 'growth-lab-hs92';

const exportFigure = (usd: number, year: number = matrixYear): FigureDocument => ({
  value: usd,
  unit: 'USD',
  years: [year, year],
  confidence: 'published',
  origins: [origin],
  steps: [],
});

const largestFirst = (a: ExportRow, b: ExportRow): number =>
  b.kusd - a.kusd || (`${a.iso3}${a.hs92}` < `${b.iso3}${b.hs92}` ? -1 : 1);

const worldShareOf = (kusd: number, world: WorldProductRow | undefined): number | null => {
  const musd = world?.musd.get(matrixYear);
  return musd === undefined || musd <= 0 ? null : kusd / 1000 / musd;
};

/** World exports of each year known, oldest first; a year that is absent is unknown. */
const worldExports = (world: WorldProductRow | undefined): FigureDocument[] =>
  [...(world?.musd ?? [])]
    .sort(([a], [b]) => a - b)
    .map(([year, musd]) => exportFigure(Math.round(musd * 1e6), year));

/** Reads the trade tables once. */
export const productTrade = (trade: TradeEvidence): ProductTrade => {
  const members = new Set(trade.members);
  const world = new Map(trade.world.map((row) => [row.hs92, row]));
  const presence = new Map<string, PresenceRow>(trade.presence.map((row) => [row.iso3, row]));
  const advantages = new Map(trade.presence.map((row) => [row.iso3, new Set(row.hs92)]));
  const byHeading = Map.groupBy(trade.exports, (row) => row.hs92);
  const byCountry = Map.groupBy(trade.exports, (row) => row.iso3);
  const hasAdvantage = ({ iso3, hs92 }: ExportRow): boolean => advantages.get(iso3)?.has(hs92) ?? false;
  return {
    ofHeading: (hs92, share) => ({
      hs92,
      share,
      world: worldExports(world.get(hs92)),
      exportersWithAdvantage: world.get(hs92)?.exportersWithRca ?? 0,
      exports: (byHeading.get(hs92) ?? [])
        .filter(({ iso3 }) => members.has(iso3))
        .sort(largestFirst)
        .map((row) => ({
          iso3: row.iso3,
          figure: exportFigure(row.kusd * 1000),
          advantage: hasAdvantage(row),
          worldShare: worldShareOf(row.kusd, world.get(hs92)),
        })),
    }),
    ofCountry: (iso3) => {
      const rows = byCountry.get(iso3);
      const total = presence.get(iso3);
      if (!rows || !total) return null;
      return {
        total: exportFigure(Math.round(total.totalMusd * 1e6)),
        headingsWithAdvantage: total.hs92.length,
        headings: rows.toSorted(largestFirst).map((row) => ({
          hs92: row.hs92,
          exports: exportFigure(row.kusd * 1000),
          advantage: hasAdvantage(row),
        })),
      };
    },
  };
};
