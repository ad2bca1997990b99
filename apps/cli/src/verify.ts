import type { Command } from 'commander';
import type { FactsReading } from '@hamkor/server';
import type { Terminal } from './terminal.ts';

const verify = async (terminal: Terminal, { json }: { readonly json?: boolean }): Promise<void> => {
  const { t } = terminal;
  const [{ readFacts }, { problemLine }] = await Promise.all([
    import('@hamkor/server'),
    import('@hamkor/provenance'),
  ]);
  const reading: FactsReading = readFacts();
  const problems = reading.kind === 'facts' ? [] : reading.problems;
  const origins = reading.kind === 'facts' ? reading.facts.origins : [];
  if (json) terminal.print({ ok: problems.length === 0, origins, problems });
  else
    for (const origin of origins) {
      terminal.say(
        t('cli.verify.origin', {
          id: origin.id,
          producer: origin.producer,
          accessed: origin.accessed,
          licence: origin.licence,
        }),
      );
      for (const table of origin.tables)
        terminal.say(
          t('cli.verify.table', { file: table.file, rows: table.rows, sha256: table.sha256.slice(0, 12) }),
        );
    }
  for (const problem of problems) terminal.fail(problemLine(problem));
  if (problems.length > 0) terminal.fail(t('cli.verify.broken', { count: problems.length }));
  else if (!json) terminal.say(t('cli.verify.whole', { count: origins.length }));
};

export const register = (program: Command, terminal: Terminal): void => {
  program
    .command('verify')
    .description(terminal.t('cli.verify.about'))
    .option('--json', terminal.t('cli.main.jsonOption'))
    .action((given: { readonly json?: boolean }) => verify(terminal, given));
};
