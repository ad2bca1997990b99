import type { FigureDocument, OptionDocument } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { briefFacts } from './brief-facts.ts';

const money = (value: number | null, year = 2023): FigureDocument => ({
  value,
  unit: 'USD',
  years: [year, year],
  confidence: 'estimated',
  origins: ['a'],
  steps: [],
});

const option = (explanation: object, partners: readonly (readonly [string, string])[]): OptionDocument =>
  ({
    id: 'x',
    kind: 'substitution',
    value: { ...money(5e6), basis: 'fitted-flow' },
    partners: partners.map(([iso3, role]) => ({ iso3, role, brings: [] })),
    explanation,
  }) as unknown as OptionDocument;

const substitution = {
  kind: 'substitution',
  outsideImports: money(8e6),
  spareExports: money(6e6),
  fit: { ...money(0.9), unit: 'index' },
  outsideSuppliers: [{ iso3: 'DEU', value: money(3e6) }],
  joint: { bound: money(20e6), pairwiseSum: money(30e6), thisPair: money(0) },
};
const pair = [
  ['KAZ', 'supplier'],
  ['UZB', 'importer'],
] as const;

test('a substitution is told by fit, largest outside supplier and joint bound, beside three amounts', () => {
  const { facts, bars } = briefFacts(option(substitution, pair));
  expect(facts.map(({ key }) => key)).toEqual(['fit', 'topSupplier', 'joint']);
  expect(bars.map(({ key, figure }) => [key, figure.value])).toEqual([
    ['outsideImports', 8e6],
    ['spareExports', 6e6],
    ['value', 5e6],
  ]);
  expect(bars[0]!.countries).toEqual({ importer: 'UZB' });
});

test('what is not known is not told: no fit, no supplier, no bound, no sentence', () => {
  const bare = {
    ...substitution,
    fit: { ...money(null), unit: 'index' },
    outsideSuppliers: [],
    joint: { bound: money(null), pairwiseSum: money(null), thisPair: money(null) },
  };
  expect(briefFacts(option(bare, pair)).facts).toEqual([]);
});

test('the market is drawn by its last five known years, the unknown ones left out', () => {
  const joint = {
    kind: 'joint-diversification',
    pooledInputCoverage: 0.7,
    alone: [{ inputCoverage: 0.4 }, { inputCoverage: null }],
    neighbours: [{ hs: '8708', holders: ['KAZ'] }],
    demandGrowthPerYear: { ...money(null), unit: 'share' },
    worldDemand: [2015, 2016, 2017, 2018, 2019, 2020, 2021].map((year) =>
      money(year === 2020 ? null : year * 1e6, year),
    ),
  };
  const { facts, bars } = briefFacts(
    option(joint, [
      ['KAZ', 'co-developer'],
      ['UZB', 'co-developer'],
    ]),
  );
  expect(bars.map(({ year }) => year)).toEqual(['2016', '2017', '2018', '2019', '2021']);
  expect(facts.map(({ key }) => key)).toEqual(['inputs', 'neighbour']);
  expect(facts[0]!.numbers).toEqual({ together: [0.7, 'share'], alone: [0.4, 'share'] });
});

test('two-way trade is drawn each way under the names of its ends', () => {
  const sharing = {
    kind: 'production-sharing',
    grubelLloyd: { ...money(0.8), unit: 'index' },
    horizontalShare: null,
    there: money(10e6),
    back: money(12e6),
  };
  const { bars } = briefFacts(
    option(sharing, [
      ['KAZ', 'part-maker'],
      ['RUS', 'part-maker'],
    ]),
  );
  expect(bars.map(({ countries }) => countries)).toEqual([
    { from: 'KAZ', to: 'RUS' },
    { from: 'RUS', to: 'KAZ' },
  ]);
});
