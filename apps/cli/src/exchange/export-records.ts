import { writeFile } from 'node:fs/promises';
import { exportAtHand } from '@hamkor/server';
import { defaultHost, defaultPort } from '../start-options.ts';
import type { Terminal } from '../terminal.ts';
import { varFolder } from '../var-folder.ts';
import { failureWords } from './failure-words.ts';

/** Where each form stands below `/api/v1/exchange`; those that tell of one record are given its id. */
const paths = {
  oc4ids: () => 'oc4ids',
  iati: () => 'iati.xml',
  dcat: () => 'dcat',
  untp: (id: string) => `untp/${encodeURIComponent(id)}`,
  'schema-org': (id: string) => `schema-org/${encodeURIComponent(id)}`,
  ocds: (id: string) => `ocds/${encodeURIComponent(id)}`,
} as const;
export type ExportForm = keyof typeof paths;

export const isExportForm = (text: string): text is ExportForm => Object.hasOwn(paths, text);

export interface ExportGiven {
  readonly out?: string;
  readonly address?: string;
  readonly server?: string;
}

const usualServer = (): string => `http://${defaultHost}:${process.env['HAMKOR_PORT'] || defaultPort}`;

/** Writes public records in another form, to standard output or a file. */
export const exportRecords = async (
  form: ExportForm,
  id: string | undefined,
  { out, address, server }: ExportGiven,
  terminal: Terminal,
): Promise<void> => {
  const { t, refuse, fail } = terminal;
  if (id === undefined && paths[form].length > 0) {
    refuse(t('bankCli.exchange.idNeeded', { form }));
    return;
  }
  const outcome = await exportAtHand(
    {
      varFolder: await varFolder(),
      databaseUrl: process.env['HAMKOR_DATABASE_URL'] || null,
      server: server ?? null,
      usualServer: usualServer(),
    },
    paths[form](id ?? ''),
    address ?? usualServer(),
    terminal.locale,
  );
  if (outcome.kind === 'refused') {
    refuse(outcome.detail);
    return;
  }
  if (outcome.kind !== 'exported') {
    fail(failureWords(terminal, outcome));
    return;
  }
  if (outcome.leftOut > 0)
    process.stderr.write(`${t('bankCli.exchange.leftOut', { count: outcome.leftOut })}\n`);
  if (out === undefined) {
    process.stdout.write(outcome.text.endsWith('\n') ? outcome.text : `${outcome.text}\n`);
    return;
  }
  try {
    await writeFile(out, outcome.text);
    terminal.say(t('bankCli.exchange.written', { file: out }));
  } catch (reason) {
    fail(
      t('warehouse.cli.cannotWrite', { file: out, reason: reason instanceof Error ? reason.message : '' }),
    );
  }
};
