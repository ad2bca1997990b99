import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isConcentrated, supplierConcentration } from './supplier-concentration.ts';

const pakistanCrude2024 = [
  { iso3: 'SAU', kusd: 3_215_739 },
  { iso3: 'ARE', kusd: 2_368_276 },
];

test('with every supplier named both bounds are the index itself', () => {
  const found = supplierConcentration(5_584_015, pakistanCrude2024, 0)!;
  expect(found.hhiLow).toBeCloseTo((3_215_739 ** 2 + 2_368_276 ** 2) / 5_584_015 ** 2, 12);
  expect(found.hhiHigh).toBeCloseTo(found.hhiLow, 12);
  expect(found.top).toEqual({ iso3: 'SAU', share: 3_215_739 / 5_584_015 });
  expect(found.named).toBe(1);
  expect(isConcentrated(found)).toBe(true);
});

test('the true index of any suppliers lies between the bounds drawn from the five largest', () => {
  const suppliers = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(suppliers, (all) => {
      const ordered = all.toSorted((a, b) => b - a);
      const total = ordered.reduce((sum, kusd) => sum + kusd, 0);
      const exact = ordered.reduce((sum, kusd) => sum + (kusd / total) ** 2, 0);
      const named = ordered.slice(0, 5).map((kusd, i) => ({ iso3: `S${i}`, kusd }));
      const rest = total - named.reduce((sum, { kusd }) => sum + kusd, 0);
      const { hhiLow, hhiHigh } = supplierConcentration(total, named, Math.min(rest, named.at(-1)!.kusd))!;
      expect(hhiLow).toBeLessThanOrEqual(exact + 1e-12);
      expect(hhiHigh).toBeGreaterThanOrEqual(exact - 1e-12);
    }),
  );
});

test('one supplier with just over half of the purchases is a concentration, though the index is low', () => {
  const many = Array.from({ length: 49 }, (_, i) => ({ iso3: `S${i}`, kusd: 1 }));
  const found = supplierConcentration(100, [{ iso3: 'BIG', kusd: 51 }, ...many], 0)!;
  expect(found.hhiLow).toBeLessThan(0.27);
  expect(isConcentrated({ ...found, hhiLow: 0.2 })).toBe(true);
  expect(isConcentrated({ ...found, hhiLow: 0.2, top: { iso3: 'BIG', share: 0.5 } })).toBe(false);
});

test('without a named supplier nothing is said', () => {
  expect(supplierConcentration(100, [], 0)).toBeNull();
  expect(supplierConcentration(0, [{ iso3: 'SAU', kusd: 0 }], 0)).toBeNull();
});
