import type { Command } from 'commander';
import type { Asking } from './council/signed-server.ts';
import type { Terminal } from './terminal.ts';

interface Given extends Asking {
  readonly kind?: string;
  readonly stage?: string;
  readonly state?: string;
  readonly query?: string;
  readonly limit?: string;
  readonly json?: boolean;
}

type CouncilLines = typeof import('./council/council-lines.ts');

/** Asks for one document and prints it, whole or as lines. */
const show = async (
  path: string,
  { json, ...asking }: Given,
  terminal: Terminal,
  linesOf: (lines: CouncilLines) => (terminal: Terminal, document: never) => readonly string[],
): Promise<void> => {
  const { askServer } = await import('./council/signed-server.ts');
  const document = await askServer<never>(asking, 'GET', path, undefined, terminal);
  if (document === null) return;
  if (json === true) {
    terminal.print(document);
    return;
  }
  for (const line of linesOf(await import('./council/council-lines.ts'))(terminal, document))
    terminal.say(line);
};

const queryOf = ({ kind, stage, state, query, limit }: Given): string => {
  const given = { kind, stage, state, q: query, limit };
  return new URLSearchParams(
    Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ).toString();
};

/** Adds `hamkor council` to the program; what it needs is loaded when it runs. */
export const register = (program: Command, terminal: Terminal): void => {
  const { t } = terminal;
  const council = program.command('council').description(t('councilCli.council.about'));
  const command = (name: string, about: string) =>
    council
      .command(name)
      .description(about)
      .option('--key <file>', t('councilCli.keyOption'))
      .option('--server <url>', t('bankCli.bank.serverOption', { example: 'http://127.0.0.1:4100' }))
      .option('--json', t('cli.main.jsonOption'));
  command('cases', t('councilCli.council.cases'))
    .option(
      '--kind <kind>',
      t('councilCli.council.kindOption', { kinds: 'initiative, programme, project, meeting' }),
    )
    .option('--stage <stage>', t('councilCli.council.stageOption'))
    .option('--state <state>', t('councilCli.council.stateOption'))
    .option('--query <words>', t('councilCli.council.queryOption'))
    .option('--limit <number>', t('bankCli.search.limitOption'))
    .action((given: Given) => show(`cases?${queryOf(given)}`, given, terminal, ({ caseLines }) => caseLines));
  command('case', t('councilCli.council.case'))
    .argument('<id>', t('councilCli.council.idArgument'))
    .action((id: string, given: Given) =>
      show(`cases/${encodeURIComponent(id)}`, given, terminal, ({ positionLines }) => positionLines),
    );
  command('waiting', t('councilCli.council.waiting')).action((given: Given) =>
    show('council/waiting', given, terminal, ({ waitingLines }) => waitingLines),
  );
  command('decisions', t('councilCli.council.decisions'))
    .option('--state <state>', t('councilCli.council.stateOption'))
    .option('--query <words>', t('councilCli.council.queryOption'))
    .option('--limit <number>', t('bankCli.search.limitOption'))
    .action((given: Given) =>
      show(`decisions?${queryOf(given)}`, given, terminal, ({ decisionLines }) => decisionLines),
    );
};
