import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaseActor, DeedKind } from './index.ts';
import { caseAt, participantsOf } from './index.ts';
import { moves, plainConsensus } from './plain-consensus.ts';
import type { Move, PlainCase, Round } from './plain-consensus.ts';
import { concordantCase, coordinator, hour, questionOn, silenceOn } from './test-case.ts';

const deedOf = (does: Move['does'], hash: string): readonly [DeedKind, unknown] => {
  switch (does) {
    case 'object':
      return ['council.object', { text: 'no' }];
    case 'opinion':
      return ['council.record-opinion', { point: null, text: 'as we see it' }];
    case 'assent':
      return ['council.assent', { hash }];
    case 'withdraw':
      return ['council.withdraw-position', {}];
    case 'out':
      return ['council.opt-out', { reason: null }];
    case 'observe':
      return ['council.observe', {}];
    case 'in':
      return ['council.take-part', {}];
    case 'join':
      return ['council.join', {}];
  }
};

const members = ['AAA', 'BBB', 'CCC'];
const chair: CaseActor = coordinator('BBB');

/** The same told to the case itself: how its questions ended, and which moves it refused. */
const told = (subject: PlainCase, rounds: readonly Round[]) => {
  const story = concordantCase({
    members,
    observers: ['YYY'],
    matter: subject.concerned === null ? 'text' : 'membership',
    concerned: subject.concerned,
    interested: subject.interested === null ? null : [...subject.interested],
  });
  const { hash } = story.fold().document!;
  const refused = new Set<Move>();
  let now = 0;
  const begun: number[] = [];
  for (const round of rounds) {
    if (caseAt(story.fold().state, hour(now)).stage === 'adopted') break;
    const put =
      round.silenceHours === null
        ? story.does(now, chair, 'council.table', questionOn(story.fold()))
        : story.does(
            now,
            chair,
            'council.announce-silence',
            silenceOn(story.fold(), hour(now + round.silenceHours), { weekend: [] }),
          );
    if (put !== 'objectionStands') begun.push(now);
    for (const move of round.moves) {
      const before = story.acts().length;
      story.does(now + move.after, coordinator(move.by), ...deedOf(move.does, hash));
      if (story.acts().length === before) refused.add(move);
    }
    now += 100;
    if (round.silenceHours === null) story.does(now, chair, 'council.close');
  }
  const state = caseAt(story.fold().state, hour(now));
  return {
    ends: state.outcomes.map(({ result, blocking, opinions, participants, at, question }, place) => ({
      result,
      blocking,
      opinions: opinions.map((opinion) => opinion.state),
      participants,
      after:
        question.mode === 'meeting' ? null : (Date.parse(at) - Date.parse(hour(begun[place]!))) / 3_600_000,
    })),
    refused,
    takePart: participantsOf(state),
  };
};

const move = fc.record({ by: fc.constantFrom(...members, 'YYY'), does: fc.constantFrom(...moves) });
const round: fc.Arbitrary<Round> = fc
  .record({
    silenceHours: fc.constantFrom(null, 24, 40),
    gap: fc.constantFrom(1, 8, 12),
    moves: fc.array(move, { maxLength: 7 }),
  })
  .map(({ silenceHours, gap, moves: made }) => ({
    silenceHours,
    moves: made.map((one, place) => ({ ...one, after: (place + 1) * gap })),
  }));
const subject: fc.Arbitrary<PlainCase> = fc.constantFrom(
  { members, concerned: null, interested: null },
  { members, concerned: 'CCC', interested: null },
  { members, concerned: null, interested: ['AAA', 'BBB'] },
  { members, concerned: null, interested: ['CCC'] },
);

test('consensus comes to what looking at each member alone comes to, on small random cases', () => {
  const results = new Map<string, number>();
  fc.assert(
    fc.property(subject, fc.array(round, { minLength: 1, maxLength: 3 }), (of, rounds) => {
      const ours = told(of, rounds);
      const plain = plainConsensus(of, rounds);
      expect(ours).toEqual({ ...plain, takePart: [...plain.takePart].sort() });
      for (const { result } of plain.ends) results.set(result, (results.get(result) ?? 0) + 1);
    }),
    { numRuns: 3000, seed: 16 },
  );
  expect(
    Math.min(...['adopted', 'not-adopted', 'broken'].map((one) => results.get(one) ?? 0)),
  ).toBeGreaterThan(200);
});
