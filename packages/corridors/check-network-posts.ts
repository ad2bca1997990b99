import type { NetworkCheck } from './check-network-problem.ts';
import type { Mode, NodeKind } from './network.ts';

const countryMap = (
  nodes: readonly { readonly id: string; readonly country: string }[],
): Map<string, string> => new Map(nodes.map(({ id, country }) => [id, country]));

/**
 * Rails and roads that cross a border have both posts in the table, in each direction they can be used, even
 * where the hours are unknown: a post that is missing cannot be told from one that was forgotten.
 */
export const checkPosts: NetworkCheck = ({ nodes, links, borders }, tell) => {
  const countryOf = countryMap(nodes);
  const posts = new Set(
    borders.map(({ node, fromCountry, toCountry, mode, direction }) =>
      [node, fromCountry, toCountry, mode, direction].join(' '),
    ),
  );
  for (const { id, from, to, mode, isBidirectional } of links) {
    if (mode !== 'rail' && mode !== 'road') continue;
    const ways = isBidirectional ? [[from, to] as const, [to, from] as const] : [[from, to] as const];
    for (const [exit, entry] of ways) {
      const [left, entered] = [countryOf.get(exit), countryOf.get(entry)];
      if (left === undefined || entered === undefined || left === entered) continue;
      for (const post of [
        [exit, left, entered, mode, 'outbound'].join(' '),
        [entry, left, entered, mode, 'inbound'].join(' '),
      ])
        if (!posts.has(post))
          tell('borders', -1, id, 'node', null, `a row for ${post}, hours empty if unknown`);
    }
  }
};

const needed: Readonly<Partial<Record<Mode, NodeKind>>> = {
  sea: 'seaport',
  ferry: 'seaport',
  'inland-water': 'river-port',
  air: 'airport',
};

/** Ships call at ports, aircraft at airports. */
export const checkPorts: NetworkCheck = ({ nodes, links }, tell) => {
  const kindsOf = new Map(nodes.map(({ id, kinds }) => [id, kinds]));
  for (const [index, link] of links.entries()) {
    const kind = needed[link.mode];
    for (const end of ['from', 'to'] as const)
      if (kind !== undefined && kindsOf.get(link[end])?.includes(kind) === false)
        tell('links', index, link.id, end, link[end], `a place of kind ${kind}`);
  }
};
