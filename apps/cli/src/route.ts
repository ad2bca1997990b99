import type { Command } from 'commander';
import type { GivenRoute } from './route/given.ts';
import type { Terminal } from './terminal.ts';

/** Lists as they are typed: `--avoid a,b --avoid c` is three. */
const collected = (text: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
];

/** Options that say nothing of a graph file, and of the network of the members, as they are written. */
const ofMembers = {
  tonnes: '--tonnes',
  unit: '--unit',
  avoid: '--avoid',
  require: '--require',
  open: '--open',
  close: '--close',
  maxTransfers: '--max-transfers',
  within: '--within',
  date: '--date',
  criteria: '--criteria',
  route: '--route',
  overlay: '--overlay',
} as const;
const ofGraphs = { costs: '--costs', pairs: '--pairs' } as const;

/** Those of the options that were given. */
const givenOf = (options: Partial<Readonly<Record<keyof GivenRoute, string>>>, given: GivenRoute): string =>
  Object.entries(options)
    .filter(([key]) => given[key as keyof GivenRoute] !== undefined)
    .map(([, option]) => option)
    .join(', ');

/** Routes through the network of the members, or through a graph file. */
export const route = async (
  from: string | undefined,
  to: string | undefined,
  given: GivenRoute,
  terminal: Terminal,
): Promise<void> => {
  const idle = givenOf(given.network === undefined ? ofGraphs : ofMembers, given);
  if (idle !== '') {
    const { t } = terminal;
    terminal.refuse(
      t(given.network === undefined ? 'cli.route.onlyOfGraphs' : 'cli.route.onlyOfMembers', {
        options: idle,
      }),
    );
    return;
  }
  if (given.network !== undefined) {
    const { runGraph } = await import('./route/run-graph.ts');
    const ends = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    await runGraph(given.network, { ...ends, ...given }, terminal);
    return;
  }
  const [start, end] = [given.from ?? from, given.to ?? to];
  if (start === undefined || end === undefined) {
    terminal.refuse(terminal.t('cli.route.missingPlaces'));
    return;
  }
  const { runRoute } = await import('./route/run-route.ts');
  await runRoute(start, end, given, terminal);
};

/** Adds `hamkor route` to the program; what it needs is loaded when it runs. */
export const register = (program: Command, terminal: Terminal): void => {
  const { t } = terminal;
  program
    .command('route')
    .description(t('cli.route.about'))
    .argument('[from]', t('cli.route.fromArgument'))
    .argument('[to]', t('cli.route.toArgument'))
    .option('--tonnes <tonnes>', t('cli.route.tonnesOption'))
    .option(
      '--unit <unit>',
      t('cli.route.unitOption', { units: 'container-40, container-20, reefer-40, bulk' }),
    )
    .option('--avoid <things>', t('cli.route.avoidOption'), collected)
    .option('--require <things>', t('cli.route.requireOption'), collected)
    .option('--open <things>', t('cli.route.openOption'), collected)
    .option('--close <things>', t('cli.route.closeOption'), collected)
    .option('--max-transfers <number>', t('cli.route.maxTransfersOption'))
    .option('--within <days>', t('cli.route.withinOption'))
    .option('--date <date>', t('cli.route.dateOption'))
    .option(
      '--criteria <criteria>',
      t('cli.route.criteriaOption', { criteria: 'cost, hours, co2e, variance' }),
    )
    .option('--route <number>', t('cli.route.routeOption'))
    .option('--overlay <name>', t('cli.route.overlayOption'))
    .option('--network <file>', t('cli.route.networkOption'))
    .option('--costs <number>', t('cli.route.costsOption'))
    .option('--from <node>', t('cli.route.sourceOption'))
    .option('--to <node>', t('cli.route.targetOption'))
    .option('--pairs <file>', t('cli.route.pairsOption'))
    .option('--json', t('cli.main.jsonOption'))
    .action((from: string | undefined, to: string | undefined, given: GivenRoute) =>
      route(from, to, given, terminal),
    );
};
