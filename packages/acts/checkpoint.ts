import { fromBase64, sha256Of, toBase64, toHex } from './bytes.ts';
import type { Signer } from './signed-note.ts';
import { openNote, publicKeyOf, readVerifierKey, signNote, signerOf, verifierKey } from './signed-note.ts';

/** How long the log was at an instant and what its tree hashed to, signed. */
export interface Checkpoint {
  readonly size: number;
  /** Base64. */
  readonly root: string;
  /** Instant, ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  /** The signed note (c2sp.org/tlog-checkpoint): origin, size, root and, as a line of extension, the instant. */
  readonly note: string;
  /** The key it is signed by. */
  readonly verifierKey: string;
}

/**
 * The key of a node from its seed. Its name is made from the key, so that no two nodes have one name and a name cannot be
 * kept with another key.
 */
export const nodeSigner = (seed: Uint8Array): Signer =>
  signerOf(`hamkor-${toHex(sha256Of(publicKeyOf(seed))).slice(0, 16)}`, seed);

const textOf = (origin: string, size: number, root: string, at: string): string =>
  `${origin}\n${size}\n${root}\nat ${at}\n`;

export const signCheckpoint = (size: number, root: Uint8Array, at: string, signer: Signer): Checkpoint => {
  const encoded = toBase64(root);
  return {
    size,
    root: encoded,
    at,
    note: signNote(textOf(signer.verifier.name, size, encoded, at), signer),
    verifierKey: verifierKey(signer.verifier),
  };
};

/** The root that a checkpoint vouches for; null where its key did not sign exactly what it says. */
export const openCheckpoint = ({ size, root, at, note, verifierKey: key }: Checkpoint): Uint8Array | null => {
  const verifier = readVerifierKey(key);
  if (verifier === null || openNote(note, verifier) !== textOf(verifier.name, size, root, at)) return null;
  const bytes = fromBase64(root);
  return bytes?.length === 32 ? bytes : null;
};
