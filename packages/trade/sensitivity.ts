import type { Sensitivity, ThresholdVariant } from './option.ts';
import type { Candidate } from './score.ts';
import { ranksOf } from './score.ts';

/** Share by which every threshold is moved down and up to see whether ranks hold. */
const thresholdMove = 0.25;

/**
 * The candidates of one kind with each threshold a quarter lower and a quarter higher, the others kept.
 * `candidatesWith` is asked twice per threshold, however many options there are.
 */
export const varyThresholds = <T extends Readonly<Record<string, number>>>(
  thresholds: T,
  candidatesWith: (moved: T) => readonly Candidate[],
): ThresholdVariant[] =>
  Object.entries(thresholds).flatMap(([threshold, base]) =>
    [1 - thresholdMove, 1 + thresholdMove].map((factor) => {
      const moved = base * factor;
      const candidates = candidatesWith({ ...thresholds, [threshold]: moved });
      return {
        threshold,
        base,
        moved,
        candidates: candidates.map(({ id, rawParts }) => ({ id, rawParts })),
      };
    }),
  );

/**
 * How the rank of every option moves with each threshold, by option id, under the default weights. A null
 * rank says that the option is no candidate any more with the threshold moved.
 */
export const sensitivities = (
  drafts: readonly Candidate[],
  variants: readonly ThresholdVariant[],
): Map<string, readonly Sensitivity[]> => {
  const rank = ranksOf(drafts);
  const thresholds = Map.groupBy(variants, ({ threshold }) => threshold);
  const moved = [...thresholds].map(([threshold, pair]) => {
    const at = (direction: -1 | 1): Map<string, number> | undefined => {
      const variant = pair.find(({ base, moved: to }) => Math.sign(to - base) === direction);
      return variant && ranksOf(variant.candidates);
    };
    return { threshold, base: pair[0]!.base, low: at(-1), high: at(1) };
  });
  return new Map(
    drafts.map(({ id }) => [
      id,
      moved.map(({ threshold, base, low, high }) => ({
        threshold,
        base,
        rank: rank.get(id)!,
        rankLow: low?.get(id) ?? null,
        rankHigh: high?.get(id) ?? null,
      })),
    ]),
  );
};
