import type { NodeResilience } from '@hamkor/contract';

/** Nodes, those whose loss hurts most first: the least delivered without them, then the dearest day. */
export const worstFirst = (nodes: readonly NodeResilience[]): readonly NodeResilience[] =>
  nodes.toSorted((one, other) => one.servedShare - other.servedShare || other.lossPerDay - one.lossPerDay);

/** Nodes without which less is delivered for ever: nothing of the chain stands in for them. */
export const irreplaceable = (nodes: readonly NodeResilience[]): readonly NodeResilience[] =>
  worstFirst(nodes.filter(({ daysToRecover, servedShare }) => daysToRecover === null && servedShare < 1));
