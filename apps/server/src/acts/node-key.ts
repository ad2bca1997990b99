import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Signer } from '@hamkor/acts';
import { nodeSigner } from '@hamkor/acts';

/** Where the key was looked for, but is none. */
export interface BadNodeKey {
  readonly kind: 'bad-node-key';
  /** File, or name of the variable; never what stands in it. */
  readonly place: string;
}

export type NodeKey = { readonly kind: 'node-key'; readonly signer: Signer } | BadNodeKey;

/** File of the seed that this installation signs with: 64 hexadecimal digits, read by this user alone. */
export const nodeKeyFile = (varFolder: string): string => join(varFolder, 'keys/node.key');

const variable = 'HAMKOR_NODE_KEY';

const keyOf = (text: string, place: string): NodeKey =>
  /^[0-9a-f]{64}$/.test(text.trim())
    ? { kind: 'node-key', signer: nodeSigner(new Uint8Array(Buffer.from(text.trim(), 'hex'))) }
    : { kind: 'bad-node-key', place };

/** Makes the file unless it is there; of two processes one makes it. */
const makeOnce = (file: string): void => {
  try {
    writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { flag: 'wx', mode: 0o600, flush: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
};

/**
 * The key that checkpoints are signed with: HAMKOR_NODE_KEY where it is set, else the one in the folder, which is made at
 * the first need. Throws where the folder cannot be written.
 */
export const openNodeKey = (
  varFolder: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): NodeKey => {
  const given = env[variable];
  if (given !== undefined && given !== '') return keyOf(given, variable);
  const file = nodeKeyFile(varFolder);
  mkdirSync(join(varFolder, 'keys'), { recursive: true, mode: 0o700 });
  makeOnce(file);
  return keyOf(readFileSync(file, 'utf8'), file);
};
