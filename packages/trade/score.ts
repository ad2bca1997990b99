import type { OptionDraft, RawPart, ScorePart, Weights } from './option.ts';
import { percentileAmong, percentiles } from './percentile.ts';

/** Anything with raw parts can be scored: a draft, or a candidate with a threshold moved. */
export type Candidate = Pick<OptionDraft, 'id' | 'rawParts'>;

export interface ScoredCandidate<T extends Candidate> {
  readonly candidate: T;
  readonly parts: readonly ScorePart[];
  readonly score: number;
}

/**
 * Weighted mean of the parts' percentiles, 0 to 1; null when all weights are zero, for then there is no
 * order to speak of.
 */
export const weightedScore = (parts: readonly Pick<ScorePart, 'percentile' | 'weight'>[]): number | null => {
  let sum = 0;
  let weights = 0;
  for (const { percentile, weight } of parts) {
    sum += percentile * weight;
    weights += weight;
  }
  return weights > 0 ? sum / weights : null;
};

const refuseBroken = (candidates: readonly Candidate[], first: Candidate): void => {
  for (const { id, rawParts } of candidates) {
    const isAlike =
      rawParts.length === first.rawParts.length &&
      rawParts.every(({ name }, column) => name === first.rawParts[column]!.name);
    if (!isAlike) throw new Error(`${id} names its parts otherwise than ${first.id}`);
    if (rawParts.some(({ raw }) => Number.isNaN(raw)))
      throw new Error(`${id} has a part that is no number; unknown is null`);
  }
};

/** Percentiles of every part of all candidates of one kind, part by part, in the order of the candidates. */
const percentileColumns = (candidates: readonly Candidate[]): readonly Float64Array[] => {
  const first = candidates[0];
  if (first === undefined) return [];
  refuseBroken(candidates, first);
  return first.rawParts.map((_, column) =>
    percentiles(candidates.map(({ rawParts }) => rawParts[column]!.raw)),
  );
};

/** Known quantities of every part that has an interval somewhere, ascending; null for parts without. */
const intervalColumns = (candidates: readonly Candidate[]): readonly (Float64Array | null)[] =>
  (candidates[0]?.rawParts ?? []).map((_, column) => {
    const parts = candidates.map(({ rawParts }) => rawParts[column]!);
    return parts.some(({ low, high }) => low !== undefined || high !== undefined)
      ? Float64Array.from(parts.flatMap(({ raw }) => raw ?? [])).sort()
      : null;
  });

type Ends = Pick<ScorePart, 'percentileLow' | 'percentileHigh'>;

/** Percentiles at both ends of an interval, never beyond the percentile of the quantity itself. */
const ends = ({ raw, low, high }: RawPart, sorted: Float64Array | null, percentile: number): Ends =>
  sorted === null || raw === null || (low === undefined && high === undefined)
    ? {}
    : {
        percentileLow: Math.min(percentile, percentileAmong(sorted, low ?? raw)),
        percentileHigh: Math.max(percentile, percentileAmong(sorted, high ?? raw)),
      };

/** Score parts of all candidates of one kind: every raw part compared with its namesakes. */
export const scoreCandidates = <T extends Candidate>(candidates: readonly T[]): ScoredCandidate<T>[] => {
  const columns = percentileColumns(candidates);
  const sorted = intervalColumns(candidates);
  return candidates.map((candidate, row) => {
    const parts = candidate.rawParts.map((part, column): ScorePart => {
      const { name, raw, unit, defaultWeight } = part;
      const percentile = columns[column]![row]!;
      return {
        name,
        raw,
        unit,
        percentile,
        ...ends(part, sorted[column]!, percentile),
        weight: defaultWeight,
      };
    });
    return { candidate, parts, score: weightedScore(parts) ?? 0 };
  });
};

const reweighed = (part: ScorePart, weight: number): ScorePart =>
  weight === part.weight ? part : { ...part, weight };

/** The same parts under the reader's weights. */
export const reweigh = (parts: readonly ScorePart[], weights: Weights): readonly ScorePart[] =>
  parts.some(({ name, weight }) => (weights[name] ?? weight) !== weight)
    ? parts.map((part) => reweighed(part, weights[part.name] ?? part.weight))
    : parts;

/** Higher score first; equal scores by the money at stake, then by id, so that the order never wavers. */
const compare = (
  a: { readonly id: string; readonly score: number; readonly value: number },
  b: typeof a,
): number => {
  if (a.score !== b.score) return b.score - a.score;
  if (a.value !== b.value) return b.value - a.value;
  return a.id < b.id ? -1 : Number(a.id > b.id);
};

const valueOf = (parts: readonly Pick<ScorePart, 'name' | 'raw'>[]): number =>
  parts.find(({ name }) => name === 'value')?.raw ?? Number.NEGATIVE_INFINITY;

/** What is scored, best first. */
export const byStanding = <
  T extends { readonly id: string; readonly score: number; readonly parts: readonly ScorePart[] },
>(
  scored: readonly T[],
): T[] =>
  scored
    .map((standing) => ({
      standing,
      id: standing.id,
      score: standing.score,
      value: valueOf(standing.parts),
    }))
    .sort(compare)
    .map(({ standing }) => standing);

/** Place of each candidate under the default weights, from 1, without writing its parts out. */
export const ranksOf = (candidates: readonly Candidate[]): Map<string, number> => {
  const columns = percentileColumns(candidates);
  const weights = candidates[0]?.rawParts.map(({ defaultWeight }) => defaultWeight) ?? [];
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return new Map(
    candidates
      .map(({ id, rawParts }, row) => ({
        id,
        score:
          whole > 0
            ? weights.reduce((sum, weight, part) => sum + columns[part]![row]! * weight, 0) / whole
            : 0,
        value: valueOf(rawParts),
      }))
      .sort(compare)
      .map(({ id }, index) => [id, index + 1]),
  );
};
