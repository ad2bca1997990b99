import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coalitionName, readGame } from './read-game.ts';

const problemsOf = (document: unknown): readonly string[] => {
  const reading = readGame(document);
  return reading.kind === 'game' ? [] : reading.problems.map(({ kind, at }) => `${kind} ${at}`.trim());
};

test('a game as people write it, in any order of names', () => {
  const reading = readGame({ players: ['A', 'B'], worth: { 'B + A': 7, A: 1, B: 2 } });
  expect(reading.kind === 'game' && [...reading.game.worth]).toEqual([0, 1, 2, 7]);
});

test('every coalition that is missing, named twice or not a number is told, all at once', () => {
  expect(
    problemsOf({
      players: ['A', 'B', 'C'],
      worth: { A: 1, B: 'x', C: 2, 'A+B': 3, 'B+A': 3, 'A+D': 1, 'A+A': 1 },
    }),
  ).toEqual([
    'not-a-number B',
    'duplicate-coalition B+A',
    'unknown-player A+D',
    'unknown-player A+A',
    'missing-coalition A+C',
    'missing-coalition B+C',
    'missing-coalition A+B+C',
  ]);
});

test('what is not a game', () => {
  expect(problemsOf(null)).toEqual(['not-a-game']);
  expect(problemsOf({ players: 'A', worth: {} })).toEqual(['not-a-game']);
  expect(problemsOf({ players: [], worth: {} })).toEqual(['no-players']);
  expect(problemsOf({ players: ['A', 'A+B', 'A', ''], worth: {} })).toEqual([
    'bad-player-name A+B',
    'duplicate-player A',
    'bad-player-name',
  ]);
  expect(problemsOf({ players: Array.from({ length: 21 }, (_, at) => `P${at}`), worth: {} })).toEqual([
    'too-many-players 21',
  ]);
  expect(problemsOf({ players: ['A'], worth: { '': 3, A: Infinity } })).toEqual([
    'not-a-number',
    'not-a-number A',
  ]);
  // Two of them add up to no number at all.
  expect(problemsOf({ players: ['A'], worth: { A: 1e308 } })).toEqual(['not-a-number A']);
});

test('of a hundred thousand missing coalitions two hundred are told', () => {
  expect(problemsOf({ players: Array.from({ length: 17 }, (_, at) => `P${at}`), worth: {} })).toHaveLength(
    200,
  );
});

test('whatever is written, it is a game or a list of problems', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (players, worth) => {
      const reading = readGame({ players, worth });
      if (reading.kind === 'problems') expect(reading.problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

test('coalitions are named in the order of the players', () => {
  expect(coalitionName(['KAZ', 'UZB', 'TJK'], 0b101)).toBe('KAZ+TJK');
});
