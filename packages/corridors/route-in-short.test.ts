import { expect, test } from 'vitest';
import type { Amount } from './route.ts';
import { exampleOperation, exampleRoute } from './example-route.ts';
import { routeInShort } from './route-in-short.ts';

test('money and emissions are per tonne, hours of the whole consignment', () => {
  const told = routeInShort(exampleRoute('r', { usd: 3000, hours: 240, kgCo2e: 500 }), 20);
  expect(told.usdPerTonne).toMatchObject({ value: 150, low: 120, high: 225 });
  expect(told.kgCo2ePerTonne.value).toBe(25);
  expect(told.hours.value).toBe(240);
  expect(told.usdPerTonne.shares).toEqual({ published: 0.25, estimated: 0.5, unverified: 0.25 });
});

test('modes stand in order of travel, neighbours once; what happens at a place is no mode', () => {
  const route = exampleRoute(
    'r',
    {},
    {
      operations: [
        exampleOperation({ kind: 'load', mode: 'road' }),
        exampleOperation({ mode: 'rail' }),
        exampleOperation({ kind: 'border-exit', mode: 'rail' }),
        exampleOperation({ mode: 'rail' }),
        exampleOperation({ mode: 'ferry' }),
        exampleOperation({ mode: 'rail' }),
      ],
    },
  );
  expect(routeInShort(route, 20).modes).toEqual(['rail', 'ferry', 'rail']);
});

const amountFrom = (...origins: readonly string[]): Amount => ({
  value: 1,
  low: 1,
  high: 1,
  confidence: 'published',
  rows: origins.map((origin, place) => ({ table: 'links', id: String(place), origin })),
});

test('origins are those of the rows used, the one used most first', () => {
  const leg = exampleOperation({
    cost: amountFrom('rates'),
    hours: amountFrom('network', 'norms'),
    co2e: amountFrom('network'),
  });
  expect(routeInShort(exampleRoute('r', {}, { operations: [leg] }), 20).origins).toEqual([
    'network',
    'rates',
    'norms',
  ]);
});
