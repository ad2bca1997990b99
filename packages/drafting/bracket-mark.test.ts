import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markOf, marksIn, runsOf, withoutMark } from './bracket-mark.ts';

test('a text is told apart into words and marks, which make it up again', () => {
  expect(runsOf('shall [#b3] by')).toEqual([
    { kind: 'words', text: 'shall ', from: 0 },
    { kind: 'bracket', bracket: 'b3', from: 6 },
    { kind: 'words', text: ' by', from: 11 },
  ]);
  const part = fc.oneof(fc.constantFrom('[#b1]', '[#b22]', '[#', ']', 'b1', '[#a1]', '草'), fc.string());
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('');
      const runs = runsOf(text);
      expect(runs.map((run) => (run.kind === 'words' ? run.text : markOf(run.bracket))).join('')).toBe(text);
      expect(runs.flatMap((run) => (run.kind === 'bracket' ? [run.bracket] : []))).toEqual(marksIn(text));
    }),
  );
});

test('words take the place of a mark, and where nothing does no blank stands twice', () => {
  expect(withoutMark('shall [#b1] cooperate', 'b1', 'closely')).toBe('shall closely cooperate');
  expect(withoutMark('shall [#b1] cooperate', 'b1', '')).toBe('shall cooperate');
  expect(withoutMark('cooperate [#b1].', 'b1', '')).toBe('cooperate.');
  expect(withoutMark('[#b1] The Parties', 'b1', '')).toBe('The Parties');
  expect(withoutMark('各方[#b1]合作', 'b1', '')).toBe('各方合作');
  expect(withoutMark('no mark', 'b1', 'x')).toBe('no mark');
});
