import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import type { Terminal } from './terminal.ts';
import { userSettings } from './user-settings.ts';

export const defaultHost = '127.0.0.1';
export const defaultPort = 4100;

/** Reads a port; 0 asks for any free one. Throws the parser's own error, which names the option. */
export const readPort =
  ({ t }: Terminal) =>
  (text: string): number => {
    const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
    if (port >= 0 && port <= 65_535) return port;
    throw new InvalidArgumentError(t('cli.start.portExpected'));
  };

/** MiB or seconds; null when it is no whole number above 0. */
const readCount = (text: string): number | null => (/^[1-9]\d{0,7}$/.test(text) ? Number(text) : null);

/** Host, port, folder and database from options and environment; a text when one of them is wrong. */
export const startOptions = (
  terminal: Terminal,
  given: { readonly host?: string; readonly port?: number },
  env: Readonly<Record<string, string | undefined>>,
  defaultVarFolder: string,
) => {
  const ofEnvironment = env['HAMKOR_PORT'] || String(defaultPort);
  let port: number;
  try {
    port = given.port ?? readPort(terminal)(ofEnvironment);
  } catch {
    return terminal.t('cli.start.badPortVariable', { found: ofEnvironment });
  }
  const uploadText = env['HAMKOR_UPLOAD_MB'] || null;
  const uploadLimitMb = uploadText === null ? null : readCount(uploadText);
  if (uploadText !== null && uploadLimitMb === null)
    return terminal.t('cli.start.badUploadVariable', { found: uploadText });
  const secondsText = env['HAMKOR_SOLVE_SECONDS'] || null;
  const solveSeconds = secondsText === null ? null : readCount(secondsText);
  if (secondsText !== null && solveSeconds === null)
    return terminal.t('cli.start.badSecondsVariable', { found: secondsText });
  const settings = userSettings(terminal, env);
  if (typeof settings === 'string') return settings;
  return {
    ...settings,
    host: given.host ?? (env['HAMKOR_HOST'] || defaultHost),
    port,
    varFolder: resolve(env['HAMKOR_VAR'] || defaultVarFolder),
    databaseUrl: env['HAMKOR_DATABASE_URL'] || null,
    token: env['HAMKOR_TOKEN'] || null,
    ...(uploadLimitMb === null ? {} : { uploadLimitMb }),
    ...(solveSeconds === null ? {} : { solveSeconds }),
  };
};
