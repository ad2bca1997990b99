import { greatCircleKm } from './great-circle.ts';
import type { CorridorLink, CorridorNode, NodeKind } from './network.ts';

const mainKinds: readonly NodeKind[] = ['city', 'seaport'];

/** Pairs of main places (towns and seaports) on some links, the farthest apart first. */
export const endsOf = (
  links: readonly CorridorLink[],
  nodes: ReadonlyMap<string, CorridorNode>,
): readonly (readonly [CorridorNode, CorridorNode])[] => {
  const places = [...new Set(links.flatMap(({ from, to }) => [from, to]))]
    .flatMap((id) => nodes.get(id) ?? [])
    .filter(({ kinds }) => mainKinds.some((kind) => kinds.includes(kind)));
  return places
    .flatMap((one, place) =>
      places
        .slice(place + 1)
        .map((other) => ({ ends: [one, other] as const, km: greatCircleKm(one, other) })),
    )
    .toSorted((a, b) => b.km - a.km)
    .map(({ ends }) => ends);
};
