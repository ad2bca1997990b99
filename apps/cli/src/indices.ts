import { existsSync, statSync } from 'node:fs';
import type { PresenceMatrix, Totals, TradeIndices } from '@hamkor/trade';
import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';

/** Options of `hamkor indices`, as they are typed. */
export interface IndicesOptions {
  readonly country?: string;
  readonly product?: string;
  readonly value?: string;
  readonly year?: string;
  readonly out?: string;
  readonly json?: boolean;
  readonly dense?: boolean;
  readonly ranked?: boolean;
  readonly population?: string;
}

/** Takes a large text in pieces; resolves when the next piece may come. */
export type Outlet = (piece: string) => Promise<void>;

const toStandardOutput: Outlet = (piece) =>
  new Promise((resolve) => {
    if (process.stdout.write(piece)) resolve();
    else process.stdout.once('drain', resolve);
  });

/** Reads the population file of `--ranked`; null when there is none, 'refused' after saying why. */
const readPersons = async (
  options: IndicesOptions,
  { t, refuse }: Terminal,
): Promise<ReadonlyMap<string, number> | null | 'refused'> => {
  const file = options.population;
  if (options.ranked && file === undefined) refuse(t('cli.indices.populationMissing'));
  if (!options.ranked && file !== undefined) refuse(t('cli.indices.populationUnused'));
  if (Boolean(options.ranked) !== (file !== undefined)) return 'refused';
  if (file === undefined) return null;
  const [{ readBytes }, { readPopulation }, { explain }] = await Promise.all([
    import('./indices/read-bytes.ts'),
    import('./indices/population.ts'),
    import('./indices/table-problem.ts'),
  ]);
  const read = readBytes(file);
  const population = read.kind === 'bytes' ? readPopulation(read.bytes) : read;
  if (population.kind === 'population') return population.persons;
  refuse(explain(t, file, population));
  return 'refused';
};

/**
 * Computes all indices of the table in `file` and writes them: four CSV files (`--out`), one JSON document
 * (`--json`) or a table for people. Bad input is refused through the terminal and nothing is written.
 */
export const indices = async (
  file: string,
  options: IndicesOptions,
  terminal: Terminal,
  outlet: Outlet = toStandardOutput,
): Promise<void> => {
  const { t, refuse } = terminal;
  if (options.out !== undefined && existsSync(options.out) && !statSync(options.out).isDirectory()) {
    refuse(t('cli.indices.outIsFile', { folder: options.out }));
    return;
  }
  const persons = await readPersons(options, terminal);
  if (persons === 'refused') return;
  const [{ readBytes }, { readExportTable }, { parseYear }, { tradeIndices, rankedSet }, { explain }] =
    await Promise.all([
      import('./indices/read-bytes.ts'),
      import('./indices/export-table.ts'),
      import('./indices/wanted-year.ts'),
      import('@hamkor/trade'),
      import('./indices/table-problem.ts'),
    ]);
  const read = readBytes(file);
  if (read.kind !== 'bytes') {
    refuse(explain(t, file, read));
    return;
  }
  const { country, product, value } = options;
  const table = readExportTable(read.bytes, { country, product, value, year: parseYear(options.year) });
  if (table.kind === 'refused') {
    for (const problem of table.problems) refuse(explain(t, file, problem));
    return;
  }
  const rank = (presence: PresenceMatrix, { byCountry, byProduct }: Totals): PresenceMatrix =>
    persons === null
      ? presence
      : rankedSet(presence, {
          populationPersons: presence.countries.map((code) => persons.get(code) ?? Number.NaN),
          exportsUsd: byCountry,
          worldTradeUsd: byProduct,
        });
  const results = tradeIndices(table.matrix, rank);
  if (results.reference.countries.length === 0) {
    refuse(t('cli.indices.nobodyRanked', { file, population: options.population ?? '' }));
    return;
  }
  await give(results, table.year, file, options, terminal, outlet);
};

const give = async (
  results: TradeIndices,
  year: string | null,
  file: string,
  options: IndicesOptions,
  { t, locale, say, print, fail }: Terminal,
  outlet: Outlet,
): Promise<void> => {
  const [{ tablesOf }, { heading, documentPieces }] = await Promise.all([
    import('./indices/tables.ts'),
    import('./indices/document.ts'),
  ]);
  const tables = tablesOf(results, { dense: options.dense ?? false });
  const head = heading(results, file, year);
  if (options.out === undefined) {
    if (options.json) for (const piece of documentPieces(head, tables)) await outlet(piece);
    else {
      const { report } = await import('./indices/report.ts');
      for (const line of report({ t, locale }, results, file, year)) say(line);
    }
    return;
  }
  const { writeFiles } = await import('./indices/write-files.ts');
  const written = writeFiles(options.out, tables);
  if (written.kind === 'not-written') {
    fail(t('cli.indices.cannotWrite', { folder: options.out, reason: written.reason }));
  } else if (options.json) print({ ...head, files: written.files });
  else {
    for (const name of written.files) say(name);
    if (results.complexity.kind === 'complexity') return;
    const { complexityNote } = await import('./indices/report.ts');
    say(complexityNote(t, results.complexity));
  }
};

/** Adds `hamkor indices` to the program; what it needs is loaded when it runs. */
export const register = (program: Command, terminal: Terminal): void => {
  const { t } = terminal;
  program
    .command('indices')
    .description(t('cli.indices.about'))
    .argument('<file>', t('cli.indices.fileArgument'))
    .option('--country <column>', t('cli.indices.countryOption'))
    .option('--product <column>', t('cli.indices.productOption'))
    .option('--value <column>', t('cli.indices.valueOption'))
    .option('--year <year>', t('cli.indices.yearOption'))
    .option('--out <folder>', t('cli.indices.outOption'))
    .option('--json', t('cli.main.jsonOption'))
    .option('--dense', t('cli.indices.denseOption'))
    .option('--ranked', t('cli.indices.rankedOption'))
    .option('--population <file>', t('cli.indices.populationOption'))
    .action((file: string, options: IndicesOptions) => indices(file, options, terminal));
};
