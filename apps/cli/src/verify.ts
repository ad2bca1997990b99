import type { Command } from 'commander';
import type { FactsReading } from '@hamkor/server';
import { problemLine } from '@hamkor/provenance';
import type { Terminal } from './terminal.ts';

/** Prints what was found; broken facts make the process fail. */
export const reportFacts = (terminal: Terminal, reading: FactsReading, json: boolean): void => {
  const { t } = terminal;
  const problems = reading.kind === 'facts' ? [] : reading.problems;
  const origins = reading.kind === 'facts' ? reading.facts.origins : [];
  if (json) terminal.print({ ok: problems.length === 0, origins, problems });
  else
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

const verify = async (terminal: Terminal, json: boolean): Promise<void> => {
  const { readEveryTable } = await import('@hamkor/server');
  reportFacts(terminal, readEveryTable(), json);
};

export const register = (program: Command, terminal: Terminal): void => {
  program
    .command('verify')
    .description(terminal.t('cli.verify.about'))
    .option('--json', terminal.t('cli.main.jsonOption'))
    .action((given: { readonly json?: boolean }) => verify(terminal, given.json ?? false));
};
