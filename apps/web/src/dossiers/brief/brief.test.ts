import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BriefLine } from './brief-groups.ts';
import { briefGroups } from './brief-groups.ts';
import { noteMark, sentenceParts, withoutMarks } from './note-marks.ts';

const line = (key: BriefLine['key']): BriefLine => ({ key, args: {}, item: null });

test('figures stand with the thing that they are of, the response with its risk', () => {
  const { groups } = briefGroups([
    line('item'),
    line('figure'),
    line('figure'),
    line('item'),
    line('risk'),
    line('response'),
  ]);
  expect(groups.map(({ head, tail }) => [head.key, tail.length])).toEqual([
    ['item', 2],
    ['item', 0],
    ['risk', 1],
  ]);
});

test('gains are told apart, and no line is lost', () => {
  const lines = (
    ['summary', 'gain', 'worse-off', 'figure-unknown', 'figure-unknown', 'gain-unknown', 'waived'] as const
  ).map(line);
  const { groups, gains } = briefGroups(lines);
  expect(gains.map(({ key }) => key)).toEqual(['gain', 'worse-off', 'gain-unknown']);
  expect(groups.reduce((count, { tail }) => count + 1 + tail.length, 0) + gains.length).toBe(lines.length);
});

test('notes are found wherever they stand in a sentence', () => {
  expect(sentenceParts(`It pays 5 mn USD${noteMark(12)} a year${noteMark(3)}`)).toEqual([
    { kind: 'words', words: 'It pays 5 mn USD' },
    { kind: 'note', note: 12 },
    { kind: 'words', words: ' a year' },
    { kind: 'note', note: 3 },
  ]);
});

test('words that somebody wrote forge no note', () => {
  expect(withoutMarks(`Pays 900 mn USD${noteMark(1)}`)).toBe('Pays 900 mn USD1');
});

test('no word of a sentence is lost beside its notes', () => {
  const words = fc.string({ unit: fc.constantFrom('a', ' ', '7', '中', '½', '[') });
  fc.assert(
    fc.property(fc.array(fc.tuple(words, fc.nat(99))), (pieces) => {
      const parts = sentenceParts(pieces.map(([text, note]) => text + noteMark(note)).join(''));
      const told = parts.map((part) => (part.kind === 'words' ? part.words : '')).join('');
      expect(told).toBe(pieces.map(([text]) => text).join(''));
      expect(parts.filter(({ kind }) => kind === 'note').length).toBe(pieces.length);
    }),
    { numRuns: 100 },
  );
});
