import { expect, test } from 'vitest';
import { caseAt, clocksOf, openKinds, waitingFor } from './index.ts';
import {
  concordantCase,
  coordinator,
  draftBody,
  editor,
  hour,
  officer,
  openBody,
  questionOn,
  replacing,
  certifying,
  silenceOn,
  story,
  tenMembers,
} from './test-case.ts';

const chair = coordinator('BBB');
const day = 24;

test('a programme goes from its draft to being in force, and every step names where it stands', () => {
  const told = story();
  const steps = [
    told.does(
      0,
      editor('AAA'),
      'council.open',
      openBody('programme', { members: tenMembers.slice(0, 3) as string[] }),
    ),
    told.does(1, editor('AAA'), 'drafting.start', draftBody(null)),
    told.does(2, editor('AAA'), 'drafting.translate', {
      paragraph: 'p1',
      base: told.fold().document!.paragraphs[0]!.hash,
      language: 'zh',
      text: '第一条',
    }),
    told.does(3, officer('one'), 'council.circulate', {
      hash: told.fold().document!.hash,
      meeting: 'meeting-1',
      meetingAt: hour(3 + 20 * day),
      termDays: null,
    }),
    told.does(4, officer('one'), 'council.open-comments', { until: hour(4 + 5 * day) }),
    told.does(5, coordinator('CCC'), 'drafting.propose', replacing(told, 'Иначе')),
    told.does(5 * day, officer('one'), 'drafting.consolidate', {
      accept: [{ amendment: 'm1', texts: null }],
      decline: [],
    }),
  ];
  expect(steps).toEqual([
    'drafting',
    'drafting',
    'drafting',
    'circulated',
    'comments',
    'comments',
    'consolidated',
  ]);
  expect(told.fold().state.circulation).toMatchObject({ daysBefore: 20, isLate: false });
  certifying(told, 5 * day + 1);
  expect(told.fold().state.stage).toBe('concordance-certified');
  told.does(5 * day + 2, chair, 'council.table', questionOn(told.fold(), { level: 'coordinators' }));
  expect(told.does(5 * day + 3, chair, 'council.close')).toBe('coordinators-agreed');
  expect(
    told.does(6 * day, officer('one'), 'council.put-on-agenda', {
      meeting: 'meeting-1',
      meetingAt: hour(30 * day),
    }),
  ).toBe('on-agenda');
  expect(clocksOf(told.fold().state, hour(30 * day)).map(({ kind }) => kind)).toContain('comments');
  told.does(30 * day, chair, 'council.table', questionOn(told.fold()));
  told.does(30 * day + 1, coordinator('CCC'), 'council.opt-out', { reason: 'later, perhaps' });
  expect(told.does(30 * day + 2, chair, 'council.close')).toBe('adopted');
  expect(told.fold().state.outcomes.at(-1)!.participants).toEqual(['AAA', 'BBB']);
  // Nobody waits for comments any longer.
  expect(clocksOf(told.fold().state, hour(30 * day + 2)).map(({ kind }) => kind)).not.toContain('comments');

  const { hash } = told.fold().document!;
  expect(told.does(31 * day, coordinator('CCC'), 'council.sign', { hash })).toBe('notParticipant');
  expect(told.does(31 * day, coordinator('AAA'), 'council.sign', { hash: 'a'.repeat(64) })).toBe('otherText');
  expect(told.does(31 * day, coordinator('AAA'), 'council.sign', { hash })).toBe('adopted');
  expect(told.does(31 * day, coordinator('AAA'), 'council.sign', { hash })).toBe('alreadyDone');
  expect(told.does(32 * day, coordinator('BBB'), 'council.sign', { hash })).toBe('signed');
  expect(told.does(33 * day, officer('one'), 'council.deposit', { receivedAt: hour(34 * day) })).toBe(
    'notYet',
  );
  expect(told.does(33 * day, officer('one'), 'council.deposit', { receivedAt: hour(31 * day) })).toBe(
    'backdated',
  );
  expect(told.does(33 * day, officer('one'), 'council.deposit', { receivedAt: hour(33 * day) })).toBe(
    'deposited',
  );
  // In the meantime a state that stayed out joins, with nobody's consent; it signs later than the others.
  expect(told.does(34 * day, coordinator('CCC'), 'council.join')).toBe('deposited');
  expect(told.does(34 * day, coordinator('CCC'), 'council.sign', { hash })).toBe('deposited');
  expect(
    told.does(35 * day, coordinator('AAA'), 'council.complete-national-procedure', {
      on: '2026-04-20',
      reference: 'No. 1',
    }),
  ).toBe('notYet');
  expect(
    told.does(35 * day, coordinator('AAA'), 'council.complete-national-procedure', {
      on: '2026-04-12',
      reference: 'No. 1',
    }),
  ).toBe('deposited');
  expect(told.does(36 * day, officer('one'), 'council.certify-copies')).toBe('copies-certified');
  expect(
    told.does(37 * day, coordinator('BBB'), 'council.complete-national-procedure', {
      on: '2026-04-13',
      reference: null,
    }),
  ).toBe('in-force');
  expect(told.fold().state.participation).toMatchObject({
    AAA: { standing: 'in' },
    CCC: { standing: 'joined' },
  });

  // A new version begins with what is in force, and is signed anew.
  expect(told.does(40 * day, chair, 'council.reopen', { reason: 'five years have passed' })).toBe('drafting');
  expect(Object.keys(told.fold().state.signatures)).toEqual(['AAA', 'BBB', 'CCC']);
  expect(told.does(41 * day, coordinator('AAA'), 'council.withdraw', { reason: 'no' })).toBe('wrongStage');
  told.does(41 * day, coordinator('AAA'), 'drafting.propose', replacing(told, 'Вновь'));
  told.does(41 * day, officer('one'), 'drafting.consolidate', {
    accept: [{ amendment: 'm2', texts: null }],
    decline: [],
  });
  expect(told.does(41 * day, chair, 'council.table', questionOn(told.fold()))).toBe('notConcordant');
  told.does(42 * day, officer('one'), 'council.circulate', {
    hash: told.fold().document!.hash,
    meeting: null,
    meetingAt: null,
    termDays: null,
  });
  certifying(told, 42 * day);
  told.does(43 * day, chair, 'council.table', questionOn(told.fold()));
  expect(told.does(43 * day, chair, 'council.close')).toBe('adopted');
  expect(told.fold().state).toMatchObject({
    signatures: {},
    deposit: null,
    copies: null,
    nationalProcedures: {},
  });
  expect(told.fold().state.outcomes.map(({ result }) => result)).toEqual(['adopted', 'adopted', 'adopted']);
});

test('copies are late on the eighth day, and in time to the last millisecond of the seventh', () => {
  const told = concordantCase({ members: ['AAA', 'BBB'] });
  told.does(0, chair, 'council.table', questionOn(told.fold()));
  told.does(1, chair, 'council.close');
  const { hash } = told.fold().document!;
  for (const member of ['AAA', 'BBB']) told.does(2, coordinator(member), 'council.sign', { hash });
  told.does(3, officer('one'), 'council.deposit', { receivedAt: hour(3) });
  const due = hour(3 + 7 * day);
  const copies = (state = told.fold().state, now = due) =>
    clocksOf(state, now).find(({ kind }) => kind === 'copies');
  expect(copies()).toMatchObject({ at: due, standing: 'running' });
  expect(copies(told.fold().state, hour(3 + 7 * day + 1 / 3_600_000))).toMatchObject({ standing: 'late' });
  expect(waitingFor(told.fold(), 'secretariat', hour(11 * day))).toEqual([
    { kind: 'certify-copies', due, zone: null, isLate: true, item: null },
  ]);
  told.does(3 + 7 * day, officer('one'), 'council.certify-copies');
  expect(copies(told.fold().state, hour(50 * day))).toMatchObject({ standing: 'met' });
});

test.each([
  [20 * day, 20, false],
  [20 * day - 1 / 3_600_000, 19, true],
  [19 * day, 19, true],
  [-1, null, null],
])('documents %f hours before a meeting: %s whole days, late: %s', (hours, daysBefore, isLate) => {
  const told = story();
  told.does(0, coordinator('AAA'), 'council.open', openBody('programme'));
  told.does(0, coordinator('AAA'), 'drafting.start', draftBody());
  const { hash } = told.fold().document!;
  const body = { hash, meeting: 'm', meetingAt: hour(1 + hours), termDays: null };
  const came = told.does(1, officer('one'), 'council.circulate', body);
  expect(came).toBe(daysBefore === null ? 'meetingPast' : 'circulated');
  if (daysBefore !== null) expect(told.fold().state.circulation).toMatchObject({ daysBefore, isLate });
  expect(told.does(2, officer('one'), 'council.circulate', { ...body, hash: 'a'.repeat(64) })).toBe(
    'otherText',
  );
});

test('another term that the members set counts instead of twenty days', () => {
  const told = concordantCase();
  const { hash } = told.fold().document!;
  told.does(0, officer('one'), 'council.circulate', {
    hash,
    meeting: 'm',
    meetingAt: hour(10 * day),
    termDays: 10,
  });
  expect(told.fold().state).toMatchObject({
    stage: 'concordance-certified',
    circulation: { isLate: false, daysBefore: 10 },
  });
});

test('an amendment, a bracket or another text breaks or overtakes what is before the members', () => {
  const told = concordantCase();
  const until = hour(72);
  told.does(0, chair, 'council.announce-silence', silenceOn(told.fold(), until));
  told.does(1, coordinator('AAA'), 'council.assent', { hash: told.fold().document!.hash });
  expect(
    told.does(2, coordinator('YYY'), 'drafting.comment', {
      paragraph: null,
      language: null,
      quote: null,
      text: 'a remark',
      replyTo: null,
    }),
  ).toBe('concordance-certified');
  expect(told.does(3, coordinator('DDD'), 'drafting.propose', replacing(told, 'Иначе'))).toBe('not-adopted');
  expect(told.fold().state.outcomes.at(-1)).toMatchObject({
    result: 'broken',
    at: hour(3),
    blocking: ['DDD'],
  });
  expect(waitingFor(told.fold(), 'chair', hour(4)).map(({ kind }) => kind)).toEqual(['tell-broken']);
  expect(told.does(4, coordinator('AAA'), 'council.assent', { hash: told.fold().document!.hash })).toBe(
    'noQuestion',
  );

  // The text itself has not changed yet: it may be put again, and is overtaken when it does change.
  told.does(5, chair, 'council.table', questionOn(told.fold()));
  told.does(6, coordinator('AAA'), 'council.assent', { hash: told.fold().document!.hash });
  expect(
    told.does(7, officer('one'), 'drafting.consolidate', {
      accept: [{ amendment: 'm1', texts: null }],
      decline: [],
    }),
  ).toBe('consolidated');
  expect(told.fold().state.question).toBe(null);
  expect(told.fold().state.outcomes.at(-1)).toMatchObject({
    result: 'superseded',
    blocking: [],
    participants: [],
  });
  expect(told.does(8, chair, 'council.table', questionOn(told.fold()))).toBe('notConcordant');
  certifying(told, 9);
  const old = told.fold().state.outcomes[0]!.question.hash;
  expect(told.does(10, chair, 'council.table', questionOn(told.fold(), { hash: old }))).toBe('otherText');
  told.does(10, chair, 'council.table', questionOn(told.fold()));
  expect(told.does(11, coordinator('AAA'), 'council.assent', { hash: old })).toBe('otherText');
  expect(told.fold().state.question!.positions).toEqual({});
});

test('a text that the Secretariat changes during a silence breaks it, and the chair is to tell so', () => {
  const told = concordantCase();
  told.does(0, coordinator('DDD'), 'drafting.propose', replacing(told, 'Иначе'));
  told.does(1, chair, 'council.announce-silence', silenceOn(told.fold(), hour(72)));
  const deed = { accept: [{ amendment: 'm1', texts: null }], decline: [] };
  expect(told.does(2, officer('one'), 'drafting.consolidate', deed)).toBe('consolidated');
  expect(told.fold().state.outcomes).toMatchObject([{ result: 'broken', at: hour(2), blocking: [] }]);
  expect(waitingFor(told.fold(), 'chair', hour(3)).map(({ kind }) => kind)).toEqual(['tell-broken']);
});

test('translating the English text overtakes nothing', () => {
  const told = concordantCase();
  told.does(0, chair, 'council.table', questionOn(told.fold()));
  const [paragraph] = told.fold().document!.paragraphs;
  told.does(1, officer('one'), 'drafting.translate', {
    paragraph: 'p1',
    base: paragraph!.hash,
    language: 'en',
    text: 'Article the first',
  });
  expect(told.fold().document!.paragraphs[0]!.texts.en).toBe('Article the first');
  expect(told.fold().state.question?.mode).toBe('meeting');
});

test('a silence is announced on what is before a meeting unless somebody objects, and keeps what was said', () => {
  const told = concordantCase();
  told.does(0, chair, 'council.table', questionOn(told.fold()));
  told.does(1, coordinator('CCC'), 'council.record-opinion', { point: null, text: 'as we see it' });
  told.does(1, coordinator('DDD'), 'council.object', { text: 'no' });
  expect(told.does(2, chair, 'council.announce-silence', silenceOn(told.fold(), hour(72)))).toBe(
    'objectionStands',
  );
  told.does(3, coordinator('DDD'), 'council.withdraw-position');
  told.does(4, chair, 'council.announce-silence', silenceOn(told.fold(), hour(72)));
  expect(told.does(5, chair, 'council.close')).toBe('questionOpen');
  expect(told.does(5, chair, 'council.table', questionOn(told.fold()))).toBe('questionOpen');
  expect(caseAt(told.fold().state, hour(72)).outcomes).toMatchObject([
    { result: 'adopted', opinions: [{ state: 'CCC', text: 'as we see it' }] },
  ]);
});

test('what waits for a state, the Secretariat and the chair follows the case', () => {
  const told = concordantCase({ members: ['AAA', 'BBB', 'CCC'] });
  const kinds = (whom: string, now = hour(2)) => waitingFor(told.fold(), whom, now).map(({ kind }) => kind);
  expect([kinds('AAA'), kinds('chair'), kinds('secretariat')]).toEqual([[], [], []]);
  told.does(0, chair, 'council.table', questionOn(told.fold()));
  expect([kinds('AAA'), kinds('CCC'), kinds('YYY'), kinds('chair')]).toEqual([
    ['say-to-question'],
    ['say-to-question'],
    [],
    ['close-question'],
  ]);
  told.does(1, coordinator('AAA'), 'council.opt-out', { reason: null });
  expect(kinds('AAA')).toEqual([]);
  told.does(2, chair, 'council.close');
  expect([kinds('AAA'), kinds('CCC')]).toEqual([[], ['sign']]);
  expect(openKinds(told.fold(), coordinator('AAA'), hour(3))).toContain('council.join');
  expect(openKinds(told.fold(), coordinator('CCC'), hour(3))).not.toContain('council.join');
});
