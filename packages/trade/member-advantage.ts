import type { TradeEvidence } from './evidence.ts';
import { spaceMusd } from './space-basis.ts';

/** The Balassa index of an exporter in a heading or a whole chapter, or null where it cannot be known. */
export type AdvantageOf = (iso3: string, hs92: string) => number | null;

const add = (sums: Map<string, number>, key: string, amount: number): void => {
  sums.set(key, (sums.get(key) ?? 0) + amount);
};

/**
 * Balassa index of members and partners in the years of the space (shipped: 2016, HS 1992), from the evidence's own totals:
 * (X_ik / X_i) / (X_k / W), W = sum of all exporters' totals. 0 where the exporter is in the table without
 * an entry for the heading; null where the exporter or the heading is not in the tables at all.
 *
 * Balassa (1965), The Manchester School 33(2), pp. 99-123. The full matrix, from which the evidence's lists
 * of headings with an index of at least 1 were made, has the same totals up to rounding (0.1 million USD).
 */
export const memberAdvantage = (
  evidence: Pick<TradeEvidence, 'presence' | 'exports' | 'world'>,
): AdvantageOf => {
  const totalMusd = new Map(evidence.presence.map((row) => [row.iso3, row.totalMusd]));
  const worldMusd = evidence.presence.reduce((sum, row) => sum + row.totalMusd, 0);
  const productMusd = new Map<string, number>();
  for (const row of evidence.world) {
    const traded = spaceMusd(row);
    if (traded === undefined) continue;
    add(productMusd, row.hs92, traded);
    add(productMusd, row.hs92.slice(0, 2), traded);
  }
  const exportsKusd = new Map<string, Map<string, number>>();
  for (const { iso3, hs92, kusd } of evidence.exports) {
    const row = exportsKusd.get(iso3) ?? new Map<string, number>();
    add(row, hs92, kusd);
    add(row, hs92.slice(0, 2), kusd);
    exportsKusd.set(iso3, row);
  }
  return (iso3, hs92) => {
    const row = exportsKusd.get(iso3);
    const total = totalMusd.get(iso3);
    const product = productMusd.get(hs92);
    if (!row || !total || !product) return null;
    return (row.get(hs92) ?? 0) / 1000 / total / (product / worldMusd);
  };
};
