import { gameOf } from '@hamkor/gains';
import { highsHere } from '@hamkor/optimiser';
import { expect, test } from 'vitest';
import { coreOf } from './gains-core.ts';

/** Each pair is worth `pair`, all three 100. */
const pairs = (pair: number) =>
  gameOf(['A', 'B', 'C'], (mask) => (mask === 7 ? 100 : [3, 5, 6].includes(mask) ? pair : 0));
const slackOf = (pair: number, all: number): Float64Array =>
  Float64Array.of(0, 0, 0, pair, 0, pair, pair, all);

test.each([
  // Pairs of 66.67 are as much as the core bears.
  { pair: 60, slack: [0, 0], isEmpty: false, isCertain: true },
  { pair: 60, slack: [5, 0], isEmpty: false, isCertain: true },
  { pair: 60, slack: [8, 0], isEmpty: false, isCertain: false },
  { pair: 60, slack: [0, 50], isEmpty: false, isCertain: true },
  { pair: 80, slack: [9, 15], isEmpty: true, isCertain: true },
  { pair: 80, slack: [0, 25], isEmpty: true, isCertain: false },
])('worths known to a little: pairs of $pair, $slack', async ({ pair, slack, isEmpty, isCertain }) => {
  const core = await coreOf(pairs(pair), slackOf(slack[0]!, slack[1]!), await highsHere());
  expect(core).toMatchObject({ isEmpty, isCertain });
  expect(core.subsidy).toBeCloseTo(isEmpty ? 1.5 * pair - 100 : 0, 6);
  expect(core.proof === null).toBe(!isEmpty);
});
