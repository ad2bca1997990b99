import type { Grant, Role } from '@hamkor/registry';
import { organisationRoles, roles, stateRoles } from '@hamkor/registry';
import { expect, test } from 'vitest';
import { grantsInForce, mayGrant, wrongGrantField } from './grant-rules.ts';

const ofState = (role: Role, state: string): Grant => ({ role, state, organisation: null });
const ofNone = (role: Role): Grant => ({ role, state: null, organisation: null });
const ofFirm = (role: Role, state: string, organisation: string): Grant => ({ role, state, organisation });

const holder = (...grants: readonly Grant[]) => ({ account: 'me', grants });
const firm = { id: 'ORG1', state: 'KAZ', firstAccount: null };

test('each role is held for what it is a role of', () => {
  for (const role of roles) {
    const isOfFirm = (organisationRoles as readonly Role[]).includes(role);
    const isOfState = (stateRoles as readonly Role[]).includes(role);
    const right = isOfFirm ? ofFirm(role, 'KAZ', 'ORG1') : isOfState ? ofState(role, 'KAZ') : ofNone(role);
    expect(wrongGrantField(right), role).toBeNull();
    const wrong = [ofFirm(role, 'KAZ', 'ORG1'), ofState(role, 'KAZ'), ofNone(role)].filter(
      (grant) => JSON.stringify(grant) !== JSON.stringify(right),
    );
    for (const grant of wrong) expect(wrongGrantField(grant), JSON.stringify(grant)).not.toBeNull();
  }
});

test('an administrator grants every role', () => {
  for (const role of roles)
    expect(mayGrant(holder(ofNone('administrator')), ofState(role, 'KAZ'), null)).toBe(true);
});

test('a coordinator grants roles of its own state alone, and for organisations of that state alone', () => {
  const coordinator = holder(ofState('national-coordinator', 'KAZ'));
  for (const role of stateRoles) {
    expect(mayGrant(coordinator, ofState(role, 'KAZ'), null)).toBe(true);
    expect(mayGrant(coordinator, ofState(role, 'UZB'), null)).toBe(false);
  }
  for (const role of ['administrator', 'secretariat-officer', 'auditor'] as const)
    expect(mayGrant(coordinator, ofNone(role), null)).toBe(false);
  for (const role of organisationRoles) {
    expect(mayGrant(coordinator, ofFirm(role, 'KAZ', 'ORG1'), firm)).toBe(true);
    expect(mayGrant(coordinator, ofFirm(role, 'KAZ', 'ORG2'), { ...firm, id: 'ORG2', state: 'UZB' })).toBe(
      false,
    );
    expect(mayGrant(coordinator, ofFirm(role, 'KAZ', 'ORG2'), { ...firm, id: 'ORG2', state: null })).toBe(
      false,
    );
    expect(mayGrant(coordinator, ofFirm(role, 'KAZ', 'ORG3'), null)).toBe(false);
  }
});

test('who spoke first for an organisation invites colleagues into the same role, later ones do not', () => {
  const person = holder(ofFirm('enterprise', 'KAZ', 'ORG1'));
  const first = { ...firm, firstAccount: 'me' };
  expect(mayGrant(person, ofFirm('enterprise', 'KAZ', 'ORG1'), first)).toBe(true);
  expect(mayGrant(person, ofFirm('enterprise', 'KAZ', 'ORG1'), { ...firm, firstAccount: 'other' })).toBe(
    false,
  );
  expect(mayGrant(person, ofFirm('bank', 'KAZ', 'ORG1'), first)).toBe(false);
  expect(mayGrant(person, ofState('ministry-editor', 'KAZ'), null)).toBe(false);
  expect(mayGrant(person, ofFirm('enterprise', 'KAZ', 'ORG2'), { ...first, id: 'ORG2' })).toBe(false);
});

test('nobody else grants anything', () => {
  for (const role of ['analyst', 'ministry-editor', 'secretariat-officer', 'auditor'] as const)
    for (const grant of [ofState('analyst', 'KAZ'), ofFirm('enterprise', 'KAZ', 'ORG1')])
      expect(mayGrant(holder(ofState(role, 'KAZ')), grant, firm)).toBe(false);
  expect(mayGrant({ account: null, grants: [] }, ofFirm('enterprise', 'KAZ', 'ORG1'), firm)).toBe(false);
});

test('where a second factor is required, roles of states wait for it and others do not', () => {
  const grants = [ofState('ministry-editor', 'KAZ'), ofFirm('enterprise', 'KAZ', 'ORG1')];
  const required = { isSecondFactorRequired: true, usedSecondFactor: false };
  expect(grantsInForce(grants, required)).toEqual({ grants: [grants[1]], withheld: [grants[0]] });
  for (const given of [
    { isSecondFactorRequired: true, usedSecondFactor: true },
    { isSecondFactorRequired: false, usedSecondFactor: false },
  ])
    expect(grantsInForce(grants, given)).toEqual({ grants, withheld: [] });
});
