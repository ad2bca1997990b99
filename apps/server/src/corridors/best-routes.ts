import type { OptionRouteDocument } from '@hamkor/contract';
import type { Consignment, Network } from '@hamkor/corridors';
import { findRoutes, pairsOfMembers, preferredRoute, routeInShort, unconstrained } from '@hamkor/corridors';

/** What the way between partners is reckoned for. */
export const optionConsignment: Consignment = { tonnes: 20, unit: 'container-40' };

/** The way to name for each ordered pair of members, as `KAZ>UZB` and its document; pairs without a way are absent. */
export const bestRoutes = (
  network: Network,
  consignment: Consignment,
): readonly (readonly [pair: string, route: OptionRouteDocument])[] =>
  pairsOfMembers(network).flatMap(({ from, to }) => {
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
    if (best === null || start === null || end === null) return [];
    const short = routeInShort(best, consignment.tonnes);
    const document: OptionRouteDocument = {
      from,
      to,
      fromName: start.name,
      toName: end.name,
      ...short,
      modes: [...short.modes],
      flags: [...short.flags],
      origins: [...short.origins],
    };
    return [[`${start.country}>${end.country}`, document] as const];
  });
