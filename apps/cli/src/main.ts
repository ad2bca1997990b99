/** The command line: finds the command that is meant, in the language that is wished for, and runs it. */
import { Command, CommanderError } from 'commander';
import cliPackage from '../package.json' with { type: 'json' };
import type { Terminal } from './terminal.ts';
import { languageList, terminalIn, wishedLocale } from './terminal.ts';
import { usageError } from './usage-error.ts';

interface CommandModule {
  /** Adds the command to the program; what it needs to run is imported when it runs. */
  readonly register: (program: Command, terminal: Terminal) => void;
}

/** One line per command; only the one that is meant is loaded. */
const commands: Readonly<Record<string, () => Promise<CommandModule>>> = {
  start: () => import('./start.ts'),
  worker: () => import('./worker.ts'),
  indices: () => import('./indices.ts'),
  options: () => import('./options.ts'),
  route: () => import('./route.ts'),
  corridors: () => import('./corridors.ts'),
  chain: () => import('./chain.ts'),
  network: () => import('./corridors-data/network.ts'),
  import: () => import('./import.ts'),
  vintages: () => import('./vintages.ts'),
  export: () => import('./export.ts'),
  move: () => import('./move.ts'),
  generate: () => import('./generate.ts'),
  ledger: () => import('./ledger.ts'),
  doctor: () => import('./doctor.ts'),
  user: () => import('./user.ts'),
  search: () => import('./search.ts'),
  match: () => import('./match.ts'),
  council: () => import('./council.ts'),
  act: () => import('./act.ts'),
  key: () => import('./key.ts'),
  verify: () => import('./verify.ts'),
};

const program = ({ t }: Terminal): Command => {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': t('cli.main.usage'),
    'Arguments:': t('cli.main.arguments'),
    'Options:': t('cli.main.options'),
    'Global Options:': t('cli.main.globalOptions'),
    'Commands:': t('cli.main.commands'),
  };
  return new Command('hamkor')
    .description(t('cli.main.about'))
    .version(cliPackage.version, '-V, --version', t('cli.main.versionOption'))
    .helpOption('-h, --help', t('cli.main.helpOption'))
    .helpCommand('help [command]', t('cli.main.helpCommand'))
    .option('--lang <language>', t('cli.main.langOption', { languages: languageList }))
    .configureHelp({ showGlobalOptions: true, styleTitle: (title) => titles[title] ?? title })
    .configureOutput({ writeErr: () => {} })
    .exitOverride();
};

const modulesFor = (args: readonly string[]): Promise<CommandModule[]> => {
  const meant = args.find((arg) => arg in commands);
  const loaders = meant === undefined || args.includes('help') ? Object.values(commands) : [commands[meant]!];
  return Promise.all(loaders.map((load) => load()));
};

const run = async (args: readonly string[]): Promise<void> => {
  const { locale, unknown } = wishedLocale(args, process.env);
  const [terminal, modules] = await Promise.all([terminalIn(locale), modulesFor(args)]);
  if (unknown !== null) {
    terminal.refuse(terminal.t('cli.main.unknownLanguage', { found: unknown, languages: languageList }));
    return;
  }
  const cli = program(terminal);
  for (const { register } of modules) register(cli, terminal);
  if (args.length === 0) {
    process.stdout.write(cli.helpInformation());
    return;
  }
  try {
    await cli.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) terminal.refuse(usageError(terminal.t, error));
  }
};

// A reader that has seen enough, such as `head`, closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
await run(process.argv.slice(2));
