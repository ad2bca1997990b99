import { exampleLink, exampleNetwork, exampleNode, examplePost } from './example-network.ts';
import type { BorderPost, CorridorFacts, CorridorLink, CorridorNode, Mode } from './network.ts';
import { seededNumbers } from './random-graph.ts';

const countries = ['AAA', 'BBB', 'CCC'];
const modesUsed: readonly Mode[] = ['rail', 'rail', 'road', 'road', 'sea'];

/**
 * A small random network for tests, always the same for the same seed: places of three countries with rails of two gauges,
 * roads and sea lanes, some links not in service, some posts known. Both directions of a crossing have the same figures
 * and gauge changes are in no border time, so that it is its own mirror image.
 */
export const randomNetwork = (seed: number, places = 6, joints = 9): CorridorFacts => {
  const next = seededNumbers(seed);
  const below = (count: number): number => Math.floor(next() * count);
  const pick = <Item>(items: readonly Item[], otherwise: Item): Item =>
    items[below(items.length)] ?? otherwise;
  const nodes: readonly CorridorNode[] = Array.from({ length: places }, (_, place) =>
    exampleNode({
      id: `N${place}`,
      country: pick(countries, 'AAA'),
      kinds: next() < 0.7 ? ['rail-terminal', 'seaport'] : ['city'],
      gauges: next() < 0.6 ? [1435, 1520] : [1520],
    }),
  );
  const links: CorridorLink[] = [];
  for (let joint = 0; joint < joints; joint++) {
    const from = below(places);
    const to = (from + 1 + below(places - 1)) % places;
    const mode = pick(modesUsed, 'road');
    const km = 50 + below(500);
    links.push(
      exampleLink({
        id: `L${joint}`,
        from: `N${from}`,
        to: `N${to}`,
        mode,
        km,
        hours: 1 + below(40),
        gauges: mode !== 'rail' ? [] : pick([[1435], [1520], [1435, 1520]], [1520]),
        electrified: pick(['yes', 'no', 'partly'] as const, 'no'),
        status: next() < 0.9 ? 'operating' : 'planned',
        corridors: next() < 0.4 ? ['silk'] : [],
      }),
    );
  }
  const borders: BorderPost[] = [];
  for (const [joint, link] of links.entries()) {
    const [from, to] = [link.from, link.to].map((id) => nodes.find((node) => node.id === id));
    if (from === undefined || to === undefined || from.country === to.country || next() < 0.5) continue;
    const hours = below(60);
    const ways = [
      [from, to],
      [to, from],
    ] as const;
    for (const [one, other] of ways) {
      const crossing = { fromCountry: one.country, toCountry: other.country, mode: link.mode, hours };
      borders.push(
        examplePost({ ...crossing, id: `B${joint}-${one.id}-out`, node: one.id, direction: 'outbound' }),
      );
      borders.push(
        examplePost({ ...crossing, id: `B${joint}-${other.id}-in`, node: other.id, direction: 'inbound' }),
      );
    }
  }
  // One row per post: the crossing drawn first gives its figures in both directions.
  const once = new Map<string, BorderPost>();
  for (const post of borders) {
    const key = [post.node, post.fromCountry, post.toCountry, post.mode, post.direction].join(' ');
    if (!once.has(key)) once.set(key, post);
  }
  return { ...exampleNetwork, nodes, links, borders: [...once.values()] };
};
