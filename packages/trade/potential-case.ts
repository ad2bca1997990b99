import type { ExportPotential } from '@hamkor/bilateral';
import { unrealisedOf } from '@hamkor/bilateral';
import type { LoadedHeadings } from './loaded-headings.ts';
import type { LoadedTrade } from './loaded-trade.ts';

/** Thresholds of export potential; each is also moved by a quarter to see whether ranks hold. */
export interface PotentialThresholds extends Readonly<Record<string, number>> {
  readonly 'minimum-unrealised-usd': number;
  /** Balassa index from which an exporter counts as established. */
  readonly 'exporter-advantage': number;
}

export const potentialThresholds: PotentialThresholds = {
  'minimum-unrealised-usd': 1_000_000,
  'exporter-advantage': 1,
};

/** What one member could sell another of a heading beyond what it does, summed line by line; USD a year. */
export interface PotentialCase {
  readonly heading: number;
  /** Places among the members. */
  readonly exporter: number;
  readonly importer: number;
  readonly actualUsd: number;
  readonly potentialUsd: number;
  /** Σ over lines of max(0, potential - actual). */
  readonly valueUsd: number;
  /** The same with the actual trade at its upper and at its lower bound. */
  readonly lowUsd: number;
  readonly highUsd: number;
  readonly byEaseUsd: number;
  readonly lines: number;
  /** Balassa index of the exporter in the heading; null where not known. */
  readonly advantage: number | null;
}

/** Every heading, exporter and importer whose unrealised potential reaches `leastUsd`, by code of the heading. */
export const potentialCases = (
  { trade: { members, products, between } }: LoadedTrade,
  { codes, first }: LoadedHeadings,
  { potential, potentialToday }: ExportPotential,
  advantageOf: (iso3: string, hs: string) => number | null,
  leastUsd: number,
): PotentialCase[] => {
  const [size, width] = [members.length, products.length];
  const found: PotentialCase[] = [];
  for (let heading = 0; heading < codes.length; heading++) {
    for (let exporter = 0; exporter < size; exporter++) {
      for (let importer = 0; importer < size; importer++) {
        if (exporter === importer) continue;
        const sum = { actualUsd: 0, potentialUsd: 0, valueUsd: 0, lowUsd: 0, highUsd: 0, byEaseUsd: 0 };
        let lines = 0;
        const row = (exporter * size + importer) * width;
        for (let cell = row + first[heading]!; cell < row + first[heading + 1]!; cell++) {
          const expected = potential[cell]!;
          if (!(expected > 0)) continue;
          const { unrealised, byEase } = unrealisedOf(expected, potentialToday[cell]!, between.usd[cell]!);
          sum.actualUsd += between.usd[cell]!;
          sum.potentialUsd += expected;
          sum.valueUsd += unrealised;
          sum.byEaseUsd += byEase;
          sum.lowUsd += Math.max(0, expected - between.high[cell]!);
          sum.highUsd += Math.max(0, expected - between.low[cell]!);
          lines++;
        }
        if (sum.valueUsd < leastUsd) continue;
        const advantage = advantageOf(members[exporter]!, codes[heading]!);
        found.push({ heading, exporter, importer, lines, advantage, ...sum });
      }
    }
  }
  return found;
};
