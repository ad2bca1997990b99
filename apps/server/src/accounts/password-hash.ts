import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** What a hash of a password costs (RFC 9106): memory in KiB, passes over it, lanes. */
export interface PasswordCost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

/** 19 MiB, two passes: the least that the OWASP Password Storage Cheat Sheet advises for Argon2id; some 35 ms here. */
export const usualCost: PasswordCost = { memory: 19_456, passes: 2, parallelism: 1 };

const derive = promisify(argon2);

const keyBytes = 32;
const base64 = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '');

interface Kept extends PasswordCost {
  readonly nonce: Buffer;
  readonly key: Buffer;
}

/** People type the same letters as different characters (RFC 8265, OpaqueString): compared are those of NFC. */
const keyOf = (password: string, nonce: Buffer, cost: PasswordCost): Promise<Buffer> =>
  derive('argon2id', { message: password.normalize('NFC'), nonce, tagLength: keyBytes, ...cost });

const pattern = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

const read = (hash: string): Kept => {
  const found = pattern.exec(hash);
  if (!found) throw new Error('a kept hash of a password is damaged');
  const [, memory, passes, parallelism, nonce, key] = found as unknown as readonly string[];
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    nonce: Buffer.from(nonce!, 'base64'),
    key: Buffer.from(key!, 'base64'),
  };
};

/** `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`, the form that other programs understand. */
export const hashPassword = async (password: string, cost: PasswordCost): Promise<string> => {
  const nonce = randomBytes(16);
  const key = await keyOf(password, nonce, cost);
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(nonce)}$${base64(key)}`;
};

export interface PasswordVerdict {
  readonly isRight: boolean;
  /** Whether it is right and was hashed at another cost than is usual now. */
  readonly isOutdated: boolean;
}

/**
 * Whether a password is the one that was hashed. Where there is none (`hash` null: no such login, or one that signs in by a
 * provider) it takes as long and is wrong, so that the time does not tell which logins exist.
 */
export const verifyPassword = async (
  password: string,
  hash: string | null,
  cost: PasswordCost,
): Promise<PasswordVerdict> => {
  if (hash === null) {
    await keyOf(password, randomBytes(16), cost);
    return { isRight: false, isOutdated: false };
  }
  const { nonce, key, ...kept } = read(hash);
  const isRight = timingSafeEqual(await keyOf(password, nonce, kept), key);
  const isSame =
    kept.memory === cost.memory && kept.passes === cost.passes && kept.parallelism === cost.parallelism;
  return { isRight, isOutdated: isRight && !isSame };
};
