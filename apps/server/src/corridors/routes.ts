import type { Facts } from '../facts/facts.ts';
import type { ApiServer } from '../platform/http.ts';
import { analysisRoutes } from './analysis-routes.ts';
import { batchRoutes } from './batch-routes.ts';
import type { CorridorService } from './corridor-service.ts';
import { networkRoutes } from './network-routes.ts';
import { overlayRoutes } from './overlay-routes.ts';
import { questionRoutes } from './question-routes.ts';

export interface CorridorDependencies {
  readonly corridors: CorridorService;
  readonly facts: Pick<Facts, 'parks' | 'indicators'>;
  /** How long a request waits for an analysis, milliseconds. */
  readonly waitMs?: number;
}

/** Corridors: the network, routes over it, and what is concluded from all of them. */
export const corridorRoutes = (api: ApiServer, dependencies: CorridorDependencies): void => {
  networkRoutes(api, dependencies);
  questionRoutes(api, dependencies);
  analysisRoutes(api, dependencies);
  batchRoutes(api, dependencies);
  overlayRoutes(api, dependencies);
};
