import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';

const makeKey = async (file: string, { json }: { readonly json?: boolean }, terminal: Terminal) => {
  const { generateKeyPairSync } = await import('node:crypto');
  const { writeFileSync } = await import('node:fs');
  const { readMachineKey } = await import('@hamkor/server');
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  try {
    // For its owner alone, and never over a key that is there.
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    terminal.refuse(terminal.t('councilCli.key.unwritable', { file, reason: (error as Error).message }));
    return;
  }
  const { id } = readMachineKey(publicPem)!;
  if (json === true) terminal.print({ id, publicKey: publicPem });
  else terminal.say(`${terminal.t('councilCli.key.made', { file, id })}\n${publicPem.trimEnd()}`);
};

/** Adds `hamkor key` to the program; what it needs is loaded when it runs. */
export const register = (program: Command, terminal: Terminal): void => {
  const { t } = terminal;
  program
    .command('key')
    .description(t('councilCli.key.about'))
    .argument('<file>', t('councilCli.key.fileArgument'))
    .option('--json', t('cli.main.jsonOption'))
    .action((file: string, given: { readonly json?: boolean }) => makeKey(file, given, terminal));
};
