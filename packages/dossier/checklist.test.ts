import { gates } from '@hamkor/council';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CheckGround } from './checklist.ts';
import { checklistOf } from './checklist.ts';
import type { DossierDeed } from './dossier-deed.ts';
import type { Requirement } from './gates.ts';
import { after, estimateOf, figure, indicator, item, planWith, risk } from './test-dossier.ts';

const ground = (given: Partial<CheckGround> = {}, ...deeds: readonly DossierDeed[]): CheckGround => ({
  inputs: after(...deeds),
  items: [item()],
  states: ['KAZ', 'UZB'],
  waivers: [],
  delivery: [],
  ...given,
});
const lineOf = (requirement: Requirement, from: CheckGround) =>
  gates.flatMap((gate) => checklistOf(gate, from).lines).find((line) => line.requirement === requirement);

test('a bare option passes the first gate, and no other', () => {
  expect(gates.filter((gate) => checklistOf(gate, ground()).isReady)).toEqual(['g0']);
});

test('an option that rests on nothing is not screened', () => {
  const bare = item({ figures: [figure({ origins: [] })] });
  expect(lineOf('option-with-evidence', ground({ items: [bare] }))).toMatchObject({
    standing: 'missing',
    reason: 'option-without-evidence',
    found: ['option:o'],
  });
  const gone = item({ standing: 'not-found' });
  expect(lineOf('option-with-evidence', ground({ items: [gone] }))).toMatchObject({ reason: 'no-option' });
});

test('an estimate of a finer class is as good, a coarser one is not, and the newest counts', () => {
  const fine = ground({}, estimateOf(3, 0.15, 0.2));
  expect(lineOf('estimate-class-4', fine)?.standing).toBe('met');
  expect(lineOf('estimate-class-2', fine)).toMatchObject({ reason: 'estimate-too-coarse', found: ['3'] });
  const coarser = ground({}, estimateOf(3, 0.15, 0.2), estimateOf(5, 0.4, 0.8));
  expect(lineOf('estimate-class-4', coarser)?.standing).toBe('missing');
});

const gains = (table: Readonly<Record<string, number | null>>, ...waiving: readonly string[]) =>
  lineOf('gains', ground({ items: [planWith(table)], waivers: waiving.map((state) => ({ state })) }));

test('every state that takes part is not worse off, or has waived itself', () => {
  expect(gains({ KAZ: 1, UZB: 0 })).toMatchObject({ standing: 'met', states: ['KAZ', 'UZB'] });
  expect(gains({ KAZ: 1, UZB: -5 })).toMatchObject({
    standing: 'missing',
    reason: 'worse-off',
    states: ['UZB'],
  });
  expect(gains({ KAZ: 1, UZB: -5 }, 'KAZ')).toMatchObject({ standing: 'missing', states: ['UZB'] });
  expect(gains({ KAZ: 1, UZB: -5 }, 'UZB')).toMatchObject({ standing: 'waived', states: ['UZB'] });
  expect(gains({ KAZ: 1 })).toMatchObject({ reason: 'gain-unknown', states: ['UZB'] });
  expect(gains({ KAZ: 1, UZB: null })).toMatchObject({ reason: 'gain-unknown', states: ['UZB'] });
  expect(lineOf('gains', ground())).toMatchObject({ reason: 'no-plan' });
});

test('no state passes the gate unheard, whatever the gains and whoever waives', () => {
  const states = ['KAZ', 'UZB', 'TJK'];
  const gain = fc.option(fc.integer({ min: -2, max: 2 }));
  fc.assert(
    fc.property(
      fc.record({ KAZ: gain, UZB: gain, TJK: gain }, { requiredKeys: [] }),
      fc.subarray(states),
      (table, waiving) => {
        const line = lineOf(
          'gains',
          ground({
            items: [planWith(table as Record<string, number | null>)],
            states,
            waivers: waiving.map((state) => ({ state })),
          }),
        )!;
        const isHeard = (state: string): boolean =>
          waiving.includes(state) || ((table as Record<string, number | null>)[state] ?? -1) >= 0;
        const isOpen = Object.keys(table).length === 0 || !states.every(isHeard);
        expect(line.standing === 'missing').toBe(isOpen);
      },
    ),
  );
});

test('a register needs a risk whose rest is judged, and later all of them', () => {
  const open = { ...risk, residual: null };
  const both = ground({}, { kind: 'dossier.set-risk', body: risk }, { kind: 'dossier.set-risk', body: open });
  expect(lineOf('risk-register', both)?.standing).toBe('met');
  expect(lineOf('risks-judged', both)).toMatchObject({ standing: 'missing', found: ['r2'] });
  expect(lineOf('risk-register', ground())).toMatchObject({ reason: 'no-risks' });
});

const without = (change: Partial<typeof indicator>) =>
  lineOf('logframe', ground({}, { kind: 'dossier.set-indicator', body: { ...indicator, ...change } }));

test('an indicator without baseline or target is no results framework', () => {
  expect(without({})?.standing).toBe('met');
  expect(without({ baseline: null })).toMatchObject({ standing: 'missing', found: ['i1'] });
  expect(without({ targets: [] })).toMatchObject({ standing: 'missing' });
});

const said = (requirement: Requirement): DossierDeed => ({
  kind: 'dossier.give-evidence',
  body: { requirement, text: 'Example', source: 'Report 7' },
});

test('access and finance may wait, screening may not, and words with a source meet either', () => {
  for (const waiting of ['access', 'finance', 'conformity-path', 'finance-model'] as const) {
    expect(lineOf(waiting, ground())?.standing).toBe('not-yet');
    expect(lineOf(waiting, ground({}, said(waiting)))).toMatchObject({
      standing: 'met',
      found: ['Report 7'],
    });
  }
  expect(lineOf('environmental-social-screening', ground())?.standing).toBe('missing');
  expect(
    lineOf('environmental-social-screening', ground({}, said('environmental-social-screening')))?.standing,
  ).toBe('met');
});

test('a project is completed when others have looked at every milestone, or somebody says so with a source', () => {
  const delivered = (confirmed: readonly string[]) =>
    lineOf(
      'completion-evidence',
      ground({ delivery: [{ id: 'd', hasBaseline: true, milestones: ['m1', 'm2'], confirmed }] }),
    );
  expect(delivered(['m1'])).toMatchObject({ standing: 'missing', found: ['m2'] });
  expect(delivered(['m1', 'm2'])?.standing).toBe('met');
  const inWords = ground(
    {},
    {
      kind: 'dossier.give-evidence',
      body: { requirement: 'completion-evidence', text: 'Example', source: 'Report 7' },
    },
  );
  expect(lineOf('completion-evidence', inWords)).toMatchObject({ standing: 'met', reason: 'said' });
});
