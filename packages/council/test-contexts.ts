/** Cases at each stage for tests of who may do what: in each something else is such that some deed could be done. */
import type { DocumentState, Paragraph } from '@hamkor/drafting';
import { evolveDocument, standingOf } from '@hamkor/drafting';
import type { DraftingDeed } from '@hamkor/drafting';
import type { CaseFold, CaseKind, CaseState, DeedKind, Made, Question, Stage } from './index.ts';
import { nextGate } from './index.ts';
import {
  administrator,
  auditor,
  coordinator,
  draftBody,
  editor,
  enterprise,
  hour,
  nobody,
  observers,
  officer,
  openBody,
  questionOn,
  said,
  silenceOn,
  story,
  tenMembers,
} from './test-case.ts';
import type { CaseActor } from './index.ts';

/** When the cases came to their stage, and when somebody acts. */
const since: Made = { act: 40, at: hour(1) };
export const now = hour(2);

const delegate = (state: string): CaseActor => ({ ...editor(state), account: `delegate-${state}` });
const head = (state: string): CaseActor => ({ ...editor(state), account: `head-${state}` });

/** Everybody who could act, by the seat that they have: AAA opened the case, BBB presides, DDD is a member like others. */
export const seats: Readonly<Record<string, CaseActor>> = {
  'voice of a member': coordinator('DDD'),
  'head of delegation': head('DDD'),
  'voice of the chair': coordinator('BBB'),
  'voice of the opening state': coordinator('AAA'),
  'delegate of a member': delegate('DDD'),
  'delegate of the opening state': delegate('AAA'),
  'editor of a member': editor('DDD'),
  'editor of the opening state': editor('AAA'),
  Secretariat: officer('three'),
  'voice of an observer': coordinator('YYY'),
  'editor of an observer': editor('YYY'),
  'business or research': enterprise('DDD'),
  'voice of another state': coordinator('XXX'),
  auditor,
  administrator,
  visitor: nobody,
};

const states = ['AAA', 'BBB', 'DDD'];

/** A document after deeds of drafting. */
const documentAfter = (
  deeds: readonly ((document: DocumentState | null) => DraftingDeed)[],
  by: readonly CaseActor[],
): DocumentState => {
  let document: DocumentState | null = null;
  for (const [index, deed] of deeds.entries()) {
    const actor = by[index]!;
    const evolution = evolveDocument(document, {
      ...deed(document),
      seq: index + 1,
      at: hour(0),
      actor: {
        account: actor.account,
        state: actor.state,
        organisation: null,
        channel: actor.state === null ? 'secretariat' : 'state',
      },
    });
    if (evolution.kind === 'refused') throw new Error(evolution.rule);
    document = evolution.document;
  }
  return document!;
};

const certified = documentAfter(
  [
    () => ({ kind: 'drafting.start', body: draftBody() }),
    (document) => ({ kind: 'drafting.certify', body: { hash: document!.hash } }),
    (document) => ({ kind: 'drafting.certify', body: { hash: document!.hash } }),
  ],
  [coordinator('CCC'), officer('one'), officer('two')],
);

const first = (document: DocumentState | null) => document!.paragraphs[0]!;

const bracketing = (
  { id, hash }: Paragraph,
  alternative: { ru: string; zh: string | null; en: string | null },
): DraftingDeed => ({
  kind: 'drafting.bracket',
  body: {
    paragraph: id,
    base: hash,
    spans: { ru: { from: 0, to: 3 }, zh: { from: 0, to: 1 }, en: null },
    alternative,
  },
});

/** A text in the middle of its negotiation: what some state wrote for each of the three, and what waits for the Secretariat. */
const negotiated = documentAfter(
  [
    () => ({
      kind: 'drafting.start',
      body: { ...draftBody(), paragraphs: Array.from({ length: 5 }, () => draftBody().paragraphs[0]!) },
    }),
    ...states.flatMap((_, place): ((document: DocumentState | null) => DraftingDeed)[] => [
      (document) => ({
        kind: 'drafting.propose',
        body: {
          amendment: {
            operation: 'replace',
            paragraph: document!.paragraphs[1]!.id,
            base: document!.paragraphs[1]!.hash,
            texts: { ru: `Иначе ${place}`, zh: `另${place}`, en: null },
          },
          reason: null,
        },
      }),
      (document) =>
        place === 0
          ? bracketing(first(document), { ru: 'вариант', zh: null, en: null })
          : {
              kind: 'drafting.add-alternative',
              body: {
                paragraph: first(document).id,
                bracket: 'b1',
                texts: { ru: `вариант ${place}`, zh: null, en: null },
              },
            },
      (document) => ({
        kind: 'drafting.footnote',
        body: {
          paragraph: document!.paragraphs[3]!.id,
          base: document!.paragraphs[3]!.hash,
          texts: { ru: `сноска ${place}`, zh: `脚注${place}`, en: null },
        },
      }),
      () => ({
        kind: 'drafting.comment',
        body: { paragraph: null, language: null, quote: null, text: 'a remark', replyTo: null },
      }),
    ]),
    // One bracket more, in which a single wording is left.
    (document) => bracketing(document!.paragraphs[4]!, { ru: 'вариант', zh: null, en: null }),
    (document) => ({
      kind: 'drafting.withdraw-alternative',
      body: {
        paragraph: document!.paragraphs[4]!.id,
        bracket: document!.paragraphs[4]!.brackets[0]!.id,
        alternative: document!.paragraphs[4]!.brackets[0]!.alternatives.find(({ by }) => by === 'AAA')!.id,
      },
    }),
    () => ({ kind: 'drafting.set-term', body: { ru: 'проект', zh: '项目', en: 'project' } }),
  ],
  [
    coordinator('CCC'),
    ...states.flatMap((state) => Array.from({ length: 4 }, () => coordinator(state))),
    coordinator('AAA'),
    coordinator('AAA'),
    officer('one'),
  ],
);

const openings = new Map<CaseKind, CaseState>();
const opening = (kind: CaseKind): CaseState => {
  if (!openings.has(kind)) {
    const told = story();
    const who = kind === 'meeting' ? coordinator('BBB') : coordinator('AAA');
    told.does(0, who, 'council.open', openBody(kind));
    openings.set(kind, { ...told.fold().state, opened: { act: 1, at: hour(0), state: 'AAA', account: 'x' } });
  }
  return openings.get(kind)!;
};

const credential = (account: string, state: string, capacity: 'head-of-delegation' | 'delegate') => ({
  account,
  state,
  capacity,
  until: null,
  revokedAt: null,
  act: 2,
  at: hour(0),
});

const question = (
  hash: string,
  kind: CaseKind,
  stage: Stage,
  mode: Question['mode'],
  stance: 'opinion' | 'out' = 'opinion',
): Question => ({
  ...since,
  mode,
  hash,
  level: 'ministers',
  gate: kind === 'project' ? nextGate(stage) : null,
  checklist: null,
  members: tenMembers,
  observers,
  silence: mode === 'silence' ? { until: hour(72), zone: 'Asia/Tashkent', place: 'Tashkent' } : null,
  positions: Object.fromEntries(
    states.map((state) => [state, [{ stance, text: 'as we see it', point: null, ...since }]]),
  ),
});

/** Something to do for each of the three states, and documents of a meeting. */
const meetingOf = (state: CaseState): CaseState['meeting'] =>
  state.meeting && {
    ...state.meeting,
    delegations: Object.fromEntries(
      states.map((iso3) => [iso3, [{ name: 'Somebody', post: 'Minister', isHead: true }]]),
    ),
    actions: states.map((owner, place) => ({
      id: `a${place + 1}`,
      text: said('Do it'),
      owner,
      due: '2026-12-01',
      decision: null,
      done: null,
      ...since,
    })),
  };

/** The case of a kind at a stage, in several ways; in none of them does everything stand against a deed that may be done. */
export const contexts = (kind: CaseKind, stage: Stage): readonly CaseFold[] => {
  const hasText = kind !== 'project';
  const hash = hasText ? certified.hash : 'e'.repeat(64);
  const blank: CaseState = {
    ...opening(kind),
    stage,
    stageSince: since,
    stageBefore: stage === 'suspended' ? 'g1' : null,
    credentials: [
      credential('head-DDD', 'DDD', 'head-of-delegation'),
      ...[...states, 'YYY'].map((state) => credential(`delegate-${state}`, state, 'delegate')),
    ],
    lastAct: since.act,
    lastAt: since.at,
  };
  const plain: CaseState = {
    ...blank,
    meeting: meetingOf(blank),
    text: hasText ? standingOf(certified) : null,
    outcomes: [
      {
        act: 30,
        at: hour(0.5),
        question: question(hash, kind, stage, 'meeting'),
        result: 'adopted',
        blocking: [],
        opinions: [],
        participants: tenMembers,
      },
    ],
  };
  const document = hasText ? certified : null;
  return [
    { state: plain, document },
    {
      state: {
        ...plain,
        participation: Object.fromEntries(states.map((state) => [state, { standing: 'out', ...since }])),
      },
      document,
    },
    { state: { ...plain, question: question(hash, kind, stage, 'meeting') }, document },
    { state: { ...plain, question: question(hash, kind, stage, 'meeting', 'out') }, document },
    { state: { ...plain, question: question(hash, kind, stage, 'silence') }, document },
    {
      state: { ...plain, sponsors: states, deposit: { ...since, receivedAt: since.at } },
      document,
    },
    ...(hasText
      ? [
          { state: { ...plain, text: standingOf(negotiated) }, document: negotiated },
          { state: { ...blank, outcomes: [] }, document: null },
        ]
      : []),
  ];
};

/** A body with which a deed can be done in a case, if it can be done at all. */
export const bodyFor = (kind: DeedKind, fold: CaseFold, who: CaseActor): unknown => {
  const { state, document } = fold;
  const hash = document?.hash ?? 'e'.repeat(64);
  const gate = state.kind === 'project' ? nextGate(state.stage) : null;
  const put = { hash: gate === null ? hash : 'd'.repeat(64), gate, checklist: gate === null ? null : [] };
  const own = (by: string | null): boolean => by === (who.state ?? null);
  const ofFirst = document?.paragraphs[0];
  const second = document?.paragraphs[2] ?? ofFirst;
  const bracket = ofFirst?.brackets.find(({ alternatives }) => alternatives.some(({ by }) => own(by)));
  const bodies: Partial<Record<DeedKind, () => unknown>> = {
    'council.open': () => openBody(state.kind),
    'council.register': () => ({ number: 'I-1' }),
    'council.begin-consultation': () => ({ until: hour(100), experts: 'of all members' }),
    'council.return': () => ({ reason: 'as it stands' }),
    'council.withdraw': () => ({ reason: 'as it stands' }),
    'council.merge': () => ({ into: 'other' }),
    'council.circulate': () => ({ hash, meeting: null, meetingAt: null, termDays: null }),
    'council.open-comments': () => ({ until: hour(100) }),
    'council.put-on-agenda': () => ({ meeting: 'meeting', meetingAt: hour(2000) }),
    'council.table': () => questionOn(fold, put),
    'council.announce-silence': () => silenceOn(fold, hour(72), put),
    'council.object': () => ({ text: 'no' }),
    'council.record-opinion': () => ({ point: null, text: 'as we see it' }),
    'council.assent': () => ({ hash: state.question?.hash ?? hash }),
    'council.opt-out': () => ({ reason: null }),
    'council.sign': () => ({ hash }),
    'council.deposit': () => ({ receivedAt: now }),
    'council.complete-national-procedure': () => ({ on: '2026-03-01', reference: null }),
    'council.reopen': () => ({ reason: 'as it stands' }),
    'council.expire': () => ({ reason: 'as it stands' }),
    'council.credential': () => ({ account: 'somebody', capacity: 'delegate', until: null }),
    'council.revoke-credential': () => ({ account: `delegate-${who.state}` }),
    'council.hand-chair': () => ({ state: 'CCC' }),
    'council.suspend': () => ({ reason: 'as it stands' }),
    'council.cancel': () => ({ reason: 'as it stands' }),
    'council.waive': () => ({ hash, text: 'all the same' }),
    'council.plan-meeting': () => openBody('meeting').meeting,
    'council.set-agenda': () => ({ items: [] }),
    'council.send-documents': () => ({ documents: [], termDays: null }),
    'council.name-delegation': () => ({ delegates: [] }),
    'council.hold': () => ({ on: '2026-03-09' }),
    'council.add-decision': () => ({ text: said('So be it'), case: null, states: null, paragraph: null }),
    'council.add-action': () => ({ text: said('Do it'), owner: 'CCC', due: '2026-12-01', decision: null }),
    'council.complete-action': () => ({
      action: state.meeting?.actions.find(({ owner }) => owner === who.state)?.id ?? 'a1',
      evidence: 'a report',
    }),
    'council.agree-protocol': () => ({ hash }),
    'council.input': () => ({ text: 'a remark', paragraph: null }),
    'drafting.start': () => draftBody(),
    'drafting.entitle': () => ({ title: { ru: 'Иная программа', zh: '另一纲要', en: null } }),
    'drafting.propose': () => ({
      amendment: {
        operation: 'replace',
        paragraph: second?.id ?? 'p1',
        base: second?.hash ?? hash,
        texts: { ru: 'Иначе', zh: '另', en: null },
      },
      reason: null,
    }),
    'drafting.withdraw-amendment': () => ({
      amendment: document?.amendments.find(({ by }) => own(by))?.id ?? 'm1',
    }),
    'drafting.consolidate': () => ({ accept: [], decline: [{ amendment: 'm1', answer: 'not now' }] }),
    'drafting.translate': () => ({
      paragraph: second?.id ?? 'p1',
      base: second?.hash ?? hash,
      language: 'en',
      text: 'In other words',
    }),
    'drafting.bracket': () => ({
      paragraph: second?.id ?? 'p1',
      base: second?.hash ?? hash,
      spans: { ru: { from: 0, to: 1 }, zh: { from: 0, to: 1 }, en: null },
      alternative: null,
    }),
    'drafting.add-alternative': () => ({
      paragraph: ofFirst?.id ?? 'p1',
      bracket: ofFirst?.brackets[0]?.id ?? 'b1',
      texts: { ru: 'ещё вариант', zh: null, en: null },
    }),
    'drafting.withdraw-alternative': () => ({
      paragraph: ofFirst?.id ?? 'p1',
      bracket: bracket?.id ?? 'b1',
      alternative: bracket?.alternatives.find(({ by }) => own(by))?.id ?? 'a1',
    }),
    'drafting.settle-bracket': () => ({
      paragraph: document?.paragraphs[4]?.id ?? 'p1',
      bracket: document?.paragraphs[4]?.brackets[0]?.id ?? 'b1',
    }),
    'drafting.footnote': () => ({
      paragraph: second?.id ?? 'p1',
      base: second?.hash ?? hash,
      texts: { ru: 'сноска', zh: '脚注', en: null },
    }),
    'drafting.remove-footnote': () => ({
      paragraph: document?.paragraphs[3]?.id ?? 'p1',
      footnote: document?.paragraphs[3]?.footnotes.find(({ by }) => own(by))?.id ?? 'f1',
    }),
    'drafting.comment': () => ({
      paragraph: null,
      language: null,
      quote: null,
      text: 'a remark',
      replyTo: null,
    }),
    'drafting.resolve-comment': () => ({ comment: document?.comments.find(({ by }) => own(by))?.id ?? 'c1' }),
    'drafting.set-term': () => ({ ru: 'цех', zh: '车间', en: null }),
    'drafting.remove-term': () => ({ term: 't1' }),
    'drafting.certify': () => ({ hash }),
  };
  return bodies[kind]?.() ?? {};
};
