import { expect, test } from 'vitest';
import { exampleOperation } from './example-route.ts';
import { routeId } from './route-id.ts';

const one = exampleOperation({ link: 'a-b' });
const two = exampleOperation({ link: 'b-c', at: 'B', to: 'C' });

test('the name is of the way alone: amounts and waiting do not change it', () => {
  const heavier = exampleOperation({ link: 'a-b', cost: { ...one.cost, value: 999 } });
  expect(routeId([heavier, exampleOperation({ kind: 'wait' }), two])).toBe(routeId([one, two]));
  expect(routeId([one, two])).toMatch(/^[0-9a-z]{14}$/u);
});

test('another link, order, gauge or place is another name', () => {
  const ways = [
    [one, two],
    [two, one],
    [one],
    [],
    [exampleOperation({ link: 'a-b', toGauge: 1435 }), two],
    [exampleOperation({ link: 'a-b', at: 'X' }), two],
    [exampleOperation({ link: 'a-b', kind: 'transfer' }), two],
  ];
  expect(new Set(ways.map(routeId)).size).toBe(ways.length);
});

test('many ways do not share a name', () => {
  const names = new Set(
    Array.from({ length: 20_000 }, (_, way) =>
      routeId([
        exampleOperation({ link: `l${way % 150}` }),
        exampleOperation({ link: `m${Math.floor(way / 150)}` }),
      ]),
    ),
  );
  expect(names.size).toBe(20_000);
});
