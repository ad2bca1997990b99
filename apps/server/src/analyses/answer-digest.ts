import { createHash } from 'node:crypto';
import type { OptionItem } from '@hamkor/trade';

/**
 * Checksum of an answer, figure for figure: SHA-256 over id, rank, score, value with its interval, and the
 * percentile and weight of every part of every option, in the order of the answer. Two answers with the same
 * digest say the same.
 */
export const answerDigest = (options: readonly OptionItem[]): string => {
  const hash = createHash('sha256');
  for (const { id, rank, score, value, parts } of options)
    hash.update(
      `${JSON.stringify([
        id,
        rank,
        score,
        [value.value, value.low ?? null, value.high ?? null, value.unit],
        parts.map(({ name, raw, percentile, weight }) => [name, raw, percentile, weight]),
      ])}\n`,
    );
  return hash.digest('hex');
};
