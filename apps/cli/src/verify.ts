import type { Command } from 'commander';
import type { FactsReading, LogCheck } from '@hamkor/server';
import { problemLine } from '@hamkor/provenance';
import type { Terminal } from './terminal.ts';
import { varFolder } from './var-folder.ts';
import { reportLog } from './verify-log.ts';
import type { GivenReceipt } from './verify-receipt.ts';

/** Prints what was found in the shipped facts; broken ones make the process fail. */
export const reportFacts = (terminal: Terminal, reading: FactsReading, json: boolean): void => {
  const { t } = terminal;
  const problems = reading.kind === 'facts' ? [] : reading.problems;
  const origins = reading.kind === 'facts' ? reading.facts.origins : [];
  if (!json)
    for (const origin of origins) {
      const { id, producer, accessed, licence } = origin;
      terminal.say(t('cli.verify.origin', { id, producer, accessed, licence }));
      for (const { file, rows, sha256 } of origin.tables)
        terminal.say(t('cli.verify.table', { file, rows, sha256: sha256.slice(0, 12) }));
    }
  for (const problem of problems) terminal.fail(problemLine(problem));
  if (problems.length > 0) terminal.fail(t('cli.verify.broken', { count: problems.length }));
  else if (!json) terminal.say(t('cli.verify.whole', { count: origins.length }));
};

const isSound = (log: LogCheck): boolean =>
  log.kind === 'no-log' ||
  (log.kind === 'verdict' && log.isSound && log.tables.every(({ isSame }) => isSame));

const verify = async (terminal: Terminal, json: boolean, isRebuilding: boolean): Promise<void> => {
  const { checkLog, readEveryTable } = await import('@hamkor/server');
  const reading = readEveryTable();
  reportFacts(terminal, reading, json);
  const databaseUrl = process.env['HAMKOR_DATABASE_URL'] || null;
  const log = await checkLog({ varFolder: await varFolder(), databaseUrl }, isRebuilding);
  reportLog(terminal, log, json);
  if (!json) return;
  const problems = reading.kind === 'facts' ? [] : reading.problems;
  const origins = reading.kind === 'facts' ? reading.facts.origins : [];
  terminal.print({ ok: problems.length === 0 && isSound(log), origins, problems, log });
};

interface Given extends Partial<GivenReceipt> {
  readonly json?: boolean;
  readonly rebuild?: boolean;
}

export const register = (program: Command, terminal: Terminal): void => {
  const { t } = terminal;
  program
    .command('verify')
    .description(t('bankCli.verify.about'))
    .option('--receipt <file>', t('bankCli.verify.receiptOption'))
    .option('--file <file>', t('bankCli.verify.fileOption'))
    .option('--salt <hex>', t('bankCli.verify.saltOption'))
    .option('--key <key>', t('bankCli.verify.keyOption'))
    .option('--rebuild', t('bankCli.verify.rebuildOption'))
    .option('--json', t('cli.main.jsonOption'))
    .action(async ({ json = false, rebuild = false, receipt, ...given }: Given) => {
      if (receipt !== undefined) {
        const { checkReceipt } = await import('./verify-receipt.ts');
        checkReceipt(terminal, { receipt, ...given }, json);
      } else if (Object.keys(given).length > 0) terminal.refuse(t('bankCli.verify.receiptMissing'));
      else await verify(terminal, json, rebuild);
    });
};
