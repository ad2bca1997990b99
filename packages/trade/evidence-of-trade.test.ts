import { expect, test } from 'vitest';
import { evidenceOfTrade } from './evidence-of-trade.ts';
import { exampleEvidence } from './example-evidence.ts';
import { exampleTrade } from './example-trade.ts';
import { findOptions } from './find-options.ts';
import { memberAdvantage } from './member-advantage.ts';
import { memberCoverage } from './member-coverage.ts';
import { outsideDemand } from './outside-demand.ts';

const members = ['IND', 'KAZ', 'UZB'];
const loaded = exampleTrade(members, [
  ['KAZ', 'DEU', '740311', 60],
  ['KAZ', 'DEU', '740319', 20],
  ['KAZ', 'IND', '520100', 20],
  ['CHL', 'IND', '740311', 100],
  ['CHL', 'UZB', '740319', 30],
  ['DEU', 'UZB', '870321', 170],
]);
const facts = exampleEvidence({
  members,
  nationalExports: [
    { iso3: 'KAZ', year: 2023, usd: 125 },
    { iso3: 'KAZ', year: 2022, usd: 1 },
  ],
});
const evidence = evidenceOfTrade(facts, loaded);

test('presence is a Balassa index of at least 1 over headings summed from lines', () => {
  // Copper 210 of 400, Kazakhstan 80 of 100: index 1.52; cotton 20 of 400, all of it from Kazakhstan: 4.
  expect(evidence.presence.find(({ iso3 }) => iso3 === 'KAZ')!.hs92).toEqual(['5201', '7403']);
  expect(memberAdvantage(evidence)('KAZ', '7403')).toBeCloseTo(80 / 100 / (210 / 400), 12);
  expect(evidence.space).toEqual({
    edition: 'HS2022',
    years: [2023, 2023],
    origins: ['vintage:example@000000000000'],
  });
});

test('a member without exports is kept', () => {
  expect(evidence.presence.map(({ iso3 }) => iso3)).toContain('UZB');
});

test('world demand is the sum of exports, and headings of 2022 stand for themselves', () => {
  expect(evidence.world.find(({ hs92 }) => hs92 === '7403')!.musd.get(2023)).toBeCloseTo(210e-6, 15);
  expect(evidence.correspondences).toContainEqual({ hs92: '7403', hs2022: '7403', share: 1 });
});

test('outside demand is what all members buy from countries that are none', () => {
  expect(outsideDemand(evidence)!('7403')).toMatchObject({ value: 130, unit: 'USD', years: [2023, 2023] });
  expect(outsideDemand(evidence)!('5201')!.value).toBe(0);
  expect(outsideDemand(evidence)!('0101')).toBeNull();
  expect(outsideDemand(facts)).toBeNull();
});

test('coverage is of the years of the window', () => {
  expect(memberCoverage(evidence)(['KAZ'], 2016)).toEqual({ grade: 'B', ratio: 0.8, iso3: 'KAZ' });
  expect(memberCoverage(evidence)(['KAZ', 'UZB'], 2016).grade).toBeNull();
});

test('kinds that need loaded trade find nothing without it, and say what to load', () => {
  const kinds = ['export-potential', 'complementarity', 'production-sharing'] as const;
  const { options, notes } = findOptions(facts, { kinds });
  expect(options).toEqual([]);
  expect(notes).toEqual(kinds.map((kind) => ({ kind, key: 'loaded-kinds', args: {} })));
});
