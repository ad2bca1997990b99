import { visitor } from '@hamkor/registry';
import { expect, test } from 'vitest';
import { accessProblem } from './route-access.ts';

const analyst = { account: 'a', grants: [{ role: 'analyst', state: 'KAZ', organisation: null }] } as const;

test('visitors use what needs nothing, accounts what needs an account, roles what needs them', () => {
  for (const needs of [undefined, 'nothing'] as const) {
    expect(accessProblem(visitor, needs)).toBeNull();
    expect(accessProblem(analyst, needs)).toBeNull();
  }
  expect(accessProblem(visitor, 'account')).toEqual({ kind: 'not-signed-in' });
  expect(accessProblem(analyst, 'account')).toBeNull();
  expect(accessProblem(visitor, ['analyst'])).toEqual({ kind: 'not-signed-in' });
  expect(accessProblem(analyst, ['auditor', 'analyst'])).toBeNull();
  expect(accessProblem(analyst, ['auditor'])).toEqual({ kind: 'forbidden', reason: 'wrongRole' });
  expect(accessProblem(analyst, [])).toEqual({ kind: 'forbidden', reason: 'wrongRole' });
});

test('a role that waits for a second factor counts for nothing, and says so', () => {
  const waiting = { account: 'a', grants: [], withheld: analyst.grants };
  expect(accessProblem(waiting, ['analyst'])).toEqual({ kind: 'forbidden', reason: 'secondFactor' });
  expect(accessProblem(waiting, ['auditor'])).toEqual({ kind: 'forbidden', reason: 'wrongRole' });
  expect(accessProblem(waiting, 'account')).toBeNull();
});
