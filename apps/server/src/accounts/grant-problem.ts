import type { Locale } from '@hamkor/messages';
import { isMember, isPartner, memberCodes, partnerCodes } from '@hamkor/nomenclature';
import type { Grant, Viewer } from '@hamkor/registry';
import { phrases } from '../platform/language.ts';
import type { Problem } from '../platform/problem.ts';
import { asViewer } from '../platform/viewer.ts';
import { mayGrant, wrongGrantField } from './grant-rules.ts';
import type { AccountKeeper } from './keeper.ts';
import { onDuty } from './on-duty.ts';
import { findOrganisation } from './organisation.ts';

/** Why a role cannot be granted or taken away by a viewer; null when it can. */
export const grantProblem = async (
  { db }: Pick<AccountKeeper, 'db'>,
  viewer: Viewer,
  grant: Grant,
  /** Where the grant stands in the request, and who reads what is wrong with it. */
  { pointer, language }: { readonly pointer: string; readonly language: Locale },
): Promise<Problem | null> => {
  const { state, organisation: id } = grant;
  // A partner is heard by its coordinator; its other people have no part here.
  const isHeard = grant.role === 'national-coordinator';
  const isKnown = (iso3: string): boolean => isMember(iso3) || (isHeard && isPartner(iso3));
  const field = state === null || isKnown(state) ? wrongGrantField(grant) : 'state';
  if (field !== null) {
    const t = await phrases(language);
    const found = field === 'state' ? state : id;
    const right =
      field === 'state'
        ? [...memberCodes, ...(isHeard ? partnerCodes : [])].join(', ')
        : t('problems.field.organisationRecord');
    const isTooMuch = found !== null && (field === 'organisation' || isKnown(found));
    const expected = isTooMuch ? 'null' : right;
    const error = {
      pointer: `${pointer}/${field}`,
      detail: t('problems.field.oneOf', { expected }),
      expected,
    };
    return { kind: 'bad-input', errors: [error] };
  }
  const organisation =
    id === null
      ? null
      : await asViewer(db, viewer, (transaction) =>
          onDuty(transaction, (within) => findOrganisation(within, id)),
        );
  return mayGrant(viewer, grant, organisation) ? null : { kind: 'rule', rule: 'otherGrants' };
};
