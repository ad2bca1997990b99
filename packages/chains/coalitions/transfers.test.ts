import fc from 'fast-check';
import { expect, test } from 'vitest';
import { transfers } from './transfers.ts';

test('who owes just what another is owed settles with that one', () => {
  expect(transfers([10, 0, 7, 3], [6, 4, 5, 5], 1e-9)).toEqual([
    { from: 0, to: 1, amount: 4 },
    { from: 2, to: 3, amount: 2 },
  ]);
});

test('what is to be had beyond what there is comes from outside', () => {
  expect(transfers([10, 0], [8, 5], 1e-9)).toEqual([
    { from: null, to: 1, amount: 3 },
    { from: 0, to: 1, amount: 2 },
  ]);
});

test('nobody pays what does not count', () => {
  expect(transfers([1e6, 2e6], [1e6 + 0.01, 2e6 - 0.01], 0.1)).toEqual([]);
});

test('payments settle everything, with one fewer than there are who pay or are paid', () => {
  const amounts = fc.array(
    fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -1000, max: 1000 })),
    {
      minLength: 1,
      maxLength: 9,
    },
  );
  fc.assert(
    fc.property(amounts, fc.integer({ min: 0, max: 500 }), (pairs, subsidy) => {
      const has = pairs.map(([amount]) => amount);
      const shares = pairs.map(([, amount]) => amount);
      shares[0]! +=
        has.reduce((sum, amount) => sum + amount, 0) -
        shares.reduce((sum, amount) => sum + amount, 0) +
        subsidy;
      const payments = transfers(has, shares, 1e-9);
      const after = [...has];
      for (const { from, to, amount } of payments) {
        expect(amount).toBeGreaterThan(0);
        if (from !== null) after[from]! -= amount;
        after[to]! += amount;
      }
      after.forEach((amount, player) => expect(amount).toBeCloseTo(shares[player]!, 6));
      const involved = has.filter((amount, player) => amount !== shares[player]).length + Number(subsidy > 0);
      expect(payments.length).toBeLessThanOrEqual(Math.max(0, involved - 1));
    }),
  );
});
