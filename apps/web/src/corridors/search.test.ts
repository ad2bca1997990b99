import { expect, test } from 'vitest';
import { isChanged, routeParameters, unchanged, validateCorridorSearch } from './search.ts';

const asked = {
  from: 'greatstone',
  to: 'UZTAS',
  tonnes: '20',
  unit: 'container-40',
  close: 'node:KZDOS@60,link:a-b',
  open: 'corridor:cku',
  withinDays: '21',
  colour: 'gauge',
};

test('an address is kept as far as it is understood', () => {
  expect(validateCorridorSearch(asked)).toEqual(asked);
  expect(
    validateCorridorSearch({ ...asked, tonnes: '-3', unit: 'barrel', departure: 'soon', page: '2' }),
  ).toEqual({ ...asked, tonnes: undefined, unit: undefined });
});

test('a question needs both ends; the load has a default', () => {
  expect(routeParameters({ from: 'greatstone' })).toBeNull();
  expect(routeParameters({ from: 'greatstone', to: 'UZTAS' })).toMatchObject({
    tonnes: '20',
    unit: 'container-40',
  });
});

test('the question of comparison keeps load and dates and drops what is shut, opened, avoided, required', () => {
  const search = validateCorridorSearch(asked);
  expect(isChanged(search)).toBe(true);
  const plain = unchanged(search);
  expect(isChanged(plain)).toBe(false);
  expect(plain).toMatchObject({ from: 'greatstone', to: 'UZTAS', withinDays: '21' });
});
