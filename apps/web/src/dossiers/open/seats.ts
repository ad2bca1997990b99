import type { Grant, Role } from '@hamkor/registry';

/** Roles in which a dossier is opened and written. */
const writing: ReadonlySet<Role> = new Set<Role>([
  'analyst',
  'ministry-editor',
  'national-coordinator',
  'secretariat-officer',
]);

/** `role@STATE@organisation` of every grant in which one may open a dossier. */
export const openingSeats = (grants: readonly Grant[]): readonly string[] =>
  grants
    .filter(({ role }) => writing.has(role))
    .map(({ role, state, organisation }) => `${role}@${state ?? ''}@${organisation ?? ''}`);

/** States that somebody speaks for in such a role. */
export const statesOf = (grants: readonly Grant[]): readonly string[] =>
  grants.filter(({ role }) => writing.has(role)).flatMap(({ state }) => state ?? []);
