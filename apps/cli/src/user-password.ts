import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** What keeps a password from being read. */
export type PasswordFailure = { readonly kind: 'differ' } | { readonly kind: 'none' };

/** The first line of standard input, for programs; null where nothing comes. */
const readLine = async (input: NodeJS.ReadableStream): Promise<string | null> => {
  for await (const line of createInterface({ input })) return line === '' ? null : line;
  return null;
};

/** Asks at the terminal without showing what is typed. */
const askHidden = async (question: string): Promise<string> => {
  process.stderr.write(question);
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output, terminal: true });
  try {
    return await lines.question('');
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
};

/**
 * A password from a person at the terminal, typed twice and not shown, or from standard input, first line. It is never an
 * argument: those are seen by everybody on the machine and kept in the history of the shell.
 */
export const readPassword = async (words: {
  readonly question: string;
  readonly again: string;
}): Promise<string | PasswordFailure> => {
  if (!process.stdin.isTTY) return (await readLine(process.stdin)) ?? { kind: 'none' };
  const first = await askHidden(words.question);
  return first === (await askHidden(words.again)) ? first : { kind: 'differ' };
};
