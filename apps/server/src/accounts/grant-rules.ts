import type { Grant, Viewer } from '@hamkor/registry';
import { organisationRoles, stateRoles } from '@hamkor/registry';

const isOf = (roles: readonly Grant['role'][], { role }: Grant): boolean => roles.includes(role);

/** Whether two grants are one. */
export const isSameGrant = (a: Grant, b: Grant): boolean =>
  a.role === b.role && a.state === b.state && a.organisation === b.organisation;

/**
 * Field of a grant that does not fit its role; null where all fit. Roles of states are held for a state, roles of
 * organisations for a state and an organisation there, the others for neither.
 */
export const wrongGrantField = (grant: Grant): 'state' | 'organisation' | null => {
  const isOfOrganisation = isOf(organisationRoles, grant);
  const needsState = isOfOrganisation || isOf(stateRoles, grant);
  if ((grant.state !== null) !== needsState) return 'state';
  return (grant.organisation !== null) === isOfOrganisation ? null : 'organisation';
};

/** Where an organisation is at home, as far as is known. */
export interface Organisation {
  readonly id: string;
  readonly state: string | null;
  /** Account that spoke for it first; null where nobody does yet. */
  readonly firstAccount: string | null;
}

/**
 * Whether somebody may grant a role, or take it away: an administrator any; a national coordinator those of its own state,
 * for organisations of that state; whoever spoke first for an organisation its own role there, to colleagues.
 */
export const mayGrant = (
  { account, grants }: Viewer,
  grant: Grant,
  organisation: Organisation | null,
): boolean => {
  if (grants.some(({ role }) => role === 'administrator')) return true;
  if (grant.state === null) return false;
  const isCoordinator = grants.some(
    ({ role, state }) => role === 'national-coordinator' && state === grant.state,
  );
  if (isCoordinator && grant.organisation === null) return true;
  if (organisation === null) return false;
  if (isCoordinator) return organisation.state === grant.state;
  return organisation.firstAccount === account && grants.some((own) => isSameGrant(own, grant));
};

/** Roles that act for a state or for the whole installation, and so may be asked for a second factor. */
const guardedRoles: readonly Grant['role'][] = [
  'administrator',
  'national-coordinator',
  'ministry-editor',
  'secretariat-officer',
];

const isGuarded = (grant: Grant): boolean => isOf(guardedRoles, grant);

/** The grants that count in a session, and those that wait for a second factor. */
export const grantsInForce = (
  grants: readonly Grant[],
  {
    isSecondFactorRequired,
    usedSecondFactor,
  }: { readonly isSecondFactorRequired: boolean; readonly usedSecondFactor: boolean },
): { readonly grants: readonly Grant[]; readonly withheld: readonly Grant[] } => {
  if (!isSecondFactorRequired || usedSecondFactor) return { grants, withheld: [] };
  return { grants: grants.filter((grant) => !isGuarded(grant)), withheld: grants.filter(isGuarded) };
};
