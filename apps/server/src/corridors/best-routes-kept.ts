import type { OptionRouteDocument } from '@hamkor/contract';
import type { Pair } from '@hamkor/corridors';
import { recent } from '../options/recent.ts';

/** For each pair the way to name, null where there is none. */
export type RoutesOfPairs = (pairs: readonly Pair[]) => Promise<readonly (OptionRouteDocument | null)[]>;

/** Pairs whose way is kept, a kilobyte each: those of all members, and of many places that readers name instead. */
const pairsKept = 2000;

const keyOf = ({ from, to }: Pair): string => `${from}>${to}`;

/** Keeps the way of each pair that was asked for; only those that are not known are worked out, all of them at once. */
export const keptBestRoutes = (workOut: RoutesOfPairs, most = pairsKept): RoutesOfPairs => {
  const known = recent<Promise<OptionRouteDocument | null>>(most);
  return (pairs) => {
    const unknown = pairs.filter((pair) => known.get(keyOf(pair)) === undefined);
    const found = unknown.length === 0 ? Promise.resolve([]) : workOut(unknown);
    const fresh = new Map(
      unknown.map((pair, place) => [keyOf(pair), found.then((routes) => routes[place] ?? null)]),
    );
    // Taken before anything is kept, which may push them out.
    const answers = pairs.map(
      (pair) => known.get(keyOf(pair)) ?? fresh.get(keyOf(pair)) ?? Promise.resolve(null),
    );
    for (const [key, route] of fresh) {
      known.keep(key, route);
      // A failure is told to whoever waits, and tried again by the next.
      route.catch(() => known.forget(key));
    }
    return Promise.all(answers);
  };
};
