import { maximumFlow } from './maximum-flow.ts';
import type { TradeEvidence } from './evidence.ts';
import type { AnnualFlow, OutsideTrade } from './outside-trade.ts';
import { meanKusd, meanUnitValue, outsideTrade } from './outside-trade.ts';
import { unitValueFit } from './unit-value-fit.ts';

/** What one member buys of a raw material outside, set against what another sells outside. */
export interface MaterialMatch {
  readonly hs2022: string;
  readonly supplier: string;
  readonly importer: string;
  readonly imports: readonly AnnualFlow[];
  readonly exports: readonly AnnualFlow[];
  readonly between: readonly AnnualFlow[];
  /** Means over the years listed, thousand USD a year. */
  readonly importsKusd: number;
  readonly exportsKusd: number;
  /** min of the two. */
  readonly matchedKusd: number;
  /** USD/t over the years listed. */
  readonly importUnitValue: number | null;
  readonly exportUnitValue: number | null;
  readonly fit: number | null;
  /** Smallest and largest of the yearly minima, over the years in which both are listed. */
  readonly yearlyLowKusd: number;
  readonly yearlyHighKusd: number;
  /** Years in which both are listed. */
  readonly commonYears: readonly number[];
}

/** All matches of one product, and what they can replace together. */
export interface ProductMatches {
  readonly hs2022: string;
  readonly matches: readonly MaterialMatch[];
  /** Maximum flow from suppliers to importers, thousand USD a year; never more than what can really move. */
  readonly jointKusd: number;
  /** Sum of the pairwise minima, which counts one ton as often as it has takers. */
  readonly pairwiseKusd: number;
  /** What each match carries in one of the best plans, in the order of `matches`. */
  readonly jointShareKusd: readonly number[];
}

const match = (
  { hs2022, imports, exports, between }: OutsideTrade,
  supplier: string,
  importer: string,
): MaterialMatch | null => {
  const bought = imports.get(importer)!;
  const sold = exports.get(supplier)!;
  const both = bought.flatMap(({ year, kusd }) => {
    const same = sold.find((flow) => flow.year === year);
    return same ? [{ year, kusd: Math.min(kusd, same.kusd) }] : [];
  });
  if (supplier === importer || both.length === 0) return null;
  const importUnitValue = meanUnitValue(bought);
  const exportUnitValue = meanUnitValue(sold);
  const [importsKusd, exportsKusd] = [meanKusd(bought), meanKusd(sold)];
  return {
    hs2022,
    supplier,
    importer,
    imports: bought,
    exports: sold,
    between: between.get(`${supplier}-${importer}`) ?? [],
    importsKusd,
    exportsKusd,
    matchedKusd: Math.min(importsKusd, exportsKusd),
    importUnitValue,
    exportUnitValue,
    fit: unitValueFit(exportUnitValue, importUnitValue),
    yearlyLowKusd: Math.min(...both.map(({ kusd }) => kusd)),
    yearlyHighKusd: Math.max(...both.map(({ kusd }) => kusd)),
    commonYears: both.map(({ year }) => year),
  };
};

/**
 * Import substitution inside the bloc for one product: every importer that buys outside with every other
 * member that sells outside, S = min(O, E), where O and E are means over the years listed. A pair that the
 * list never shows in the same year is no match. Together they are bounded by the maximum flow.
 */
export const matchProduct = (trade: OutsideTrade): ProductMatches => {
  const suppliers = [...trade.exports.keys()].sort();
  const importers = [...trade.imports.keys()].sort();
  const cells = suppliers.map((supplier) => importers.map((importer) => match(trade, supplier, importer)));
  const plan = maximumFlow(
    suppliers.map((supplier) => meanKusd(trade.exports.get(supplier)!)),
    importers.map((importer) => meanKusd(trade.imports.get(importer)!)),
    (i, j) => cells[i]![j] !== null,
  );
  const found = cells.flatMap((row, i) =>
    row.flatMap((cell, j) => (cell ? [{ cell, carried: plan.flow[i * importers.length + j]! }] : [])),
  );
  return {
    hs2022: trade.hs2022,
    matches: found.map(({ cell }) => cell),
    jointKusd: plan.total,
    pairwiseKusd: found.reduce((sum, { cell }) => sum + cell.matchedKusd, 0),
    jointShareKusd: found.map(({ carried }) => carried),
  };
};

/** The matches of every raw material in the evidence, by product code. */
export const matchRawMaterials = ({
  materials,
  members,
}: Pick<TradeEvidence, 'materials' | 'members'>): ProductMatches[] =>
  outsideTrade(materials, members).map(matchProduct);
