import type { Command } from 'commander';
import type { GivenChain } from './chain/given.ts';
import { actions } from './chain/given.ts';
import type { Terminal } from './terminal.ts';

/** Adds `hamkor chain` to the program; what it needs is loaded when it runs. */
export const register = (program: Command, terminal: Terminal): void => {
  const { t } = terminal;
  program
    .command('chain')
    .description(t('chainCli.about'))
    .argument('<action>', t('chainCli.actionArgument', { actions: actions.join(', ') }))
    .argument('[model]', t('chainCli.modelArgument'))
    .option('--scenario <id>', t('chainCli.scenarioOption'))
    .option('--objective <list>', t('chainCli.objectiveOption'))
    .option('--tolerance <share>', t('chainCli.toleranceOption'))
    .option('--pareto <list>', t('chainCli.paretoOption'))
    .option('--points <number>', t('chainCli.pointsOption'))
    .option('--time-limit <seconds>', t('chainCli.timeLimitOption'))
    .option('--gap <share>', t('chainCli.gapOption'))
    .option('--alpha <share>', t('chainCli.alphaOption'))
    .option('--solver <name>', t('chainCli.solverOption'))
    .option('--threads <number>', t('chainCli.threadsOption'))
    .option('--rule <rule>', t('chainCli.ruleOption'))
    .option('--duties <way>', t('chainCli.dutiesOption'))
    .option('--out <file>', t('chainCli.outOption'))
    .option('--write-mps <file>', t('chainCli.writeMpsOption'))
    .option('--json', t('cli.main.jsonOption'))
    .action(async (action: string, model: string | undefined, given: GivenChain) => {
      const { runChain } = await import('./chain/run-chain.ts');
      await runChain(action, model, given, terminal);
    });
};
