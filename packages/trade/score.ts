import type { OptionDraft, ScorePart, Weights } from './option.ts';
import { percentiles } from './percentile.ts';

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

const namesOf = ({ rawParts }: Candidate): string => rawParts.map(({ name }) => name).join();

/** Score parts of all candidates of one kind: every raw part compared with its namesakes. */
export const scoreCandidates = <T extends Candidate>(candidates: readonly T[]): ScoredCandidate<T>[] => {
  const first = candidates[0];
  if (first === undefined) return [];
  const broken = candidates.find(({ rawParts }) => rawParts.some(({ raw }) => Number.isNaN(raw)));
  if (broken) throw new Error(`${broken.id} has a part that is no number; unknown is null`);
  const odd = candidates.find((candidate) => namesOf(candidate) !== namesOf(first));
  if (odd) throw new Error(`${odd.id} names its parts otherwise than ${first.id}`);
  const columns = first.rawParts.map((_, column) =>
    percentiles(candidates.map(({ rawParts }) => rawParts[column]!.raw)),
  );
  return candidates.map((candidate, row) => {
    const parts = candidate.rawParts.map(({ name, raw, unit, defaultWeight }, column): ScorePart => ({
      name,
      raw,
      unit,
      percentile: columns[column]![row]!,
      weight: defaultWeight,
    }));
    return { candidate, parts, score: weightedScore(parts) ?? 0 };
  });
};

/** The same parts under the reader's weights. */
export const reweigh = (parts: readonly ScorePart[], weights: Weights): ScorePart[] =>
  parts.map((part) => ({ ...part, weight: weights[part.name] ?? part.weight }));

interface Standing {
  readonly id: string;
  readonly score: number;
  readonly parts: readonly ScorePart[];
}
const valueOf = ({ parts }: Standing): number =>
  parts.find(({ name }) => name === 'value')?.raw ?? Number.NEGATIVE_INFINITY;

/** Higher score first; equal scores by the money at stake, then by id, so that the order never wavers. */
export const byStanding = (a: Standing, b: Standing): number => {
  if (a.score !== b.score) return b.score - a.score;
  const [valueA, valueB] = [valueOf(a), valueOf(b)];
  if (valueA !== valueB) return valueB - valueA;
  return a.id < b.id ? -1 : Number(a.id > b.id);
};
