/** Whether the tables of a network hold together: what a search would stumble over, or silently believe. */
import { checkDuplicates, checkReferences } from './check-network-ids.ts';
import { checkDistances, checkGauges } from './check-network-links.ts';
import { checkCentralRows, checkModesAreServed, checkNormsAreThere } from './check-network-norms.ts';
import { checkPorts, checkPosts } from './check-network-posts.ts';
import type { NetworkProblem } from './check-network-problem.ts';
import { problemsOf } from './check-network-problem.ts';
import { checkAmounts, checkCalendars, checkNorms } from './check-network-values.ts';
import type { CorridorFacts } from './network.ts';

/** All that no network may have, with an overlay or without. */
export const checkNetwork = (facts: CorridorFacts): readonly NetworkProblem[] =>
  problemsOf(facts, [
    checkDuplicates,
    checkReferences,
    checkAmounts,
    checkNorms,
    checkCalendars,
    checkDistances,
    checkGauges,
    checkNormsAreThere,
    checkCentralRows,
    checkModesAreServed,
  ]);

/** What the shipped tables hold beside: an overlay may leave a post unknown, or call at a place it knows little of. */
export const checkCompleteness = (facts: CorridorFacts): readonly NetworkProblem[] =>
  problemsOf(facts, [checkPosts, checkPorts]);
