import type { RecordState } from '../record-state.ts';
import type { Viewer } from '../role.ts';
import { editorRoles } from './standing.ts';

/** What decides who may read a record. */
export type Readable = Pick<RecordState, 'owner' | 'status' | 'visibility' | 'publishedAt'>;

/**
 * Whether a viewer may read a record. Published ones and those withdrawn after publication: by scope. What has
 * not been published: the accounts of the owner's organisation, the editors of the owner's state, and the
 * Secretariat where no state owns it. The database holds to the same rule by row security.
 */
export const mayRead = (viewer: Viewer, { owner, status, visibility, publishedAt }: Readable): boolean => {
  const ofOwner = viewer.grants.some(({ role, state }) =>
    owner.state === null ? role === 'secretariat-officer' : state === owner.state,
  );
  if (status === 'published' || (status === 'withdrawn' && publishedAt !== null))
    switch (visibility.scope) {
      case 'public':
        return true;
      case 'members':
        return viewer.grants.length > 0;
      case 'named':
        return (
          ofOwner || viewer.grants.some(({ state }) => state !== null && visibility.states.includes(state))
        );
      case 'national':
        return ofOwner;
    }
  if (owner.state === null) return ofOwner;
  return viewer.grants.some(
    ({ role, state, organisation }) =>
      (owner.organisation !== null && organisation === owner.organisation) ||
      (state === owner.state && (editorRoles as readonly string[]).includes(role)),
  );
};
