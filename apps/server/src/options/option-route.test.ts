import type { Role } from '@hamkor/trade';
import { expect, test } from 'vitest';
import { exampleOptionRoute } from './example-option-route.ts';
import type { BestRoutes } from './option-route.ts';
import { isWithinDays, routeOfOption } from './option-route.ts';

const option = (role: Role, ...codes: readonly string[]) => ({
  partners: codes.map((iso3) => ({ iso3, role, brings: [] })),
});
const together = (...codes: readonly string[]) => option('co-developer', ...codes);
const routes: BestRoutes = new Map([
  ['KAZ>UZB', exampleOptionRoute(60)],
  ['KAZ>CHN', exampleOptionRoute(100)],
  ['UZB>CHN', exampleOptionRoute(240)],
]);

test('the way goes from the sender to the receiver', () => {
  const sale = {
    partners: [...option('importer', 'UZB').partners, ...option('supplier', 'KAZ').partners],
  };
  expect(routeOfOption(sale, routes)?.hours.value).toBe(60);
});

test('of three partners the two farthest apart count, and one pair without a way leaves none', () => {
  expect(routeOfOption(together('KAZ', 'UZB', 'CHN'), routes)?.hours.value).toBe(240);
  expect(routeOfOption(together('KAZ', 'UZB', 'IND'), routes)).toBeNull();
});

test('days are compared with the hours expected; no way is not within any days', () => {
  expect(isWithinDays(together('KAZ', 'UZB'), routes, 2.5)).toBe(true);
  expect(isWithinDays(together('KAZ', 'UZB'), routes, 2.4)).toBe(false);
  expect(isWithinDays(together('KAZ', 'IND'), routes, 1000)).toBe(false);
});
