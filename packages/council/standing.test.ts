import { expect, test } from 'vitest';
import { caseAt, participantsOf } from './index.ts';
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
  replacing,
  silenceOn,
  story,
} from './test-case.ts';
import type { Story } from './test-case.ts';

const chair = coordinator('BBB');

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

test('a delegation has one head at a time', () => {
  const told = concordantCase();
  const heads = (hours: number, account: string, state = 'EEE') =>
    told.does(hours, coordinator(state), 'council.credential', {
      account,
      capacity: 'head-of-delegation',
      until: hour(hours + 3),
    });
  expect(heads(0, 'minister')).toBe('concordance-certified');
  expect(heads(1, 'deputy')).toBe('oneHead');
  expect(heads(1, 'minister')).toBe('concordance-certified');
  expect(heads(1, 'deputy', 'FFF')).toBe('concordance-certified');
  told.does(2, coordinator('EEE'), 'council.revoke-credential', { account: 'minister' });
  expect(heads(2, 'deputy')).toBe('concordance-certified');
  expect(heads(5, 'minister')).toBe('concordance-certified');
});

const bracketing = (told: Story) => {
  const [paragraph] = told.fold().document!.paragraphs;
  return {
    paragraph: 'p1',
    base: paragraph!.hash,
    spans: { ru: { from: 0, to: 6 }, zh: { from: 0, to: 1 }, en: null },
    alternative: null,
  };
};
const noted = (told: Story) => ({
  paragraph: 'p1',
  base: told.fold().document!.paragraphs[0]!.hash,
  texts: { ru: 'сноска', zh: '脚注', en: null },
});

test.each([
  ['memberConcerned', { matter: 'membership', concerned: 'CCC' }],
  ['onlyInterested', { interested: ['AAA', 'BBB'] }],
] as const)(
  'who could not object does not hold a text up by brackets or footnotes either: %s',
  (rule, more) => {
    const told = concordantCase(more as object);
    expect(told.does(1, coordinator('CCC'), 'drafting.bracket', bracketing(told))).toBe(rule);
    expect(told.does(1, coordinator('CCC'), 'drafting.footnote', noted(told))).toBe(rule);
    expect(told.does(1, coordinator('CCC'), 'drafting.propose', replacing(told, 'Иначе'))).toBe(
      'concordance-certified',
    );
    expect(told.does(1, coordinator('AAA'), 'drafting.bracket', bracketing(told))).toBe('consolidated');
  },
);

test('wordings of a state that has gone out are taken back by the Secretariat, those of others are not', () => {
  const told = concordantCase();
  told.does(1, coordinator('CCC'), 'drafting.bracket', bracketing(told));
  const withdrawal = { paragraph: 'p1', bracket: 'b1', alternative: 'a2' };
  const withdraws = (hours: number) =>
    told.does(hours, officer('one'), 'drafting.withdraw-alternative', withdrawal);
  expect(withdraws(2)).toBe('notYourAlternative');
  told.does(3, coordinator('CCC'), 'council.opt-out', { reason: null });
  expect(withdraws(4)).toBe('consolidated');
  told.does(5, officer('one'), 'drafting.settle-bracket', { paragraph: 'p1', bracket: 'b1' });
  expect(told.fold().state.text).toMatchObject({ brackets: 0 });
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
  expect(told.does(7, minister, 'drafting.propose', replacing(told, 'Иначе'))).toBe('concordance-certified');
  told.does(8, coordinator('EEE'), 'council.revoke-credential', { account: 'minister' });
  expect(told.does(9, minister, 'drafting.propose', replacing(told, 'Ещё'))).toBe('credentialOver');
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
  expect(told.does(1, concerned, 'drafting.propose', replacing(told, 'Иначе'))).toBe('memberConcerned');
  expect(told.does(2, chair, 'council.close')).toBe('adopted');
  expect(told.fold().state.outcomes[0]).toMatchObject({ opinions: [{ state: 'EEE', text: 'unjust' }] });
  expect(told.fold().state.outcomes[0]!.participants).not.toContain('EEE');
  expect(told.does(3, coordinator('EEE'), 'council.join')).toBe('memberConcerned');
});

test('while a question is open nobody changes its text who could not object: who stays out, nor a delegate', () => {
  const told = concordantCase();
  const delegate = { ...editor('DDD'), account: 'delegate' };
  told.does(0, coordinator('DDD'), 'council.credential', {
    account: 'delegate',
    capacity: 'delegate',
    until: null,
  });
  told.does(0, coordinator('CCC'), 'council.opt-out', { reason: null });
  told.does(0, chair, 'council.table', questionOn(told.fold()));
  expect(told.does(0, delegate, 'drafting.bracket', bracketing(told))).toBe('noVoice');
  expect(told.does(0, delegate, 'drafting.footnote', noted(told))).toBe('noVoice');
  told.does(0, chair, 'council.announce-silence', silenceOn(told.fold(), hour(72)));
  expect(told.does(1, coordinator('CCC'), 'drafting.propose', replacing(told, 'Иначе'))).toBe(
    'notParticipant',
  );
  expect(told.does(1, delegate, 'drafting.propose', replacing(told, 'Иначе'))).toBe('noVoice');
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
