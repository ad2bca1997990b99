import { expect, test } from 'vitest';
import { exampleRca, exampleWorld } from './example-world.ts';
import { standings } from './standing.ts';

const world = standings(exampleWorld());
const of = (iso3: string, hs: string) => world.at(hs).find((row) => row.iso3 === iso3)!;

test('every member stands to every heading, with the Balassa index of its definition', () => {
  for (const hs of ['2603', '5205', '8544']) {
    expect(world.at(hs).map(({ iso3 }) => iso3)).toEqual(['KAZ', 'KGZ', 'UZB']);
    for (const { iso3, rca } of world.at(hs)) expect(rca).toBeCloseTo(exampleRca(iso3, hs), 9);
  }
  expect(of('KAZ', '7403').exportsKusd).toBe(2_500_000);
  expect(of('KGZ', '7403').exportsKusd).toBe(0);
});

test('a heading without a predecessor in the product space is unknown, not zero', () => {
  expect(world.formerHeading('8549')).toBeNull();
  expect(of('KAZ', '8549')).toMatchObject({ rca: null, closeness: null });
  expect(world.complexity('8549')).toBeNull();
});

test('input coverage is the share of main inputs exported with advantage, by cost order', () => {
  expect(of('KAZ', '8544').closeness!.inputCoverage).toBeCloseTo(2 / 3, 12);
  expect(of('UZB', '8544').closeness!.inputCoverage).toBe(0);
  expect(of('UZB', '2603').closeness!.inputCoverage).toBeNull();
});

test('a member below the ranked size is placed in the same space and marked as projected', () => {
  expect(world.isProjected('KGZ')).toBe(true);
  expect(world.isProjected('KAZ')).toBe(false);
  const { density, relativeDensity } = of('KGZ', '6203').closeness!;
  expect(density).toBeGreaterThan(0);
  expect(Number.isFinite(relativeDensity)).toBe(true);
});

test('density is the share of proximity that lies in what the member has, among ranked exporters', () => {
  const { presence, populous } = exampleWorld();
  const ranked = presence.filter(({ iso3, totalMusd }) => populous.has(iso3) && totalMusd >= 1000);
  const holders = (hs: string): string[] =>
    ranked.filter(({ hs92 }) => hs92.includes(hs)).map(({ iso3 }) => iso3);
  const products = exampleWorld()
    .world.map(({ hs92 }) => hs92)
    .filter((hs) => holders(hs).length >= 2);
  const proximity = (p: string, q: string): number =>
    holders(p).filter((iso3) => holders(q).includes(iso3)).length /
    Math.max(holders(p).length, holders(q).length);
  for (const { iso3, hs92: held } of presence.filter((row) => ['KAZ', 'KGZ', 'UZB'].includes(row.iso3))) {
    for (const p of products) {
      const [mine, all] = [products.filter((q) => held.includes(q)), products].map((list) =>
        list.reduce((sum, q) => sum + proximity(p, q), 0),
      );
      expect(of(iso3, p).closeness!.density).toBeCloseTo(mine! / all!, 9);
    }
  }
});
