/** Suppliers who fit equally well, shown to one request after the other: how evenly they are seen. */
import type { Candidate } from '@hamkor/matching';
import { byExposure, sameScore } from '@hamkor/matching';
import { seeded } from './generated-profiles.ts';

/** How often each of `suppliers` stood among the first ten of `requests` lists, exposure counted or not. */
export const shownCounts = (
  suppliers: number,
  requests: number,
  isCounted: boolean,
  seed: number,
): readonly number[] => {
  const random = seeded(seed);
  const shown = new Map<string, number>();
  for (let request = 0; request < requests; request += 1) {
    const candidates: readonly Candidate[] = Array.from({ length: suppliers }, (_, number) => ({
      id: `S${number}`,
      // Equal but for what nobody would notice: always the same ones a little ahead, and a little chance.
      score: 0.8 + (0.5 * sameScore * number) / suppliers + 0.4 * sameScore * random(),
    }));
    const order = isCounted
      ? byExposure(candidates, { shown: (id) => shown.get(id) ?? 0, capacity: () => 1, cap: Infinity })
      : candidates.toSorted((one, other) => other.score - one.score);
    for (const { id } of order.slice(0, 10)) shown.set(id, (shown.get(id) ?? 0) + 1);
  }
  return Array.from({ length: suppliers }, (_, number) => shown.get(`S${number}`) ?? 0);
};
