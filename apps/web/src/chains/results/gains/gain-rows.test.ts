import type { GainsAnswer } from '@hamkor/contract';
import { describe, expect, test } from 'vitest';
import { divisionsOf, gainRows } from './gain-rows.ts';
import { membersOf, strongestObjection } from './objection.ts';

const rule = (name: string, shares: readonly number[] | null) => ({
  rule: name,
  shares,
  standardErrors: null,
  largestExcess: null,
  objector: null,
  isIndividuallyRational: null,
});

/** Three players: A alone gains 10, A and B together 60, everybody 100. */
const answer = {
  players: ['AAA', 'BBB', 'CCC'],
  worth: [10, 0, 60, 0, 20, 0, 100].map((worth, at) => ({ mask: at + 1, worth })),
  planGains: [20, 20, 60],
  rules: [rule('equal', [100 / 3, 100 / 3, 100 / 3]), rule('proportional', null)],
  stable: rule('stable', [35, 30, 35]),
} as unknown as GainsAnswer;

describe('gains of states', () => {
  test('alone is the worth of the coalition of one; a rule without shares is no column', () => {
    expect(gainRows(answer).map(({ alone }) => alone)).toEqual([10, 0, 0]);
    expect(divisionsOf(answer)).toEqual(['stable', 'plan', 'equal']);
    expect(gainRows(answer)[2]!.gains.get('plan')).toBe(60);
  });

  test('the coalition with most to gain by leaving is named, with its gain in money and share', () => {
    expect(strongestObjection(answer, answer.planGains)).toEqual({ members: [0, 1], excess: 20, share: 0.5 });
  });

  test('nobody objects to a division in the core', () => {
    expect(strongestObjection(answer, [35, 30, 35])).toBeNull();
  });

  test('a coalition that is given nothing has no share to do better by', () => {
    const objection = strongestObjection(answer, [0, 0, 100]);
    expect(objection).toEqual({ members: [0, 1], excess: 60, share: null });
  });

  test('masks are read bit by bit', () => {
    expect(membersOf(0b101)).toEqual([0, 2]);
  });
});
