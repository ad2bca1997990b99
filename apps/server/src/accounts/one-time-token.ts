import { createHash, randomBytes } from 'node:crypto';

/** Something to be handed out, of which only the hash is kept: whoever reads the database cannot use it. */
export interface OneTimeToken {
  /** 256 random bits in base64url, 43 characters. */
  readonly token: string;
  readonly hash: string;
}

/** SHA-256 in hexadecimal: enough for secrets that are random and long, and for nothing a person chose. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

export const newToken = (): OneTimeToken => {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: tokenHash(token) };
};

/** Letters and digits that nobody takes for one another (Crockford's base 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A code to be typed by a person: 80 random bits in four groups, `7KQF-0M3Z-…`.
 */
export const newCode = (): string => {
  const letters = Array.from(randomBytes(16), (byte) => alphabet[byte % 32]!).join('');
  return letters.match(/.{4}/g)!.join('-');
};

/** A code as it was meant, whatever a person made of case, blanks, hyphens and letters that look alike. */
export const readCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\u2010-\u2015-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');

/** What is kept of a code. */
export const codeHash = (typed: string): string => tokenHash(readCode(typed));
