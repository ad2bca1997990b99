import type { MatchPartDocument } from '@hamkor/contract';

/** A part of a match with the share that it has in the score; null where it does not count. */
export interface ToldPart extends MatchPartDocument {
  readonly share: number | null;
}

/**
 * The parts worth telling: those that count, the weightiest first, then what was asked for and is not known. What nobody
 * asked for is no part.
 */
export const toldParts = (parts: readonly MatchPartDocument[]): readonly ToldPart[] => {
  const counted = parts.filter(({ fit }) => fit !== null);
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  const unknown = parts.filter(({ fit, asked }) => fit === null && asked !== null);
  return [
    ...counted
      .toSorted((one, other) => other.weight - one.weight)
      .map((part): ToldPart => Object.assign({ share: total === 0 ? 0 : part.weight / total }, part)),
    ...unknown.map((part): ToldPart => Object.assign({ share: null }, part)),
  ];
};
