import { randomBytes } from 'node:crypto';

/** Letters and digits that nobody mistakes for another (Crockford). */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** Id of something new: `dossier-7k3v9m2qxd`; 50 random bits. */
export const newId = (kind: string): string =>
  `${kind}-${Array.from(randomBytes(10), (byte) => letters[byte % 32]).join('')}`;
