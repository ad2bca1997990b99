import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';

/** Resolves at Ctrl-C or at a service manager's stop. */
const stopAsked = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });

const work = async (terminal: Terminal, { threads }: { readonly threads?: string }): Promise<void> => {
  const asked = stopAsked();
  const { runWorkerProcess } = await import('@hamkor/server');
  process.exitCode = await runWorkerProcess({
    t: terminal.t,
    databaseUrl: process.env['HAMKOR_DATABASE_URL'] || null,
    threads: threads ?? null,
    say: terminal.say,
    complain: (line) => void process.stderr.write(`${line}\n`),
    asked,
  });
};

export const register = (program: Command, terminal: Terminal): void => {
  const { t } = terminal;
  program
    .command('worker')
    .description(t('chainCli.worker.about'))
    .option('--threads <number>', t('chainCli.worker.threadsOption'))
    .action((given: { readonly threads?: string }) => work(terminal, given));
};
