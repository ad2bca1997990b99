import type { ActReaders, Actor } from '@hamkor/acts';
import type { Owner, RecordState, Viewer, Visibility } from '@hamkor/registry';
import { speaksFor } from '@hamkor/registry';
import { isDraft } from '../record-row.ts';

/** In what standing a viewer acts for an owner: by the grant that speaks for it, else by the first it holds. */
export const actorFor = ({ account, grants }: Viewer, owner: Owner): Actor => {
  const grant = grants.find((held) => speaksFor(held, owner)) ?? grants[0];
  return {
    account,
    role: grant?.role ?? null,
    state: grant?.state ?? null,
    organisation: grant?.organisation ?? null,
  };
};

/** Those who write and judge a draft. */
export const draftReaders = (owner: Owner): ActReaders => ({
  scope: 'draft',
  states: [],
  ownerState: owner.state,
  ownerOrganisation: owner.organisation,
});

const scopeReaders = (owner: Owner, { scope, states }: Visibility): ActReaders => ({
  scope,
  states: [...states],
  ownerState: owner.state,
  ownerOrganisation: null,
});

/** Who may read an act about a record as it stands: whoever may read the record. */
export const readersOf = (
  record: Pick<RecordState, 'owner' | 'visibility' | 'status' | 'publishedAt'>,
): ActReaders =>
  isDraft(record) ? draftReaders(record.owner) : scopeReaders(record.owner, record.visibility);

/** Who may read the act that publishes a record. */
export const publicationReaders = ({
  owner,
  visibility,
}: Pick<RecordState, 'owner' | 'visibility'>): ActReaders => scopeReaders(owner, visibility);
