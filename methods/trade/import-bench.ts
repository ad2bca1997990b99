/**
 * Times the import of a generated year of trade: the whole as a process of its own (seconds on the clock from start to end,
 * largest resident set), beside a plain DuckDB "CSV → unsorted Parquet" that checks nothing, then a second year into
 * the same vintage and what thirty years come to. Prints Markdown for BENCHMARKS.md.
 *
 *     node methods/trade/import-bench.ts [--rows 11000000] [--runs 1] [--folder FOLDER]
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exportFlows, generateBaci, importFiles, openWarehouse } from '@hamkor/server';
import type { ProcessCost } from './measure.ts';
import { processCost } from './measure.ts';

const { values: given } = parseArgs({
  options: {
    rows: { type: 'string', default: '11000000' },
    runs: { type: 'string', default: '1' },
    /** Where the generated files are kept from one run to the next. */
    folder: { type: 'string' },
    /** Only one part of it and end: the process that is measured. */
    part: { type: 'string' },
    var: { type: 'string', default: '' },
    files: { type: 'string', default: '' },
  },
});
const rows = Number(given.rows);
const runs = Number(given.runs);

/** What a plain reader does: types guessed, no check, no order. */
const plainCopy = async (csv: string, parquet: string): Promise<void> => {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  await connection.run(`COPY (SELECT * FROM read_csv('${csv}')) TO '${parquet}' (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();
};

const parts: Readonly<Record<string, () => Promise<void>>> = {
  generate: async () => {
    const [file = '', year = ''] = given.files.split(',');
    const made = await generateBaci(file, { rows, seed: 7, year: Number(year) });
    if (made.kind !== 'generated') throw new Error(made.kind);
  },
  plain: () => plainCopy(given.files, join(given.var, 'plain.parquet')),
  import: async () => {
    const files = given.files.split(',').map((path) => ({ path }));
    const outcome = await importFiles(given.var, { format: 'baci', name: 'bench', files, edition: 'HS22' });
    if (outcome.kind !== 'imported') throw new Error(JSON.stringify(outcome));
  },
  export: async () => {
    const warehouse = openWarehouse(given.var);
    const outcome = await exportFlows(
      warehouse,
      warehouse.find('bench')!,
      'baci',
      join(given.var, 'out.csv'),
    );
    await warehouse.close();
    if (outcome.kind !== 'exported') throw new Error(outcome.kind);
  },
};

const cost = (part: string, varFolder: string, files: readonly string[]): ProcessCost => {
  rmSync(varFolder, { recursive: true, force: true });
  mkdirSync(varFolder, { recursive: true });
  return again(part, varFolder, files);
};
const again = (part: string, varFolder: string, files: readonly string[]): ProcessCost =>
  processCost(1, [
    import.meta.filename,
    '--part',
    part,
    '--var',
    varFolder,
    '--files',
    files.join(','),
    '--rows',
    String(rows),
  ]);

const line = (name: string, { seconds, cpuSeconds, megabytes }: ProcessCost): void =>
  console.log(`| ${name} | ${seconds.toFixed(1)} | ${cpuSeconds.toFixed(1)} | ${megabytes.toFixed(0)} |`);

const bench = (): void => {
  const folder = given.folder ?? mkdtempSync(join(tmpdir(), 'hamkor-import-bench-'));
  mkdirSync(folder, { recursive: true });
  const varFolder = join(folder, 'var');
  const files = [2022, 2023].map((year) => join(folder, `synthetic-${rows}-${year}.csv`));
  console.log(
    `${rows.toLocaleString('en')} generated rows a year, ${availableParallelism()} × ${cpus()[0]?.model}\n`,
  );
  console.log('| part | seconds | processor seconds | MB |\n| --- | --- | --- | --- |');
  for (const [i, file] of files.entries())
    if (!existsSync(file)) line(`generate ${2022 + i}`, again('generate', folder, [file, String(2022 + i)]));
  const one = files.slice(0, 1);
  const megabytes = statSync(files[0]!).size / 1e6;
  for (let run = 0; run < runs; run++) {
    line(`plain CSV to unsorted Parquet (${megabytes.toFixed(0)} MB)`, cost('plain', varFolder, one));
    const single = cost('import', varFolder, one);
    line('import one year', single);
    line('export it as BACI', again('export', varFolder, []));
    const double = cost('import', varFolder, files);
    line('import two years', double);
    const slope = double.seconds - single.seconds;
    const thirty = single.seconds + 29 * slope;
    console.log(
      `\nThirty years, extrapolated from the second: ${(thirty / 60).toFixed(1)} minutes; memory does not grow with years (${single.megabytes.toFixed(0)} MB for one, ${double.megabytes.toFixed(0)} MB for two).\n`,
    );
  }
  rmSync(given.folder === undefined ? folder : varFolder, { recursive: true, force: true });
};

const wanted = given.part === undefined ? undefined : parts[given.part];
if (wanted === undefined) bench();
else await wanted();
