import { createHash } from 'node:crypto';
import type { Facts } from '../facts/facts.ts';
import { shipped } from '../vintages/vintage-choice.ts';

/**
 * Names the facts that come with Hamkor as `shipped@` and the first 12 hex digits of the SHA-256 over the checksums
 * of all their tables, as a vintage is named by the files it was read from.
 */
export const shippedRef = ({ origins }: Pick<Facts, 'origins'>): string => {
  const checksums = origins.flatMap(({ id, tables }) =>
    tables.map(({ file, sha256 }) => `${id}/${file} ${sha256}`),
  );
  const digest = createHash('sha256').update(checksums.toSorted().join('\n')).digest('hex');
  return `${shipped}@${digest.slice(0, 12)}`;
};
