import type { MatchListDocument } from '@hamkor/contract';
import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';

interface Given {
  readonly within?: string;
  readonly states?: string;
  readonly limit?: string;
  readonly server?: string;
  readonly json?: boolean;
}

const match = async (
  id: string,
  { within, states, limit, server, json }: Given,
  terminal: Terminal,
): Promise<void> => {
  const { askBank, openBank, queryOf, sourceLine } = await import('./search/open-bank.ts');
  const bank = await openBank(server, terminal);
  if (bank === null) return;
  const query = queryOf({ withinDays: within, states, limit });
  const path = `/records/${encodeURIComponent(id)}/matches?${query}`;
  const result = await askBank<MatchListDocument>(bank, path, terminal);
  if (result === null) return;
  if (json === true) {
    terminal.print(result);
    return;
  }
  const { matchLines } = await import('./search/match-lines.ts');
  terminal.say(sourceLine(terminal, bank.source));
  for (const line of matchLines(terminal, result)) terminal.say(line);
};

/** Adds `hamkor match` to the program; what it needs is loaded when it runs. */
export const register = (program: Command, terminal: Terminal): void => {
  const { t } = terminal;
  program
    .command('match')
    .description(t('bankCli.match.about'))
    .argument('<id>', t('bankCli.match.idArgument'))
    .option('--within <days>', t('bankCli.match.withinOption'))
    .option('--states <states>', t('bankCli.match.statesOption'))
    .option('--limit <number>', t('bankCli.match.limitOption'))
    .option('--server <url>', t('bankCli.bank.serverOption', { example: 'http://127.0.0.1:4100' }))
    .option('--json', t('cli.main.jsonOption'))
    .action((id: string, given: Given) => match(id, given, terminal));
};
