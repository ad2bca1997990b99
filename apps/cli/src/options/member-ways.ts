import type { OptionRouteDocument } from '@hamkor/contract';
import type { Network } from '@hamkor/corridors';
import { mainNodeOf } from '@hamkor/corridors';
import type { BestRoutes, MemberPlaces } from '@hamkor/server';
import { bestRoute, optionConsignment } from '@hamkor/server';

/**
 * The best ways between members by `KAZ>UZB`, each worked out when it is first asked for; from and to their main places, or
 * those named instead.
 */
export const memberWays = (network: Network, places: MemberPlaces): BestRoutes => {
  const known = new Map<string, OptionRouteDocument | undefined>();
  const found = (pair: string): OptionRouteDocument | undefined => {
    const [from, to] = pair.split('>').map((country) => places.get(country) ?? mainNodeOf(network, country));
    if (from === undefined || to === undefined || from === null || to === null) return undefined;
    return bestRoute(network, optionConsignment, { from, to }) ?? undefined;
  };
  return {
    get: (pair) => {
      if (!known.has(pair)) known.set(pair, found(pair));
      return known.get(pair);
    },
  };
};
