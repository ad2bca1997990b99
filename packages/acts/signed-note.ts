/**
 * Signed notes of C2SP (c2sp.org/signed-note): text that a person can read, an empty line, and lines of signatures. Only
 * Ed25519 (type 0x01) is signed and verified; lines of other keys are passed over.
 */
import { ed25519 } from '@noble/curves/ed25519.js';
import { concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase64, isSame, sha256Of, toBase64, toHex } from './bytes.ts';

const ed25519Type = Uint8Array.of(1);
/** More lines than that are not looked at. */
const mostSignatures = 64;

/** A key that notes are verified with. */
export interface Verifier {
  readonly name: string;
  /** First four bytes of SHA-256 over name, newline, type and key. */
  readonly id: Uint8Array;
  readonly publicKey: Uint8Array;
}

export const isKeyName = (name: string): boolean => /^[^\s+\p{Cc}]+$/u.test(name);

const verifierOf = (name: string, publicKey: Uint8Array): Verifier => ({
  name,
  id: sha256Of(`${name}\n`, ed25519Type, publicKey).slice(0, 4),
  publicKey,
});

/** The key as it is handed on: `name+0a1b2c3d+base64(type and key)`. */
export const verifierKey = ({ name, id, publicKey }: Verifier): string =>
  `${name}+${toHex(id)}+${toBase64(concatBytes(ed25519Type, publicKey))}`;

/** The key out of its text; null where it is none, or is not an Ed25519 key. */
export const readVerifierKey = (text: string): Verifier | null => {
  // Base64 may hold a plus too.
  const [, name, id, encoded] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text) ?? [];
  const bytes = encoded === undefined ? null : fromBase64(encoded);
  if (name === undefined || id === undefined || !isKeyName(name)) return null;
  if (bytes === null || bytes.length !== 33 || bytes[0] !== 1) return null;
  const verifier = verifierOf(name, bytes.slice(1));
  return isSame(verifier.id, hexToBytes(id)) ? verifier : null;
};

/** A key that notes are signed with. */
export interface Signer {
  readonly verifier: Verifier;
  readonly sign: (text: string) => Uint8Array;
}

/** @param seed 32 random bytes: the private key of RFC 8032 */
export const signerOf = (name: string, seed: Uint8Array): Signer => ({
  verifier: verifierOf(name, ed25519.getPublicKey(seed)),
  sign: (text) => ed25519.sign(utf8ToBytes(text), seed),
});

/** Public key of a seed. */
export const publicKeyOf = (seed: Uint8Array): Uint8Array => ed25519.getPublicKey(seed);

/** The note: `text` ends with a newline. */
export const signNote = (text: string, { verifier, sign }: Signer): string =>
  `${text}\n— ${verifier.name} ${toBase64(concatBytes(verifier.id, sign(text)))}\n`;

/** The text of a note that a key has signed; null where it has not, or where a line of its is wrong. */
export const openNote = (note: string, verifier: Verifier): string | null => {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n') || /[^\P{Cc}\n]/u.test(note) || !note.isWellFormed()) return null;
  const text = note.slice(0, end + 1);
  const lines = note.slice(end + 2, -1).split('\n');
  if (lines.length > mostSignatures) return null;
  let isSigned = false;
  for (const line of lines) {
    const [, name, encoded] = /^— (\S+) (\S+)$/.exec(line) ?? [];
    const bytes = encoded === undefined ? null : fromBase64(encoded);
    if (name === undefined || bytes === null || bytes.length < 5) return null;
    if (name !== verifier.name || !isSame(bytes.slice(0, 4), verifier.id)) continue;
    if (!isSignature(bytes.slice(4), text, verifier.publicKey)) return null;
    isSigned = true;
  }
  return isSigned ? text : null;
};

const isSignature = (signature: Uint8Array, text: string, publicKey: Uint8Array): boolean => {
  if (signature.length !== 64) return false;
  try {
    return ed25519.verify(signature, utf8ToBytes(text), publicKey, { zip215: false });
  } catch {
    return false;
  }
};
