import type { Name } from '@hamkor/nomenclature';
import type { CompiledNetwork } from './compiled-network.ts';
import type { CorridorLink, CorridorNode } from './network.ts';
import { arcsByLink } from './subject-arcs.ts';

/** A thing whose closing is weighed. */
export interface Closable {
  readonly subject: { readonly kind: 'node' | 'link' | 'passage'; readonly id: string };
  /** The closing as closures of a question about routes. */
  readonly close: readonly string[];
  readonly name: Name;
  /** Of a border post; null for what lies in or between several. */
  readonly country: string | null;
  /** Arcs that it shuts. */
  readonly arcs: Int32Array;
}

const between = (a: Name, b: Name): Name => ({
  en: `${a.en} – ${b.en}`,
  ru: `${a.ru} – ${b.ru}`,
  zh: `${a.zh} – ${b.zh}`,
});

/** A link is named by its ends. */
export const linkName = (link: CorridorLink, nodes: ReadonlyMap<string, CorridorNode>): Name => {
  const nameOf = (id: string): Name => nodes.get(id)?.name ?? { en: id, ru: id, zh: id };
  return between(nameOf(link.from), nameOf(link.to));
};

/** Places at either side of a border that a way of this network crosses: posts, and ports of sea links abroad. */
const crossingPlaces = ({ facts, arcLink, arcIsBorder }: CompiledNetwork): ReadonlySet<string> =>
  new Set(
    Array.from(arcLink).flatMap((link, arc) => {
      const crossed = arcIsBorder[arc] === 1 ? facts.links[link] : undefined;
      return crossed === undefined ? [] : [crossed.from, crossed.to];
    }),
  );

/**
 * Every border post (a place where a way crosses a border, or of that kind: nothing passes it any more, whether
 * it crosses the border or not), every link, every strait or canal; only what the network can use. A place that
 * stands for its country is no post though a road may lead abroad from it.
 */
export const closables = (compiled: CompiledNetwork): readonly Closable[] => {
  const { facts } = compiled;
  const byLink = arcsByLink(compiled);
  const nodes = new Map(facts.nodes.map((node) => [node.id, node]));
  const posts = crossingPlaces(compiled);
  const ends = new Set(facts.mainNodes.map(({ node }) => node));
  const linkPlaces = new Map(facts.links.map(({ id }, place) => [id, place]));
  const linksAt = new Map<string, number[]>();
  facts.links.forEach(({ from, to }, place) => {
    for (const end of new Set([from, to])) linksAt.set(end, [...(linksAt.get(end) ?? []), place]);
  });
  const arcsOf = (places: readonly number[]): Int32Array =>
    Int32Array.from(places.flatMap((place) => Array.from(byLink[place]!)));
  const all: Closable[] = [
    ...facts.nodes
      .filter(({ id, kinds }) => kinds.includes('border-crossing') || (posts.has(id) && !ends.has(id)))
      .map(({ id, name, country }) => ({
        subject: { kind: 'node' as const, id },
        close: [`node:${id}`],
        name,
        country,
        arcs: arcsOf(linksAt.get(id) ?? []),
      })),
    ...facts.links.map((link, place) => ({
      subject: { kind: 'link' as const, id: link.id },
      close: [`link:${link.id}`],
      name: linkName(link, nodes),
      country: null,
      arcs: byLink[place]!,
    })),
    ...(facts.passages ?? []).map(({ id, name, links }) => ({
      subject: { kind: 'passage' as const, id },
      close: links.map((link) => `link:${link}`),
      name,
      country: null,
      arcs: arcsOf(links.flatMap((link) => linkPlaces.get(link) ?? [])),
    })),
  ];
  return all.filter(({ arcs }) => arcs.length > 0);
};
