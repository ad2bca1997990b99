import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fold } from './fold.ts';
import { foldActs, stateHash } from './fold.ts';
import { testActs } from './test-acts.ts';
import type { Json } from './act.ts';

type Counts = Readonly<Record<string, number>>;
const counting: Fold<Counts, Json> = {
  empty: {},
  step: (counts, { content }) => ({
    ...counts,
    [content.subject.id]: (counts[content.subject.id] ?? 0) + 1,
  }),
};
const acts = testActs(60);

test('the state after any act is the fold of the history up to it', () => {
  fc.assert(
    fc.property(fc.nat(60), (until) => {
      const earlier = foldActs(counting, acts, until);
      expect(earlier).toEqual(foldActs(counting, acts.slice(0, until)));
      const rest: Fold<Counts, Json> = { ...counting, empty: earlier };
      expect(foldActs(rest, acts.slice(until))).toEqual(foldActs(counting, acts));
    }),
  );
});

test('one state has one hash, in whatever order its parts came', () => {
  expect(stateHash({ b: 1, a: 2 })).toBe(stateHash({ a: 2, b: 1 }));
  expect(stateHash({ a: 2 })).not.toBe(stateHash({ a: 1 }));
});
