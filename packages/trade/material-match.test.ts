import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MaterialFlow } from './evidence.ts';
import { matchProduct } from './material-match.ts';
import { outsideTrade } from './outside-trade.ts';

const members = ['CHN', 'IND', 'KAZ', 'RUS'];
const flow = (
  year: number,
  exporter: string,
  importer: string,
  kusd: number,
  tonnes: number | null,
): MaterialFlow => ({ year, exporter, importer, hs2022: '2709', kusd, tonnes, outsideSuppliers: [] });
const matchesOf = (flows: readonly MaterialFlow[]) => matchProduct(outsideTrade(flows, members)[0]!);
const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

test('crude oil of Kazakhstan in 2024 fits India by 86 percent, and goes to India or China, not to both', () => {
  // BACI HS22 V202601: value in thousand USD and tonnes.
  const { matches, jointKusd, pairwiseKusd, jointShareKusd } = matchesOf([
    flow(2024, 'KAZ', 'OUT', 27_264_041, 53_903_240),
    flow(2024, 'OUT', 'CHN', 247_828_714, 404_611_545),
    flow(2024, 'OUT', 'IND', 84_377_453, 143_912_681),
    flow(2024, 'KAZ', 'CHN', 1_882_595, 2_805_648),
  ]);
  expect(matches.map(({ supplier, importer, matchedKusd }) => [supplier, importer, matchedKusd])).toEqual([
    ['KAZ', 'CHN', 27_264_041],
    ['KAZ', 'IND', 27_264_041],
  ]);
  expect(matches[1]!.exportUnitValue).toBeCloseTo(505.8, 1);
  expect(matches[1]!.importUnitValue).toBeCloseTo(586.3, 1);
  expect(matches[1]!.fit).toBeCloseTo(0.8627, 4);
  expect(matches[0]!.between).toMatchObject([{ year: 2024, kusd: 1_882_595 }]);
  expect(pairwiseKusd).toBe(2 * 27_264_041);
  expect(jointKusd).toBeCloseTo(27_264_041, 3);
  expect(jointShareKusd.reduce((sum, kusd) => sum + kusd, 0)).toBeCloseTo(27_264_041, 3);
});

test('means are over the years listed and the range is that of the yearly minima', () => {
  const [match] = matchesOf([
    flow(2022, 'RUS', 'OUT', 100, 1),
    flow(2023, 'RUS', 'OUT', 40, 1),
    flow(2022, 'OUT', 'IND', 60, 1),
    flow(2023, 'OUT', 'IND', 80, 1),
    flow(2024, 'OUT', 'IND', 10, 1),
  ]).matches;
  expect(match).toMatchObject({
    importsKusd: 50,
    exportsKusd: 70,
    matchedKusd: 50,
    yearlyLowKusd: 40,
    yearlyHighKusd: 60,
    commonYears: [2022, 2023],
  });
});

test('two flows that are never listed in the same year are no match', () => {
  expect(matchesOf([flow(2022, 'RUS', 'OUT', 100, 1), flow(2024, 'OUT', 'IND', 60, 1)]).matches).toEqual([]);
});

test('a member is not matched with itself', () => {
  expect(matchesOf([flow(2024, 'CHN', 'OUT', 100, 1), flow(2024, 'OUT', 'CHN', 60, 1)]).matches).toEqual([]);
});

test('without mass there is a match but no fit', () => {
  const [match] = matchesOf([flow(2024, 'KAZ', 'OUT', 5, null), flow(2024, 'OUT', 'IND', 9, 3)]).matches;
  expect(match).toMatchObject({ matchedKusd: 5, exportUnitValue: null, importUnitValue: 3000, fit: null });
});

test('what all pairs replace together is no more than the pairwise sum, all purchases or all sales', () => {
  const side = fc.dictionary(fc.constantFrom(...members), fc.integer({ min: 1, max: 1000 }), { minKeys: 1 });
  fc.assert(
    fc.property(side, side, (bought, sold) => {
      const { matches, jointKusd, pairwiseKusd, jointShareKusd } = matchesOf([
        ...Object.entries(bought).map(([iso3, kusd]) => flow(2024, 'OUT', iso3, kusd, 1)),
        ...Object.entries(sold).map(([iso3, kusd]) => flow(2024, iso3, 'OUT', kusd, 1)),
      ]);
      expect(jointKusd).toBeLessThanOrEqual(pairwiseKusd + 1e-6);
      expect(jointKusd).toBeLessThanOrEqual(
        Math.min(total(Object.values(bought)), total(Object.values(sold))),
      );
      expect(total(jointShareKusd)).toBeCloseTo(jointKusd, 6);
      matches.forEach(({ matchedKusd }, place) => {
        expect(jointShareKusd[place]).toBeLessThanOrEqual(matchedKusd + 1e-6);
      });
    }),
  );
});
