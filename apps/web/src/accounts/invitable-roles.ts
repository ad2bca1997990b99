import type { GrantDocument } from '@hamkor/contract';

type Role = GrantDocument['role'];

/** In the order of a form; the server has the last word on who may invite whom. */
const ofOrganisations = ['enterprise', 'research-institute', 'chamber', 'bank'] as const satisfies Role[];
const ofStates = ['analyst', 'ministry-editor', 'national-coordinator'] as const satisfies Role[];
const ofTheInstallation = ['secretariat-officer', 'auditor', 'administrator'] as const satisfies Role[];

const includes = (roles: readonly Role[], role: Role): boolean => roles.includes(role);

/** Whether a role is held for a state. */
export const needsState = (role: Role): boolean => !includes(ofTheInstallation, role);

/** Whether a role is held for an organisation. */
export const needsOrganisation = (role: Role): boolean => includes(ofOrganisations, role);

/**
 * The roles that somebody with these grants may invite into: an administrator into all, a national coordinator
 * into those of its state, an organisation's people into their own role.
 */
export const invitableRoles = (own: readonly GrantDocument[]): readonly Role[] => {
  const held = new Set(own.map(({ role }) => role));
  if (held.has('administrator')) return [...ofStates, ...ofOrganisations, ...ofTheInstallation];
  if (held.has('national-coordinator')) return [...ofStates, ...ofOrganisations];
  return ofOrganisations.filter((role) => held.has(role));
};
