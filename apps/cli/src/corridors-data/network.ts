import type { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import type { ImportNetworkOptions } from './import-network.ts';

const formats = 'nodes-links, unlocode, world-port-index, sea-network, searoute-ports';
const encodings = 'utf-8, windows-1251, windows-1252, gb18030, utf-16le';

/** Adds `hamkor network` to the program; what it needs is loaded when it runs. */
export const register = (program: Command, terminal: Terminal): void => {
  const { t } = terminal;
  const network = program.command('network').description(t('overlays.cli.about'));
  network
    .command('import')
    .description(t('overlays.cli.importAbout'))
    .argument('<format>', t('overlays.cli.formatArgument', { formats }))
    .argument('<files...>', t('overlays.cli.filesArgument'))
    .requiredOption('--name <name>', t('overlays.cli.nameOption'))
    .option('--country <codes>', t('overlays.cli.countryOption'))
    .option('--join <km>', t('overlays.cli.joinOption'))
    .option('--encoding <encoding>', t('overlays.cli.encodingOption', { encodings }))
    .option('--decimal-comma', t('overlays.cli.decimalCommaOption'))
    .option('--allow-disconnected', t('overlays.cli.allowOption'))
    .option('--json', t('cli.main.jsonOption'))
    .addHelpText('after', `\n${t('overlays.cli.importHelp')}`)
    .action(async (format: string, files: string[], options: ImportNetworkOptions) => {
      const { importNetwork } = await import('./import-network.ts');
      await importNetwork(format, files, options, terminal);
    });
  network
    .command('list')
    .description(t('overlays.cli.listAbout'))
    .option('--json', t('cli.main.jsonOption'))
    .action(async ({ json }: { readonly json?: boolean }) => {
      const { listOverlays } = await import('./kept-overlays.ts');
      await listOverlays(json ?? false, terminal);
    });
  network
    .command('show')
    .description(t('overlays.cli.showAbout'))
    .argument('<name>', t('overlays.cli.nameArgument'))
    .option('--json', t('cli.main.jsonOption'))
    .action(async (name: string, { json }: { readonly json?: boolean }) => {
      const { showOverlay } = await import('./kept-overlays.ts');
      await showOverlay(name, json ?? false, terminal);
    });
  network
    .command('remove')
    .description(t('overlays.cli.removeAbout'))
    .argument('<name>', t('overlays.cli.nameArgument'))
    .action(async (name: string) => {
      const { removeOverlay } = await import('./kept-overlays.ts');
      await removeOverlay(name, terminal);
    });
  network
    .command('export')
    .description(t('overlays.cli.exportAbout'))
    .option('--overlay <name>', t('overlays.cli.overlayOption'))
    .requiredOption('--out <folder>', t('overlays.cli.outOption'))
    .action(async (options: { readonly overlay?: string; readonly out: string }) => {
      const { exportNetwork } = await import('./export-network.ts');
      await exportNetwork(options, terminal);
    });
};
