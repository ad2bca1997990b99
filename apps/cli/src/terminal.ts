import type { Locale } from '@hamkor/messages';
import { isLocale, locales, translator } from '@hamkor/messages';

/** What every command is given to speak with. */
export interface Terminal {
  readonly locale: Locale;
  readonly t: Awaited<ReturnType<typeof translator>>;
  /** Writes a line to standard output. */
  readonly say: (line: string) => void;
  /** Writes one JSON document to standard output. */
  readonly print: (document: unknown) => void;
  /** Writes a line to standard error; the process will end with 2: the input was wrong. */
  readonly refuse: (line: string) => void;
  /** Writes a line to standard error; the process will end with 1: it could not be done. */
  readonly fail: (line: string) => void;
}

/** The language wished for: `--lang` before the environment, English when neither names one we have. */
export const wishedLocale = (
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): { readonly locale: Locale; readonly unknown: string | null } => {
  const place = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const named = place < 0 ? undefined : (args[place]!.split('=')[1] ?? args[place + 1]);
  const language = (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').slice(0, 2).toLowerCase();
  const ofSystem = isLocale(language) ? language : 'en';
  if (named === undefined) return { locale: ofSystem, unknown: null };
  return isLocale(named) ? { locale: named, unknown: null } : { locale: ofSystem, unknown: named };
};

/** Languages as they are listed to a reader. */
export const languageList = locales.join(', ');

const complain = (code: 1 | 2) => (line: string) => {
  process.exitCode = code;
  process.stderr.write(`${line}\n`);
};

export const terminalIn = async (locale: Locale): Promise<Terminal> => {
  return {
    locale,
    t: await translator(locale),
    say: (line) => void process.stdout.write(`${line}\n`),
    print: (document) => void process.stdout.write(`${JSON.stringify(document, null, 2)}\n`),
    refuse: complain(2),
    fail: complain(1),
  };
};
