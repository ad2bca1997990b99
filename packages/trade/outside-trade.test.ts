import { expect, test } from 'vitest';
import type { MaterialFlow } from './evidence.ts';
import { meanKusd, meanUnitValue, outsideTrade } from './outside-trade.ts';

const flow = (
  year: number,
  exporter: string,
  importer: string,
  kusd: number,
  more: Partial<MaterialFlow> = {},
): MaterialFlow => ({
  year,
  exporter,
  importer,
  hs2022: '2711',
  kusd,
  tonnes: kusd / 2,
  outsideSuppliers: [],
  ...more,
});
const members = ['CHN', 'RUS', 'UZB'];

test('flows are sorted into purchases outside, sales outside, and trade among members', () => {
  const [gas, ...others] = outsideTrade(
    [
      flow(2023, 'OUT', 'CHN', 50),
      flow(2023, 'RUS', 'OUT', 30),
      flow(2023, 'RUS', 'CHN', 20),
      flow(2023, 'QAT', 'TUR', 99),
    ],
    members,
  );
  expect(others).toEqual([]);
  expect(gas!.imports.get('CHN')).toMatchObject([{ year: 2023, kusd: 50, tonnes: 25 }]);
  expect(gas!.exports.get('RUS')).toMatchObject([{ year: 2023, kusd: 30 }]);
  expect(gas!.between.get('RUS-CHN')).toMatchObject([{ year: 2023, kusd: 20 }]);
});

test('a country that is named but is no member is outside like the rest, and becomes a named supplier', () => {
  const [gas] = outsideTrade(
    [
      flow(2024, 'OUT', 'CHN', 60, { outsideSuppliers: [{ iso3: 'AUS', kusd: 25 }] }),
      flow(2024, 'TKM', 'CHN', 10),
    ],
    members,
  );
  expect(gas!.imports.get('CHN')).toEqual([
    {
      year: 2024,
      kusd: 70,
      tonnes: 35,
      suppliers: [
        { iso3: 'AUS', kusd: 25 },
        { iso3: 'TKM', kusd: 10 },
      ],
      unnamedCapKusd: 25,
    },
  ]);
});

test('no unnamed supplier can be larger than the smallest named one, nor than what is left', () => {
  const largest = [
    { iso3: 'AUS', kusd: 40 },
    { iso3: 'QAT', kusd: 15 },
  ];
  const cap = (kusd: number) =>
    outsideTrade([flow(2024, 'OUT', 'CHN', kusd, { outsideSuppliers: largest })], members)[0]!.imports.get(
      'CHN',
    )![0]!.unnamedCapKusd;
  expect(cap(100)).toBe(15);
  expect(cap(58)).toBe(3);
  expect(cap(55)).toBe(0);
});

test('the mean is over the years listed: an absent year is not a zero', () => {
  const [gas] = outsideTrade([flow(2024, 'OUT', 'UZB', 90), flow(2022, 'OUT', 'UZB', 30)], members);
  const listed = gas!.imports.get('UZB')!;
  expect(listed.map(({ year }) => year)).toEqual([2022, 2024]);
  expect(meanKusd(listed)).toBe(60);
});

test('a unit value needs the mass of every year', () => {
  const [gas] = outsideTrade(
    [flow(2022, 'OUT', 'UZB', 30, { tonnes: 10 }), flow(2023, 'OUT', 'UZB', 90, { tonnes: 20 })],
    members,
  );
  const listed = gas!.imports.get('UZB')!;
  expect(meanUnitValue(listed)).toBe(4000);
  expect(meanUnitValue([...listed, { ...listed[0]!, tonnes: null }])).toBeNull();
  expect(meanUnitValue([{ ...listed[0]!, tonnes: 0 }])).toBeNull();
});
