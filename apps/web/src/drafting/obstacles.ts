import type { TextStandingDocument } from '@hamkor/contract';

/** What stands between a text and its certificates. */
export type Obstacle = 'russian' | 'chinese' | 'brackets' | 'amendments';

/**
 * What must be done before two persons certify that the authentic texts say the same. Pending amendments hinder nobody from
 * certifying, but the certificates lapse when one of them is accepted: they are told as well.
 */
export const obstaclesOf = (standing: TextStandingDocument): readonly Obstacle[] => [
  ...(standing.complete.ru ? [] : (['russian'] as const)),
  ...(standing.complete.zh ? [] : (['chinese'] as const)),
  ...(standing.brackets > 0 ? (['brackets'] as const) : []),
  ...(standing.pendingAmendments > 0 ? (['amendments'] as const) : []),
];
