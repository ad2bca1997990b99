import { expect, test } from 'vitest';
import { evidenceOfTrade } from './evidence-of-trade.ts';
import { exampleEvidence } from './example-evidence.ts';
import { exampleTrade } from './example-trade.ts';
import { findOptions } from './find-options.ts';

const members = ['IND', 'KAZ', 'UZB'];
const million = 1e6;
/**
 * Kazakhstan sells 80 of the world's copper of 200, and 40 of its zinc of 100. India buys copper for 100 (10 from
 * Kazakhstan) and zinc for 50 (50 from Kazakhstan). Uzbekistan buys copper for 20 and nothing from Kazakhstan.
 */
const loaded = exampleTrade(
  members,
  [
    ['KAZ', 'IND', '740311', 10 * million],
    ['KAZ', 'DEU', '740311', 70 * million],
    ['CHL', 'IND', '740311', 90 * million],
    ['CHL', 'UZB', '740311', 20 * million],
    ['CHL', 'DEU', '740311', 10 * million],
    ['KAZ', 'IND', '790111', 40 * million],
    ['CHL', 'IND', '790111', 10 * million],
    ['CHL', 'DEU', '790111', 50 * million],
    ['DEU', 'FRA', '870321', 300 * million],
  ],
  0.1,
);
const { options } = findOptions(evidenceOfTrade(exampleEvidence({ members }), loaded), {
  kinds: ['export-potential'],
});
const found = (id: string) => {
  const option = options.find((one) => one.id === id)!;
  const { explanation } = option;
  if (explanation.kind !== 'export-potential') throw new Error(explanation.kind);
  return { option, explanation };
};

test('by hand: supply 0.4, demand 100, ease (10 + 40) / (0.4 × 100 + 0.4 × 50)', () => {
  const { option, explanation } = found('export-potential-KAZ-IND-7403');
  expect(explanation.supply).toMatchObject({ projectedShare: 0.4, reExportGuard: 1, tariffAdvantage: null });
  expect(explanation.demand.value.value).toBe(100 * million);
  expect(explanation.ease.pairFactor).toBeCloseTo(50 / 60, 12);
  expect(explanation.ease.distanceFactor).toBeCloseTo(1, 12);
  expect(explanation.potential.value).toBe(Math.round((40 * million * 50) / 60));
  expect(option.value.value).toBe(Math.round((40 * million * 50) / 60 - 10 * million));
  expect(option.value.low).toBe(Math.round((40 * million * 50) / 60 - 11 * million));
  expect(explanation.untappedByGrowth.value).toBeNull();
});

test('what is sold beyond the potential is no option', () => {
  expect(options.map(({ id }) => id)).not.toContain('export-potential-KAZ-IND-7901');
});

test('a pair that does not trade gets the median ease of its neighbours, and says so', () => {
  const { option, explanation } = found('export-potential-KAZ-UZB-7403');
  expect(explanation.ease).toMatchObject({ isFloor: true });
  expect(explanation.ease.pairFactor).toBeCloseTo(50 / 60, 12);
  expect(option.flags).toContainEqual({ kind: 'ease-floor' });
  expect(option.value.value).toBe(Math.round(0.4 * 20 * million * (50 / 60)));
});

test('unrealised is never more than the potential', () => {
  for (const { explanation } of options) {
    if (explanation.kind !== 'export-potential') continue;
    expect(explanation.unrealised.value!).toBeLessThanOrEqual(explanation.potential.value! + 1);
  }
});

test('growth that is assumed moves demand, is told apart, and unknown growth is named', () => {
  const growth = [{ iso3: 'IND', gdp: 1.5, population: 1.1, origins: ['country-indicators'] as const }];
  const set = findOptions(evidenceOfTrade({ ...exampleEvidence({ members }), growth }, loaded), {
    kinds: ['export-potential'],
  });
  const option = set.options.find(({ id }) => id === 'export-potential-KAZ-IND-7403')!;
  if (option.explanation.kind !== 'export-potential') throw new Error(option.explanation.kind);
  const { demand, untappedByEase, untappedByGrowth, potential, unrealised } = option.explanation;
  expect(demand.growth).toBeCloseTo(0.5, 12);
  expect(potential.value).toBe(Math.round((1.5 * 40 * million * 50) / 60));
  expect(untappedByEase.value! + untappedByGrowth.value!).toBeCloseTo(unrealised.value!, -1);
  expect(untappedByGrowth.value).toBe(Math.round((0.5 * 40 * million * 50) / 60));
  expect(option.missing.map(({ key }) => key)).toEqual(
    expect.arrayContaining(['growth-assumed', 'gdp-growth', 'tariffs']),
  );
  expect(option.missing).toContainEqual({ key: 'gdp-growth', args: { iso3: 'KAZ' } });
  expect(option.steps.map(({ key }) => key)).toContain('export-potential.growth');
});
