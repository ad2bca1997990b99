import type { LogCheck } from '@hamkor/server';
import { startFailure } from './start-failure.ts';
import type { Terminal } from './terminal.ts';

/** One line for every fault; where it stands is told by number, or as the end of the log. */
const faultLines = (
  { t }: Terminal,
  faults: Extract<LogCheck, { kind: 'verdict' }>['faults'],
): readonly string[] =>
  faults.map(({ seq, kind, detail }) =>
    t('bankCli.verify.fault', { seq: seq === null ? '…' : String(seq), kind, detail }),
  );

const reportVerdict = (
  terminal: Terminal,
  { size, checkpoints, isSound, faults, tables }: Extract<LogCheck, { kind: 'verdict' }>,
  json: boolean,
): void => {
  const { t } = terminal;
  for (const line of faultLines(terminal, faults)) terminal.fail(line);
  if (!isSound) terminal.fail(t('bankCli.verify.broken'));
  else if (!json) terminal.say(t('bankCli.verify.sound', { acts: size, checkpoints }));
  for (const { name, isSame } of tables)
    if (!isSame) terminal.fail(t('bankCli.verify.otherTables', { name }));
    else if (!json) terminal.say(t('bankCli.verify.sameTables', { name }));
};

/** Prints what reading the log of acts found; anything wrong with it, or not having read it, makes the process fail. */
export const reportLog = (terminal: Terminal, check: LogCheck, json: boolean): void => {
  const { t } = terminal;
  if (check.kind === 'verdict') reportVerdict(terminal, check, json);
  else if (check.kind === 'in-use')
    terminal.fail(t('bankCli.verify.inUse', { folder: check.folder, pid: String(check.pid) }));
  else if (check.kind !== 'no-log') terminal.fail(startFailure(terminal, check));
  else if (!json) terminal.say(t('bankCli.verify.none'));
};
