import type { Position, Question } from '@hamkor/council';
import { expect, test } from 'vitest';
import { countStands, questionShown, standsOf } from './stands.ts';

const said = (stance: Position['stance'], act: number, text: string | null = null): Position => ({
  stance,
  act,
  at: `2026-11-23T10:00:00.${`${act}`.padStart(3, '0')}Z`,
  text,
  point: null,
});

const question: Question = {
  act: 1,
  at: '2026-11-23T09:00:00.000Z',
  mode: 'meeting',
  hash: 'a'.repeat(64),
  level: 'coordinators',
  gate: null,
  checklist: null,
  members: ['AAA', 'BBB', 'CCC'],
  observers: ['OOO'],
  silence: null,
  positions: {
    AAA: [said('assent', 3), said('opinion', 2, 'Word for word.')],
    OOO: [said('opinion', 4, 'An observer comments.')],
  },
};

const state = {
  members: ['AAA', 'BBB', 'CCC', 'DDD'],
  observers: ['OOO'],
  question,
  outcomes: [],
  participation: { CCC: { standing: 'out' as const, act: 5, at: '2026-11-23T11:00:00.000Z' } },
};

test('a state that has said nothing stands silent, which is no objection', () => {
  const silent = standsOf(state).find((stand) => stand.state === 'BBB');
  expect(silent).toMatchObject({ stance: null, said: [], since: null, hasSay: true });
});

test('an opinion beside assent is shown, and since when is the last of its acts', () => {
  expect(standsOf(state)[0]).toMatchObject({ state: 'AAA', stance: 'opinion', since: { act: 3 } });
});

test('who became a member after the question has no say in it, and observers never have', () => {
  const stands = standsOf(state);
  expect(stands.filter(({ hasSay }) => hasSay).map((stand) => stand.state)).toEqual(['AAA', 'BBB', 'CCC']);
  expect(stands.find((stand) => stand.state === 'OOO')).toMatchObject({ isMember: false, hasSay: false });
});

test('counts are of those who have a say, and whoever assents with an opinion counts in both', () => {
  expect(countStands(standsOf(state))).toEqual({
    object: 0,
    opinion: 1,
    assent: 1,
    out: 0,
    observe: 0,
    silent: 2,
  });
});

test('without an open question the one decided last is shown, and before any none', () => {
  const outcome = {
    act: 9,
    question,
    result: 'adopted' as const,
    at: '2026-11-23T12:00:00.000Z',
    blocking: [],
    opinions: [],
    participants: ['AAA'],
  };
  expect(questionShown({ question: null, outcomes: [outcome] })).toEqual({ question, outcome });
  expect(questionShown({ question: null, outcomes: [] })).toBeNull();
});
