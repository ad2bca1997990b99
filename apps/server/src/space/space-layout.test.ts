import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spaceLayout } from './space-layout.ts';
import { spanningTree, strongLinks, strongProximity } from './strong-links.ts';

/** Symmetric proximities as a function. */
const proximities = fc.integer({ min: 2, max: 9 }).chain((size) =>
  fc
    .array(fc.integer({ min: 0, max: 20 }), { minLength: size * size, maxLength: size * size })
    .map((cells) => ({
      size,
      between: (p: number, q: number) => cells[Math.min(p, q) * size + Math.max(p, q)]! / 20,
    })),
);

const groupOf = (p: number): number => Math.floor(p / 10);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Kruskal's algorithm, which shares nothing with ours but the answer. */
const kruskalWeight = (size: number, between: (p: number, q: number) => number): number => {
  const group = Array.from({ length: size }, (_, p) => p);
  const pairs = group.flatMap((p) => group.slice(p + 1).map((q) => [p, q] as const));
  let weight = 0;
  for (const [p, q] of pairs.toSorted((a, b) => between(...b) - between(...a))) {
    if (group[p] === group[q]) continue;
    weight += between(p, q);
    const gone = group[q];
    group.forEach((of, at) => {
      if (of === gone) group[at] = group[p]!;
    });
  }
  return weight;
};

describe('the links of the product space', () => {
  test('hold a spanning tree as heavy as any', () => {
    fc.assert(
      fc.property(proximities, ({ size, between }) => {
        const tree = spanningTree(size, between);
        expect(tree).toHaveLength(size - 1);
        const weight = tree.reduce((sum, { proximity }) => sum + proximity, 0);
        expect(weight).toBeCloseTo(kruskalWeight(size, between), 9);
        const reached = new Set([0]);
        for (const { a, b } of tree) {
          expect(reached.has(a)).toBe(true);
          reached.add(b);
        }
        expect(reached.size).toBe(size);
      }),
    );
  });

  test('are besides the tree the strong ones, each once, the strongest first', () => {
    fc.assert(
      fc.property(proximities, ({ size, between }) => {
        const { tree, links } = strongLinks(size, between);
        expect(new Set(links.map(({ a, b }) => `${a} ${b}`)).size).toBe(links.length);
        expect(links.every(({ a, b, proximity }) => a < b && proximity === (between(a, b) || 0))).toBe(true);
        const added = links.filter((link) => !tree.includes(link));
        expect(added.every(({ proximity }) => proximity >= strongProximity)).toBe(true);
        expect(added.length).toBeLessThanOrEqual(2 * size);
        const order = links.map(({ proximity }) => proximity);
        expect(order).toEqual(order.toSorted((x, y) => y - x));
      }),
    );
  });

  test('take what is unknown for no tie', () => {
    const { links } = strongLinks(3, () => Number.NaN);
    expect(links.map(({ proximity }) => proximity)).toEqual([0, 0]);
  });
});

describe('the places of the product space', () => {
  test('fill the unit square, and the same proximities give the same places', () => {
    fc.assert(
      fc.property(proximities, ({ size, between }) => {
        const { places } = spaceLayout(size, between);
        const all = places.flatMap(({ x, y }) => [x, y]);
        expect(all.every((value) => value >= 0 && value <= 1)).toBe(true);
        const xs = places.map(({ x }) => x);
        const ys = places.map(({ y }) => y);
        const width = Math.max(...xs) - Math.min(...xs);
        const height = Math.max(...ys) - Math.min(...ys);
        expect(Math.max(width, height)).toBeCloseTo(1, 3);
        expect(spaceLayout(size, between).places).toEqual(places);
      }),
      { numRuns: 20 },
    );
  });

  test('put two groups apart whose products are near within and far between', () => {
    const { places } = spaceLayout(20, (p, q) => (groupOf(p) === groupOf(q) ? 0.8 : 0.1));
    const distances = (isWithin: boolean) =>
      places.flatMap((here, p) =>
        places.flatMap((there, q) =>
          p < q && (groupOf(p) === groupOf(q)) === isWithin
            ? [Math.hypot(here.x - there.x, here.y - there.y)]
            : [],
        ),
      );
    expect(mean(distances(true))).toBeLessThan(mean(distances(false)) / 2);
  });
});
