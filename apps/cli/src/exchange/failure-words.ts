import type { ExchangeFailure } from '@hamkor/server';
import { startFailure } from '../start-failure.ts';
import type { Terminal } from '../terminal.ts';

/** Why the data bank could not be reached, with what to do about it. */
export const failureWords = (terminal: Terminal, failure: ExchangeFailure): string => {
  const { t } = terminal;
  if (failure.kind === 'server-unreachable')
    return t('bankCli.bank.serverUnreachable', { address: failure.address, reason: failure.reason });
  if (failure.kind === 'not-prepared') return t('bankCli.exchange.noDatabase');
  if (failure.kind === 'folder-locked') return t('bankCli.exchange.serverRuns');
  return failure.kind === 'bad-facts' ? t('bankCli.bank.badFacts') : startFailure(terminal, failure);
};
