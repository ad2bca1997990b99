import type { PasskeyDocument, SignInDocument } from '@hamkor/contract';
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { send } from '../api/client.ts';

/** The browser's side of WebAuthn is loaded when somebody uses it. */
const webAuthn = () => import('@simplewebauthn/browser');

/** Signs in by a passkey of this device, as the only means or after the password. Throws when the person declines. */
export const signInByPasskey = async (): Promise<SignInDocument | null> => {
  const { startAuthentication } = await webAuthn();
  const optionsJSON = await send<PublicKeyCredentialRequestOptionsJSON>(
    'POST',
    'session/passkey/options',
    {},
  );
  if (optionsJSON === null) return null;
  const response = await startAuthentication({ optionsJSON });
  return send<SignInDocument>('POST', 'session/passkey', { response });
};

/** Makes a passkey on this device for whoever is signed in. */
export const addPasskey = async (name: string): Promise<PasskeyDocument | null> => {
  const { startRegistration } = await webAuthn();
  const optionsJSON = await send<PublicKeyCredentialCreationOptionsJSON>(
    'POST',
    'account/passkeys/options',
    {},
  );
  if (optionsJSON === null) return null;
  const response = await startRegistration({ optionsJSON });
  return send<PasskeyDocument>('POST', 'account/passkeys', { name, response });
};
