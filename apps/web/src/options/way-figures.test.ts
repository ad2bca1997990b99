import type { OptionRouteDocument } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { wayFigures } from './way-figures.ts';

const shares = (published: number, estimated: number, unverified: number) => ({
  shares: { published, estimated, unverified },
});

const total = (value: number) => ({ value, low: value / 2, high: value * 2, ...shares(0, 1, 0) });

test('hours are told in days with their range, and every figure names its origins', () => {
  const name = { en: 'A', ru: 'А', zh: '甲' };
  const way: OptionRouteDocument = {
    from: 'A',
    to: 'B',
    fromName: name,
    toName: name,
    hours: total(240),
    usdPerTonne: total(90),
    kgCo2ePerTonne: total(40),
    modes: ['rail'],
    borders: 1,
    flags: [],
    origins: ['corridor-network', 'freight-rates'],
  };
  const { days, cost, emissions } = wayFigures(way);
  expect(days).toMatchObject({ value: 10, low: 5, high: 20, unit: 'days', confidence: 'estimated' });
  expect([cost.value, cost.unit, emissions.value, emissions.unit]).toEqual([90, 'USD/t', 40, 'kg CO2e/t']);
  for (const figure of [days, cost, emissions]) expect(figure.origins).toEqual(way.origins);
});
