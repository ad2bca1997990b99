import { importConcordance, isOfMachine, problemLine } from '@hamkor/server';
import type { Terminal } from '../terminal.ts';

/**
 * `hamkor import concordance FILES…`: takes up tables of six-digit codes between editions of the Harmonized System, each
 * on its own; imports that follow bring their codes to the newest edition with them.
 */
export const importConcordances = async (
  files: readonly string[],
  folder: string,
  { t, say, refuse, fail }: Terminal,
): Promise<void> => {
  for (const file of files) {
    const outcome = await importConcordance(file, folder, new Date());
    if (outcome.kind === 'bad-concordance') {
      for (const problem of outcome.problems) (isOfMachine(problem) ? fail : refuse)(problemLine(t, problem));
      continue;
    }
    const { from, to, pairs } = outcome.concordance;
    say(t('warehouse.cli.concordanceLoaded', { from, to, pairs: pairs.length, file }));
  }
};
