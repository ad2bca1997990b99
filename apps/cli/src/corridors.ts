import type { Command } from 'commander';
import type { GivenCorridors } from './corridors/given.ts';
import type { Terminal } from './terminal.ts';

/** Adds `hamkor corridors` to the program; what it needs is loaded when it runs. */
export const register = (program: Command, terminal: Terminal): void => {
  const { t } = terminal;
  program
    .command('corridors')
    .description(t('cli.corridors.about'))
    .argument('<analysis>', t('cli.corridors.analysisArgument'))
    .option('--set <pairs>', t('cli.corridors.setOption'))
    .option('--places <places>', t('cli.corridors.placesOption'))
    .option('--limit <number>', t('cli.corridors.limitOption'))
    .option('--tonnes <tonnes>', t('cli.route.tonnesOption'))
    .option(
      '--unit <unit>',
      t('cli.route.unitOption', { units: 'container-40, container-20, reefer-40, bulk' }),
    )
    .option('--overlay <name>', t('cli.route.overlayOption'))
    .option('--json', t('cli.main.jsonOption'))
    .action(async (analysis: string, given: GivenCorridors) => {
      const { runAnalysis } = await import('./corridors/run-analysis.ts');
      await runAnalysis(analysis, given, terminal);
    });
};
