import type { Command } from 'commander';
import { keepingFolder } from './import/keeping-folder.ts';
import type { ExportGiven } from './exchange/export-records.ts';
import type { Terminal } from './terminal.ts';
import { varFolder } from './var-folder.ts';

const formats = ['baci', 'csv', 'parquet'] as const;
type Format = (typeof formats)[number];
const isFormat = (text: string): text is Format => (formats as readonly string[]).includes(text);

interface ExportOptions extends ExportGiven {
  readonly format: string;
}

/** Writes the flows of a vintage to a file that imports again as the same rows. */
export const exportCommand = async (
  ref: string,
  { format, out }: { readonly format: string; readonly out: string },
  terminal: Terminal,
): Promise<void> => {
  const { t, say, refuse, fail } = terminal;
  if (!isFormat(format)) {
    refuse(t('warehouse.cli.unknownOutFormat', { found: format }));
    return;
  }
  const { exportFlows, openWarehouse } = await import('@hamkor/server');
  const { unknownVintage } = await import('./vintages.ts');
  const folder = await varFolder();
  const warehouse = openWarehouse(folder);
  try {
    const vintage = warehouse.find(ref);
    if (vintage === null) {
      refuse(unknownVintage(t, ref, warehouse.vintages()));
      return;
    }
    await keepingFolder(terminal, folder, async () => {
      const outcome = await exportFlows(warehouse, vintage, format, out);
      switch (outcome.kind) {
        case 'exported':
          say(t('warehouse.cli.exported', { file: out, rows: outcome.rows, ref }));
          return;
        case 'no-flows':
          refuse(t('warehouse.cli.noFlows', { ref }));
          return;
        case 'not-written':
          fail(t('warehouse.cli.cannotWrite', { file: out, reason: outcome.reason }));
      }
    });
  } finally {
    await warehouse.close();
  }
};

/** Adds `hamkor export` to the program; what it needs is loaded when it runs. */
export const register = (program: Command, terminal: Terminal): void => {
  const { t } = terminal;
  program
    .command('export')
    .description(t('warehouse.cli.exportAbout'))
    .argument('<vintage>', t('bankCli.exchange.exportArgument'))
    .argument('[id]', t('bankCli.exchange.idArgument'))
    .option('--format <format>', t('warehouse.cli.outFormatOption'), 'baci')
    .option('--out <file>', t('warehouse.cli.outOption'))
    .option('--address <url>', t('bankCli.exchange.addressOption', { example: 'https://bank.example.org' }))
    .option('--server <url>', t('bankCli.bank.serverOption', { example: 'http://127.0.0.1:4100' }))
    .addHelpText('after', `\n${t('warehouse.cli.exportHelp')}`)
    .action(async (ref: string, id: string | undefined, options: ExportOptions) => {
      const { exportRecords, isExportForm } = await import('./exchange/export-records.ts');
      if (isExportForm(ref)) await exportRecords(ref, id, options, terminal);
      else if (options.out === undefined) terminal.refuse(t('bankCli.exchange.outNeeded'));
      else await exportCommand(ref, { format: options.format, out: options.out }, terminal);
    });
};
