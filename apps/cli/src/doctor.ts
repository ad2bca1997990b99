import type { Command } from 'commander';
import type { Finding } from './doctor-checks.ts';
import { readPort, startOptions } from './start-options.ts';
import type { Terminal } from './terminal.ts';

interface Given {
  readonly host?: string;
  readonly port?: number;
  readonly json?: boolean;
}

const line = ({ t }: Terminal, { check, level, found, mend }: Finding, width: number): string => {
  const mark = { ok: t('cli.doctor.ok'), warn: t('cli.doctor.warn'), fail: t('cli.doctor.fail') }[level];
  const first = `${mark}  ${check.padEnd(width)}  ${found}`;
  return mend === null ? first : `${first}\n${' '.repeat(mark.length + 2)}→ ${mend}`;
};

const doctor = async (terminal: Terminal, given: Given): Promise<void> => {
  const { t } = terminal;
  const [{ checks }, { defaultVarFolder }] = await Promise.all([
    import('./doctor-checks.ts'),
    import('@hamkor/server'),
  ]);
  const options = startOptions(terminal, given, process.env, defaultVarFolder);
  if (typeof options === 'string') {
    terminal.refuse(options);
    return;
  }
  const findings: Finding[] = [];
  for (const check of checks) findings.push(await check(terminal, options));
  const failed = findings.filter(({ level }) => level === 'fail').length;
  if (given.json) terminal.print({ ok: failed === 0, findings });
  else {
    const width = Math.max(...findings.map(({ check }) => check.length));
    for (const finding of findings) terminal.say(line(terminal, finding, width));
  }
  if (failed > 0) terminal.fail(t('cli.doctor.failed', { count: failed }));
  else if (!given.json) terminal.say(t('cli.doctor.well'));
};

export const register = (program: Command, terminal: Terminal): void => {
  const { t } = terminal;
  program
    .command('doctor')
    .description(t('cli.doctor.about'))
    .option('--host <address>', t('cli.start.hostOption'))
    .option('--port <number>', t('cli.start.portOption'), readPort(terminal))
    .option('--json', t('cli.main.jsonOption'))
    .action((given: Given) => doctor(terminal, given));
};
