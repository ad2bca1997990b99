import { expect, test } from 'vitest';
import { placesListed, routesListed } from './spread-routes.ts';

test('a short list is whole', () => {
  expect(placesListed(3, [0, 2])).toEqual([0, 1, 2]);
});

test('a long one is spread from first to last, with the places asked for in it', () => {
  const places = placesListed(200, [137, 55]);
  expect(places).toHaveLength(routesListed + 2);
  expect([places[0], places.at(-1)]).toEqual([0, 199]);
  expect(places).toEqual(expect.arrayContaining([55, 137]));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
