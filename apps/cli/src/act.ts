import type { Command } from 'commander';
import type { Asking } from './council/signed-server.ts';
import type { Terminal } from './terminal.ts';

interface Given extends Asking {
  readonly as?: string;
  readonly json?: boolean;
}

/** Where deeds of each subject are sent. */
const addresses = { case: 'cases', dossier: 'dossiers', delivery: 'delivery' } as const;
type Subject = keyof typeof addresses;
const subjects = Object.keys(addresses);
const isSubject = (text: string): text is Subject => text in addresses;

/** What the server answers: the act, or the id of what was opened with the number of its act. */
interface Done {
  readonly act: number | { readonly act: number; readonly at: string };
  readonly id?: string;
}

/** The body of a deed: a file, standard input (`-`), or nothing; undefined after saying why it cannot be read. */
const readBody = async (file: string | undefined, { refuse, t }: Terminal): Promise<unknown> => {
  if (file === undefined) return {};
  const { readFileSync } = await import('node:fs');
  try {
    return JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8'));
  } catch (error) {
    refuse(t('councilCli.act.badBody', { file, reason: (error as Error).message }));
    return undefined;
  }
};

const act = async (
  [subject, id, kind, file]: readonly [string, string, string, string | undefined],
  { as, json, ...asking }: Given,
  terminal: Terminal,
): Promise<void> => {
  if (!isSubject(subject)) {
    terminal.refuse(
      terminal.t('councilCli.act.unknownSubject', { found: subject, subjects: subjects.join(', ') }),
    );
    return;
  }
  const body = await readBody(file, terminal);
  if (body === undefined) return;
  const { askServer } = await import('./council/signed-server.ts');
  const address = addresses[subject];
  const done =
    id === 'new'
      ? await askServer<Done>(asking, 'POST', address, { body, as: as ?? null }, terminal)
      : await askServer<Done>(
          asking,
          'POST',
          `${address}/${encodeURIComponent(id)}/acts`,
          { kind, body, as: as ?? null },
          terminal,
        );
  if (done === null) return;
  if (json === true) terminal.print(done);
  else if (typeof done.act === 'number')
    terminal.say(terminal.t('councilCli.act.opened', { id: done.id ?? '', act: String(done.act) }));
  else terminal.say(terminal.t('councilCli.act.done', { act: String(done.act.act), at: done.act.at, kind }));
};

/** Adds `hamkor act` to the program; what it needs is loaded when it runs. */
export const register = (program: Command, terminal: Terminal): void => {
  const { t } = terminal;
  program
    .command('act')
    .description(t('councilCli.act.about'))
    .argument('<subject>', t('councilCli.act.subjectArgument', { subjects: subjects.join(', ') }))
    .argument('<id>', t('councilCli.act.idArgument'))
    .argument('<kind>', t('councilCli.act.kindArgument', { example: 'council.sponsor' }))
    .argument('[body]', t('councilCli.act.bodyArgument'))
    .option('--as <role>', t('councilCli.act.asOption', { example: 'national-coordinator@KAZ@' }))
    .option('--key <file>', t('councilCli.keyOption'))
    .option('--server <url>', t('bankCli.bank.serverOption', { example: 'http://127.0.0.1:4100' }))
    .option('--json', t('cli.main.jsonOption'))
    .action((subject: string, id: string, kind: string, body: string | undefined, given: Given) =>
      act([subject, id, kind, body], given, terminal),
    );
};
