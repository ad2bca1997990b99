import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 over texts (in UTF-8) and bytes one after the other. */
export const sha256Of = (...parts: readonly (string | Uint8Array)[]): Uint8Array => {
  const bytes = parts.map((part) => (typeof part === 'string' ? utf8ToBytes(part) : part));
  return sha256(bytes.length === 1 ? bytes[0]! : concatBytes(...bytes));
};

/** 32 bytes as 64 lower-case hexadecimal digits: no other writing of a hash is taken for the same. */
export const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

export const toHex = bytesToHex;

/** Standard base64 (RFC 4648, section 4). */
export const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** Bytes of standard base64; null where it is not written exactly as `toBase64` writes it. */
export const fromBase64 = (text: string): Uint8Array | null => {
  let decoded: string;
  try {
    decoded = atob(text);
  } catch {
    return null;
  }
  const bytes = Uint8Array.from(decoded, (unit) => unit.charCodeAt(0));
  return toBase64(bytes) === text ? bytes : null;
};

export const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, place) => byte === other[place]);
