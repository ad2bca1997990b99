import type { KeyObject } from 'node:crypto';
import { createHash, createPublicKey } from 'node:crypto';

/** A public key of a machine. */
export interface MachineKey {
  /** JWK thumbprint (RFC 7638), base64url: the `keyid` of its signatures. */
  readonly id: string;
  /** The 32 bytes of the key, base64url. */
  readonly x: string;
}

const form = /^[A-Za-z0-9_-]{43}$/;

/** Ed25519 key of its 32 bytes in base64url; null where they are no such key. */
export const publicKeyOf = (x: string): KeyObject | null => {
  try {
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  } catch {
    return null;
  }
};

const bytesOfPem = (pem: string): string | null => {
  try {
    const key = createPublicKey(pem);
    const { crv, x } = key.export({ format: 'jwk' });
    return crv === 'Ed25519' ? (x ?? null) : null;
  } catch {
    return null;
  }
};

/**
 * Reads an Ed25519 public key as PEM (SubjectPublicKeyInfo) or as its 32 bytes in base64 or base64url; null for anything else,
 * private keys among it: those must not leave the machine that signs.
 */
export const readMachineKey = (text: string): MachineKey | null => {
  const given = text.trim();
  if (given.includes('PRIVATE')) return null;
  const x = given.startsWith('-----BEGIN')
    ? bytesOfPem(given)
    : given.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  if (x === null || !form.test(x) || publicKeyOf(x) === null) return null;
  const id = createHash('sha256')
    .update(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }))
    .digest('base64url');
  return { id, x };
};
