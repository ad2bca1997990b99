import type { Capacity } from './capacity.ts';
import type { CaseState, Credential } from './case-state.ts';
import type { CouncilRule } from './council-rule.ts';
import type { CaseActor } from './case-act.ts';

/** What decides in which capacity somebody acts. */
export type Delegated = Pick<CaseState, 'members' | 'observers' | 'credentials'>;

/** Whether a credential holds at an instant: it counts until the instant before its end, or before it was revoked. */
export const isValid = (credential: Credential, at: string): boolean =>
  (credential.until === null || at < credential.until) &&
  (credential.revokedAt === null || at < credential.revokedAt);

const credentialOf = (actor: CaseActor, { credentials }: Delegated): Credential | null =>
  credentials.find(({ account, state }) => account === actor.account && state === actor.state) ?? null;

/**
 * In which capacity somebody acts in a case at an instant, with the one role acted in. A role of another state than those that
 * are members or observers gives none.
 *
 * @example capacityOf({ account: 'u1', role: 'national-coordinator', state: 'UZB', organisation: null }, state, now) // 'voice'
 */
export const capacityOf = (actor: CaseActor, state: Delegated, at: string): Capacity => {
  if (actor.account === null || actor.role === null) return 'visitor';
  const isMember = actor.state !== null && state.members.includes(actor.state);
  const isObserver = actor.state !== null && state.observers.includes(actor.state);
  switch (actor.role) {
    case 'secretariat-officer':
      return 'secretariat';
    case 'auditor':
    case 'administrator':
      return actor.role;
    case 'enterprise':
    case 'research-institute':
    case 'chamber':
    case 'bank':
      return 'input';
    case 'national-coordinator':
      return isMember ? 'voice' : isObserver ? 'observer-voice' : 'visitor';
    case 'analyst':
    case 'ministry-editor': {
      const credential = credentialOf(actor, state);
      const isCredentialed = credential !== null && isValid(credential, at);
      if (isObserver && isCredentialed) return 'observer-voice';
      if (!isMember) return 'visitor';
      if (!isCredentialed) return 'editor';
      return credential.capacity === 'head-of-delegation' ? 'voice' : 'delegate';
    }
  }
};

/** Why somebody without voice for a state has none. */
export const whyNoVoice = (actor: CaseActor, state: Delegated, at: string): CouncilRule => {
  if (actor.account === null) return 'notSignedIn';
  if (actor.role === 'secretariat-officer') return 'secretariatDoesNotDecide';
  if (actor.state !== null && state.observers.includes(actor.state)) return 'observersDoNotDecide';
  const isOfState =
    actor.role === 'national-coordinator' || actor.role === 'ministry-editor' || actor.role === 'analyst';
  if (!isOfState || actor.state === null) return 'noVoice';
  if (!state.members.includes(actor.state)) return 'notFrozenMember';
  const own = credentialOf(actor, state);
  if (own !== null && !isValid(own, at)) return 'credentialOver';
  return state.credentials.some(
    (credential) => credential.account === actor.account && credential.state !== actor.state,
  )
    ? 'notYourState'
    : 'noVoice';
};
