import { expect, test } from 'vitest';
import { agreedDecisions, clocksOf, nextChairs, waitingFor } from './index.ts';
import { coordinator, draftBody, hour, officer, openBody, said, story } from './test-case.ts';
import type { Story } from './test-case.ts';

const chair = coordinator('BBB');
const one = officer('one');
const day = 24;
const somebody = (isHead: boolean) => ({ name: 'Somebody', post: 'Minister', isHead });

const convened = (): Story => {
  const told = story();
  told.does(0, chair, 'council.open', openBody('meeting', { members: ['AAA', 'BBB', 'CCC'] }));
  return told;
};

test('a meeting goes from its plan to the signed protocol of those who were there', () => {
  const told = convened();
  const steps = [
    told.does(1, chair, 'council.set-agenda', { items: [{ id: 'i1', title: said('First'), case: null }] }),
    told.does(2, one, 'council.send-documents', { documents: [], termDays: null }),
    told.does(3, coordinator('AAA'), 'council.name-delegation', {
      delegates: [somebody(true), somebody(false)],
    }),
    told.does(3, coordinator('BBB'), 'council.name-delegation', { delegates: [somebody(true)] }),
    told.does(3, coordinator('YYY'), 'council.name-delegation', { delegates: [somebody(true)] }),
    told.does(30 * day, chair, 'council.hold', { on: '2026-03-08' }),
    told.does(30 * day, chair, 'council.hold', { on: '2026-04-08' }),
    told.does(30 * day, one, 'drafting.start', draftBody()),
  ];
  expect(steps).toEqual([
    'agenda-draft',
    'documents-sent',
    'documents-sent',
    'documents-sent',
    'documents-sent',
    'backdated',
    'held',
    'protocol-draft',
  ]);
  const { hash } = told.fold().document!;
  told.does(30 * day, one, 'council.add-decision', {
    text: said('To build'),
    case: null,
    states: ['CCC', 'AAA'],
    paragraph: null,
  });
  expect(
    told.does(30 * day, one, 'council.add-action', {
      text: said('Report'),
      owner: 'AAA',
      due: '2026-05-01',
      decision: 'd9',
    }),
  ).toBe('unknownItem');
  expect(
    told.does(30 * day, one, 'council.add-action', {
      text: said('Report'),
      owner: 'XXX',
      due: '2026-05-01',
      decision: null,
    }),
  ).toBe('notFrozenMember');
  told.does(30 * day, one, 'council.add-action', {
    text: said('Report'),
    owner: 'AAA',
    due: '2026-05-01',
    decision: 'd1',
  });
  expect(told.fold().state.meeting).toMatchObject({
    heldOn: '2026-04-08',
    decisions: [{ id: 'd1', states: ['AAA', 'CCC'] }],
    actions: [{ id: 'a1', owner: 'AAA', decision: 'd1', done: null }],
  });

  const agree = (state: string, hours: number, what = hash) =>
    told.does(hours, coordinator(state), 'council.agree-protocol', { hash: what });
  expect(agree('AAA', 31 * day)).toBe('notConcordant');
  told.does(31 * day, officer('two'), 'drafting.certify', { hash });
  told.does(31 * day, officer('three'), 'drafting.certify', { hash });
  expect(waitingFor(told.fold(), 'AAA', hour(31 * day)).map(({ kind }) => kind)).toEqual([
    'agree-protocol',
    'complete-action',
  ]);
  expect(agree('CCC', 32 * day)).toBe('notParticipant');
  expect(agree('AAA', 32 * day, 'a'.repeat(64))).toBe('otherText');
  expect(agree('AAA', 32 * day)).toBe('protocol-draft');
  expect(agree('AAA', 32 * day)).toBe('alreadyDone');
  // A change of the protocol asks everybody again.
  const [paragraph] = told.fold().document!.paragraphs;
  told.does(33 * day, one, 'drafting.translate', {
    paragraph: 'p1',
    base: paragraph!.hash,
    language: 'ru',
    text: 'Статья 1',
  });
  expect(told.fold().state.meeting!.agreed).toEqual({});
  const next = told.fold().document!.hash;
  for (const name of ['two', 'three']) told.does(33 * day, officer(name), 'drafting.certify', { hash: next });
  expect(agree('BBB', 33 * day, next)).toBe('protocol-draft');
  // So does another decision; until all have agreed to them none is a decision of the meeting.
  told.does(34 * day, one, 'council.add-decision', {
    text: said('To report'),
    case: null,
    states: ['AAA', 'AAA'],
    paragraph: null,
  });
  expect(agree('AAA', 33 * day, next)).toBe('backdated');
  expect(agree('AAA', 34 * day, next)).toBe('protocol-draft');
  expect(agreedDecisions(told.fold().state)).toEqual([]);
  expect(agree('BBB', 34 * day, next)).toBe('protocol-agreed');
  expect(agreedDecisions(told.fold().state).map(({ states }) => states)).toEqual([['AAA', 'CCC'], ['AAA']]);
  expect(told.does(35 * day, coordinator('AAA'), 'council.sign', { hash: next })).toBe('protocol-agreed');
  expect(told.does(35 * day, coordinator('BBB'), 'council.sign', { hash: next })).toBe('signed');
  expect(told.does(36 * day, one, 'council.certify-copies')).toBe('wrongStage');
  told.does(36 * day, one, 'council.deposit', { receivedAt: hour(36 * day) });
  expect(told.does(37 * day, one, 'council.certify-copies')).toBe('signed');

  expect(
    told.does(38 * day, coordinator('BBB'), 'council.complete-action', { action: 'a1', evidence: 'x' }),
  ).toBe('notOwner');
  expect(
    told.does(38 * day, coordinator('AAA'), 'council.complete-action', { action: 'a7', evidence: 'x' }),
  ).toBe('unknownItem');
  told.does(38 * day, coordinator('AAA'), 'council.complete-action', { action: 'a1', evidence: 'a report' });
  expect(
    told.does(39 * day, coordinator('AAA'), 'council.complete-action', { action: 'a1', evidence: 'x' }),
  ).toBe('notOwner');
  expect(told.fold().state.meeting!.actions[0]!.done).toMatchObject({
    evidence: 'a report',
    at: hour(38 * day),
  });
});

test('where no delegation was named every member agrees to the protocol: nobody’s absence makes one', () => {
  const told = convened();
  told.does(1, chair, 'drafting.start', draftBody());
  told.does(1, one, 'drafting.start', draftBody());
  expect(told.does(30 * day, chair, 'council.hold', { on: '2026-04-08' })).toBe('protocol-draft');
  const { hash } = told.fold().document!;
  for (const name of ['two', 'three']) told.does(31 * day, officer(name), 'drafting.certify', { hash });
  told.does(32 * day, coordinator('AAA'), 'council.agree-protocol', { hash });
  told.does(32 * day, coordinator('BBB'), 'council.agree-protocol', { hash });
  expect(told.fold().state.stage).toBe('protocol-draft');
  expect(told.does(32 * day, coordinator('CCC'), 'council.agree-protocol', { hash })).toBe('protocol-agreed');
});

test.each([
  ['meetingPast', { startsAt: hour(1) }],
  ['meetingPast', { endsAt: hour(20 * day) }],
  ['unknownZone', { zone: 'Asia/Nowhere' }],
])('a meeting is not planned against the rule %s', (rule, more) => {
  const told = convened();
  expect(told.does(2, chair, 'council.plan-meeting', { ...openBody('meeting').meeting, ...more })).toBe(rule);
  expect(
    story().does(
      2,
      chair,
      'council.open',
      openBody('meeting', { meeting: { ...openBody('meeting').meeting!, ...more } }),
    ),
  ).toBe(rule);
});

test('a meeting is not held before its day at the place, and a delegation has one head', () => {
  const told = convened();
  // In Dushanbe it is the tenth five hours earlier than in Greenwich.
  expect(told.does(13 - 1 / 3_600_000, chair, 'council.hold', { on: '2026-03-10' })).toBe('notYet');
  expect(
    told.does(1, coordinator('AAA'), 'council.name-delegation', {
      delegates: [somebody(true), somebody(true)],
    }),
  ).toBe('oneHead');
  expect(told.does(13, chair, 'council.hold', { on: '2026-03-10' })).toBe('held');
});

test('documents for a meeting are in time twenty days before it and late afterwards; an action runs until its day ends there', () => {
  const told = convened();
  const clockOf = (kind: string, now: string) =>
    clocksOf(told.fold().state, now).find((clock) => clock.kind === kind);
  expect(clockOf('documents', hour(10 * day))).toMatchObject({
    at: hour(10 * day),
    standing: 'running',
    of: 'secretariat',
    zone: 'Asia/Dushanbe',
  });
  expect(clockOf('documents', hour(10 * day + 1))).toMatchObject({ standing: 'late' });
  expect(waitingFor(told.fold(), 'secretariat', hour(11 * day))).toMatchObject([
    { kind: 'send-documents', isLate: true },
  ]);
  told.does(11 * day, one, 'council.send-documents', { documents: [], termDays: 15 });
  expect(clockOf('documents', hour(20 * day))).toMatchObject({ at: hour(15 * day), standing: 'met' });
  told.does(30 * day, chair, 'council.hold', { on: '2026-04-08' });
  told.does(30 * day, chair, 'council.add-action', {
    text: said('Report'),
    owner: 'AAA',
    due: '2026-05-01',
    decision: null,
  });
  // The first of May ends in Dushanbe at seven in the evening in Greenwich.
  expect(clockOf('action', '2026-05-01T19:00:00.000Z')).toMatchObject({
    at: '2026-05-01T19:00:00.000Z',
    standing: 'running',
    of: 'AAA',
    item: 'a1',
  });
  expect(clockOf('action', '2026-05-01T19:00:00.001Z')).toMatchObject({ standing: 'late' });
  expect(clockOf('meeting', hour(40 * day))).toMatchObject({ standing: 'met' });
});

test('members preside in the order of the Russian alphabet', () => {
  const members = [
    ['CHN', 'Китай'],
    ['IND', 'Индия'],
    ['KGZ', 'Кыргызстан'],
    ['KAZ', 'Казахстан'],
    ['UZB', 'Узбекистан'],
    ['BLR', 'Беларусь'],
  ].map(([state, nameRu]) => ({ state: state!, nameRu: nameRu! }));
  expect(nextChairs(members, 'UZB')).toEqual(['BLR', 'IND', 'KAZ', 'CHN', 'KGZ', 'UZB']);
  expect(nextChairs(members, 'CHN')).toEqual(['KGZ', 'UZB', 'BLR', 'IND', 'KAZ', 'CHN']);
  expect(nextChairs(members, 'XXX')[0]).toBe('BLR');
});
