/** A tie between two products, as places in a list. */
export interface SpaceLink {
  readonly a: number;
  readonly b: number;
  readonly proximity: number;
}

/** Proximity from which two products are tied whatever the tree says; Hidalgo et al. (2007), p. 484. */
export const strongProximity = 0.55;

/** Links besides the tree, at most, per product. */
const linksPerProduct = 2;

/**
 * The maximum spanning tree of all proximities (Prim's algorithm; of equal ties the one to the lower place):
 * no product without a tie, and each tied by the strongest chain there is. NaN counts as no proximity.
 *
 * @returns one link for each product but the first, in the order in which they join
 */
export const spanningTree = (
  size: number,
  between: (p: number, q: number) => number,
): readonly SpaceLink[] => {
  const best = new Float64Array(size).fill(-1);
  const from = new Int32Array(size).fill(0);
  const isJoined = new Uint8Array(size);
  const links: SpaceLink[] = [];
  let last = 0;
  for (let joined = 1; joined < size; joined++) {
    isJoined[last] = 1;
    let next = -1;
    for (let p = 0; p < size; p++) {
      if (isJoined[p] === 1) continue;
      const proximity = between(last, p) || 0;
      if (proximity > best[p]!) {
        best[p] = proximity;
        from[p] = last;
      }
      if (next < 0 || best[p]! > best[next]!) next = p;
    }
    links.push({ a: from[next]!, b: next, proximity: best[next]! });
    last = next;
  }
  return links;
};

const inOrder = ({ a, b, proximity }: SpaceLink): SpaceLink => ({
  a: Math.min(a, b),
  b: Math.max(a, b),
  proximity,
});

/**
 * The links that a picture of the product space shows: the maximum spanning tree, and the strongest others from
 * `strongProximity` up, two a product at the most, as Hidalgo et al. (2007) draw it
 * (doi:10.1126/science.1144581, supporting material). Strongest first; each pair once, `a` < `b`.
 */
export const strongLinks = (
  size: number,
  between: (p: number, q: number) => number,
): { readonly tree: readonly SpaceLink[]; readonly links: readonly SpaceLink[] } => {
  const tree = spanningTree(size, between).map(inOrder);
  const inTree = new Set(tree.map(({ a, b }) => a * size + b));
  const others: SpaceLink[] = [];
  for (let a = 0; a < size; a++)
    for (let b = a + 1; b < size; b++) {
      const proximity = between(a, b);
      if (proximity >= strongProximity && !inTree.has(a * size + b)) others.push({ a, b, proximity });
    }
  const byStrength = (x: SpaceLink, y: SpaceLink) => y.proximity - x.proximity || x.a - y.a || x.b - y.b;
  const strongest = others.sort(byStrength).slice(0, linksPerProduct * size);
  return { tree, links: [...tree, ...strongest].sort(byStrength) };
};
