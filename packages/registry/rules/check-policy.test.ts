import { expect, test } from 'vitest';
import type { Policy, TypeRule } from '../policy.ts';
import { recordTypes } from '../record-type.ts';
import { policyProblems } from './check-policy.ts';
import { defaultPolicy, policyInForce } from './default-policy.ts';
import { policyWords } from './policy-words.ts';

const today = '2026-06-01';
const own = (rule: Partial<TypeRule>, more: Partial<Policy> = {}): Policy => {
  const policy = { ...defaultPolicy('KAZ'), from: '2026-07-01', basis: 'Order 1', ...more };
  return { ...policy, rules: { ...policy.rules, park: { ...policy.rules.park, ...rule } } };
};
const problems = (rule: Partial<TypeRule>) =>
  policyProblems(own(rule), today).map(({ type, field, kind }) => `${type} ${field} ${kind}`);

test('the rules the platform comes with are sound, for any state', () => {
  expect(policyProblems({ ...defaultPolicy('UZB'), from: today }, today)).toEqual([]);
});

test('what is wrong with a rule is told by type and field', () => {
  expect(problems({ allowed: [] })).toEqual(['park allowed empty', 'park usual usual-not-allowed']);
  expect(problems({ allowed: ['members'] })).toEqual(['park usual usual-not-allowed']);
  expect(problems({ usual: { scope: 'named', states: [] } })).toEqual(['park usual states-unfit']);
  expect(problems({ usual: { scope: 'public', states: ['CHN'] } })).toEqual(['park usual states-unfit']);
  expect(problems({ publish: [] })).toEqual(['park publish empty']);
  expect(problems({ confirm: ['administrator'] })).toEqual(['park confirm role-without-voice']);
  expect(problems({ withdraw: ['bank', 'bank'] })).toEqual(['park withdraw twice']);
  expect(problems({ leastQuality: 1.5 })).toEqual(['park leastQuality out-of-range']);
  expect(problems({ leastQuality: Number.NaN })).toEqual(['park leastQuality out-of-range']);
  expect(problems({ expiresAfterMonths: 0 })).toEqual(['park expiresAfterMonths out-of-range']);
  expect(policyProblems(own({}, { from: '2026-05-31' }), today)).toMatchObject([{ kind: 'past-day' }]);
  expect(policyProblems(own({}, { from: '2026-13-01' }), today)).toMatchObject([{ kind: 'no-day' }]);
  expect(policyProblems(own({}, { state: 'SCO1' }), today)).toMatchObject([{ kind: 'no-state' }]);
});

test('the newest policy of a state holds from its day on; until then that before it', () => {
  const first = own({ leastQuality: 0.1 }, { from: '2026-07-01' });
  const second = own({ leastQuality: 0.2 }, { from: '2026-09-01' });
  const mended = own({ leastQuality: 0.3 }, { from: '2026-09-01' });
  const all = [second, first, mended];
  const least = (state: string, day: string) => policyInForce(all, state, day).rules.park.leastQuality;
  expect(least('KAZ', '2026-06-30')).toBe(defaultPolicy('KAZ').rules.park.leastQuality);
  expect(least('KAZ', '2026-07-01')).toBe(0.1);
  expect(least('KAZ', '2026-09-01')).toBe(0.3);
  expect(least('RUS', '2026-09-01')).toBe(defaultPolicy('RUS').rules.park.leastQuality);
});

test('types with the same rules share a paragraph, and own words are marked', () => {
  const shipped = policyWords(defaultPolicy('KAZ'));
  expect(shipped.flatMap(({ types }) => types).sort()).toEqual([...recordTypes].sort());
  expect(shipped.every(({ ownWords }) => ownWords.length === 0)).toBe(true);
  expect(shipped.find(({ types }) => types.includes('park'))!.types).toEqual([
    'organisation',
    'park',
    'facility',
  ]);

  const words = policyWords(own({ needsSecondPerson: false, expiresAfterMonths: null }));
  const park = words.find(({ types }) => types.includes('park'))!;
  expect(park.types).toEqual(['park']);
  expect(park.ownWords).toEqual(['publish', 'expiry']);
  expect(park.statements).toContainEqual({ kind: 'expiry', months: null });
  expect(park.statements).toContainEqual({
    kind: 'choice',
    scopes: ['members', 'named', 'national'],
  });
});
