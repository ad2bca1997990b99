import type { Correspondence, Heading } from '@hamkor/nomenclature';

/**
 * The HS 1992 heading whose trade stands for each HS 2022 heading, one to one; headings without one are
 * absent (unknown), never joined to a stranger. It is the same code where the concordance keeps it;
 * otherwise the 1992 heading that gives it the largest part, if that is at least a quarter of the old
 * heading's six-digit lines and the old code, where it lives on, is of the same stage: finished leather
 * (4107) came out of leather (4104), but waste electronics (8549) are not read as the chips (8542) they
 * were once counted with.
 *
 * Trade is not converted: a share of lines is not a share of money.
 */
export const predecessors = (
  headings: readonly Heading[],
  correspondences: readonly Correspondence[],
): ReadonlyMap<string, string> => {
  const stageOf = new Map(headings.map(({ hs, stage }) => [hs, stage]));
  const best = new Map<string, Correspondence>();
  for (const pair of correspondences) {
    const known = best.get(pair.hs2022);
    if (known?.hs92 === pair.hs2022) continue;
    if (known === undefined || pair.hs92 === pair.hs2022 || outranks(pair, known))
      best.set(pair.hs2022, pair);
  }
  const found = new Map<string, string>();
  for (const { hs, stage } of headings) {
    const pair = best.get(hs);
    if (pair === undefined) continue;
    const sameStage = !stageOf.has(pair.hs92) || stageOf.get(pair.hs92) === stage;
    if (pair.hs92 === hs || (pair.share >= 0.25 && sameStage)) found.set(hs, pair.hs92);
  }
  return found;
};

const outranks = (one: Correspondence, other: Correspondence): boolean =>
  one.share > other.share || (one.share === other.share && one.hs92 < other.hs92);
