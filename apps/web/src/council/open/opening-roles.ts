import type { Role } from '@hamkor/registry';

interface Held {
  readonly role: Role;
  readonly state: string | null;
  readonly organisation: string | null;
}

/** Roles that may open a case. */
const opening: ReadonlySet<Role> = new Set<Role>([
  'national-coordinator',
  'ministry-editor',
  'analyst',
  'secretariat-officer',
]);

/** The seats in which somebody may open a case, as the API names them; none for everybody else. */
export const openingSeats = (grants: readonly Held[]): readonly string[] =>
  grants
    .filter(({ role }) => opening.has(role))
    .map(({ role, state, organisation }) => `${role}@${state ?? ''}@${organisation ?? ''}`);
