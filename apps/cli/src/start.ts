import type { Command } from 'commander';
import type { RunningServer } from '@hamkor/server';
import { readPort, startOptions } from './start-options.ts';
import type { Terminal } from './terminal.ts';

interface Given {
  readonly host?: string;
  readonly port?: number;
  readonly open?: boolean;
  readonly apiOnly?: boolean;
  readonly json?: boolean;
}

/** Seconds since the process began, so that the time Node itself takes is counted too. */
const elapsed = ({ locale }: Terminal): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    performance.now() / 1000,
  );

/** Resolves at Ctrl-C, at a service manager's stop, or when whoever started this process is gone. */
const stopAsked = (controller: AbortController): Promise<void> =>
  new Promise((resolve) => {
    const asked = () => {
      controller.abort();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, asked);
    process.once('disconnect', asked);
    // Waiting for that event must not keep the process alive.
    process.channel?.unref();
  });

const untilStopped = async (
  terminal: Terminal,
  server: RunningServer,
  asked: Promise<void>,
): Promise<void> => {
  const { startFailure } = await import('./start-failure.ts');
  const lost = await Promise.race([asked, server.lost]);
  if (lost) terminal.fail(startFailure(terminal, lost));
  else process.stderr.write(`${terminal.t('cli.start.stopping')}\n`);
  await server.stop();
};

const start = async (terminal: Terminal, given: Given): Promise<void> => {
  const { t } = terminal;
  const controller = new AbortController();
  const asked = stopAsked(controller);
  const [{ startServer, defaultVarFolder }, { startStep }] = await Promise.all([
    import('@hamkor/server'),
    import('./start-step.ts'),
  ]);
  const options = startOptions(terminal, given, process.env, defaultVarFolder);
  if (typeof options === 'string') {
    terminal.refuse(options);
    return;
  }
  // With --json standard output carries one document only.
  const tell = (line: string) =>
    void (given.json ? process.stderr : process.stdout).write(
      `${t('cli.start.line', { seconds: elapsed(terminal), text: line })}\n`,
    );
  const server = await startServer(
    { ...options, isApiOnly: given.apiOnly ?? false },
    (step) => {
      const line = startStep(terminal, step);
      if (line !== null) tell(line);
    },
    controller.signal,
  );
  if (server.kind !== 'running') {
    const { startFailure } = await import('./start-failure.ts');
    terminal.fail(startFailure(terminal, server));
    return;
  }
  if (given.json)
    terminal.print({ address: server.address, database: server.database, seconds: performance.now() / 1000 });
  else tell(t('cli.start.ready', { address: server.address }));
  if (given.open) {
    const { openBrowser } = await import('./browser.ts');
    if (!(await openBrowser(server.address))) tell(t('cli.start.noBrowser', { address: server.address }));
  }
  await untilStopped(terminal, server, asked);
};

export const register = (program: Command, terminal: Terminal): void => {
  const { t } = terminal;
  program
    .command('start')
    .description(t('cli.start.about'))
    .option('--host <address>', t('cli.start.hostOption'))
    .option('--port <number>', t('cli.start.portOption'), readPort(terminal))
    .option('--api-only', t('cli.start.apiOnlyOption'))
    .option('--open', t('cli.start.openOption'))
    .option('--json', t('cli.main.jsonOption'))
    .action((given: Given) => start(terminal, given));
};
