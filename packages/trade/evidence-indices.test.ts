import { expect, test } from 'vitest';
import { evidenceIndices } from './evidence-indices.ts';
import { exampleWorld } from './example-world.ts';
import { presenceOfRows } from './presence.ts';
import { rankedSpace } from './ranked-space.ts';

const evidence = exampleWorld();
const { countries, products } = evidenceIndices(evidence);
const country = (iso3: string) => countries.find((row) => row.iso3 === iso3)!;
const space = rankedSpace(evidence, presenceOfRows(evidence.presence));

test('every exporter and every heading is there once, in order of code', () => {
  expect(countries.map(({ iso3 }) => iso3)).toEqual(['CHL', 'CHN', 'DEU', 'KAZ', 'KGZ', 'TUR', 'USA', 'UZB']);
  expect(products.map(({ hs92 }) => hs92)).toEqual(evidence.world.map(({ hs92 }) => hs92).toSorted());
});

test('the ranked are ranked by complexity among themselves, the small are placed on their scale without a rank', () => {
  const ranked = countries.filter(({ isRanked }) => isRanked);
  expect(ranked.map(({ iso3 }) => iso3)).not.toContain('KGZ');
  const byEci = ranked.toSorted((a, b) => b.eci! - a.eci!);
  expect(byEci.map(({ eciRank }) => eciRank)).toEqual(ranked.map((_, index) => index + 1));
  expect(country('KGZ')).toMatchObject({ isRanked: false, eciRank: null, fitness: null });
  const pci = new Map(products.map((row) => [row.hs92, row.pci]));
  const held = evidence.presence.find(({ iso3 }) => iso3 === 'KGZ')!.hs92.flatMap((hs) => pci.get(hs) ?? []);
  expect(country('KGZ').eci).toBeCloseTo(held.reduce((sum, value) => sum + value, 0) / held.length, 12);
});

test('a ranked country has the mean complexity of what it exports with advantage', () => {
  const pci = new Map(products.map((row) => [row.hs92, row.pci]));
  for (const { iso3, eci, isRanked } of countries) {
    if (!isRanked) continue;
    const held = evidence.presence.find((row) => row.iso3 === iso3)!.hs92.flatMap((hs) => pci.get(hs) ?? []);
    expect(eci).toBeCloseTo(held.reduce((sum, value) => sum + value, 0) / held.length, 9);
  }
});

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

test('diversity and ubiquity count the same advantages', () => {
  expect(sum(countries.map(({ diversity }) => diversity))).toBe(
    sum(products.map(({ ubiquity }) => ubiquity)),
  );
});

test('concentration is known only of those whose exports by heading are', () => {
  expect(country('DEU').hhi).toBeNull();
  const total = 1_500_000 + 20_000 + 2_500_000 + 900_000 + 10_000;
  const squares = 1_500_000 ** 2 + 20_000 ** 2 + 2_500_000 ** 2 + 900_000 ** 2 + 10_000 ** 2;
  expect(country('KAZ').hhi).toBeCloseTo(squares / total ** 2, 12);
});

test('neighbours are the other headings of the space by proximity, nearest first', () => {
  for (const { hs92, neighbours, isRanked } of products) {
    const place = space.productAt(hs92);
    expect(isRanked).toBe(place !== null);
    if (place === null) continue;
    const expected = space.products
      .map((other, at) => ({ hs92: other, proximity: space.proximity.between(place, at) }))
      .filter((row) => row.hs92 !== hs92 && row.proximity > 0);
    expect(new Set(neighbours)).toEqual(new Set(expected));
    const nearness = neighbours.map(({ proximity }) => proximity);
    expect(nearness).toEqual(nearness.toSorted((a, b) => b - a));
  }
});
