import type { ChainProgressDocument } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { follow, noTrail, trailLines } from './progress-trail.ts';

const told = (
  at: string,
  seconds: number,
  incumbent: number | null,
  bound: number | null,
): ChainProgressDocument => ({
  at,
  done: 0,
  of: 1,
  seconds,
  incumbent,
  bound,
  gap: null,
});

test('a trail follows one solve and begins anew with the next', () => {
  const first = follow(follow(noTrail, told('plan', 0, null, 10)), told('plan', 1, 20, 12));
  expect(first.points).toHaveLength(2);
  expect(follow(first, told('plan', 1, 20, 12))).toBe(first);
  expect(follow(first, told('limit:a', 0, null, null)).points).toHaveLength(1);
});

test('the two lines lie in their frame, the plan above the bound, closing in', () => {
  const trail = [
    told('plan', 0, null, -1000),
    told('plan', 1, 40, 10),
    told('plan', 2, 30, 20),
    told('plan', 3, 25, 24),
  ].reduce(follow, noTrail);
  const lines = trailLines(trail);
  expect(lines?.incumbent).toHaveLength(3);
  expect(lines?.bound).toHaveLength(4);
  const all = [...(lines?.incumbent ?? []), ...(lines?.bound ?? [])];
  for (const [x, y] of all) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(1);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(1);
  }
  expect(lines?.incumbent.at(-1)?.[1]).toBeLessThan(lines?.bound.at(-1)?.[1] ?? 0);
});

test('nothing is drawn before there is something to draw', () => {
  expect(trailLines(noTrail)).toBeNull();
  expect(trailLines(follow(noTrail, told('plan', 0, 1, 0)))).toBeNull();
});

test('a long trail is thinned and keeps its last moment', () => {
  const long = Array.from({ length: 3000 }, (_, second) => told('plan', second, 5, 1)).reduce(
    follow,
    noTrail,
  );
  expect(long.points.length).toBeLessThanOrEqual(401);
  expect(long.points.at(-1)?.seconds).toBeGreaterThan(2990);
});
