import { describe, expect, test } from 'vitest';
import type { Side } from '../tables.ts';
import type { InterestStep, Rungs } from './ladder.ts';
import { interestState, isDisclosed, mayTake } from './ladder.ts';

const sides: readonly Side[] = ['asker', 'holder'];
const steps: readonly InterestStep[] = ['consent', 'decline', 'withdraw', 'commit'];

const take = (rungs: Rungs, step: InterestStep, side: Side): Rungs => {
  if (step === 'consent') return { ...rungs, consents: { ...rungs.consents, [side]: true } };
  if (step === 'commit') return rungs;
  return { ...rungs, ended: step === 'decline' ? 'declined' : 'withdrawn' };
};

/** Every way of taking up to five allowed steps. */
const ways = (rungs: Rungs, taken: readonly string[] = []): [readonly string[], Rungs][] => {
  const further =
    taken.length === 5
      ? []
      : sides.flatMap((side) =>
          steps
            .filter((step) => mayTake(step, side, rungs))
            .flatMap((step) => ways(take(rungs, step, side), [...taken, `${side} ${step}`])),
        );
  return [[taken, rungs], ...further];
};

const state = (asker: boolean, holder: boolean) =>
  interestState({ ended: null, consents: { asker, holder } });

describe('the ladder of an interest', () => {
  const all = ways({ ended: null, consents: { asker: false, holder: false } });

  test('names are known after both consents and on no other way', () => {
    expect(all.length).toBeGreaterThan(300);
    for (const [taken, rungs] of all)
      expect(isDisclosed(rungs)).toBe(taken.includes('asker consent') && taken.includes('holder consent'));
  });

  test('an end is the end: it is told and nothing follows', () => {
    const ended = all.filter(([, { ended: end }]) => end !== null);
    expect(ended.length).toBeGreaterThan(50);
    for (const [taken, rungs] of ended) {
      expect(interestState(rungs)).toBe(rungs.ended);
      expect(taken.at(-1)).toBe(rungs.ended === 'declined' ? 'holder decline' : 'asker withdraw');
      for (const side of sides) for (const step of steps) expect(mayTake(step, side, rungs)).toBe(false);
    }
  });

  test('it is accepted once the holder consented, disclosed once both did', () => {
    expect([state(false, false), state(true, false), state(false, true), state(true, true)]).toEqual([
      'expressed',
      'expressed',
      'accepted',
      'disclosed',
    ]);
  });
});
