import { expect, test } from 'vitest';
import { caseAt, clocksOf, openKinds, participantsOf, waitingFor } from './index.ts';
import {
  concordantCase,
  coordinator,
  draftBody,
  editor,
  enterprise,
  hour,
  officer,
  openBody,
  questionOn,
  silenceOn,
  story,
  tenMembers,
} from './test-case.ts';
import type { Story } from './test-case.ts';

const chair = coordinator('BBB');
const day = 24;

const replace = (told: Story, ru: string, zh: string | null = '另') => {
  const [paragraph] = told.fold().document!.paragraphs;
  return {
    amendment: {
      operation: 'replace',
      paragraph: paragraph!.id,
      base: paragraph!.hash,
      texts: { ru, zh, en: null },
    },
    reason: null,
  };
};

const certify = (told: Story, hours: number): void => {
  const { hash } = told.fold().document!;
  told.does(hours, officer('two'), 'drafting.certify', { hash });
  told.does(hours, officer('three'), 'drafting.certify', { hash });
};

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
    told.does(5, coordinator('CCC'), 'drafting.propose', replace(told, 'Иначе')),
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
  certify(told, 5 * day + 1);
  expect(told.fold().state.stage).toBe('concordance-certified');
  told.does(5 * day + 2, chair, 'council.table', questionOn(told.fold(), { level: 'coordinators' }));
  expect(told.does(5 * day + 3, chair, 'council.close')).toBe('coordinators-agreed');
  expect(
    told.does(6 * day, officer('one'), 'council.put-on-agenda', {
      meeting: 'meeting-1',
      meetingAt: hour(30 * day),
    }),
  ).toBe('on-agenda');
  told.does(30 * day, chair, 'council.table', questionOn(told.fold()));
  told.does(30 * day + 1, coordinator('CCC'), 'council.opt-out', { reason: 'later, perhaps' });
  expect(told.does(30 * day + 2, chair, 'council.close')).toBe('adopted');
  expect(told.fold().state.outcomes.at(-1)!.participants).toEqual(['AAA', 'BBB']);

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
  told.does(41 * day, coordinator('AAA'), 'drafting.propose', replace(told, 'Вновь'));
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
  certify(told, 42 * day);
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
  expect(told.does(3, coordinator('DDD'), 'drafting.propose', replace(told, 'Иначе'))).toBe('not-adopted');
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
  certify(told, 9);
  const old = told.fold().state.outcomes[0]!.question.hash;
  expect(told.does(10, chair, 'council.table', questionOn(told.fold(), { hash: old }))).toBe('otherText');
  told.does(10, chair, 'council.table', questionOn(told.fold()));
  expect(told.does(11, coordinator('AAA'), 'council.assent', { hash: old })).toBe('otherText');
  expect(told.fold().state.question!.positions).toEqual({});
});

test('a text that the Secretariat changes during a silence breaks it, and the chair is to tell so', () => {
  const told = concordantCase();
  told.does(0, coordinator('DDD'), 'drafting.propose', replace(told, 'Иначе'));
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

test('of interested states only those block, others may still come in or have their opinion', () => {
  const told = concordantCase({ matter: 'project', interested: ['BBB', 'AAA'] });
  told.does(0, chair, 'council.table', questionOn(told.fold()));
  expect(told.does(1, coordinator('CCC'), 'council.object', { text: 'no' })).toBe('onlyInterested');
  expect(told.does(1, coordinator('CCC'), 'council.record-opinion', { point: null, text: 'a view' })).toBe(
    'concordance-certified',
  );
  expect(told.does(1, coordinator('DDD'), 'council.take-part')).toBe('concordance-certified');
  expect(told.does(2, coordinator('AAA'), 'council.opt-out', { reason: null })).toBe('concordance-certified');
  expect(told.does(2, coordinator('AAA'), 'council.object', { text: 'no' })).toBe('notParticipant');
  expect(told.does(3, chair, 'council.close')).toBe('adopted');
  expect(told.fold().state.outcomes[0]!.participants).toEqual(['BBB', 'DDD']);
  expect(participantsOf(told.fold().state)).toEqual(['BBB', 'DDD']);
  expect(told.does(4, coordinator('BBB'), 'council.join')).toBe('alreadyParticipant');
});

test('where nobody takes part there is nothing to adopt', () => {
  const told = concordantCase({ members: ['AAA', 'BBB'] });
  told.does(0, chair, 'council.announce-silence', silenceOn(told.fold(), hour(72)));
  for (const member of ['AAA', 'BBB']) told.does(1, coordinator(member), 'council.opt-out', { reason: null });
  expect(caseAt(told.fold().state, hour(72))).toMatchObject({
    stage: 'not-adopted',
    outcomes: [{ result: 'not-adopted', blocking: [] }],
  });
});

test('members are those of the moment at which a question is put; who comes later has no say in it', () => {
  const told = concordantCase({ members: ['AAA', 'BBB', 'CCC'] });
  told.does(0, chair, 'council.table', questionOn(told.fold(), { members: ['BBB', 'AAA'] }));
  expect(told.does(1, coordinator('CCC'), 'council.object', { text: 'no' })).toBe('notFrozenMember');
  expect(told.does(2, coordinator('NEW'), 'council.object', { text: 'no' })).toBe('notFrozenMember');
  expect(told.does(3, chair, 'council.close')).toBe('adopted');
  expect(told.fold().state.outcomes[0]!.participants).toEqual(['AAA', 'BBB']);
});

test('credentials count from the coordinator of the state until the instant of their end', () => {
  const told = concordantCase();
  const minister = { ...editor('EEE'), account: 'minister' };
  told.does(0, chair, 'council.table', questionOn(told.fold()));
  const object = (hours: number, who = minister) => told.does(hours, who, 'council.object', { text: 'no' });
  expect(object(1)).toBe('noVoice');
  expect(
    told.does(1, editor('EEE'), 'council.credential', {
      account: 'minister',
      capacity: 'head-of-delegation',
      until: null,
    }),
  ).toBe('noVoice');
  expect(
    told.does(1, coordinator('EEE'), 'council.credential', {
      account: 'minister',
      capacity: 'head-of-delegation',
      until: hour(1),
    }),
  ).toBe('endPast');
  told.does(1, coordinator('EEE'), 'council.credential', {
    account: 'minister',
    capacity: 'head-of-delegation',
    until: hour(5),
  });
  expect(object(2)).toBe('concordance-certified');
  expect(
    told.does(2, minister, 'council.credential', { account: 'other', capacity: 'delegate', until: null }),
  ).toBe('wrongRole');
  // The same person does not speak for another state.
  expect(object(3, { ...minister, state: 'FFF' })).toBe('notYourState');
  expect(object(5 - 1 / 3_600_000)).toBe('concordance-certified');
  expect(object(5)).toBe('credentialOver');
  told.does(6, coordinator('EEE'), 'council.credential', {
    account: 'minister',
    capacity: 'delegate',
    until: null,
  });
  expect(object(7)).toBe('noVoice');
  expect(told.does(7, minister, 'drafting.propose', replace(told, 'Иначе'))).toBe('concordance-certified');
  told.does(8, coordinator('EEE'), 'council.revoke-credential', { account: 'minister' });
  expect(told.does(9, minister, 'drafting.propose', replace(told, 'Ещё'))).toBe('credentialOver');
  expect(told.does(9, coordinator('EEE'), 'council.revoke-credential', { account: 'nobody' })).toBe(
    'unknownItem',
  );
  // What was said with good credentials stands.
  expect(told.does(10, chair, 'council.close')).toBe('not-adopted');
  expect(told.fold().state.outcomes[0]!.blocking).toEqual(['EEE']);
});

test('nothing is set down as earlier than what it follows', () => {
  const told = concordantCase();
  told.does(0, chair, 'council.table', questionOn(told.fold()));
  expect(told.does(-1, coordinator('CCC'), 'council.object', { text: 'no' })).toBe('backdated');
  told.does(3, coordinator('CCC'), 'council.object', { text: 'no' });
  expect(told.does(2, coordinator('CCC'), 'council.withdraw-position')).toBe('backdated');
  // Another state's word does not depend on it, closing does.
  expect(told.does(2, coordinator('DDD'), 'council.record-opinion', { point: null, text: 'a view' })).toBe(
    'concordance-certified',
  );
  expect(told.does(2, chair, 'council.close')).toBe('backdated');
  expect(told.does(3, chair, 'council.close')).toBe('not-adopted');
  expect(told.fold().state.lastAt).toBe(hour(3));
});

test('a delegation settles its own comments, and an observer none', () => {
  const told = concordantCase();
  const comment = { paragraph: null, language: null, quote: null, text: 'a remark', replyTo: null };
  told.does(0, coordinator('CCC'), 'drafting.comment', comment);
  told.does(0, coordinator('YYY'), 'drafting.comment', comment);
  expect(told.does(1, coordinator('DDD'), 'drafting.resolve-comment', { comment: 'c1' })).toBe('notOwner');
  expect(told.does(1, coordinator('YYY'), 'drafting.resolve-comment', { comment: 'c2' })).toBe(
    'observersDoNotDecide',
  );
  expect(told.does(1, coordinator('CCC'), 'drafting.resolve-comment', { comment: 'c1' })).toBe(
    'concordance-certified',
  );
  expect(told.does(1, officer('one'), 'drafting.resolve-comment', { comment: 'c2' })).toBe(
    'concordance-certified',
  );
  expect(told.does(1, editor('AAA'), 'drafting.comment', comment)).toBe('noVoice');
  told.does(2, enterprise('AAA'), 'council.input', { text: 'we could make it', paragraph: null });
  expect(told.fold().state.inputs).toMatchObject([
    { organisation: 'ORG-AAA', state: 'AAA', text: 'we could make it' },
  ]);
});

test('whoever wrote in a text does not certify it, and nobody certifies twice', () => {
  const told = story();
  told.does(0, coordinator('AAA'), 'council.open', openBody('programme'));
  told.does(0, coordinator('AAA'), 'drafting.start', draftBody());
  const { hash } = told.fold().document!;
  expect(told.does(1, coordinator('CCC'), 'drafting.certify', { hash })).toBe('wrongStage');
  told.does(2, officer('one'), 'council.circulate', { hash, meeting: null, meetingAt: null, termDays: null });
  expect(told.does(3, coordinator('AAA'), 'drafting.certify', { hash })).toBe('certifierWrote');
  expect(told.does(3, coordinator('CCC'), 'drafting.certify', { hash })).toBe('circulated');
  expect(told.does(3, coordinator('CCC'), 'drafting.certify', { hash })).toBe('certifiedTwice');
  expect(told.does(3, chair, 'council.table', questionOn(told.fold()))).toBe('notConcordant');
  expect(told.does(4, officer('one'), 'drafting.certify', { hash })).toBe('concordance-certified');
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

test('the member concerned neither objects, agrees nor stays out, and has its opinion on the record', () => {
  const told = concordantCase({ matter: 'membership', concerned: 'EEE' });
  told.does(0, chair, 'council.table', questionOn(told.fold()));
  const concerned = coordinator('EEE');
  const { hash } = told.fold().document!;
  expect(told.does(1, concerned, 'council.object', { text: 'no' })).toBe('memberConcerned');
  expect(told.does(1, concerned, 'council.assent', { hash })).toBe('memberConcerned');
  expect(told.does(1, concerned, 'council.opt-out', { reason: null })).toBe('memberConcerned');
  expect(told.does(1, coordinator('DDD'), 'council.opt-out', { reason: null })).toBe('wrongKind');
  told.does(1, concerned, 'council.record-opinion', { point: null, text: 'unjust' });
  expect(told.does(1, concerned, 'drafting.propose', replace(told, 'Иначе'))).toBe('memberConcerned');
  expect(told.does(2, chair, 'council.close')).toBe('adopted');
  expect(told.fold().state.outcomes[0]).toMatchObject({ opinions: [{ state: 'EEE', text: 'unjust' }] });
  expect(told.fold().state.outcomes[0]!.participants).not.toContain('EEE');
  expect(told.does(3, coordinator('EEE'), 'council.join')).toBe('memberConcerned');
});

test('while a question is open nobody changes its text who could not object: who stays out, nor a delegate in a silence', () => {
  const told = concordantCase();
  const delegate = { ...editor('DDD'), account: 'delegate' };
  told.does(0, coordinator('DDD'), 'council.credential', {
    account: 'delegate',
    capacity: 'delegate',
    until: null,
  });
  told.does(0, coordinator('CCC'), 'council.opt-out', { reason: null });
  told.does(0, chair, 'council.announce-silence', silenceOn(told.fold(), hour(72)));
  expect(told.does(1, coordinator('CCC'), 'drafting.propose', replace(told, 'Иначе'))).toBe('notParticipant');
  expect(told.does(1, delegate, 'drafting.propose', replace(told, 'Иначе'))).toBe('noVoice');
  const base = told.fold().document!.paragraphs[0]!.hash;
  const bracket = {
    paragraph: 'p1',
    base,
    spans: { ru: { from: 0, to: 1 }, zh: null, en: null },
    alternative: null,
  };
  expect(told.does(1, coordinator('CCC'), 'drafting.bracket', bracket)).toBe('notParticipant');
  expect(told.fold().state.question?.mode).toBe('silence');
  // A bracket changes the text at once: the silence is broken by whoever put it, and what is left needs consolidating.
  expect(told.does(2, coordinator('DDD'), 'drafting.bracket', bracket)).toBe('consolidated');
  expect(told.fold().state.outcomes).toMatchObject([{ result: 'broken', blocking: ['DDD'] }]);
});
