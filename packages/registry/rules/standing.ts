import type { Owner } from '../record-state.ts';
import type { Grant, Role, Viewer } from '../role.ts';
import { organisationRoles } from '../role.ts';
import type { Decision, Refusal } from './decision.ts';
import { allowed, refused } from './decision.ts';

/** Roles that look after records of a state whoever wrote them. */
export const editorRoles = ['ministry-editor', 'national-coordinator'] as const satisfies Role[];

const isOf = (list: readonly Role[], role: Role): boolean => list.includes(role);

/** An administrator sets up and invites, an auditor reads: neither speaks for anybody. */
export const hasVoice = (role: Role): boolean => role !== 'administrator' && role !== 'auditor';

/**
 * Whether a grant speaks for a record: that of its state, that of its organisation (never of another one), and
 * for records of no state that of the Secretariat.
 */
export const speaksFor = ({ role, state, organisation }: Grant, owner: Owner): boolean => {
  if (!hasVoice(role)) return false;
  if (role === 'secretariat-officer') return owner.state === null;
  if (owner.state === null || state !== owner.state) return false;
  return isOf(organisationRoles, role) ? organisation !== null && organisation === owner.organisation : true;
};

/** Whether a viewer holds one of some roles for a record; if not, whether role, state or organisation is in the way. */
export const standingFor = (viewer: Viewer, owner: Owner, wanted: readonly Role[]): Decision => {
  if (viewer.account === null) return refused('notSignedIn');
  const held = viewer.grants.filter(({ role }) => hasVoice(role) && isOf(wanted, role));
  if (held.some((grant) => speaksFor(grant, owner))) return allowed;
  const why: Refusal =
    held.length === 0
      ? 'wrongRole'
      : owner.state !== null && held.some(({ state }) => state === owner.state)
        ? 'otherOrganisation'
        : 'otherState';
  return refused(why);
};
