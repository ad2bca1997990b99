import { expect, test } from 'vitest';
import { currentPage, isAt, pagesAt, stops } from './way.ts';

const labelAt = (pathname: string): string | undefined => stops.find((stop) => isAt(stop, pathname))?.label;

test('every address belongs to the stop a reader expects', () => {
  expect(
    ['/', '/members/UZB', '/options/a-b', '/validation', '/pairs/KAZ/UZB', '/parks', '/origins/x'].map(
      labelAt,
    ),
  ).toEqual(['overview', 'overview', 'find', 'find', 'explore', 'dataBank', 'ledger']);
});

test('an address that only begins like a stop is not at it', () => {
  expect(labelAt('/spaceship')).toBeUndefined();
});

test('a page below a stop shows the pages of that stop, a stop of one page shows none', () => {
  expect(pagesAt('/pairs/KAZ/UZB').map(({ to }) => to)).toEqual([
    '/space',
    '/pairs',
    '/dependence',
    '/trends',
    '/complexity',
    '/value-added',
  ]);
  expect(pagesAt('/ledger')).toEqual([]);
});

test('the line of pages begins with the address the rail leads to, and none stands in two lines', () => {
  for (const { to, pages } of stops) expect(pages?.[0]?.to ?? to).toBe(to);
  const all = stops.flatMap(({ pages }) => (pages ?? []).map(({ to }) => to));
  expect(new Set(all).size).toBe(all.length);
});

test('of pages one below the other only the nearest is the current one', () => {
  const pages = pagesAt('/corridors/green');
  expect(currentPage(pages, '/corridors/green')?.to).toBe('/corridors/green');
  expect(currentPage(pages, '/corridors')?.to).toBe('/corridors');
  expect(currentPage(pagesAt('/pairs/KAZ/UZB'), '/pairs/KAZ/UZB')?.to).toBe('/pairs');
});
