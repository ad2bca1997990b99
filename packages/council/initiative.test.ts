import { expect, test } from 'vitest';
import { waitingFor } from './index.ts';
import {
  coordinator,
  draftBody,
  editor,
  hour,
  officer,
  openBody,
  questionOn,
  said,
  story,
} from './test-case.ts';

const chair = coordinator('BBB');
const one = officer('one');

test('an initiative finds a sponsor and experts before its concept is agreed', () => {
  const told = story();
  told.does(0, editor('AAA'), 'council.open', openBody('initiative'));
  expect(waitingFor(told.fold(), 'secretariat', hour(1)).map(({ kind }) => kind)).toEqual(['register']);
  expect(told.does(1, coordinator('CCC'), 'council.sponsor')).toBe('wrongStage');
  expect(told.does(1, one, 'council.register', { number: 'I-2026-1' })).toBe('registered');
  expect(waitingFor(told.fold(), 'CCC', hour(1)).map(({ kind }) => kind)).toEqual(['sponsor']);
  expect(told.does(2, one, 'council.begin-consultation', { until: hour(100), experts: 'two of each' })).toBe(
    'wrongStage',
  );
  expect(told.does(2, coordinator('CCC'), 'council.sponsor')).toBe('sponsor-found');
  expect(told.does(2, coordinator('CCC'), 'council.sponsor')).toBe('alreadyDone');
  expect(told.does(3, coordinator('DDD'), 'council.sponsor')).toBe('sponsor-found');
  expect(told.does(4, coordinator('CCC'), 'council.withdraw-sponsorship')).toBe('sponsor-found');
  expect(told.does(4, coordinator('CCC'), 'council.withdraw-sponsorship')).toBe('nothingSaid');
  expect(told.does(5, one, 'council.begin-consultation', { until: hour(5), experts: 'two of each' })).toBe(
    'endPast',
  );
  expect(told.does(5, one, 'council.begin-consultation', { until: hour(100), experts: 'two of each' })).toBe(
    'expert-consultation',
  );
  expect(told.does(6, coordinator('DDD'), 'council.withdraw-sponsorship')).toBe('expert-consultation');
  expect(told.does(7, chair, 'council.agree-concept')).toBe('noSponsor');
  told.does(8, coordinator('EEE'), 'council.sponsor');
  expect(told.does(9, coordinator('EEE'), 'council.agree-concept')).toBe('onlyChair');
  expect(told.does(9, chair, 'council.agree-concept')).toBe('concept-agreed');
  expect(told.fold().state).toMatchObject({ number: 'I-2026-1', sponsors: ['EEE'] });
});

test('the last sponsor who leaves takes the initiative back to where it was registered', () => {
  const told = story();
  told.does(0, coordinator('AAA'), 'council.open', openBody('initiative'));
  told.does(1, one, 'council.register', { number: null });
  told.does(2, coordinator('AAA'), 'council.sponsor');
  expect(told.does(3, coordinator('AAA'), 'council.withdraw-sponsorship')).toBe('registered');
});

test('a concept that lies before the coordinators as a text is agreed by consensus, not by its chair', () => {
  const told = story();
  told.does(0, coordinator('AAA'), 'council.open', openBody('initiative'));
  told.does(0, coordinator('AAA'), 'drafting.start', draftBody());
  told.does(1, one, 'council.register', { number: null });
  told.does(2, coordinator('AAA'), 'council.sponsor');
  told.does(3, one, 'council.begin-consultation', { until: hour(100), experts: 'two of each' });
  const { hash } = told.fold().document!;
  told.does(4, one, 'drafting.certify', { hash });
  told.does(4, officer('two'), 'drafting.certify', { hash });
  told.does(5, chair, 'council.table', questionOn(told.fold(), { level: 'coordinators' }));
  told.does(6, coordinator('DDD'), 'council.object', { text: 'no' });
  expect(told.does(7, chair, 'council.agree-concept')).toBe('questionOpen');
  expect(told.does(8, chair, 'council.close')).toBe('expert-consultation');
  expect(told.does(8, chair, 'council.agree-concept')).toBe('objectionStands');
  told.does(9, chair, 'council.table', questionOn(told.fold(), { level: 'coordinators' }));
  // The objection to this very text stands until its state takes it back.
  expect(told.does(10, chair, 'council.close')).toBe('expert-consultation');
  told.does(11, chair, 'council.table', questionOn(told.fold(), { level: 'coordinators' }));
  told.does(12, coordinator('DDD'), 'council.withdraw-position');
  expect(told.does(13, chair, 'council.close')).toBe('concept-agreed');
});

test('an initiative is returned and comes again, is withdrawn by whose it is, or merged', () => {
  const told = story();
  told.does(0, coordinator('AAA'), 'council.open', openBody('initiative'));
  expect(told.does(1, one, 'council.return', { reason: 'no figures' })).toBe('returned');
  expect(told.fold().state.reason).toBe('no figures');
  expect(told.does(2, one, 'council.register', { number: null })).toBe('registered');
  expect(told.does(3, one, 'council.merge', { into: 'case' })).toBe('unknownItem');
  expect(told.does(3, coordinator('CCC'), 'council.withdraw', { reason: 'x' })).toBe('wrongRole');
  expect(told.does(3, coordinator('AAA'), 'council.withdraw', { reason: 'overtaken' })).toBe('withdrawn');
  const other = story();
  other.does(0, coordinator('AAA'), 'council.open', openBody('initiative'));
  expect(other.does(1, one, 'council.merge', { into: 'greater' })).toBe('merged');
  expect(other.fold().state.mergedInto).toBe('greater');
});

test.each([
  ['concernedMissing', { matter: 'membership' }, 'programme'],
  ['concernedMissing', { matter: 'membership', concerned: 'XXX' }, 'programme'],
  ['concernedMissing', { concerned: 'AAA' }, 'programme'],
  ['wrongKind', { matter: 'membership', concerned: 'AAA' }, 'initiative'],
  ['wrongKind', { matter: 'text' }, 'project'],
  ['wrongKind', { meeting: openBody('meeting').meeting }, 'programme'],
  ['wrongKind', { meeting: null }, 'meeting'],
  ['notFrozenMember', { chair: 'XXX' }, 'programme'],
  ['notFrozenMember', { interested: ['AAA', 'YYY'] }, 'programme'],
] as const)('a case is not opened against the rule %s: %o as %s', (rule, more, kind) => {
  const who = kind === 'meeting' ? chair : coordinator('AAA');
  expect(story().does(0, who, 'council.open', openBody(kind, more as object))).toBe(rule);
});

test('a chair hands over to a member, and acts no more', () => {
  const told = story();
  told.does(0, coordinator('AAA'), 'council.open', openBody('initiative', { title: said('Idea') }));
  expect(told.does(1, coordinator('AAA'), 'council.hand-chair', { state: 'AAA' })).toBe('onlyChair');
  expect(told.does(1, chair, 'council.hand-chair', { state: 'XXX' })).toBe('notFrozenMember');
  expect(told.does(1, chair, 'council.hand-chair', { state: 'BBB' })).toBe('alreadyDone');
  told.does(1, chair, 'council.hand-chair', { state: 'CCC' });
  expect(told.does(2, chair, 'council.hand-chair', { state: 'BBB' })).toBe('onlyChair');
  expect(told.does(2, one, 'council.hand-chair', { state: 'BBB' })).toBe('idea');
});
