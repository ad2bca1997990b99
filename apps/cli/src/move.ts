import type { MoveFailure } from '@hamkor/server';
import type { Command } from 'commander';
import { startFailure } from './start-failure.ts';
import type { Terminal } from './terminal.ts';
import { varFolder } from './var-folder.ts';

interface Given {
  readonly to: string;
  readonly json?: boolean;
}

/** Why nothing was moved, and what to do about it. */
const failureWords = (terminal: Terminal, failure: MoveFailure): string => {
  const { t } = terminal;
  if (failure.kind === 'nothing-to-move') return t('bankCli.move.nothing', { folder: failure.folder });
  if (failure.kind === 'target-not-empty')
    return t('bankCli.move.notEmpty', { table: failure.table, count: failure.rows });
  if (failure.kind === 'copy-differs') return t('bankCli.move.differs', { table: failure.table });
  return startFailure(terminal, failure);
};

/** What the person who typed can mend, as against what broke. */
const isInput = ({ kind }: MoveFailure): boolean =>
  kind === 'nothing-to-move' || kind === 'target-not-empty' || kind === 'bad-database-url';

const move = async (terminal: Terminal, { to, json }: Given): Promise<void> => {
  const { t } = terminal;
  const { moveDatabase } = await import('@hamkor/server');
  const result = await moveDatabase({
    varFolder: await varFolder(),
    to,
    tell: (table, rows) => {
      if (json !== true) terminal.say(t('bankCli.move.table', { table, count: rows }));
    },
  });
  if (result.kind !== 'moved') {
    if (isInput(result)) terminal.refuse(failureWords(terminal, result));
    else terminal.fail(failureWords(terminal, result));
    return;
  }
  if (json === true) terminal.print(result);
  else terminal.say(t('bankCli.move.done', { acts: result.acts }));
};

export const register = (program: Command, terminal: Terminal): void => {
  const { t } = terminal;
  program
    .command('move')
    .description(t('bankCli.move.about'))
    .requiredOption('--to <url>', t('bankCli.move.toOption'))
    .option('--json', t('cli.main.jsonOption'))
    .action((given: Given) => move(terminal, given));
};
