import type { IndicatorDocument } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { memberMarkets, renewableShares } from './member-markets.ts';

const row = (
  iso3: string,
  indicator: string,
  year: number,
  value: number | null,
  confidence: IndicatorDocument['figure']['confidence'] = 'published',
): IndicatorDocument => ({
  iso3,
  indicator,
  figure: { value, unit: 'x', years: [year, year], confidence, origins: [`origin-${year}`], steps: [] },
});

test('a market is the newest known figure, of one year the surest; what nobody knows stays unknown', () => {
  const { markets, origins } = memberMarkets([
    row('KAZ', 'population', 2023, 19),
    row('KAZ', 'population', 2024, 21, 'estimated'),
    row('KAZ', 'population', 2024, 20),
    row('KAZ', 'population', 2025, null),
    row('KAZ', 'gdp_current_usd', 2022, 300),
    row('DEU', 'population', 2025, 80),
  ]);
  expect(markets.find(({ country }) => country === 'KAZ')).toEqual({
    country: 'KAZ',
    population: 20,
    populationYear: 2024,
    gdpUsd: 300,
    gdpYear: 2022,
  });
  expect(markets.find(({ country }) => country === 'UZB')).toMatchObject({ population: null, gdpUsd: null });
  expect(markets).toHaveLength(10);
  expect(origins).toEqual(['origin-2024', 'origin-2022']);
});

test('renewable shares are shares, not percentages', () => {
  expect(renewableShares([row('KGZ', 'renewable_electricity_share', 2022, 87.5)])).toEqual({ KGZ: 0.875 });
});
