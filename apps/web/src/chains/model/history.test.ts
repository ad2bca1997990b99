import { expect, test } from 'vitest';
import { beginHistory, push, redo, undo } from './history.ts';

test('what is undone comes back by redoing, and a new change ends what could be redone', () => {
  const changed = push(push(beginHistory('a'), 'b'), 'c');
  expect(undo(changed).now).toBe('b');
  expect(redo(undo(changed))).toEqual(changed);
  expect(push(undo(changed), 'd')).toEqual({ past: ['a', 'b'], now: 'd', future: [] });
});

test('at either end nothing happens, and a change to the same is none', () => {
  const begun = beginHistory('a');
  expect(undo(begun)).toEqual(begun);
  expect(redo(begun)).toEqual(begun);
  expect(push(begun, 'a')).toBe(begun);
});

test('only so many steps are kept', () => {
  const long = Array.from({ length: 500 }, (_, step) => step).reduce(push<number>, beginHistory(-1));
  expect(long.past).toHaveLength(200);
  expect(undo(long).now).toBe(498);
});
