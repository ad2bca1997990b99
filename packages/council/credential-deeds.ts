import { isValid } from './capacity-of.ts';
import type { CaseState, Credential, Made } from './case-state.ts';
import type { CouncilBody } from './council-deed.ts';
import type { OwnLists } from './grown-list.ts';
import { withItem } from './grown-list.ts';
import type { Refusal } from './refusal.ts';
import { refused } from './refusal.ts';

const sameHolder =
  (account: string, iso3: string) =>
  (credential: Credential): boolean =>
    credential.account === account && credential.state === iso3;

/** Credentials of an account for a state; new ones take the place of those it had. A delegation has one head at a time. */
export const credential = (
  state: CaseState,
  body: CouncilBody<'council.credential'>,
  iso3: string,
  made: Made,
  own: OwnLists,
): CaseState | Refusal => {
  if (body.until !== null && body.until <= made.at) return refused('endPast');
  const isSame = sameHolder(body.account, iso3);
  const isOtherHead = (one: Credential): boolean =>
    one.state === iso3 && one.capacity === 'head-of-delegation' && !isSame(one) && isValid(one, made.at);
  if (body.capacity === 'head-of-delegation' && state.credentials.some(isOtherHead))
    return refused('oneHead');
  const others = state.credentials.some(isSame)
    ? state.credentials.filter((one) => !isSame(one))
    : state.credentials;
  const given: Credential = { ...body, state: iso3, revokedAt: null, ...made };
  return { ...state, credentials: withItem(others, given, own) };
};

export const revokeCredential = (
  state: CaseState,
  { account }: CouncilBody<'council.revoke-credential'>,
  iso3: string,
  made: Made,
): CaseState | Refusal => {
  const held = state.credentials.find(sameHolder(account, iso3));
  if (held === undefined) return refused('unknownItem');
  if (held.revokedAt !== null) return refused('alreadyDone');
  if (made.at < held.at) return refused('backdated');
  return {
    ...state,
    credentials: state.credentials.map((one) => (one === held ? { ...one, revokedAt: made.at } : one)),
  };
};
