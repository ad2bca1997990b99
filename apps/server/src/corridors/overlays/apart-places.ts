import type { CorridorFacts, Overlay } from '@hamkor/corridors';

export interface ApartPlaces {
  /** Pieces that hang together but with nothing shipped. */
  readonly components: number;
  /** Ids of the overlay's places in them, piece by piece. */
  readonly places: readonly string[];
}

/** Representative of a piece, with the paths to it shortened on the way. */
const rootOf = (parents: Map<string, string>, id: string): string => {
  let root = id;
  for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) root = up;
  for (let at = id; at !== root;) {
    const next = parents.get(at) ?? root;
    parents.set(at, root);
    at = next;
  }
  return root;
};

/**
 * Places of an overlay that no chain of links, in service or not, joins to a place of the shipped network. `facts` is the
 * network with the overlay.
 */
export const apartPlaces = (shipped: CorridorFacts, facts: CorridorFacts, overlay: Overlay): ApartPlaces => {
  const parents = new Map<string, string>();
  for (const { id } of facts.nodes) parents.set(id, id);
  for (const { from, to } of facts.links) {
    const [a, b] = [rootOf(parents, from), rootOf(parents, to)];
    if (a !== b) parents.set(a, b);
  }
  const joined = new Set(shipped.nodes.map(({ id }) => rootOf(parents, id)));
  const pieces = new Map<string, string[]>();
  for (const { id } of overlay.nodes) {
    const root = rootOf(parents, id);
    if (joined.has(root)) continue;
    const piece = pieces.get(root);
    if (piece === undefined) pieces.set(root, [id]);
    else piece.push(id);
  }
  return { components: pieces.size, places: [...pieces.values()].flat() };
};
