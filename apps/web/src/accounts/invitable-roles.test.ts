import type { GrantDocument } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { invitableRoles, needsOrganisation, needsState } from './invitable-roles.ts';

const holding = (role: GrantDocument['role']): GrantDocument[] => [
  { role, state: 'KAZ', organisation: null },
];

test('an administrator invites into every role', () => {
  expect(invitableRoles(holding('administrator'))).toHaveLength(10);
});

test('a coordinator invites into the roles of a state and its organisations', () => {
  const roles = invitableRoles(holding('national-coordinator'));
  expect(roles).toHaveLength(7);
  expect(roles.every(needsState)).toBe(true);
});

test('people of an organisation invite their like, an analyst nobody', () => {
  expect(invitableRoles(holding('chamber'))).toEqual(['chamber']);
  expect(invitableRoles(holding('analyst'))).toEqual([]);
});

test('only roles of organisations name one', () => {
  expect(needsOrganisation('bank')).toBe(true);
  expect(needsOrganisation('analyst')).toBe(false);
});
