import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';

/** Options of `hamkor generate`, as they are typed. */
export interface GenerateOptions {
  readonly rows: string;
  readonly seed: string;
  readonly year: string;
}

/** A whole number within bounds, or null after saying what is wrong. */
const whole = (
  { t, refuse }: Terminal,
  option: string,
  text: string,
  first: number,
  last: number,
): number | null => {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= first && number <= last) return number;
  // As text: a year would get a thousands separator.
  refuse(t('warehouse.cli.badNumber', { option, found: text, first: String(first), last: String(last) }));
  return null;
};

/** A word as a shell takes it. */
const shellWord = (text: string): string =>
  /^[\w./:@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;

/** The command that loads the file, under a name of its own: invented trade never takes the place of real. */
const importOf = (file: string, year: string): string =>
  `hamkor import baci ${shellWord(file)} --edition HS22 --name synthetic-${year}`;

/** Writes a file in the shape of BACI with invented figures, marked in every row. */
export const generate = async (file: string, given: GenerateOptions, terminal: Terminal): Promise<void> => {
  const rows = whole(terminal, '--rows', given.rows, 1, 1e9);
  const seed = whole(terminal, '--seed', given.seed, 0, 2 ** 31 - 1);
  const year = whole(terminal, '--year', given.year, 1962, 2060);
  if (rows === null || seed === null || year === null) return;
  const { t, say, refuse, fail } = terminal;
  const { generateBaci } = await import('@hamkor/server');
  const outcome = await generateBaci(file, { rows, seed, year });
  switch (outcome.kind) {
    case 'generated':
      say(t('warehouse.cli.generated', { file, rows: outcome.rows, seed: String(seed) }));
      say(t('warehouse.cli.synthetic'));
      say(t('warehouse.cli.nextImport', { command: importOf(file, given.year) }));
      return;
    case 'too-many-rows':
      refuse(
        t('warehouse.cli.badNumber', {
          option: '--rows',
          found: given.rows,
          first: '1',
          last: String(outcome.most),
        }),
      );
      return;
    case 'not-written':
      fail(t('warehouse.cli.cannotWrite', { file, reason: outcome.reason }));
  }
};

/** Adds `hamkor generate` to the program; what it needs is loaded when it runs. */
export const register = (program: Command, terminal: Terminal): void => {
  const { t } = terminal;
  program
    .command('generate')
    .description(t('warehouse.cli.generateAbout'))
    .argument('<file>', t('warehouse.cli.fileArgument'))
    .option('--rows <number>', t('warehouse.cli.rowsOption'), '1000000')
    .option('--seed <number>', t('warehouse.cli.seedOption'), '1')
    .option('--year <year>', t('warehouse.cli.yearOption'), '2023')
    .action((file: string, options: GenerateOptions) => generate(file, options, terminal));
};
