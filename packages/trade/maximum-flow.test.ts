import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maximumFlow } from './maximum-flow.ts';

const everywhere = (): boolean => true;

/**
 * Least capacity of a cut, by trying every set of suppliers kept on the source's side: all demanders they
 * reach must then be cut, and all other suppliers. By linear programming duality this is the optimum of the
 * transportation problem; it shares no line with the method under test.
 */
const leastCut = (
  supply: readonly number[],
  demand: readonly number[],
  open: (i: number, j: number) => boolean,
): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let kept = 0; kept < 2 ** supply.length; kept++) {
    const isKept = (i: number): boolean => Math.floor(kept / 2 ** i) % 2 === 1;
    const suppliers = supply.reduce((sum, amount, i) => (isKept(i) ? sum : sum + amount), 0);
    const demanders = demand.reduce(
      (sum, amount, j) => (supply.some((_, i) => isKept(i) && open(i, j)) ? sum + amount : sum),
      0,
    );
    least = Math.min(least, suppliers + demanders);
  }
  return least;
};

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
const whole = (amounts: readonly number[]): number[] => amounts.map((amount) => Math.ceil(amount) % 4);
const eleventh = (i: number, j: number): boolean => (i * j + i + 3 * j) % 11 === 0;

const network = fc
  .record({
    supply: fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 7 }),
    demand: fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 7 }),
    gates: fc.array(fc.boolean(), { minLength: 49, maxLength: 49 }),
  })
  .map(({ supply, demand, gates }) => ({
    supply,
    demand,
    open: (i: number, j: number): boolean => gates[i * 7 + j]!,
  }));

test('the maximum flow equals the least cut, which is the optimum of the linear programme', () => {
  fc.assert(
    fc.property(network, ({ supply, demand, open }) => {
      const capacity = total([...supply, ...demand]);
      const difference = maximumFlow(supply, demand, open).total - leastCut(supply, demand, open);
      expect(Math.abs(difference)).toBeLessThanOrEqual(1e-10 * capacity);
    }),
    { numRuns: 1000, seed: 1970 },
  );
});

test('the maximum flow equals the least cut when many capacities are alike', () => {
  fc.assert(
    fc.property(network, ({ supply, demand, open }) => {
      const [from, to] = [whole(supply), whole(demand)];
      expect(maximumFlow(from, to, open).total).toBeCloseTo(leastCut(from, to, open), 9);
    }),
    { numRuns: 1000, seed: 1956 },
  );
});

test('no supplier gives more than it has, no demander gets more than it wants, closed pairs move nothing', () => {
  fc.assert(
    fc.property(network, ({ supply, demand, open }) => {
      const { flow } = maximumFlow(supply, demand, open);
      const slack = 1e-10 * total([...supply, ...demand]);
      const at = (i: number, j: number): number => flow[i * demand.length + j]!;
      supply.forEach((amount, i) => {
        expect(demand.reduce((sum, _, j) => sum + at(i, j), 0)).toBeLessThanOrEqual(amount + slack);
        demand.forEach((_, j) => {
          expect(at(i, j)).toBeGreaterThanOrEqual(-slack);
          if (!open(i, j)) expect(at(i, j)).toBe(0);
        });
      });
      demand.forEach((amount, j) => {
        expect(supply.reduce((sum, _, i) => sum + at(i, j), 0)).toBeLessThanOrEqual(amount + slack);
      });
    }),
  );
});

test('with every pair open the flow is the smaller of all supply and all demand', () => {
  fc.assert(
    fc.property(network, ({ supply, demand }) => {
      const [given, wanted] = [total(supply), total(demand)];
      const difference = maximumFlow(supply, demand, everywhere).total - Math.min(given, wanted);
      expect(Math.abs(difference)).toBeLessThanOrEqual(1e-10 * Math.max(given, wanted));
    }),
  );
});

test('one seller of 27.3 and two buyers move 27.3, not twice as much', () => {
  expect(maximumFlow([27.3], [247.8, 84.4], everywhere).total).toBeCloseTo(27.3, 12);
});

test('a first choice is taken back where that lets another supplier sell', () => {
  const { total: moved, flow } = maximumFlow([5, 5], [5, 5], (i, j) => i === 0 || j === 0);
  expect(moved).toBe(10);
  expect([...flow]).toEqual([0, 5, 5, 0]);
});

test('a market of three hundred suppliers and demanders is solved at once', () => {
  const amounts = Array.from({ length: 300 }, (_, i) => 1 + ((i * 7919) % 97));
  const started = performance.now();
  const plan = maximumFlow(amounts, amounts.toReversed(), eleventh);
  expect(performance.now() - started).toBeLessThan(2000);
  expect(plan.total).toBeGreaterThan(0);
});

test('nothing to give moves nothing', () => {
  expect(maximumFlow([], [], everywhere).total).toBe(0);
  expect(maximumFlow([0, 0], [3], everywhere).total).toBe(0);
});
