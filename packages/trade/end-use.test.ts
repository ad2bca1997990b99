import { expect, test } from 'vitest';
import { intermediateShares } from './end-use.ts';

test('a heading is intermediate by the part of its lines in the eight classes, two or three figures', () => {
  const shares = intermediateShares([
    { hs2022: '0101', bec: '111', share: 0.6 },
    { hs2022: '0101', bec: '410', share: 0.4 },
    { hs2022: '7403', bec: '220', share: 1 },
    { hs2022: '8708', bec: '53', share: 0.75 },
    { hs2022: '8708', bec: '420', share: 0.25 },
    { hs2022: '2710', bec: '310', share: 0.25 },
    { hs2022: '2710', bec: '321', share: 0.5 },
    { hs2022: '2710', bec: '322', share: 0.25 },
  ]);
  expect(Object.fromEntries(shares)).toEqual({ '0101': 0.6, '7403': 1, '8708': 1, '2710': 0.5 });
});

test('motor cars, consumer and capital goods are not intermediate; a heading without a class is unknown', () => {
  const shares = intermediateShares([
    { hs2022: '8703', bec: '510', share: 1 },
    { hs2022: '6403', bec: '620', share: 1 },
    { hs2022: '8429', bec: '410', share: 1 },
    { hs2022: '8701', bec: '521', share: 1 },
  ]);
  expect([...shares.values()]).toEqual([0, 0, 0, 0]);
  expect(shares.has('9999')).toBe(false);
});
