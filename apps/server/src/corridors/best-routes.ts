import type { OptionRouteDocument } from '@hamkor/contract';
import type { Consignment, Network, Pair } from '@hamkor/corridors';
import { findRoutes, preferredRoute, routeInShort, unconstrained } from '@hamkor/corridors';

/** What the way between partners is reckoned for. */
export const optionConsignment: Consignment = { tonnes: 20, unit: 'container-40' };

/** The way to name between two places, as a list tells it; null where there is none. */
export const bestRoute = (
  network: Network,
  consignment: Consignment,
  { from, to }: Pair,
): OptionRouteDocument | null => {
  const found = findRoutes(network, {
    from,
    to,
    consignment,
    departure: null,
    criteria: ['cost', 'hours'],
    constraints: unconstrained,
  });
  const best = found.kind === 'routes' ? preferredRoute(found.routes) : null;
  const [start, end] = [network.node(from), network.node(to)];
  if (best === null || start === null || end === null) return null;
  const short = routeInShort(best, consignment.tonnes);
  return {
    from,
    to,
    fromName: start.name,
    toName: end.name,
    ...short,
    modes: [...short.modes],
    flags: [...short.flags],
    origins: [...short.origins],
  };
};
