import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftingBodies } from '@hamkor/drafting';
import { expect, test } from 'vitest';
import type { CaseAct, CaseKind, DeedKind } from './index.ts';
import { caseKinds, councilBodies, evolveCase, openKinds, stages } from './index.ts';
import { bodyFor } from './test-bodies.ts';
import { contexts, now, seats } from './test-contexts.ts';
import { coordinator, editor, enterprise, hour, nobody, officer, openBody, said } from './test-case.ts';

const deeds = [...Object.keys(councilBodies), ...Object.keys(draftingBodies)] as DeedKind[];

/** What the table allows, as `kind stage deed seat`; everything else it refuses. */
const allowed = new Set(
  readFileSync(join(import.meta.dirname, 'who-may.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [kind, deed, at, who] = line.split(',') as [string, string, string, string];
      return at
        .split(' ')
        .flatMap((stage) => who.split(' | ').map((seat) => `${kind} ${stage} ${deed} ${seat}`));
    }),
);

/** Rules by which a deed is refused because of who does it, in which kind of case, at which stage. */
const decided: ReadonlySet<string> = new Set([
  'caseExists',
  'onlyPlatform',
  'onlySecretariat',
  'onlyChair',
  'onlyInput',
  'notSignedIn',
  'noVoice',
  'secretariatDoesNotDecide',
  'observersDoNotDecide',
  'notFrozenMember',
  'wrongRole',
  'wrongKind',
  'wrongStage',
  // Told before the stage: a text that may not be put at all.
  'notConcordant',
  'noDocument',
  // Told before the stage: who takes part has nothing to come back to.
  'alreadyParticipant',
]);

/** Each deed of each seat at a stage tried in all contexts: whether it can be done, and by which rules it was refused. */
const triedAt = (kind: CaseKind, stage: (typeof stages)[CaseKind][number]): string[] => {
  const faults: string[] = [];
  const cases = contexts(kind, stage);
  for (const [seat, who] of Object.entries(seats)) {
    const offered = cases.map((fold) => new Set(openKinds(fold, who, now)));
    for (const deed of deeds) {
      const triple = `${kind} ${stage} ${deed} ${seat}`;
      const rules: string[] = [];
      let isDone = false;
      for (const [place, fold] of cases.entries()) {
        const act = {
          case: 'case',
          seq: 50,
          at: now,
          actor: who,
          kind: deed,
          body: bodyFor(deed, fold, who),
        };
        const evolution = evolveCase(fold, act as CaseAct);
        if (evolution.kind === 'refused') rules.push(evolution.rule);
        else {
          isDone = true;
          if (!offered[place]!.has(deed)) faults.push(`${triple}: done though not offered`);
        }
      }
      if (isDone !== allowed.has(triple)) faults.push(`${triple}: ${isDone ? 'done' : rules.join(' ')}`);
      if (!isDone)
        for (const rule of rules)
          if (!decided.has(rule)) faults.push(`${triple}: refused by chance, ${rule}`);
    }
  }
  return faults;
};

test.each(caseKinds)('every deed of everybody at every stage of a case (%s) is as the table says', (kind) => {
  expect(stages[kind].flatMap((stage) => triedAt(kind, stage))).toEqual([]);
});

test('the table names known stages, deeds and seats only', () => {
  const known = new Set(
    caseKinds.flatMap((kind) =>
      stages[kind].flatMap((stage) =>
        deeds.flatMap((deed) => Object.keys(seats).map((seat) => `${kind} ${stage} ${deed} ${seat}`)),
      ),
    ),
  );
  expect([...allowed].filter((triple) => !known.has(triple))).toEqual([]);
  expect(known.size).toBeGreaterThan(40_000);
});

test('positions, signatures and national procedures are for the voice of a member alone', () => {
  const own =
    /council\.(object|assent|record-opinion|opt-out|observe|take-part|join|sign|complete-national-procedure|agree-protocol|waive|sponsor) /;
  const voices = [
    'voice of a member',
    'head of delegation',
    'voice of the chair',
    'voice of the opening state',
  ];
  const acting = new Set(
    [...allowed].filter((triple) => own.test(triple)).map((triple) => triple.split(' ').slice(3).join(' ')),
  );
  expect([...acting].sort()).toEqual(voices.sort());
});

const act = (seq: number, actor: CaseAct['actor'], kind: DeedKind, body: unknown): CaseAct =>
  ({ case: 'x', seq, at: hour(seq), actor, kind, body }) as CaseAct;

test.each([
  ['initiative', coordinator('AAA'), 'idea'],
  ['initiative', editor('AAA'), 'idea'],
  ['initiative', officer('one'), 'secretariatDoesNotDecide'],
  ['initiative', enterprise('AAA'), 'wrongRole'],
  ['initiative', coordinator('YYY'), 'observersDoNotDecide'],
  ['initiative', coordinator('XXX'), 'notFrozenMember'],
  ['initiative', nobody, 'notSignedIn'],
  ['programme', officer('one'), 'drafting'],
  ['project', editor('AAA'), 'proposed'],
  ['meeting', officer('one'), 'convened'],
  ['meeting', coordinator('BBB'), 'convened'],
  ['meeting', coordinator('AAA'), 'onlyChair'],
  ['meeting', editor('BBB'), 'wrongRole'],
] as const)('a case (%s) opened by %o: %s', (kind, actor, expected) => {
  const evolution = evolveCase(null, act(1, actor, 'council.open', openBody(kind)));
  expect(evolution.kind === 'refused' ? evolution.rule : evolution.fold.state.stage).toBe(expected);
});

test('history is taken up by the platform alone, again where it is mended, and takes nothing else', () => {
  const body = {
    caseKind: 'meeting',
    matter: 'text',
    title: said('A meeting'),
    summary: said('In short'),
    forum: 'forum',
    chair: null,
    interested: null,
    parent: null,
    events: [
      {
        on: '2021-07-16',
        stage: 'held',
        text: said('Held'),
        isDecision: true,
        source: 'a page',
        confidence: 'published',
      },
      {
        on: '2020',
        stage: 'convened',
        text: said('Called'),
        isDecision: false,
        source: 'a page',
        confidence: 'unverified',
      },
    ],
  } as const;
  const first = evolveCase(null, act(1, nobody, 'council.take-up', body));
  if (first.kind === 'refused') throw new Error(first.rule);
  expect(first.fold.state).toMatchObject({ isHistory: true, stage: 'held', members: [], chair: null });
  expect(first.fold.state.events.map(({ on }) => on)).toEqual(['2020', '2021-07-16']);
  const again = evolveCase(first.fold, act(2, nobody, 'council.take-up', { ...body, chair: 'AAA' }));
  expect(again.kind === 'evolved' && again.fold.state).toMatchObject({ chair: 'AAA', opened: { act: 1 } });
  const rules = [
    evolveCase(first.fold, act(3, officer('one'), 'council.hand-chair', { state: 'AAA' })),
    evolveCase(first.fold, act(3, coordinator('AAA'), 'council.take-up', body)),
    evolveCase(first.fold, act(3, coordinator('AAA'), 'council.open', openBody('meeting'))),
    evolveCase(null, act(3, coordinator('AAA'), 'council.object', { text: 'no' })),
  ].map((evolution) => evolution.kind === 'refused' && evolution.rule);
  expect(rules).toEqual(['isHistory', 'onlyPlatform', 'isHistory', 'noCase']);
});
