/** What people may be on the platform. A role is held for a state, most also for an organisation. */
export const roles = [
  /** Sets up the installation, invites, holds no voice for any state. */
  'administrator',
  'analyst',
  'national-coordinator',
  'ministry-editor',
  'secretariat-officer',
  'enterprise',
  'research-institute',
  'chamber',
  'bank',
  'auditor',
] as const;
export type Role = (typeof roles)[number];

/** Roles that speak for one organisation and see its drafts. */
export const organisationRoles = [
  'enterprise',
  'research-institute',
  'chamber',
  'bank',
] as const satisfies Role[];

/** Roles that speak for a state. */
export const stateRoles = ['analyst', 'national-coordinator', 'ministry-editor'] as const satisfies Role[];

/** One role of an account. */
export interface Grant {
  readonly role: Role;
  /** ISO 3166-1 alpha-3; null for roles of the whole installation (administrator, secretariat officer, auditor). */
  readonly state: string | null;
  /** Record id of the organisation; null unless the role is one of `organisationRoles`. */
  readonly organisation: string | null;
}

/** Who looks or acts: nobody known, or an account with its grants. */
export interface Viewer {
  /** Id of the account; null for visitors. */
  readonly account: string | null;
  readonly grants: readonly Grant[];
}

/** A visitor who has not signed in: sees what is public. */
export const visitor: Viewer = { account: null, grants: [] };
