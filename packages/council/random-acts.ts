/** Random acts for tests: small numbers are read as deeds of somebody in a case as it stands, most of which are refused. */
import type { CaseAct, CaseActor, CaseFold, DeedKind } from './index.ts';
import { evolveCase } from './index.ts';
import { bodyFor } from './test-bodies.ts';
import {
  concordantCase,
  coordinator,
  editor,
  enterprise,
  hour,
  officer,
  openBody,
  start,
  story,
} from './test-case.ts';

const people: readonly CaseActor[] = [
  coordinator('AAA'),
  coordinator('BBB'),
  coordinator('CCC'),
  coordinator('YYY'),
  officer('one'),
  officer('two'),
  officer('three'),
  enterprise('AAA'),
  editor('AAA'),
];
/** Whoever does not decide: observers and business. */
export const isAside = ({ state, role }: CaseActor): boolean => state === 'YYY' || role === 'enterprise';

const few = { members: ['AAA', 'BBB', 'CCC'], observers: ['YYY'] };

const positions: readonly DeedKind[] = [
  'council.object',
  'council.record-opinion',
  'council.assent',
  'council.opt-out',
  'council.observe',
  'council.take-part',
  'council.withdraw-position',
  'council.join',
];
const putting: readonly DeedKind[] = ['council.table', 'council.announce-silence', 'council.close'];
const writing: readonly DeedKind[] = [
  'drafting.propose',
  'drafting.bracket',
  'drafting.consolidate',
  'drafting.translate',
  'drafting.withdraw-alternative',
  'drafting.settle-bracket',
  'drafting.certify',
  'drafting.comment',
];
/** Deeds in the case of a text, of a project: the same more than once where it shall be done more often. */
const ofText: readonly DeedKind[] = [
  ...putting,
  ...putting,
  ...positions,
  ...writing,
  'council.circulate',
  'council.sign',
  'council.reopen',
  'council.input',
];
const ofProject: readonly DeedKind[] = [
  ...putting,
  ...putting,
  ...positions,
  ...positions,
  'council.suspend',
  'council.resume',
  'council.waive',
  'council.input',
];

/** Who would do it: chance names those who may more often than those who may not. */
const whoFor = (kind: DeedKind, number: number): CaseActor => {
  const chance = Math.floor(number / 64) % 16;
  if (chance >= 13) return people[number % people.length]!;
  if (putting.includes(kind) || kind === 'council.reopen' || /suspend|resume/.test(kind)) return people[1]!;
  if (/circulate|consolidate|settle|translate/.test(kind)) return people[4]!;
  if (kind === 'drafting.certify') return people[4 + (chance % 3)]!;
  return kind === 'council.input' ? people[7]! : people[chance % 3]!;
};

const bodyOf = (kind: DeedKind, fold: CaseFold, who: CaseActor, atHours: number): unknown => {
  if (kind !== 'council.announce-silence') return bodyFor(kind, fold, who);
  return { ...(bodyFor(kind, fold, who) as object), until: hour(atHours + 24), weekend: [] };
};

export interface Told {
  readonly before: CaseFold;
  readonly acts: readonly CaseAct[];
  /** After each act that was accepted. */
  readonly folds: readonly CaseFold[];
}

let beginnings: readonly CaseFold[] | undefined;
/** Cases in which something may be put before three members and an observer: texts, a membership, a project, a draft. */
export const beginningOf = (number: number): CaseFold => {
  beginnings ??= [
    concordantCase(few).fold(),
    concordantCase({ ...few, matter: 'project', interested: ['AAA', 'BBB'] }).fold(),
    concordantCase({ ...few, matter: 'membership', concerned: 'CCC' }).fold(),
    ...(['project', 'programme'] as const).map((kind) => {
      const told = story();
      told.does(-24, coordinator('AAA'), 'council.open', openBody(kind, few));
      if (kind === 'programme')
        told.does(
          -23,
          officer('one'),
          'drafting.start',
          bodyFor('drafting.start', told.fold(), officer('one')),
        );
      return told.fold();
    }),
  ];
  return beginnings[number % beginnings.length]!;
};

/** What comes of some numbers, each read as a deed an hour or a day after the one before. */
export const telling = (begin: number, numbers: readonly number[]): Told => {
  const before = beginningOf(begin);
  let fold = before;
  let hours = (Date.parse(before.state.lastAt) - start) / 3_600_000;
  const acts: CaseAct[] = [];
  const folds: CaseFold[] = [];
  for (const [place, number] of numbers.entries()) {
    const deeds = fold.state.kind === 'project' ? ofProject : ofText;
    const kind = deeds[number % deeds.length]!;
    const who = whoFor(kind, number);
    hours += number % 11 === 0 ? 25 : 1;
    const act = {
      case: 'case',
      seq: before.state.lastAct + place + 1,
      at: hour(hours),
      actor: who,
      kind,
      body: bodyOf(kind, fold, who, hours),
    } as CaseAct;
    const evolution = evolveCase(fold, act);
    if (evolution.kind === 'evolved') {
      fold = evolution.fold;
      acts.push(act);
      folds.push(fold);
    }
  }
  return { before, acts, folds };
};
