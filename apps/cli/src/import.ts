import type { Command } from 'commander';
import type { ImportFormat, ImportRequest, Vintage } from '@hamkor/server';
import type { Terminal } from './terminal.ts';
import { varFolder } from './var-folder.ts';

/** Options of `hamkor import`, as they are typed. */
export interface ImportOptions {
  readonly name?: string;
  readonly edition?: string;
  readonly columns?: string;
  readonly encoding?: string;
  readonly decimalComma?: boolean;
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly schema?: string;
  readonly state?: string;
}

const formats = ['baci', 'comtrade', 'atlas', 'wdi', 'io'] as const satisfies readonly ImportFormat[];
const isFormat = (text: string): text is ImportFormat => (formats as readonly string[]).includes(text);
const formatList = formats.join(', ');
/** Not a format of trade but what brings its codes to another edition; it makes no vintage. */
const concordance = 'concordance';
/** Forms of records of the data bank: they become drafts, not vintages. */
const recordForms = ['oc4ids', 'iati', 'untp', 'records'] as const;
const allForms = [formatList, concordance, ...recordForms].join(', ');

/** The request that was typed, or null after saying what is wrong with it. */
const readRequest = async (
  format: string,
  files: readonly string[],
  options: ImportOptions,
  { t, refuse }: Terminal,
): Promise<ImportRequest | null> => {
  if (!isFormat(format)) {
    refuse(t('warehouse.cli.unknownFormat', { found: format, formats: allForms }));
    return null;
  }
  const { readColumnMap } = await import('./import/column-map.ts');
  const map = options.columns === undefined ? null : readColumnMap(options.columns);
  if (map?.kind === 'bad-pair') {
    refuse(t('warehouse.cli.badColumns', { found: map.found }));
    return null;
  }
  return {
    format,
    name:
      options.name ??
      [format, options.edition?.toLowerCase().replaceAll(/\s/g, '')].filter(Boolean).join('-'),
    files: files.map((path) => ({ path, label: path })),
    edition: options.edition ?? null,
    columns: map?.columns ?? {},
    encoding: options.encoding ?? null,
    decimalComma: options.decimalComma ?? false,
  };
};

/** Whether rows were read, the content was there under this very name, or only under another. */
const howLoaded = (
  { isNew, vintage }: { readonly isNew: boolean; readonly vintage: Vintage },
  before: Vintage | null,
): 'read' | 'there' | 'renamed' =>
  isNew ? 'read' : before?.content === vintage.content ? 'there' : 'renamed';

/** Says beforehand what will be loaded as what, on standard error: an answer may be read by a program. */
const tellPlan = (
  { t }: Terminal,
  { files, format, name }: ImportRequest,
  replaces: string | null,
  printable: (text: string, most: number) => string,
): void => {
  const about = { count: files.length, format, name: printable(name, 60), replaces: replaces ?? 'none' };
  process.stderr.write(`${t('warehouse.cli.plan', about)}\n`);
};

/**
 * Loads files as a vintage, with progress on standard error. Problems of the files end with 2 and change nothing; Ctrl-C
 * ends with 1 and the same command goes on where it was left.
 */
export const importCommand = async (
  format: string,
  files: readonly string[],
  options: ImportOptions,
  terminal: Terminal,
): Promise<void> => {
  const { t, say, print, refuse, fail } = terminal;
  if (recordForms.some((form) => form === format)) {
    const { importRecords, isImportForm } = await import('./exchange/import-records.ts');
    if (isImportForm(format)) await importRecords(format, files, options, terminal);
    return;
  }
  if (format === concordance) {
    const { importConcordances } = await import('./import/concordances.ts');
    await importConcordances(files, await varFolder(), terminal);
    return;
  }
  const request = await readRequest(format, files, options, terminal);
  if (request === null) return;
  const [
    { importFiles, isOfMachine, openShelf, prepareTrade, printable, problemLine, problemWords, vintageRef },
    { showProgress },
    { outcomeLines },
  ] = await Promise.all([
    import('@hamkor/server'),
    import('./import/progress-line.ts'),
    import('./import/outcome-lines.ts'),
  ]);
  const folder = await varFolder();
  const replaced = openShelf(folder).find(request.name);
  tellPlan(terminal, request, replaced === null ? null : vintageRef(replaced), printable);
  const cancel = new AbortController();
  const stop = (): void => cancel.abort(new Error('cancelled'));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  const progress = showProgress(terminal, process.stderr, () => performance.now());
  const outcome = await importFiles(folder, request, {
    tell: progress.tell,
    signal: cancel.signal,
  });
  progress.end();
  // It is loaded: whoever ends the process from here on loses no more than a few seconds of the first reading.
  process.off('SIGINT', stop);
  process.off('SIGTERM', stop);
  if (outcome.kind === 'imported') await prepareTrade(folder, outcome.vintage);
  switch (outcome.kind) {
    case 'imported':
      if (options.json) print({ vintage: outcome.vintage, isNew: outcome.isNew });
      else
        for (const line of outcomeLines(terminal, outcome.vintage, howLoaded(outcome, replaced))) say(line);
      return;
    case 'cancelled':
      fail(t(outcome.isResumable ? 'warehouse.cli.cancelledResumable' : 'warehouse.cli.cancelled'));
      return;
    case 'refused':
      {
        // What the machine could not do may work another time: it is no fault of what was given.
        const complain = outcome.problems.every(isOfMachine) ? fail : refuse;
        for (const problem of outcome.problems) complain(problemLine(t, problem));
        complain(t('warehouse.cli.nothingChanged'));
      }
      if (options.json) print({ problems: outcome.problems.map((problem) => problemWords(t, problem)) });
  }
};

/** Adds `hamkor import` to the program; what it needs is loaded when it runs. */
export const register = (program: Command, terminal: Terminal): void => {
  const { t } = terminal;
  program
    .command('import')
    .description(t('warehouse.cli.importAbout'))
    .argument('<format>', t('warehouse.cli.formatArgument', { formats: allForms }))
    .argument('<files...>', t('warehouse.cli.filesArgument'))
    .option('--name <name>', t('warehouse.cli.nameOption'))
    .option('--edition <edition>', t('warehouse.cli.editionOption'))
    .option('--columns <map>', t('warehouse.cli.columnsOption'))
    .option(
      '--encoding <encoding>',
      t('warehouse.cli.encodingOption', { encodings: 'utf-8, windows-1251, gb18030, utf-16le' }),
    )
    .option('--decimal-comma', t('warehouse.cli.decimalCommaOption'))
    .option('--dry-run', t('bankCli.exchange.dryRunOption'))
    .option('--state <state>', t('bankCli.exchange.stateOption'))
    .option('--schema <folder>', t('bankCli.exchange.schemaOption'))
    .option('--json', t('cli.main.jsonOption'))
    .addHelpText('after', `\n${t('warehouse.cli.importHelp')}`)
    .action((format: string, files: string[], options: ImportOptions) =>
      importCommand(format, files, options, terminal),
    );
};
