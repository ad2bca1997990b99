import type { ChainPlan, TaskAnswer } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { answerStatus } from './answer-status.ts';

const plan = (status: ChainPlan['status'], gap = 0): ChainPlan =>
  ({ status, gap, stop: status === 'optimal' ? null : 'time' }) as ChainPlan;

test('a plan stopped by its time limit is never called proved', () => {
  expect(answerStatus({ kind: 'plan', answer: { kind: 'plan', plan: plan('optimal') } })).toEqual({
    kind: 'proved',
  });
  expect(answerStatus({ kind: 'plan', answer: { kind: 'plan', plan: plan('feasible', 0.021) } })).toEqual({
    kind: 'within',
    gap: 0.021,
    stop: 'time',
  });
  // Nothing bounds it, or the infinite gap has travelled as null: not "within 0 %".
  for (const gap of [Infinity, JSON.parse('null') as number])
    expect(answerStatus({ kind: 'plan', answer: { kind: 'plan', plan: plan('feasible', gap) } })).toEqual({
      kind: 'within',
      gap: null,
      stop: 'time',
    });
});

test('of many computations it is told how many were not proved', () => {
  const worth = [{ isProved: true }, { isProved: false }, { isProved: false }];
  expect(answerStatus({ kind: 'gains', answer: { worth } } as unknown as TaskAnswer)).toEqual({
    kind: 'partly',
    open: 2,
    of: 3,
  });
});

test('no plan is told as what it is', () => {
  expect(answerStatus({ kind: 'no-plan', answer: { kind: 'infeasible', clash: null, seconds: 1 } })).toEqual({
    kind: 'infeasible',
  });
  expect(
    answerStatus({ kind: 'plan', answer: { kind: 'stopped', stop: 'cancelled', bound: null, seconds: 1 } }),
  ).toEqual({ kind: 'stopped', stop: 'cancelled' });
});
