import { expect, test } from 'vitest';
import type { CoProductionExplanation } from './explanation.ts';
import { exampleRca, exampleWorld } from './example-world.ts';
import { findCoProduction } from './co-production.ts';

const { drafts, variants, notes } = findCoProduction(exampleWorld());
const cable = drafts.find(({ id }) => id === 'co-production-KAZ-UZB-7408-8544')!;
const told = cable.explanation as CoProductionExplanation;

test('Kazakh copper wire and Uzbek cable are one option, told with the role of each', () => {
  expect(cable.products.map(({ hs, part, edition }) => [hs, part, edition])).toEqual([
    ['8544', 'focus', 'HS2022'],
    ['7408', 'input', 'HS2022'],
  ]);
  expect(cable.partners).toEqual([
    { iso3: 'KAZ', role: 'upstream', brings: ['7408'] },
    { iso3: 'UZB', role: 'downstream', brings: ['8544'] },
  ]);
  expect(cable.value).toMatchObject({
    value: 900_000_000,
    unit: 'USD',
    years: [2016, 2016],
    basis: 'input-exports',
  });
});

test('the ladder goes from the ground to the product, each rung with the members that export any of it', () => {
  expect(told.ladder.map(({ hs }) => hs)).toEqual(['2603', '7403', '7408', '8544']);
  expect(told.ladder.map(({ members }) => members.map(({ iso3 }) => iso3))).toEqual([
    ['KAZ', 'KGZ'],
    ['KAZ'],
    ['KAZ', 'UZB'],
    ['KAZ', 'UZB'],
  ]);
});

test('figures behind it are those of the evidence', () => {
  expect(told.upstreamRca).toBeCloseTo(exampleRca('KAZ', '7408'), 9);
  expect(told.downstream.rca).toBeCloseTo(exampleRca('UZB', '8544'), 9);
  expect([told.inputPlace, told.inputWeight]).toEqual([1, 2 / 3]);
  expect(told.sectorCoefficient).toMatchObject({ low: 0.09, high: 0.15 });
  expect(told.worldDemand.map(({ value }) => value)).toEqual([28_810_000_000, 57_620_000_000]);
  expect(told.demandGrowthPerYear.value).toBeCloseTo(2 ** (1 / 7) - 1, 12);
});

test('what is missing and what must be known before reading the rank is said', () => {
  expect(cable.missing.map(({ key }) => key)).toEqual(['imports-by-product', 'input-output-table']);
  expect(cable.flags).toContainEqual({ kind: 'old-data', year: 2016 });
  expect(cable.flags).toContainEqual({ kind: 'input-from-outside', hs: '3904' });
  expect(cable.coverage.grade).toBe('A');
  expect(notes.map(({ key }) => key)).toEqual([
    'co-production-scope',
    'input-lists',
    'co-production-untested',
  ]);
});

test('no option pairs a member with itself, and every id is its own', () => {
  for (const { partners } of drafts) expect(partners[0]!.iso3).not.toBe(partners[1]!.iso3);
  expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
});

/** Partners and product, whichever input names the option. */
const pairOf = (id: string): string => id.replace(/-\d{4}-(\d{4})$/, ' $1');

test('every threshold is moved down and up, and a lower one keeps every option', () => {
  expect(variants).toHaveLength(10);
  for (const { base, moved, candidates } of variants) {
    if (moved > base) continue;
    const kept = new Set(candidates.map(({ id }) => pairOf(id)));
    expect(drafts.filter(({ id }) => !kept.has(pairOf(id)))).toEqual([]);
  }
});

test('the same evidence gives the same options', () => {
  expect(JSON.stringify(findCoProduction(exampleWorld()).drafts)).toBe(JSON.stringify(drafts));
});
