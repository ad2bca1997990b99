import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomSpace } from './example-space.ts';
import { headingColumns } from './heading-columns.ts';
import { holdersKept, localisationCases, localisationThresholds } from './localisation-case.ts';
import { memberColumns } from './member-columns.ts';

const worldUsd = 2e13;

const casesOf = (seed: number, moved: Partial<typeof localisationThresholds> = {}) => {
  const evidence = randomSpace(seed, 120);
  const columns = headingColumns(evidence);
  const members = memberColumns(evidence, columns);
  const imports = new Map(evidence.nationalImports.map(({ iso3, usd }) => [iso3, usd]));
  const cases = localisationCases(
    columns,
    members,
    (at) => columns.demandUsd[at]! / worldUsd,
    (iso3) => imports.get(iso3) ?? null,
    { ...localisationThresholds, ...moved } as typeof localisationThresholds,
  );
  return { columns, members, cases };
};

test('every case has a strong holder, a host without the product, and a reason to go there', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), (seed) => {
      const { columns, cases } = casesOf(seed);
      for (const { holder, host, at } of cases) {
        expect(holder.holds[at]).toBe(1);
        expect(holder.worldShare[at]).toBeGreaterThanOrEqual(0.01);
        expect(host.holds[at]).toBe(0);
        expect(['raw', 'energy']).not.toContain(columns.headings[at]!.stage);
        expect(
          host.inputCoverage[at]! >= 0.6 ||
            host.relativeDensity[at]! >= 1 ||
            columns.demandUsd[at]! / worldUsd >= 0.001,
        ).toBe(true);
      }
    }),
    { numRuns: 20 },
  );
});

test('of several holders the strongest are kept, and none that qualifies and is stronger is left out', () => {
  const { members, cases } = casesOf(5);
  const groups = Map.groupBy(cases, ({ host, at }) => `${host.iso3} ${at}`);
  expect(groups.size).toBeGreaterThan(10);
  for (const group of groups.values()) {
    expect(group.length).toBeLessThanOrEqual(holdersKept);
    const { at } = group[0]!;
    const weakest = Math.min(...group.map(({ holder }) => holder.worldShare[at]!));
    const kept = new Set(group.map(({ holder }) => holder));
    for (const member of members) {
      if (kept.has(member) || member.holds[at] === 0 || member.worldShare[at]! < 0.01) continue;
      expect(group).toHaveLength(holdersKept);
      expect(member.worldShare[at]!).toBeLessThanOrEqual(weakest);
    }
  }
});

test('a product nobody is sure to hold has no technology holder', () => {
  const { cases } = casesOf(5, { 'holder-world-share': 2 });
  expect(cases).toEqual([]);
});

test('a host without inputs, closeness and market is no host', () => {
  const none = { 'host-inputs': 2, 'host-closeness': 1e9, 'host-market': 2 };
  expect(casesOf(5, none).cases).toEqual([]);
  expect(casesOf(5, { ...none, 'host-inputs': 0.5 }).cases.length).toBeGreaterThan(0);
  expect(casesOf(5, { ...none, 'host-closeness': 0 }).cases.length).toBeGreaterThan(0);
  expect(casesOf(5, { ...none, 'host-market': 0.001 }).cases.length).toBeGreaterThan(0);
});
