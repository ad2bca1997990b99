import { readFile } from 'node:fs/promises';
import type { ExchangeFormat } from '@hamkor/server';
import {
  checkPublished,
  exchangeProblemWords,
  importAtHand,
  placeWords,
  printable,
  readExchangeFile,
} from '@hamkor/server';
import type { ExchangeProblem, Reading } from '@hamkor/exchange';
import type { Terminal } from '../terminal.ts';
import { varFolder } from '../var-folder.ts';
import { failureWords } from './failure-words.ts';

export const importForms = ['oc4ids', 'iati', 'untp', 'records'] as const satisfies readonly ExchangeFormat[];

export const isImportForm = (text: string): text is ExchangeFormat =>
  (importForms as readonly string[]).includes(text);

export interface ImportGiven {
  readonly dryRun?: boolean;
  readonly schema?: string;
  readonly state?: string;
  readonly json?: boolean;
}

/** Lines told in full on a terminal; `--json` has all. */
const mostLines = 20;

const refuseAll = ({ t, refuse }: Terminal, problems: readonly ExchangeProblem[]): void => {
  for (const problem of problems)
    refuse(`${placeWords(t, problem.at)}: ${printable(exchangeProblemWords(t, problem), 600)}`);
  refuse(t('bankCli.exchange.nothingTaken'));
};

const tellUnmapped = ({ t, say }: Terminal, { unmapped }: Reading): void => {
  if (unmapped.length === 0) return;
  say(t('bankCli.exchange.unmapped', { count: unmapped.length }));
  for (const { at, value } of unmapped.slice(0, mostLines)) say(`  ${at}: ${printable(value, 80)}`);
  if (unmapped.length > mostLines)
    say(`  ${t('bankCli.exchange.more', { count: unmapped.length - mostLines })}`);
};

/** The file checked by its publisher's rules and ours; null after saying what is wrong. */
const readChecked = async (
  format: ExchangeFormat,
  bytes: Uint8Array,
  schema: string | undefined,
  terminal: Terminal,
): Promise<Reading | null> => {
  const reading = await readExchangeFile(format, bytes);
  const isReadable = !reading.problems.some(({ at }) => at === '');
  const verdict =
    schema === undefined || !isReadable
      ? { kind: 'checked' as const, problems: [] }
      : await checkPublished(format, schema, bytes, new Date());
  if (verdict.kind === 'no-schema') {
    terminal.refuse(terminal.t('bankCli.exchange.noSchema', { file: verdict.file }));
    return null;
  }
  const problems = [...reading.problems, ...verdict.problems];
  if (problems.length === 0) return reading;
  refuseAll(terminal, problems);
  return null;
};

/** Takes in a file of records as drafts of a state: all of them, or none and every place that is wrong. */
export const importRecords = async (
  format: ExchangeFormat,
  files: readonly string[],
  given: ImportGiven,
  terminal: Terminal,
): Promise<void> => {
  const { t, say, print, refuse, fail } = terminal;
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) {
    refuse(t('bankCli.exchange.oneFile'));
    return;
  }
  if (given.dryRun !== true && !/^[A-Z]{3}$/.test(given.state ?? '')) {
    refuse(t('bankCli.exchange.stateNeeded'));
    return;
  }
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (reason) {
    fail(t('bankCli.exchange.cannotRead', { file, reason: reason instanceof Error ? reason.message : '' }));
    return;
  }
  const reading = await readChecked(format, bytes, given.schema, terminal);
  if (reading === null) return;
  if (given.dryRun === true) {
    if (given.json) print({ records: reading.records, unmapped: reading.unmapped });
    else {
      say(t('bankCli.exchange.wouldTake', { count: reading.records.length }));
      tellUnmapped(terminal, reading);
    }
    return;
  }
  const outcome = await importAtHand(
    { varFolder: await varFolder(), databaseUrl: process.env['HAMKOR_DATABASE_URL'] || null },
    given.state!,
    reading,
    terminal.locale,
  );
  if (outcome.kind === 'refused') {
    refuse(
      [outcome.detail, ...outcome.errors.map(({ pointer, detail }) => `${pointer}: ${detail}`)].join('\n'),
    );
    return;
  }
  if (outcome.kind !== 'taken') {
    fail(failureWords(terminal, outcome));
    return;
  }
  if (given.json) print({ records: outcome.records, unmapped: reading.unmapped });
  else {
    say(t('bankCli.exchange.taken', { count: outcome.records.length, state: given.state! }));
    tellUnmapped(terminal, reading);
  }
};
