import { randomBytes } from 'node:crypto';
import type { RecordType } from '@hamkor/registry';

/** Letters and digits that nobody mistakes for another (Crockford). */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** Id of a new record: `project-7k3v9m2qxd`; 50 random bits, so that nobody guesses the id of a draft. */
export const newRecordId = (type: RecordType): string =>
  `${type}-${Array.from(randomBytes(10), (byte) => letters[byte % 32]).join('')}`;
