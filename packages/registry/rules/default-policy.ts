import type { Policy, TypeRule } from '../policy.ts';
import type { RecordType } from '../record-type.ts';
import { recordTypes } from '../record-type.ts';
import type { Role } from '../role.ts';
import { organisationRoles } from '../role.ts';
import { scopes } from '../visibility.ts';
import { editorRoles } from './standing.ts';

/** Stands where a state stands in a policy for records that no state owns. */
export const noState = 'SCO';

/** Months for which a record of a type counts as current; agreements and programmes hold until they are changed. */
const months: Readonly<Record<RecordType, number | null>> = {
  organisation: 24,
  park: 24,
  project: 12,
  need: 6,
  technology: 12,
  rfq: 3,
  investment: 12,
  training: 12,
  facility: 24,
  event: 12,
  agreement: null,
  programme: null,
};

/** What firms look for is shown to those who hold a role, and to everybody only if they choose so. */
const shownToMembers: ReadonlySet<RecordType> = new Set(['need', 'rfq', 'investment']);

/**
 * The rules the platform comes with: a careful middle. Organisations write about themselves and say that it still
 * holds; an editor of the state who did not write it publishes it. They stand until a state sets its own.
 *
 * @param state ISO 3166-1 alpha-3, or null for records that no state owns: the Secretariat looks after those.
 */
export const defaultPolicy = (state: string | null): Policy => {
  const publish: readonly Role[] = state === null ? ['secretariat-officer'] : editorRoles;
  const speak: readonly Role[] = state === null ? publish : [...publish, ...organisationRoles];
  const rule = (type: RecordType): TypeRule => ({
    usual: { scope: shownToMembers.has(type) ? 'members' : 'public', states: [] },
    allowed: scopes,
    publish,
    confirm: speak,
    withdraw: speak,
    needsSecondPerson: true,
    leastQuality: 0.4,
    expiresAfterMonths: months[type],
  });
  return {
    state: state ?? noState,
    from: '2026-01-01',
    rules: Object.fromEntries(recordTypes.map((type) => [type, rule(type)])) as Policy['rules'],
    basis: null,
  };
};

/** The policy of a state on a day: the newest that holds by then, else the one the platform comes with. */
export const policyInForce = (policies: readonly Policy[], state: string | null, today: string): Policy =>
  policies
    .filter((policy) => policy.state === (state ?? noState) && policy.from <= today)
    // Of two from the same day the one set later, which stands later in the list, holds.
    .reduce<Policy | null>(
      (newest, policy) => (newest === null || policy.from >= newest.from ? policy : newest),
      null,
    ) ?? defaultPolicy(state);
