import type { BankFailure, BankSource, OpenBank } from '@hamkor/server';
import { openBank as open } from '@hamkor/server';
import { startFailure } from '../start-failure.ts';
import { defaultHost, defaultPort } from '../start-options.ts';
import type { Terminal } from '../terminal.ts';
import { varFolder } from '../var-folder.ts';

export const usualServer = `http://${defaultHost}:${defaultPort}`;

const failureWords = (terminal: Terminal, failure: BankFailure): string => {
  const { t } = terminal;
  if (failure.kind === 'server-unreachable')
    return t('bankCli.bank.serverUnreachable', { address: failure.address, reason: failure.reason });
  if (failure.kind === 'not-prepared') return t('bankCli.bank.notPrepared');
  return failure.kind === 'bad-facts' ? t('bankCli.bank.badFacts') : startFailure(terminal, failure);
};

/** Says what answered, on standard error where standard output is a document. */
export const sourceLine = ({ t }: Terminal, source: BankSource): string => {
  switch (source.kind) {
    case 'server':
      return t('bankCli.bank.fromServer', { address: source.address });
    case 'database':
      return t('bankCli.bank.fromDatabase');
    case 'facts':
      return t('bankCli.bank.fromFacts');
  }
};

/** The server named, else the database of this machine, else the shipped facts; null after saying why none answers. */
export const openBank = async (server: string | undefined, terminal: Terminal): Promise<OpenBank | null> => {
  const bank = await open(
    {
      varFolder: await varFolder(),
      databaseUrl: process.env['HAMKOR_DATABASE_URL'] || null,
      server: server ?? null,
      usualServer: process.env['HAMKOR_PORT']
        ? `http://${defaultHost}:${process.env['HAMKOR_PORT']}`
        : usualServer,
    },
    terminal.locale,
  );
  if (bank.kind === 'bank') return bank;
  terminal.fail(failureWords(terminal, bank));
  return null;
};

/** Asks one thing of it and closes it; null after saying what is wrong with what was asked. */
export const askBank = async <T>(bank: OpenBank, path: string, terminal: Terminal): Promise<T | null> => {
  try {
    const { status, document } = await bank.get(path);
    if (status < 400) return document as T;
    const { detail, errors = [] } = document as {
      readonly detail: string;
      readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
    };
    terminal.refuse([detail, ...errors.map((error) => `${error.pointer}: ${error.detail}`)].join('\n'));
    return null;
  } finally {
    await bank.close();
  }
};

/** Parameters of an address; those that were not given are left out. */
export const queryOf = (parameters: Readonly<Record<string, string | undefined>>): string =>
  new URLSearchParams(
    Object.entries(parameters).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ).toString();
