import { expect, test } from 'vitest';
import { RequestFailed } from './client.ts';
import { retryDelay, shouldRetry } from './retry.ts';

const problem = (status: number) =>
  new RequestFailed({ kind: 'problem', problem: { type: 'about:blank', title: '', status, detail: '' } });

test('a server that is still computing is asked until it is ready, for about a minute', () => {
  expect(shouldRetry(39, problem(503))).toBe(true);
  expect(shouldRetry(40, problem(503))).toBe(false);
  expect(retryDelay(5, problem(503))).toBe(1500);
});

test('a server that does not answer is asked twice more, then the reader is told', () => {
  const silent = new RequestFailed({ kind: 'unreachable' });
  expect([0, 1, 2].map((failures) => shouldRetry(failures, silent))).toEqual([true, true, false]);
});

test('a stated problem or a defect is not asked again', () => {
  expect(shouldRetry(0, problem(404))).toBe(false);
  expect(shouldRetry(0, new Error('defect'))).toBe(false);
});
