import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Policy, TypeRule } from '../policy.ts';
import type { Status } from '../record-state.ts';
import { statuses } from '../record-state.ts';
import { recordTypes } from '../record-type.ts';
import type { Viewer } from '../role.ts';
import { roles, visitor } from '../role.ts';
import { grant, owners, someStates, viewers, viewerWith, visibilities } from '../test-records.ts';
import { scopes } from '../visibility.ts';
import type { Governed } from './decide.ts';
import { decide, decidePolicy, deedsOpenTo } from './decide.ts';
import type { Attempt, Deed } from './decision.ts';
import { defaultPolicy } from './default-policy.ts';
import { mayRead } from './may-read.ts';

/** Everybody who may stand before a record of ORG1 in Kazakhstan, by one letter. */
const people: Readonly<Record<string, Viewer>> = {
  v: visitor,
  '-': viewerWith('nobody'),
  A: viewerWith('administrator', grant('administrator')),
  n: viewerWith('analyst', grant('analyst', 'KAZ')),
  C: viewerWith('coordinator', grant('national-coordinator', 'KAZ')),
  M: viewerWith('editor', grant('ministry-editor', 'KAZ')),
  S: viewerWith('secretariat', grant('secretariat-officer')),
  e: viewerWith('enterprise', grant('enterprise', 'KAZ', 'ORG1')),
  r: viewerWith('institute', grant('research-institute', 'KAZ', 'ORG1')),
  c: viewerWith('chamber', grant('chamber', 'KAZ', 'ORG1')),
  b: viewerWith('bank', grant('bank', 'KAZ', 'ORG1')),
  o: viewerWith('other', grant('enterprise', 'KAZ', 'ORG2')),
  u: viewerWith('auditor', grant('auditor')),
  R: viewerWith('abroad', grant('ministry-editor', 'RUS')),
};

const open = { scope: 'public', states: [] } as const;
const attempts: Readonly<Record<Exclude<Deed, 'draft'>, Attempt>> = {
  edit: { deed: 'edit', visibility: open },
  submit: { deed: 'submit' },
  publish: { deed: 'publish', visibility: open, quality: 1, isBlocked: false },
  return: { deed: 'return' },
  correct: { deed: 'correct', quality: 1, isBlocked: false },
  confirm: { deed: 'confirm' },
  withdraw: { deed: 'withdraw' },
  restore: { deed: 'restore', quality: 1, isBlocked: false },
  'report-figure': { deed: 'report-figure' },
  'judge-duplicate': { deed: 'judge-duplicate' },
  'express-interest': { deed: 'express-interest' },
};

/** Who may, in the order of `people`, under the rules the platform comes with; nobody where a status is not named. */
const ofOrganisation: Readonly<Record<Exclude<Deed, 'draft'>, Partial<Record<Status, string>>>> = {
  edit: { draft: 'CMercb', submitted: 'CMercb', withdrawn: 'CMercb' },
  submit: { draft: 'CMercb' },
  publish: { submitted: 'CM' },
  return: { submitted: 'CM' },
  correct: { published: 'CM' },
  confirm: { published: 'CMercb' },
  withdraw: { draft: 'CMercb', submitted: 'CMercb', published: 'CMercb' },
  restore: { published: 'CM', withdrawn: 'CM' },
  'report-figure': { published: '-AnCMSercbouR' },
  'judge-duplicate': { draft: 'CM', submitted: 'CM', published: 'CM', withdrawn: 'CM' },
  'express-interest': { published: 'nCMoR' },
};
const ofNoState: typeof ofOrganisation = {
  edit: { draft: 'S', submitted: 'S', withdrawn: 'S' },
  submit: { draft: 'S' },
  publish: { submitted: 'S' },
  return: { submitted: 'S' },
  correct: { published: 'S' },
  confirm: { published: 'S' },
  withdraw: { draft: 'S', submitted: 'S', published: 'S' },
  restore: { published: 'S', withdrawn: 'S' },
  'report-figure': { published: '-AnCMSercbouR' },
  'judge-duplicate': { draft: 'S', submitted: 'S', published: 'S', withdrawn: 'S' },
  'express-interest': { published: 'nCMercboR' },
};

const record = (status: Status, more: Partial<Governed> = {}): Governed => ({
  type: 'project',
  owner: { state: 'KAZ', organisation: 'ORG1' },
  status,
  visibility: open,
  publishedAt: status === 'published' || status === 'withdrawn' ? '2026-01-01T00:00:00.000Z' : null,
  authors: [],
  ...more,
});

describe('each role, deed and status is decided', () => {
  const tables = [
    ['a record of an organisation', ofOrganisation, record, defaultPolicy('KAZ')],
    [
      'a record of no state',
      ofNoState,
      (status: Status) => record(status, { owner: { state: null, organisation: null } }),
      defaultPolicy(null),
    ],
  ] as const;
  for (const [name, table, make, policy] of tables)
    for (const [deed, attempt] of Object.entries(attempts))
      test(`${deed} of ${name}`, () => {
        for (const status of statuses) {
          const may = Object.entries(people)
            .filter(([, viewer]) => decide(viewer, attempt, make(status), policy).kind === 'allowed')
            .map(([letter]) => letter)
            .join('');
          expect(may, status).toBe(table[deed as keyof typeof table][status] ?? '');
        }
      });

  test('every role stands in the table', () => {
    const there = new Set(Object.values(people).flatMap(({ grants }) => grants.map(({ role }) => role)));
    expect([...there].sort()).toEqual([...roles].sort());
  });
});

const mayBegin = (state: string | null, organisation: string | null) =>
  Object.entries(people)
    .filter(
      ([, viewer]) =>
        decide(
          viewer,
          { deed: 'draft', type: 'park', owner: { state, organisation }, visibility: open },
          null,
          defaultPolicy(state),
        ).kind === 'allowed',
    )
    .map(([letter]) => letter)
    .join('');

test('drafts are begun by organisations for themselves, by editors for their state, by the Secretariat for no state', () => {
  expect(mayBegin('KAZ', 'ORG1')).toBe('CMercb');
  expect(mayBegin('KAZ', null)).toBe('CM');
  expect(mayBegin('RUS', null)).toBe('R');
  expect(mayBegin(null, null)).toBe('S');
});

const why = (viewer: Viewer, attempt: Attempt, of: Governed, policy: Policy = defaultPolicy('KAZ')) => {
  const decision = decide(viewer, attempt, of, policy);
  return decision.kind === 'refused' ? decision.why : 'allowed';
};

test('a refusal names the rule', () => {
  const submitted = record('submitted', { authors: ['editor'] });
  const { publish } = attempts;
  expect(why(people['v']!, publish, submitted)).toBe('notSignedIn');
  expect(why(people['M']!, publish, submitted)).toBe('secondPerson');
  expect(why(people['C']!, publish, submitted)).toBe('allowed');
  expect(why(people['e']!, publish, submitted)).toBe('wrongRole');
  expect(why(people['R']!, attempts.confirm, record('published'))).toBe('otherState');
  expect(why(people['o']!, attempts.confirm, record('published'))).toBe('otherOrganisation');
  expect(why(people['M']!, publish, record('draft'))).toBe('statusNotRight');
  expect(why(people['C']!, { ...publish, quality: 0.1 } as Attempt, submitted)).toBe('leastQuality');
  expect(why(people['C']!, { ...publish, isBlocked: true } as Attempt, submitted)).toBe('leastQuality');
  expect(
    why(people['C']!, { ...publish, visibility: { scope: 'named', states: [] } } as Attempt, submitted),
  ).toBe('scopeNotAllowed');
  expect(why(people['e']!, attempts['express-interest'], record('published'))).toBe('ownRecord');
});

test('an author takes back what was submitted, and only a colleague of the policy returns it', () => {
  const mine = record('submitted', { authors: ['enterprise'] });
  expect(why(people['e']!, attempts.return, mine)).toBe('allowed');
  expect(why(people['r']!, attempts.return, mine)).toBe('wrongRole');
});

test('who may not read a record may do nothing with it', () => {
  fc.assert(
    fc.property(
      viewers,
      owners,
      visibilities,
      fc.constantFrom(...statuses),
      fc.constantFrom(...Object.values(attempts)),
      (viewer, owner, visibility, status, attempt) => {
        const of = record(status, { owner, visibility });
        if (!mayRead(viewer, of))
          expect(decide(viewer, attempt, of, defaultPolicy(owner.state)).kind).toBe('refused');
      },
    ),
  );
});

test('the rules of a state are its national coordinator’s alone', () => {
  const may = Object.entries(people)
    .filter(([, viewer]) => decidePolicy(viewer, 'KAZ').kind === 'allowed')
    .map(([letter]) => letter);
  expect(may).toEqual(['C']);
  expect(decidePolicy(people['C']!, 'RUS')).toEqual({ kind: 'refused', why: 'otherState' });
  expect(decidePolicy(people['C']!, 'SCO')).toEqual({ kind: 'refused', why: 'otherState' });
});

test('what stood before holds again only where it is good enough, and seen by whom the rules now allow', () => {
  const policy = defaultPolicy('KAZ');
  const narrower: Policy = {
    ...policy,
    rules: { ...policy.rules, project: { ...policy.rules.project, allowed: ['national'] } },
  };
  const judged = (status: Status, quality: number, isBlocked = false, rules = policy) =>
    decide(people['C']!, { deed: 'restore', quality, isBlocked }, record(status), rules);
  expect(judged('published', 0.9)).toEqual({ kind: 'allowed' });
  expect(judged('published', 0.1)).toEqual({ kind: 'refused', why: 'leastQuality' });
  expect(judged('withdrawn', 0.9, true)).toEqual({ kind: 'refused', why: 'leastQuality' });
  expect(judged('withdrawn', 0.9, false, narrower)).toEqual({ kind: 'refused', why: 'scopeNotAllowed' });
});

test('what is open to a viewer leaves out publication while quality does not do', () => {
  const submitted = record('submitted');
  const policy = defaultPolicy('KAZ');
  const deeds = (quality: number) =>
    deedsOpenTo(people['C']!, submitted, policy, { quality, isBlocked: false });
  expect(deeds(0.9)).toEqual(['edit', 'publish', 'return', 'withdraw', 'judge-duplicate']);
  expect(deeds(0.1)).toEqual(['edit', 'return', 'withdraw', 'judge-duplicate']);
});

const rules: fc.Arbitrary<TypeRule> = fc.record({
  usual: fc.constant(open),
  allowed: fc.subarray([...scopes]),
  publish: fc.subarray([...roles]),
  confirm: fc.subarray([...roles]),
  withdraw: fc.subarray([...roles]),
  needsSecondPerson: fc.boolean(),
  leastQuality: fc.double({ min: 0, max: 1, noNaN: true }),
  expiresAfterMonths: fc.constant(12),
});
const tenStates = [...someStates, 'BLR', 'IND', 'IRN', 'KGZ', 'PAK', 'TJK', 'UZB'];
const tenPolicies: fc.Arbitrary<readonly Policy[]> = fc.tuple(
  ...tenStates.map((state) =>
    fc.tuple(...recordTypes.map(() => rules)).map((list): Policy => ({
      state,
      from: '2026-01-01',
      basis: null,
      rules: Object.fromEntries(recordTypes.map((type, at) => [type, list[at]])) as Policy['rules'],
    })),
  ),
);

test('of ten policies side by side none is broken by anybody’s deed', () => {
  fc.assert(
    fc.property(
      tenPolicies,
      fc.array(
        fc.record({
          viewer: viewers,
          owner: owners,
          type: fc.constantFrom(...recordTypes),
          status: fc.constantFrom(...statuses),
          visibility: visibilities,
          authors: fc.subarray(['a1', 'a2', 'a3']),
          quality: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
        { minLength: 40, maxLength: 40 },
      ),
      (policies, scenes) => {
        for (const { viewer, owner, type, status, visibility, authors, quality } of scenes) {
          const policy = policies.find(({ state }) => state === owner.state) ?? defaultPolicy(owner.state);
          const rule = policy.rules[type];
          const of: Governed = { ...record(status), owner, type, visibility, authors };
          const speaking = viewer.grants.filter(
            (held) =>
              (owner.state === null ? held.role === 'secretariat-officer' : held.state === owner.state) &&
              (held.organisation === null || held.organisation === owner.organisation),
          );
          const allows = (attempt: Attempt) => decide(viewer, attempt, of, policy).kind === 'allowed';
          if (allows({ deed: 'publish', visibility, quality, isBlocked: false })) {
            expect(rule.allowed).toContain(visibility.scope);
            expect(quality).toBeGreaterThanOrEqual(rule.leastQuality);
            expect(speaking.some(({ role }) => rule.publish.includes(role))).toBe(true);
            expect(rule.needsSecondPerson && authors.includes(viewer.account!)).toBe(false);
            expect(status).toBe('submitted');
          }
          for (const deed of ['confirm', 'withdraw'] as const)
            if (status === 'published' && allows({ deed }))
              expect(speaking.some(({ role }) => rule[deed].includes(role))).toBe(true);
          if (
            allows({ deed: 'restore', quality: 1, isBlocked: false }) ||
            allows({ deed: 'correct', quality: 1, isBlocked: false })
          )
            expect(speaking.some(({ role }) => rule.publish.includes(role))).toBe(true);
        }
      },
    ),
    { numRuns: 60 },
  );
});
