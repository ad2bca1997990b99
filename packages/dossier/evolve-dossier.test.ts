import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DossierDeed } from './dossier-deed.ts';
import type { DossierState } from './dossier-state.ts';
import { evolveDossier } from './evolve-dossier.ts';
import { itemHash, snapshotHash } from './snapshot-hash.ts';
import { act, actors, after, estimateOf, indicator, item, opening, risk, words } from './test-dossier.ts';

const refusal = (state: DossierState | null, deed: DossierDeed, actor = actors.analyst) => {
  const evolution = evolveDossier(state, act(deed, 9, actor));
  return evolution.kind === 'refused' ? [evolution.rule, evolution.field] : null;
};
const add = (id: string): DossierDeed => ({ kind: 'dossier.add', body: { item: { kind: 'option', id } } });
const retitle: DossierDeed = {
  kind: 'dossier.retitle',
  body: { title: words('Another title'), summary: null },
};
const freeze = (state: DossierState, items = [item()]): DossierDeed => {
  const hashed = items.map((one) => ({ item: { kind: one.kind, id: one.id }, sha256: itemHash(one) }));
  return { kind: 'dossier.freeze', body: { gate: 'g0', hash: snapshotHash(state, hashed), items: hashed } };
};

test.each([
  ['analyst', null],
  ['coordinator', null],
  ['secretariat', null],
  ['outsider', ['stateNotNamed', '/states']],
  ['enterprise', ['wrongRole', '']],
  ['visitor', ['notSignedIn', '']],
] as const)('%s: writes only for a state that the dossier names', (who, expected) => {
  expect(refusal(after(), retitle, actors[who] as typeof actors.analyst)).toEqual(expected);
  expect(refusal(null, opening, actors[who] as typeof actors.analyst)).toEqual(expected);
});

test('a dossier is opened once, and nothing is done before', () => {
  expect(refusal(null, retitle)).toEqual(['noDossier', '']);
  expect(refusal(after(), opening)).toEqual(['dossierExists', '']);
  expect(after().states).toEqual(['KAZ', 'UZB']);
});

const remove = (id: string): DossierDeed => ({
  kind: 'dossier.remove',
  body: { item: { kind: 'option', id }, reason: 'Example' },
});

test('things are gathered once, and the last one stays', () => {
  const two = after(add('x'));
  expect(two.items.map((one) => one.item.id)).toEqual(['o', 'x']);
  expect(refusal(two, add('x'))).toEqual(['itemGathered', '/item']);
  expect(refusal(two, remove('y'))).toEqual(['itemNotHeld', '/item']);
  expect(refusal(after(), remove('o'))).toEqual(['lastItem', '/item']);
  expect(after(add('x'), remove('o')).items.map((one) => one.item.id)).toEqual(['x']);
});

test('it holds two hundred things, and no more', () => {
  const full = after(...Array.from({ length: 199 }, (_, place) => add(`x${place}`)));
  expect(refusal(full, add('one more'))).toEqual(['dossierFull', '/item']);
});

test('ids of risks and indicators are never given twice', () => {
  const set: DossierDeed = { kind: 'dossier.set-risk', body: risk };
  const drop: DossierDeed = { kind: 'dossier.drop-risk', body: { risk: 'r1', reason: 'Example' } };
  expect(after(set, drop, set).risks.map(({ id }) => id)).toEqual(['r2']);
  expect(refusal(after(set, drop), drop)).toEqual(['unknownRisk', '/risk']);
  const change = { ...risk, risk: 'r1', probability: 5 };
  expect(after(set, { kind: 'dossier.set-risk', body: change }).risks).toMatchObject([
    { id: 'r1', probability: 5 },
  ]);
  const target: DossierDeed = { kind: 'dossier.set-indicator', body: indicator };
  expect(after(target, target).indicators.map(({ id }) => id)).toEqual(['i1', 'i2']);
});

const set = (change: Partial<typeof risk>): DossierDeed => ({
  kind: 'dossier.set-risk',
  body: { ...risk, ...change },
});

test('a risk is owned by a state that the dossier names, and no response makes it greater', () => {
  expect(refusal(after(), set({ owner: 'IND' }))).toEqual(['riskOwnerOutside', '/owner']);
  const residual = { probability: 4, impact: 4 };
  expect(refusal(after(), set({ residual }))).toEqual(['residualGreater', '/residual']);
});

test('an estimate whose range is not that of its class is refused at the end that is wrong', () => {
  expect(refusal(after(), estimateOf(5, 0.3, 0.5))).toBeNull();
  expect(refusal(after(), estimateOf(3, 0.3, 0.2))).toEqual(['estimateClass', '/lowUsd']);
  expect(refusal(after(), estimateOf(3, 0.15, 0.6))).toEqual(['estimateClass', '/highUsd']);
  expect(refusal(after(), estimateOf(5, -0.1, 0.5))).toEqual(['estimateOrder', '/amountUsd']);
});

const give = (requirement: string): DossierDeed => ({
  kind: 'dossier.give-evidence',
  body: { requirement, text: 'Example', source: 'Example' },
});

const note = (section: string): DossierDeed => ({
  kind: 'dossier.note',
  body: { section, text: words('x') },
});

test('words stand in for what is said in words, and for nothing else', () => {
  expect(refusal(after(), give('finance'))).toBeNull();
  expect(refusal(after(), give('gains'))).toEqual(['requirementNotWords', '/requirement']);
  expect(refusal(after(), give('anything'))).toEqual(['unknownRequirement', '/requirement']);
  expect(refusal(after(), note('nowhere'))).toEqual(['unknownSection', '/section']);
  expect(after(note('why'), note('why')).notes).toHaveLength(1);
});

test('what is frozen is all of it, under the hash of all of it, once for a gate', () => {
  const state = after();
  const right = freeze(state) as Extract<DossierDeed, { kind: 'dossier.freeze' }>;
  expect(refusal(state, { ...right, body: { ...right.body, hash: 'f'.repeat(64) } })).toEqual([
    'hashDiffers',
    '/hash',
  ]);
  expect(refusal(state, { ...right, body: { ...right.body, items: [] } })).toEqual(['itemNotHeld', '/items']);
  const frozen = after(right);
  expect(frozen.snapshots).toMatchObject([{ act: 2, gate: 'g0', hash: right.body.hash }]);
  expect(refusal(frozen, right)).toEqual(['alreadyFrozen', '/gate']);
  expect(refusal(frozen, { ...right, body: { ...right.body, gate: 'g1' } })).toBeNull();
});

test('what is refused leaves no trace, and the same acts make the same dossier', () => {
  const deed = fc.oneof(
    fc.constantFrom('o', 'x', 'y').map(add),
    fc.constantFrom('o', 'x', 'y').map((id): DossierDeed => ({
      kind: 'dossier.remove',
      body: { item: { kind: 'option', id }, reason: 'Example' },
    })),
    fc
      .constantFrom('r1', 'r2', null)
      .map((id): DossierDeed => ({ kind: 'dossier.set-risk', body: { ...risk, risk: id } })),
    fc.constantFrom(5, 4, 3).map((estimateClass) => estimateOf(estimateClass, 0.25, 0.4)),
    fc.constant(retitle),
    fc.constant(opening),
  );
  const step = fc.tuple(deed, fc.constantFrom(...Object.values(actors)));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const fold = (taken: typeof steps): { state: DossierState | null; kept: typeof steps } => {
        let state: DossierState | null = null;
        const kept: typeof steps = [];
        for (const [place, one] of taken.entries()) {
          const before: string = JSON.stringify(state);
          const evolution = evolveDossier(state, act(one[0], place + 1, one[1], '2026-11-29T00:00:00.000Z'));
          expect(JSON.stringify(state)).toBe(before);
          if (evolution.kind === 'refused') continue;
          state = evolution.state;
          kept.push(one);
        }
        return { state, kept };
      };
      const { state, kept } = fold(steps);
      expect(fold(steps).state).toEqual(state);
      expect(fold(kept).kept).toEqual(kept);
      expect(state?.items.length).not.toBe(0);
    }),
    { numRuns: 300 },
  );
});
