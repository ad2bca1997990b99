/**
 * Times the measures of pairs, blocs and dependence on a made-up world of full size (10 members, 230 countries,
 * 5,600 products), each beside a plain implementation in the same process. Prints Markdown.
 *
 *     node methods/bilateral/bench.ts [--runs 5]
 */
import { parseArgs } from 'node:util';
import {
  complementarity,
  dependence,
  exportPotential,
  flowsBetween,
  grubelLloyd,
  memberRows,
  productRow,
  resampledMeans,
  rankIntervals,
  separatedRanks,
  tradeIntensity,
  unitValueSplit,
  withoutFuelsAndGold,
} from '@hamkor/bilateral';
import { quickest } from '../trade/measure.ts';
import { largeWorld, madeUpNumbers } from './large-world.ts';
import {
  plainComplementarity,
  plainGrubelLloyd,
  plainIntensity,
  plainPotential,
  plainSeparatedRanks,
} from './plain-measures.ts';

const { values: given } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const runs = Number(given.runs);
const world = largeWorld({ countries: 230, products: 5600 });
const { members, countries, products } = world;
const size = members.length;
const rows = memberRows(world);
const pairs = members.flatMap((_, i) => members.flatMap((__, j) => (i === j ? [] : [[i, j] as const])));
const mapOf = (values: Float64Array): ReadonlyMap<string, number> =>
  new Map(products.flatMap((hs, k) => (values[k]! > 0 ? [[hs, values[k]!] as const] : [])));
const listOf = (table: Float64Array, width: number): number[][] =>
  Array.from({ length: table.length / width }, (_, row) =>
    Array.from(table.subarray(row * width, (row + 1) * width)),
  );

const milliseconds = (seconds: number): string => `${(seconds * 1000).toFixed(seconds < 0.1 ? 1 : 0)} ms`;
const line = (name: string, ours: number, plain: number | null, note = ''): void => {
  const ratio = plain === null ? '' : `${(plain / ours).toFixed(0)} ×`;
  console.log(
    `| ${name} | ${milliseconds(ours)} | ${plain === null ? '' : milliseconds(plain)}${note} | ${ratio} |`,
  );
};
console.log(`| measure | ours | plain | ratio |\n| --- | --- | --- | --- |`);

const flowMaps = pairs.map(([i, j]) => mapOf(flowsBetween(world, i, j).usd));
const backOf = (pair: number): ReadonlyMap<string, number> => {
  const [i, j] = pairs[pair]!;
  return flowMaps[pairs.findIndex(([a, b]) => a === j && b === i)]!;
};
line(
  'Grubel-Lloyd, 90 pairs',
  quickest(runs, () =>
    pairs.map(([i, j]) => grubelLloyd(flowsBetween(world, i, j).usd, flowsBetween(world, j, i).usd)),
  ),
  quickest(2, () => flowMaps.map((there, pair) => plainGrubelLloyd(there, backOf(pair)))),
);
line(
  'split by unit values, 90 pairs',
  quickest(runs, () =>
    pairs.map(([i, j]) => unitValueSplit(flowsBetween(world, i, j), flowsBetween(world, j, i))),
  ),
  null,
);
const exportMaps = members.map((_, i) => mapOf(productRow(world.exports, rows[i]!, world)));
const importMaps = members.map((_, j) => mapOf(productRow(world.imports, rows[j]!, world)));
const counted = withoutFuelsAndGold(products);
line(
  'complementarity with and without fuels, 90 pairs',
  quickest(runs, () =>
    pairs.map(([i, j]) => {
      const exports = productRow(world.exports, rows[i]!, world);
      const imports = productRow(world.imports, rows[j]!, world);
      return [complementarity(exports, imports), complementarity(exports, imports, counted)];
    }),
  ),
  2 * quickest(2, () => pairs.map(([i, j]) => plainComplementarity(exportMaps[i]!, importMaps[j]!))),
);
const totals = { size: countries.length, values: world.totals };
const totalRows = listOf(world.totals, countries.length);
line(
  'trade intensity, 230 × 230',
  quickest(runs, () => tradeIntensity(totals, 'kojima')),
  quickest(1, () => plainIntensity(totalRows.slice(0, 40).map((row) => row.slice(0, 40)))),
  ' (40 × 40 only)',
);
const exportRows = listOf(world.exports, products.length);
const importRows = listOf(world.imports, products.length);
const one = Array.from(flowsBetween(world, 0, 1).usd);
line(
  'export potential, 90 pairs × 5,600 products',
  quickest(runs, () => exportPotential(world)),
  quickest(1, () =>
    plainPotential(exportRows, importRows, one, { exporter: rows[0]!, importer: rows[1]!, product: 0 }),
  ),
  ' (one pair, one product)',
);
const chapterOf = Int32Array.from(products, (hs) => Number(hs.slice(0, 2)));
line(
  'dependence, 10 members × 97 chapters',
  quickest(runs, () => dependence(world, { of: chapterOf, count: 100 })),
  null,
);
const random = madeUpNumbers(2);
const low = Float64Array.from({ length: 20_000 }, () => random() * 1000);
const high = low.map((value) => value + random() * 50);
line(
  'places of 20,000 intervals',
  quickest(runs, () => separatedRanks(low, high)),
  quickest(1, () => plainSeparatedRanks(Array.from(low), Array.from(high))),
);
const years = Float64Array.from({ length: 3 * 1000 }, () => random());
line(
  'rank intervals of 1,000 items, 200 resamples of 3 years',
  quickest(runs, () => rankIntervals(resampledMeans(years, 1000, 200, madeUpNumbers(3)), 1000, 0.9)),
  null,
);
if (size !== 10) throw new Error('the benchmark speaks of ten members');
