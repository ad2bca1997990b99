/** Cases at each stage for tests of who may do what: in each something else is such that some deed could be done. */
import type { DocumentState, DraftingDeed, Paragraph } from '@hamkor/drafting';
import { evolveDocument, standingOf } from '@hamkor/drafting';
import type { CaseActor, CaseFold, CaseKind, CaseState, Made, Question, Stage } from './index.ts';
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
  said,
  story,
  tenMembers,
} from './test-case.ts';

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
