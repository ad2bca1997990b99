/**
 * Times the indices: every step against a plain implementation in the same process, the reading of the table
 * against other readers, and the whole command as a process of its own. Prints Markdown for BENCHMARKS.md.
 *
 *     node methods/trade/bench.ts [--runs 5] [--plain-large]
 *
 * `--plain-large` runs the plain implementation on 234 × 4,942 too, which takes minutes.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ExportMatrix } from '@hamkor/trade';
import {
  balassa,
  cog,
  complexity,
  density,
  exportMatrix,
  fitness,
  presenceOfRca,
  proximity,
  tradeIndices,
} from '@hamkor/trade';
import { inferSchema, initParser } from 'udsv';
import { readExportTable } from '../../apps/cli/src/indices/export-table.ts';
import { processCost, quickest } from './measure.ts';
import {
  plainComplexity,
  plainDensity,
  plainFitness,
  plainIndices,
  plainProximity,
  plainRca,
} from './plain-indices.ts';
import { referenceMatrix, rowsOf } from './reference-matrix.ts';
import { csvOf, splitInFour } from './synthetic-table.ts';

const { values: given } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, 'plain-large': { type: 'boolean', default: false } },
});
const runs = Number(given.runs);
const hamkor = join(import.meta.dirname, '../../apps/cli/bin/hamkor.js');
const named = ['--country', 'exporter', '--product', 'product', '--value', 'export_usd'];
const wanted = {
  country: 'exporter',
  product: 'product',
  value: 'export_usd',
  year: { column: null, year: null },
};

const table = (title: string, head: readonly string[], rows: readonly (readonly string[])[]): void => {
  console.log(`\n### ${title}\n`);
  for (const row of [head, head.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`);
};
const milliseconds = (seconds: number): string => `${(seconds * 1000).toFixed(seconds < 0.1 ? 1 : 0)} ms`;
const against = (name: string, ours: number, plain: number): string[] => [
  name,
  milliseconds(ours),
  milliseconds(plain),
  `${(plain / ours).toFixed(0)} ×`,
];

const steps = (matrix: ExportMatrix): void => {
  const rows = rowsOf(matrix);
  const rca = balassa(matrix);
  const presence = presenceOfRca(matrix, rca);
  const marks = rowsOf({ ...matrix, values: Float64Array.from(presence.cells) });
  const phi = plainProximity(marks);
  const width = matrix.products.length;
  const sets = matrix.countries.map((_, c) => presence.cells.subarray(c * width, (c + 1) * width));
  const complex = complexity(presence);
  if (complex.kind !== 'complexity') throw new Error('the reference matrix has no complexity');
  table(
    `Step by step, ${matrix.countries.length} × ${width}, within one process`,
    ['step', 'ours', 'plain', 'ratio'],
    [
      against(
        'Balassa index',
        quickest(runs, () => balassa(matrix)),
        quickest(2, () => plainRca(rows)),
      ),
      against(
        'ECI, PCI',
        quickest(runs, () => complexity(presence)),
        quickest(2, () => plainComplexity(marks)),
      ),
      against(
        'proximity, all pairs',
        quickest(runs, () => proximity(presence)),
        quickest(2, () => plainProximity(marks)),
      ),
      against(
        'density',
        quickest(runs, () => density(presence)),
        quickest(2, () => plainDensity(marks, phi)),
      ),
      against(
        'fitness, 20 iterations',
        quickest(runs, () => fitness(presence)),
        quickest(2, () => plainFitness(marks)),
      ),
      ['outlook gain', milliseconds(quickest(runs, () => cog(presence, sets, complex))), '', ''],
      against(
        'all indices',
        quickest(runs, () => tradeIndices(matrix)),
        quickest(1, () => plainIndices(rows)),
      ),
    ],
  );
};

/** The matrix of a table by way of uDSV and text: numbers checked, codes numbered, doubles looked for. */
const readByUdsv = (bytes: Buffer): ExportMatrix => {
  const text = bytes.toString('utf8');
  const parser = initParser(inferSchema(text, { col: ',', row: '\n', encl: '"' }, 1));
  const seen = new Set<string>();
  return exportMatrix(
    parser.stringArrs<string[]>(text).map(([country = '', product = '', written = '']) => {
      const value = Number(written);
      const key = `${country} ${product}`;
      if (country === '' || product === '' || !(value >= 0) || seen.has(key)) throw new Error(key);
      seen.add(key);
      return { country, product, value };
    }),
  );
};

/** The first time counts too: a command reads one table and ends. */
const reading = (csv: string): void => {
  const bytes = Buffer.from(csv);
  const readers: readonly (readonly [string, () => unknown])[] = [
    ['ours', () => readExportTable(Buffer.from(bytes), wanted)],
    ['uDSV 0.7.3 and text', () => readByUdsv(bytes)],
  ];
  const rows = readers.map(([name, read]) => [
    name,
    milliseconds(quickest(1, read)),
    milliseconds(quickest(runs, read)),
  ]);
  table(
    `From ${(bytes.length / 1e6).toFixed(1)} MB of CSV to a checked matrix`,
    ['reader', 'first time', 'quickest'],
    rows,
  );
};

const wholeProcess = (title: string, csv: string): void => {
  const folder = mkdtempSync(join(tmpdir(), 'hamkor-bench-'));
  const file = join(folder, 'exports.csv');
  writeFileSync(file, csv);
  const command = [hamkor, 'indices', file, ...named];
  const cost = (name: string, args: readonly string[]): string[] => {
    const { seconds, cpuSeconds, megabytes } = processCost(runs, args);
    return [name, `${seconds.toFixed(2)} s`, `${cpuSeconds.toFixed(2)} s`, `${megabytes.toFixed(0)} MB`];
  };
  table(
    `Whole process, ${title} (quickest of ${runs}, largest memory)`,
    ['command', 'time', 'of all cores', 'memory'],
    [
      cost('`hamkor indices … --out` (four files)', [...command, '--out', join(folder, 'results')]),
      cost('`hamkor indices … --json` (one document)', [...command, '--json']),
      cost('`hamkor indices …` (table for people)', command),
      cost('`hamkor --version`', [hamkor, '--version']),
      cost('`node -e 0`', ['-e', '0']),
    ],
  );
  rmSync(folder, { recursive: true });
};

const matrix = referenceMatrix();
if (matrix === null) console.log('The reference data are absent: nothing to measure.');
else {
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  console.log(
    `Node ${process.versions.node}, ${availableParallelism()} cores (${cpus()[0]!.model}), ${memory} GB`,
  );
  const small = csvOf(matrix);
  reading(small);
  steps(matrix);
  wholeProcess('234 × 1,239 (HS4, 2016)', small);
  const csv = splitInFour(matrix, 7);
  const large = readExportTable(Buffer.from(csv), wanted);
  if (large.kind !== 'table') throw new Error('the synthetic table cannot be read');
  const { countries, products } = large.matrix;
  const size = `${countries.length} × ${products.length.toLocaleString('en')} (synthetic, seed 7)`;
  table(
    `All indices, ${size}, within one process`,
    ['', 'ours', 'plain', 'ratio'],
    [
      given['plain-large']
        ? against(
            'all indices',
            quickest(2, () => tradeIndices(large.matrix)),
            quickest(1, () => plainIndices(rowsOf(large.matrix))),
          )
        : ['all indices', milliseconds(quickest(2, () => tradeIndices(large.matrix))), 'not run', ''],
    ],
  );
  wholeProcess(size, csv);
}
