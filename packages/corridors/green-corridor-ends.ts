import { greatCircleKm } from './great-circle.ts';
import type { CorridorLink, CorridorNode, NodeKind } from './network.ts';

const mainKinds: readonly NodeKind[] = ['city', 'seaport'];
const isMain = ({ kinds }: CorridorNode): boolean => mainKinds.some((kind) => kinds.includes(kind));

/**
 * Pairs of places on some links, the farthest apart first: of places in two countries before those in one, so that no
 * corridor abroad is judged by its leg at home; of main places (towns and seaports) before all where freight is handled.
 */
export const endsOf = (
  links: readonly CorridorLink[],
  nodes: ReadonlyMap<string, CorridorNode>,
): readonly (readonly [CorridorNode, CorridorNode])[] => {
  const places = [...new Set(links.flatMap(({ from, to }) => [from, to]))]
    .flatMap((id) => nodes.get(id) ?? [])
    .filter(({ kinds }) => kinds.length > 0);
  return places
    .flatMap((one, place) =>
      places.slice(place + 1).map((other) => ({
        ends: [one, other] as const,
        km: greatCircleKm(one, other),
        isAbroad: one.country !== other.country,
        isMain: isMain(one) && isMain(other),
      })),
    )
    .toSorted(
      (a, b) => Number(b.isAbroad) - Number(a.isAbroad) || Number(b.isMain) - Number(a.isMain) || b.km - a.km,
    )
    .map(({ ends }) => ends);
};
