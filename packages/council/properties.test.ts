import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaseAct, CaseFold, CaseState } from './index.ts';
import { caseAt, evolveCase, foldCase } from './index.ts';
import { isAside, telling } from './random-acts.ts';
import {
  concordantCase,
  coordinator,
  enterprise,
  hour,
  officer,
  openBody,
  story,
  tenMembers,
} from './test-case.ts';
import type { Story } from './test-case.ts';

const seed = 20260309;
/** Long after all that is done: every silence has ended. */
const atLast = '2030-01-01T00:00:00.000Z';

const sequences = fc.tuple(fc.nat(4), fc.array(fc.nat(1 << 20), { minLength: 3, maxLength: 12 }));

/** What of a case others could change by what they say. */
const decidedIn = (state: CaseState) => {
  const { stage, outcomes, participation, question, signatures } = caseAt(state, atLast);
  return { stage, outcomes, participation, question, signatures };
};

test('100,000 random sequences: nothing is adopted over an objection, nor in one language, nor by who stays out', () => {
  const seen = { adopted: 0, failed: 0, broken: 0, superseded: 0, acts: 0 };
  fc.assert(
    fc.property(sequences, ([begin, numbers]) => {
      const { before, acts, folds } = telling(begin, numbers);
      seen.acts += acts.length;
      let former = before;
      for (const [place, fold] of [...folds, null].entries()) {
        // What a silence has adopted by the time of the act, or at last.
        const ended = caseAt(former.state, acts[place]?.at ?? atLast);
        for (const [now, then] of [
          [ended, former.state],
          ...(fold === null ? [] : [[fold.state, ended] as const]),
        ] as const) {
          for (const { result, question, participants, blocking } of now.outcomes.slice(
            then.outcomes.length,
          )) {
            if (result === 'adopted') {
              seen.adopted += 1;
              if (now.kind !== 'project' && !(then.text!.isConcordant && then.text!.hash === question.hash))
                throw new Error('adopted without concordance');
              for (const [state, said] of Object.entries(question.positions)) {
                const stances = said.map(({ stance }) => stance);
                if (stances.includes('object')) throw new Error('adopted over an objection');
                if (
                  stances.some((stance) => stance === 'out' || stance === 'observe') &&
                  participants.includes(state)
                )
                  throw new Error('takes part and does not');
              }
              if (participants.includes('YYY') || participants.length === 0)
                throw new Error('odd participants');
            } else {
              seen[result === 'not-adopted' ? 'failed' : result] += 1;
              if (result === 'broken' && blocking.length > 1) throw new Error('broken by many');
            }
          }
        }
        if (fold !== null) former = fold;
      }
    }),
    { numRuns: 100_000, seed },
  );
  // Chance has led everywhere.
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(500);
}, 60_000);

test('observers and business never change what comes of it', () => {
  let aside = 0;
  fc.assert(
    fc.property(sequences, ([begin, numbers]) => {
      const { before, acts, folds } = telling(begin, numbers);
      const others = acts.filter(({ actor }) => !isAside(actor));
      if (others.length === acts.length) return;
      aside += acts.length - others.length;
      const without = foldCase(before, others);
      expect(without.kind).toBe('folded');
      if (without.kind === 'folded')
        expect(decidedIn(without.fold!.state)).toEqual(decidedIn(folds.at(-1)!.state));
    }),
    { numRuns: 10_000, seed },
  );
  expect(aside).toBeGreaterThan(1000);
});

const frozen = (value: unknown): void => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(frozen);
};

test('the state after any prefix is the fold of that prefix, and nothing given is changed', () => {
  fc.assert(
    fc.property(sequences, ([begin, numbers]) => {
      const { before, acts, folds } = telling(begin, numbers);
      frozen(before);
      frozen(acts);
      folds.forEach(frozen);
      for (const [place, fold] of folds.entries())
        expect(foldCase(before, acts.slice(0, place + 1))).toEqual({ kind: 'folded', fold });
    }),
    { numRuns: 2000, seed },
  );
});

test('a fold that goes on does not change the one it goes on from', () => {
  const told = concordantCase();
  told.does(1, enterprise('AAA'), 'council.input', { text: 'one', paragraph: null });
  const half = foldCase(null, told.acts());
  if (half.kind !== 'folded') throw new Error(half.rule);
  const kept = JSON.stringify(half.fold);
  told.does(2, enterprise('BBB'), 'council.input', { text: 'two', paragraph: null });
  const whole = foldCase(half.fold, told.acts().slice(-1));
  expect(JSON.stringify(half.fold)).toBe(kept);
  expect(whole.kind === 'folded' && whole.fold?.state.inputs.length).toBe(2);
  const first = told.acts()[0]!;
  expect(foldCase(half.fold, [first])).toEqual({ kind: 'refused', rule: 'caseExists', seq: first.seq });
});

/** What each state does by itself at one stage: lists of acts, of which each keeps its own order. */
interface Independent {
  readonly name: string;
  readonly begun: () => Story;
  /** Deeds of the state of a place, from first to last. */
  readonly deeds: (place: number, fold: CaseFold) => readonly (readonly [CaseAct['kind'], unknown])[];
}

const question = {
  gate: null,
  checklist: null,
  level: 'ministers',
  members: [...tenMembers],
  observers: ['YYY'],
};

const together: readonly Independent[] = [
  {
    name: 'positions on a question',
    begun: () => {
      const told = concordantCase();
      told.does(0, coordinator('BBB'), 'council.table', { ...question, hash: told.fold().document!.hash });
      return told;
    },
    deeds: (place, { state }) =>
      [
        [
          ['council.object', { text: 'no' }],
          ['council.withdraw-position', {}],
        ],
        [['council.object', { text: 'no' }]],
        [
          ['council.record-opinion', { point: 'two', text: 'b' }],
          ['council.record-opinion', { point: null, text: 'a' }],
        ],
        [['council.assent', { hash: state.question!.hash }]],
        [['council.opt-out', { reason: null }]],
        [
          ['council.observe', {}],
          ['council.take-part', {}],
        ],
        [
          ['council.credential', { account: 'x', capacity: 'delegate', until: null }],
          ['council.assent', { hash: state.question!.hash }],
        ],
        [
          ['council.opt-out', { reason: null }],
          ['council.object', { text: 'not while out' }],
        ],
      ][place % 8] as unknown as (readonly [CaseAct['kind'], unknown])[],
  },
  {
    name: 'signatures, procedures and joining',
    begun: () => {
      const told = concordantCase();
      told.does(0, coordinator('BBB'), 'council.table', { ...question, hash: told.fold().document!.hash });
      told.does(0, coordinator('JJJ'), 'council.opt-out', { reason: null });
      told.does(1, coordinator('BBB'), 'council.close');
      return told;
    },
    deeds: (place, { document }) =>
      place === 9
        ? [
            ['council.join', {}],
            ['council.sign', { hash: document!.hash }],
          ]
        : [['council.sign', { hash: document!.hash }]],
  },
  {
    name: 'sponsors',
    begun: () => {
      const told = story();
      told.does(0, coordinator('AAA'), 'council.open', openBody('initiative'));
      told.does(1, officer('one'), 'council.register', { number: null });
      return told;
    },
    deeds: (place) =>
      place % 3 === 0
        ? [
            ['council.sponsor', {}],
            ['council.withdraw-sponsorship', {}],
          ]
        : place % 3 === 1
          ? [['council.sponsor', {}]]
          : [['council.credential', { account: 'x', capacity: 'delegate', until: null }]],
  },
];

/** The case after acts in the order of their delivery, without those that are refused. */
const foldFrom = (begin: CaseFold, acts: readonly CaseAct[]): CaseFold => {
  let now = begin;
  for (const act of acts) {
    const evolution = evolveCase(now, act);
    if (evolution.kind === 'evolved') now = evolution.fold;
  }
  return now;
};

test.each(together.map((one) => [one.name, one] as const))(
  'acts of different states come to the same in whatever order they arrive: %s',
  (_name, { begun, deeds }) => {
    const begin = begun().fold();
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(9), { minLength: 2, maxLength: 10 }),
        fc.array(fc.nat(1000), { minLength: 24, maxLength: 24 }),
        (places, chances) => {
          // The log's own order: one state after the other, by turns.
          const queues = places.map((place) =>
            deeds(place, begin).map(
              ([kind, body], turn): CaseAct =>
                ({
                  case: 'case',
                  seq: 100 + turn * 20 + place,
                  at: hour(2 + turn * 20 + place),
                  actor: coordinator(tenMembers[place]!),
                  kind,
                  body,
                }) as CaseAct,
            ),
          );
          const inOrder = queues.flat().sort((one, other) => one.seq - other.seq);
          const waiting = queues.map((queue) => queue.slice());
          const delivered: CaseAct[] = [];
          for (const chance of chances) {
            const left = waiting.filter((queue) => queue.length > 0);
            if (left.length > 0) delivered.push(left[chance % left.length]!.shift()!);
          }
          expect(delivered.length).toBe(inOrder.length);
          expect(foldFrom(begin, delivered)).toEqual(foldFrom(begin, inOrder));
        },
      ),
      { numRuns: 500, seed },
    );
  },
);
