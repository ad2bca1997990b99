import { expect, test } from 'vitest';
import type { CouncilBody } from './index.ts';
import { gates, nextGate } from './index.ts';
import { coordinator, hour, officer, openBody, questionOn, silenceOn, story } from './test-case.ts';
import type { Story } from './test-case.ts';

const chair = coordinator('BBB');
const snapshot = (letter: string): string => letter.repeat(64);
const met = (requirement: string): NonNullable<CouncilBody<'council.table'>['checklist']>[number] => ({
  requirement,
  standing: 'met',
  states: [],
});

const opened = (): Story => {
  const told = story();
  told.does(0, coordinator('AAA'), 'council.open', openBody('project', { members: ['AAA', 'BBB', 'CCC'] }));
  return told;
};

const ask = (told: Story, hours: number, more: Partial<CouncilBody<'council.table'>> = {}): string =>
  told.does(
    hours,
    chair,
    'council.table',
    questionOn(told.fold(), {
      hash: snapshot('1'),
      gate: nextGate(told.fold().state.stage),
      checklist: [met('evidence')],
      ...more,
    }),
  );

test('a project passes its gates one after the other, each on a snapshot of its dossier', () => {
  const told = opened();
  for (const [place, gate] of gates.entries()) {
    ask(told, place * 10 + 1, { hash: snapshot(String(place)) });
    expect(told.does(place * 10 + 2, chair, 'council.close')).toBe(gate);
  }
  expect(told.fold().state.outcomes.map(({ question }) => question.gate)).toEqual(gates);
  expect(nextGate('g7')).toBe(null);
  expect(ask(told, 100, { gate: 'g7' })).toBe('wrongStage');
});

test.each([
  ['gateOrder', { gate: 'g1' }],
  ['wrongKind', { gate: null }],
  ['gateMissing', { checklist: null }],
  [
    'gateMissing',
    { checklist: [met('evidence'), { requirement: 'estimate', standing: 'missing', states: [] }] },
  ],
  ['gateMissing', { checklist: [{ requirement: 'gains', standing: 'waived', states: ['CCC'] }] }],
] as const)('a gate is refused by %s', (rule, more) => {
  const told = opened();
  expect(ask(told, 1, more as Partial<CouncilBody<'council.table'>>)).toBe(rule);
  expect(told.fold().state.question).toBe(null);
});

test('a waiver counts for its own snapshot and state; what is not asked yet stands in nobody’s way', () => {
  const told = opened();
  const checklist = [
    { requirement: 'gains', standing: 'waived', states: ['CCC'] },
    { requirement: 'finance', standing: 'not-yet', states: [] },
  ] as const;
  told.does(1, coordinator('CCC'), 'council.waive', { hash: snapshot('2'), text: 'all the same' });
  expect(ask(told, 2, { checklist: [...checklist] as never })).toBe('gateMissing');
  told.does(3, coordinator('BBB'), 'council.waive', { hash: snapshot('1'), text: 'not for another' });
  expect(ask(told, 4, { checklist: [...checklist] as never })).toBe('gateMissing');
  told.does(5, coordinator('CCC'), 'council.waive', { hash: snapshot('1'), text: 'all the same' });
  expect(ask(told, 6, { checklist: [...checklist] as never })).toBe('proposed');
});

test('a new snapshot overtakes the question on the old one', () => {
  const told = opened();
  ask(told, 1);
  told.does(2, coordinator('CCC'), 'council.object', { text: 'no' });
  expect(ask(told, 3)).toBe('questionOpen');
  expect(ask(told, 4, { hash: snapshot('2') })).toBe('proposed');
  const { question, outcomes } = told.fold().state;
  expect([question!.hash, question!.positions]).toEqual([snapshot('2'), {}]);
  expect(outcomes).toMatchObject([
    { result: 'superseded', question: { positions: { CCC: [{ text: 'no' }] } } },
  ]);
});

test('a gate not agreed leaves the project where it was; who stays out joins later without anybody’s consent', () => {
  const told = opened();
  ask(told, 1);
  told.does(2, coordinator('CCC'), 'council.object', { text: 'too early' });
  expect(told.does(3, chair, 'council.close')).toBe('proposed');
  ask(told, 4);
  told.does(5, coordinator('CCC'), 'council.opt-out', { reason: null });
  expect(told.does(6, chair, 'council.close')).toBe('g0');
  expect(told.does(7, coordinator('CCC'), 'council.take-part')).toBe('wrongStage');
  expect(told.does(7, coordinator('CCC'), 'council.waive', { hash: snapshot('1'), text: 'x' })).toBe(
    'notParticipant',
  );
  ask(told, 8, { hash: snapshot('2') });
  expect(told.does(9, coordinator('CCC'), 'council.object', { text: 'no' })).toBe('notParticipant');
  expect(told.does(10, coordinator('CCC'), 'council.join')).toBe('g0');
  expect(told.fold().state.participation['CCC']).toMatchObject({ standing: 'joined', at: hour(10) });
  expect(told.does(11, coordinator('CCC'), 'council.observe')).toBe('g0');
  expect(told.does(12, coordinator('CCC'), 'council.take-part')).toBe('g0');
  expect(told.does(13, coordinator('CCC'), 'council.opt-out', { reason: null })).toBe('g0');
  expect(told.does(14, coordinator('CCC'), 'council.withdraw-position')).toBe('g0');
  expect(told.does(15, chair, 'council.close')).toBe('g1');
  expect(told.fold().state.outcomes.at(-1)!.participants).toEqual(['AAA', 'BBB', 'CCC']);
});

test('a gate may be asked for by silence, and an objection in time breaks it', () => {
  const told = opened();
  const body = {
    ...silenceOn(told.fold(), hour(48)),
    hash: snapshot('1'),
    gate: 'g0',
    checklist: [met('evidence')],
  };
  expect(told.does(0, officer('one'), 'council.announce-silence', body)).toBe('proposed');
  expect(told.does(1, coordinator('AAA'), 'council.object', { text: 'no' })).toBe('proposed');
  expect(told.does(2, coordinator('AAA'), 'council.object', { text: 'no' })).toBe('noQuestion');
  const again = { ...body, until: hour(72) };
  expect(told.does(3, officer('one'), 'council.announce-silence', again)).toBe('objectionStands');
  ask(told, 4);
  told.does(5, coordinator('AAA'), 'council.withdraw-position');
  expect(told.does(6, officer('one'), 'council.announce-silence', again)).toBe('proposed');
  expect(told.does(73, coordinator('AAA'), 'council.object', { text: 'no' })).toBe('silenceOver');
  // The act that comes after the end finds the gate passed.
  expect(told.does(74, coordinator('AAA'), 'council.opt-out', { reason: null })).toBe('g0');
});

test('a project that is suspended comes back to where it stood, and takes nothing in between', () => {
  const told = opened();
  ask(told, 1);
  told.does(2, chair, 'council.close');
  ask(told, 3, { hash: snapshot('2') });
  expect(told.does(4, chair, 'council.suspend', { reason: 'a flood' })).toBe('suspended');
  expect(told.fold().state).toMatchObject({ stageBefore: 'g0', reason: 'a flood', question: null });
  expect(ask(told, 5, { gate: 'g1' })).toBe('wrongStage');
  expect(told.does(6, coordinator('AAA'), 'council.resume')).toBe('onlyChair');
  expect(told.does(6, chair, 'council.resume')).toBe('g0');
  expect(told.fold().state.stageBefore).toBe(null);
  expect(told.does(7, officer('one'), 'council.cancel', { reason: 'no need any more' })).toBe('cancelled');
  expect(told.does(8, coordinator('AAA'), 'council.opt-out', { reason: null })).toBe('wrongStage');
});
