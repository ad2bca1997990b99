import type {
  AuthenticationResponseJSON,
  AuthenticatorTransport,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';
import type { Selectable } from 'kysely';
import type { Database } from '../tables.ts';
import type { AccountPasskeyTable } from './tables.ts';

/** WebAuthn brings readers of certificates along: loaded when a passkey is first used. */
const webAuthn = () => import('@simplewebauthn/server');

export type PasskeyRow = Selectable<AccountPasskeyTable>;

/** The site that a passkey belongs to. */
export interface RelyingParty {
  /** Host name without port. */
  readonly id: string;
  /** Scheme, host and port, as the browser tells it. */
  readonly origin: string;
}

/** The relying party of an address; null where it is a number, to which no passkey can belong (WebAuthn, 5.1.3). */
export const relyingParty = (address: string): RelyingParty | null => {
  const url = URL.parse(address);
  if (url === null || /^\[|^\d+(\.\d+){3}$/.test(url.hostname)) return null;
  return { id: url.hostname, origin: url.origin };
};

export const passkeysOf = async (transaction: Database, account: string): Promise<PasskeyRow[]> =>
  transaction
    .selectFrom('account_passkey')
    .selectAll()
    .where('account', '=', account)
    .orderBy('created_at')
    .execute();

const named = ({ id, transports }: PasskeyRow) => ({
  id,
  transports: transports as AuthenticatorTransport[],
});

/** What a browser is asked to make a passkey with, for an account that has these already. */
export const registrationOptions = async (
  { id }: RelyingParty,
  account: { readonly id: string; readonly login: string; readonly name: string },
  present: readonly PasskeyRow[],
): Promise<PublicKeyCredentialCreationOptionsJSON> => {
  const { generateRegistrationOptions } = await webAuthn();
  return generateRegistrationOptions({
    rpName: 'Hamkor',
    rpID: id,
    userID: new TextEncoder().encode(account.id),
    userName: account.login,
    userDisplayName: account.name,
    excludeCredentials: present.map(named),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
  });
};

/** What a browser is asked to prove a passkey with; `present` null: any passkey for this site. */
export const authenticationOptions = async (
  { id }: RelyingParty,
  present: readonly PasskeyRow[] | null,
): Promise<PublicKeyCredentialRequestOptionsJSON> => {
  const { generateAuthenticationOptions } = await webAuthn();
  return generateAuthenticationOptions({
    rpID: id,
    ...(present === null ? {} : { allowCredentials: present.map(named) }),
    // On its own a passkey has to know who touches it; after a password touching it is enough.
    userVerification: present === null ? 'required' : 'preferred',
  });
};

export type NewPasskey = Pick<PasskeyRow, 'id' | 'public_key' | 'counter' | 'transports'>;

/** The passkey in a browser's answer; null where the answer is not what was asked for. */
export const readRegistration = async (
  response: RegistrationResponseJSON,
  { id, origin }: RelyingParty,
  challenge: string,
): Promise<NewPasskey | null> => {
  const { verifyRegistrationResponse } = await webAuthn();
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: false,
    });
    if (!verified) return null;
    const { credential } = registrationInfo;
    return {
      id: credential.id,
      public_key: Buffer.from(credential.publicKey),
      counter: String(credential.counter),
      transports: (credential.transports ?? []).slice(0, 10),
    };
  } catch {
    // The library tells of everything that does not fit by throwing; what a stranger sent is no defect of ours.
    return null;
  }
};

/** Counter of a passkey after a browser's proof; null where the proof does not hold. */
export const readAuthentication = async (
  response: AuthenticationResponseJSON,
  { id, origin }: RelyingParty,
  challenge: string,
  passkey: PasskeyRow,
  needsVerification: boolean,
): Promise<number | null> => {
  const { verifyAuthenticationResponse } = await webAuthn();
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: needsVerification,
      credential: {
        id: passkey.id,
        publicKey: new Uint8Array(passkey.public_key),
        counter: Number(passkey.counter),
        transports: passkey.transports as AuthenticatorTransport[],
      },
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    return null;
  }
};
