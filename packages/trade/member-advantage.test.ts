import { expect, test } from 'vitest';
import { memberAdvantage } from './member-advantage.ts';

const advantage = memberAdvantage({
  presence: [
    { iso3: 'KAZ', totalMusd: 100, hs92: [] },
    { iso3: 'UZB', totalMusd: 50, hs92: [] },
    { iso3: 'DEU', totalMusd: 850, hs92: [] },
  ],
  exports: [
    { iso3: 'KAZ', hs92: '2709', kusd: 60_000 },
    { iso3: 'KAZ', hs92: '2711', kusd: 10_000 },
    { iso3: 'UZB', hs92: '5201', kusd: 5_000 },
  ],
  world: [
    { hs92: '2709', musd: new Map([[2016, 150]]), exportersWithRca: 20 },
    { hs92: '2711', musd: new Map([[2016, 50]]), exportersWithRca: 20 },
    { hs92: '5201', musd: new Map([[2023, 50]]), exportersWithRca: 20 },
  ],
});

test('the index is the share in the country over the share in the world', () => {
  expect(advantage('KAZ', '2709')).toBeCloseTo(0.6 / 0.15, 12);
});

test('a whole chapter is compared with the whole chapter', () => {
  expect(advantage('KAZ', '27')).toBeCloseTo(0.7 / 0.2, 12);
});

test('no entry of a country in the table is no export, but an absent country or world total is unknown', () => {
  expect(advantage('UZB', '2709')).toBe(0);
  expect(advantage('DEU', '2709')).toBeNull();
  expect(advantage('UZB', '5201')).toBeNull();
  expect(advantage('KAZ', '0000')).toBeNull();
});
