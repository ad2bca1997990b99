import type { CompiledNetwork } from './compiled-network.ts';
import type { CorridorFacts } from './network.ts';
import type { Consignment, RouteConstraints } from './question.ts';

/** What analyses need of a network. */
export interface AnalysisNetwork {
  readonly facts: CorridorFacts;
  readonly compile: (
    consignment: Consignment,
    constraints: RouteConstraints,
    departure: string | null,
  ) => CompiledNetwork;
}
