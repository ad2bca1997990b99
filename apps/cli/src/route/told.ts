/** Support for tests: runs a command in this process and keeps what it says. */
import type { Locale } from '@hamkor/messages';
import type { Terminal } from '../terminal.ts';
import { terminalIn } from '../terminal.ts';

export interface Told {
  readonly said: readonly string[];
  readonly refused: readonly string[];
  readonly failed: readonly string[];
  /** The JSON document, undefined where none was printed. */
  readonly document: unknown;
}

export const told = async (
  command: (terminal: Terminal) => Promise<void>,
  locale: Locale = 'en',
): Promise<Told> => {
  const said: string[] = [];
  const refused: string[] = [];
  const failed: string[] = [];
  const printed: unknown[] = [];
  await command({
    ...(await terminalIn(locale)),
    say: (line) => said.push(line),
    print: (document) => printed.push(document),
    refuse: (line) => refused.push(line),
    fail: (line) => failed.push(line),
  });
  return { said, refused, failed, document: printed[0] };
};
