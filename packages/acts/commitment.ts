import { hexToBytes } from '@noble/hashes/utils.js';
import type { ActContent, ActReaders } from './act.ts';
import { sha256Of, toHex } from './bytes.ts';
import { canonical } from './canonical.ts';

/** What an act's commitment is over: content and readers in canonical form. */
export const committedText = (content: ActContent<unknown>, readers: ActReaders): string =>
  canonical({ ...content, readers });

/**
 * Commitment to something without telling it: SHA-256 over the salt and the text or file. Whoever is given both later can
 * see that they are the ones that were meant; without the salt even a short text cannot be guessed out of it.
 *
 * @param salt 32 random bytes, lower-case hexadecimal
 * @returns lower-case hexadecimal
 */
export const commitment = (salt: string, committed: string | Uint8Array): string =>
  toHex(sha256Of(hexToBytes(salt), committed));
