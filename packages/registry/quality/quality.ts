import type { RecordBody } from '../record-body.ts';
import { completenessParts } from './completeness.ts';
import { plausibilityParts } from './plausibility.ts';
import type { QualityContext, QualityPart } from './quality-part.ts';

/** How good a record is to read and rely on, with everything it was judged by. Each share is 0 to 1. */
export interface Quality {
  /** Completeness times plausibility: what cannot be so makes nothing else worth more. */
  readonly score: number;
  readonly completeness: number;
  readonly plausibility: number;
  readonly parts: readonly QualityPart[];
}

const share = (parts: readonly QualityPart[]): number => {
  const of = parts.reduce((sum, part) => sum + part.of, 0);
  return of === 0 ? 1 : parts.reduce((sum, part) => sum + part.points, 0) / of;
};

/** Scores a body. The same body scores the same on the same day everywhere. */
export const qualityOf = (body: RecordBody, context: QualityContext): Quality => {
  const complete = completenessParts(body);
  const plausible = plausibilityParts(body, context);
  const completeness = share(complete);
  const plausibility = share(plausible);
  return {
    score: completeness * plausibility,
    completeness,
    plausibility,
    parts: [...complete, ...plausible],
  };
};

/** Whether something must be mended before a record can be published, whatever the score. */
export const isBlocked = ({ parts }: Pick<Quality, 'parts'>): boolean =>
  parts.some((part) => part.isBlocking);
