/** The road network of Washington DC (Raith & Ehrgott 2009): two costs an arc, nine pairs with published fronts. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { costGraphReader } from '@hamkor/corridors';
import type { CostGraph } from '@hamkor/corridors';
import { referenceFile } from '../../tools/reference.ts';

/** Pareto-optimal vectors of pairs 1 to 9, as Erb, Kobitzsch & Sanders published them. */
export const publishedCounts = [2, 6, 3, 2, 1, 7, 2, 1, 6];

export interface WashingtonDc {
  readonly graph: CostGraph;
  readonly pairs: readonly { readonly source: number; readonly target: number }[];
}

/** Null where the reference files are not at hand. */
export const washingtonDc = (): WashingtonDc | null => {
  const [network, pairsFile] = ['DC1.txt.gz', 'DC_ODpairs.txt'].map((file) =>
    referenceFile(`optimisation/mosp/${file}`),
  );
  if (!network || !pairsFile) return null;
  const reader = costGraphReader(2);
  reader.push(gunzipSync(readFileSync(network)));
  const reading = reader.end();
  if (reading.kind !== 'graph') throw new Error(JSON.stringify(reading.problems));
  const ends = readFileSync(pairsFile, 'utf8')
    .trim()
    .split(/\s+/)
    .map((field) => Number(field));
  return {
    graph: reading.graph,
    // Two lines a pair: `source 1`, `target -1`.
    pairs: publishedCounts.map((_, pair) => ({
      source: ends[4 * pair]! - reading.nodeOffset,
      target: ends[4 * pair + 2]! - reading.nodeOffset,
    })),
  };
};
