import type { ChainModel } from '@hamkor/chains';
import type { Confidence } from '@hamkor/provenance';
import { weakest } from '@hamkor/provenance';

/** Names that stand for no origin of the data bank: judged by the builder of chains, given by whoever made the model. */
const noOrigins: ReadonlySet<string> = new Set(['design', 'user', 'corridors']);

export interface ChainEvidence {
  /** The weakest of its figures, and no more than estimated, since all of it is reckoned; a model that tells of none is unverified. */
  readonly confidence: Confidence;
  /** Ids of origins of the data bank, those used most first. */
  readonly origins: readonly string[];
  /** Figures that the builder or a user judged. */
  readonly judged: number;
}

/** On what the figures of a model rest. */
export const evidenceOf = ({ evidence }: Pick<ChainModel, 'evidence'>): ChainEvidence => {
  const uses = Map.groupBy(evidence, ({ origin }) => origin);
  const byUse = [...uses].toSorted(
    ([one, ones], [other, others]) => others.length - ones.length || (one < other ? -1 : 1),
  );
  return {
    confidence:
      evidence.length === 0
        ? 'unverified'
        : weakest(['estimated', ...evidence.map(({ confidence }) => confidence)]),
    origins: byUse.map(([origin]) => origin).filter((origin) => !noOrigins.has(origin)),
    judged: evidence.filter(({ origin }) => origin === 'design' || origin === 'user').length,
  };
};
