import type { Stage } from '@hamkor/nomenclature';
import { stages } from '@hamkor/nomenclature';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MadeProduct } from './co-production-case.ts';
import {
  coProductionCases,
  coProductionParts,
  coProductionThresholds,
  feasibility,
} from './co-production-case.ts';
import type { Standing } from './standing.ts';

const members = ['KAZ', 'RUS', 'UZB'] as const;

const standing = (
  iso3: string,
  rca: number | null,
  exportsKusd = 5_000,
  relativeDensity = -1,
  inSpace = true,
): Standing => ({
  iso3,
  rca,
  exportsKusd,
  closeness: inSpace ? { iso3, rca, density: 0.2, relativeDensity, inputCoverage: 0 } : null,
});
const all = (...rcas: readonly (number | null)[]): Standing[] =>
  rcas.map((rca, index) => standing(members[index]!, rca));

/** Cable: Kazakhstan has copper wire, Russia has PVC, Uzbekistan has cable and neither input. */
const cable: MadeProduct = {
  hs: '8544',
  stage: 'parts',
  demandUsd: 120e9,
  complexity: 0.7,
  standings: all(0.1, 0.2, 3),
  inputs: [
    {
      edge: { input: '7408', product: '8544', place: 1, weight: 2 / 3 },
      intermediateShare: 1,
      sectorCoefficient: 0.2,
      standings: all(2, 0.4, 0.1),
    },
    {
      edge: { input: '3904', product: '8544', place: 2, weight: 1 / 3 },
      intermediateShare: 1,
      sectorCoefficient: 0.1,
      standings: all(1.5, 3, 0.9),
    },
  ],
};
const told = (products: readonly MadeProduct[], thresholds = coProductionThresholds) =>
  coProductionCases(products, thresholds).map(
    ({ upstream, downstream, input, product }) =>
      `${upstream.iso3}-${downstream.iso3}-${input.edge.input}-${product.hs}`,
  );

test('whoever has an input the maker lacks is upstream, by the costliest input it brings', () => {
  expect(told([cable])).toEqual(['KAZ-UZB-7408-8544', 'RUS-UZB-3904-8544']);
  const [fromKazakhstan] = coProductionCases([cable], coProductionThresholds);
  expect(fromKazakhstan!.brought.map(({ edge }) => edge.input)).toEqual(['7408', '3904']);
});

test('a member that makes the product itself is no upstream partner', () => {
  expect(told([{ ...cable, standings: all(1, 0.2, 3) }])).toEqual(['RUS-UZB-3904-8544']);
});

test('a maker that has the input needs no partner for it', () => {
  const [wire, plastic] = cable.inputs;
  const own = { ...wire!, standings: all(2, 0.4, 1) };
  expect(told([{ ...cable, inputs: [own, plastic!] }])).toEqual(['KAZ-UZB-3904-8544', 'RUS-UZB-3904-8544']);
});

test('raw materials, energy and food are no products of co-production', () => {
  for (const stage of ['raw', 'energy', 'food'] as const) expect(told([{ ...cable, stage }])).toEqual([]);
});

/** Cable that only Uzbekistan might make, as near as given. */
const nearCable = (rca: number, relativeDensity: number): MadeProduct => ({
  ...cable,
  standings: [standing('KAZ', 0), standing('RUS', 0), standing('UZB', rca, 5, relativeDensity)],
});

test('half-way to an advantage or near in product space is enough downstream, neither is not', () => {
  expect(told([nearCable(0.5, -2)])).toHaveLength(2);
  expect(told([nearCable(0, 0.5)])).toHaveLength(2);
  expect(told([nearCable(0.49, 0.49)])).toEqual([]);
});

test('a heading outside the product space has no downstream partner', () => {
  const outside = cable.standings.map((row) => ({ ...row, closeness: null }));
  expect(told([{ ...cable, standings: outside }])).toEqual([]);
});

test('the score is made of money, demand, both capabilities, inputs brought, complexity and coverage', () => {
  const [found] = coProductionCases([cable], coProductionThresholds);
  expect(feasibility(found!)).toBeCloseTo(Math.sqrt((2 / 3) * 0.75), 12);
  expect(coProductionParts(found!, 1.3).map(({ name, raw }) => [name, raw])).toEqual([
    ['value', 5_000_000],
    ['demand', 120e9],
    ['feasibility', feasibility(found!)],
    ['inputs', 1],
    ['complexity', 0.7],
    ['coverage', 1],
  ]);
  expect(coProductionParts(found!, null).at(-1)!.raw).toBeNull();
});

const rca = fc.option(fc.constantFrom(0, 0.3, 0.5, 0.75, 1, 1.25, 4), { nil: null });
const standings = fc.tuple(
  ...members.map((iso3) =>
    fc
      .tuple(rca, fc.constantFrom(0, 999, 1000, 90_000), fc.constantFrom(-2, 0.4, 0.5, 2), fc.boolean())
      .map(([own, kusd, near, inSpace]) => standing(iso3, own, kusd, near, inSpace)),
  ),
);
const anInput = fc.record({
  intermediateShare: fc.constantFrom(0, 0.4, 0.5, 1),
  sectorCoefficient: fc.constantFrom(null, 0, 0.019, 0.02, 0.3),
  standings,
});
const stage = fc.constantFrom<Stage>(...stages);
const aProduct = fc
  .tuple(stage, standings, fc.array(anInput, { maxLength: 5 }))
  .map(([of, rows, inputs]): MadeProduct => ({
    hs: '9000',
    stage: of,
    demandUsd: 1,
    complexity: 0,
    standings: rows,
    inputs: inputs.map(({ intermediateShare, sectorCoefficient, standings: holders }, index) => ({
      edge: { input: `100${index}`, product: '9000', place: index + 1, weight: 1 / (index + 1) },
      intermediateShare,
      sectorCoefficient,
      standings: holders,
    })),
  }));

const at = (rows: readonly Standing[], iso3: string): Standing => rows.find((row) => row.iso3 === iso3)!;

/** The definition read word for word: every pair of members, every input, every condition by itself. */
const byBruteForce = (product: MadeProduct): string[] => {
  const found: string[] = [];
  for (const j of members) {
    for (const i of members) {
      for (const { edge, intermediateShare, sectorCoefficient, standings: rows } of product.inputs) {
        const [makerRow, partnerRow] = [at(product.standings, j), at(product.standings, i)];
        const [holder, lacker] = [at(rows, i), at(rows, j)];
        const conditions = [
          i !== j,
          ['processed', 'parts', 'capital', 'consumer'].includes(product.stage),
          intermediateShare >= 0.5,
          sectorCoefficient === null || sectorCoefficient >= 0.02,
          edge.place <= 3,
          holder.rca !== null && holder.rca >= 1,
          holder.exportsKusd >= 1000,
          lacker.rca === null || lacker.rca < 1,
          partnerRow.rca === null || partnerRow.rca < 1,
          makerRow.closeness !== null,
          (makerRow.rca !== null && makerRow.rca >= 0.5) ||
            (makerRow.closeness?.relativeDensity ?? -9) >= 0.5,
        ];
        if (!conditions.every(Boolean)) continue;
        found.push(`${i}-${j}-${edge.input}-${product.hs}`);
        break;
      }
    }
  }
  return found;
};

test('the cases are those of brute force over all pairs, inputs and conditions', () => {
  fc.assert(
    fc.property(aProduct, (product) => {
      expect(told([product]).toSorted()).toEqual(byBruteForce(product).toSorted());
    }),
    { numRuns: 500 },
  );
});

const pairs = (product: MadeProduct, thresholds: typeof coProductionThresholds): Set<string> =>
  new Set(
    coProductionCases([product], thresholds).map(
      ({ upstream, downstream }) => `${upstream.iso3}-${downstream.iso3}`,
    ),
  );

test('a higher threshold never adds a pair of members to a product', () => {
  const name = fc.constantFrom(...Object.keys(coProductionThresholds));
  fc.assert(
    fc.property(aProduct, name, (product, threshold) => {
      const higher = { ...coProductionThresholds, [threshold]: coProductionThresholds[threshold]! * 1.25 };
      const base = pairs(product, coProductionThresholds);
      expect([...pairs(product, higher)].filter((pair) => !base.has(pair))).toEqual([]);
    }),
  );
});
