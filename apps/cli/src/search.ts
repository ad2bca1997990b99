import type { SearchResultDocument } from '@hamkor/contract';
import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';

interface Given {
  readonly kind?: string;
  readonly state?: string;
  readonly limit?: string;
  readonly server?: string;
  readonly json?: boolean;
}

const search = async (
  words: readonly string[],
  { kind, state, limit, server, json }: Given,
  terminal: Terminal,
): Promise<void> => {
  const { askBank, openBank, queryOf, sourceLine } = await import('./search/open-bank.ts');
  const bank = await openBank(server, terminal);
  if (bank === null) return;
  const query = queryOf({ q: words.join(' '), kind, state, limit, lang: terminal.locale });
  const result = await askBank<SearchResultDocument>(bank, `/search?${query}`, terminal);
  if (result === null) return;
  if (json === true) {
    terminal.print(result);
    return;
  }
  const { hitLines } = await import('./search/hit-lines.ts');
  terminal.say(sourceLine(terminal, bank.source));
  for (const line of hitLines(terminal, result)) terminal.say(line);
};

/** Adds `hamkor search` to the program; what it needs is loaded when it runs. */
export const register = (program: Command, terminal: Terminal): void => {
  const { t } = terminal;
  program
    .command('search')
    .description(t('bankCli.search.about'))
    .argument('<words...>', t('bankCli.search.wordsArgument'))
    .option(
      '--kind <kinds>',
      t('bankCli.search.kindOption', { kinds: 'organisation, park, project, need, product, …' }),
    )
    .option('--state <states>', t('bankCli.search.stateOption'))
    .option('--limit <number>', t('bankCli.search.limitOption'))
    .option('--server <url>', t('bankCli.bank.serverOption', { example: 'http://127.0.0.1:4100' }))
    .option('--json', t('cli.main.jsonOption'))
    .action((words: readonly string[], given: Given) => search(words, given, terminal));
};
