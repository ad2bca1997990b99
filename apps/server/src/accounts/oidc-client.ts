import type { Configuration } from 'openid-client';
import { isLoopbackName } from '../platform/change-guard.ts';
import type { OidcProvider } from './oidc-providers.ts';

/** The protocol is loaded when somebody first signs in by a provider. */
const openId = () => import('openid-client');

const patienceSeconds = 10;

/** What is to be remembered until the provider sends the browser back. */
export interface ProviderQuestion {
  readonly url: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** What a provider vouches for: ID token, signature, issuer, audience, nonce and time have been checked. */
export interface ProviderAnswer {
  readonly issuer: string;
  readonly subject: string;
  readonly claims: Readonly<Record<string, unknown>>;
}

export interface OidcClient {
  /** Where to send a browser; rejects where the provider does not answer. */
  ask(redirectUri: string): Promise<ProviderQuestion>;
  /** What the address that a browser came back to tells; rejects where anything of it does not fit the question. */
  hear(
    returned: URL,
    question: Pick<ProviderQuestion, 'state' | 'nonce' | 'verifier'>,
  ): Promise<ProviderAnswer>;
}

const scope = 'openid profile email';

/** Speaks to one provider by the authorization code flow with PKCE (RFC 7636, RFC 9700). */
export const oidcClient = ({ issuer, clientId, clientSecret }: OidcProvider): OidcClient => {
  let known: Promise<Configuration> | null = null;
  const discover = async (): Promise<Configuration> => {
    const { allowInsecureRequests, discovery, enableNonRepudiationChecks, None } = await openId();
    const url = new URL(issuer);
    // A provider on this machine may do without TLS; nobody is in between.
    const isPlain = url.protocol === 'http:' && isLoopbackName(url.host);
    return discovery(url, clientId, clientSecret ?? {}, clientSecret === undefined ? None() : undefined, {
      timeout: patienceSeconds,
      // The signature of ID tokens is checked too, which the library leaves to TLS otherwise.
      execute: [enableNonRepudiationChecks, ...(isPlain ? [allowInsecureRequests] : [])],
    });
  };
  const configuration = async (): Promise<Configuration> => {
    known ??= discover();
    try {
      return await known;
    } catch (error) {
      // Asked again next time: the provider may only have been away.
      known = null;
      throw error;
    }
  };
  return {
    ask: async (redirectUri) => {
      const config = await configuration();
      const { buildAuthorizationUrl, calculatePKCECodeChallenge, ...random } = await openId();
      const [state, nonce, verifier] = [
        random.randomState(),
        random.randomNonce(),
        random.randomPKCECodeVerifier(),
      ];
      const url = buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope,
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, state, nonce, verifier };
    },
    hear: async (returned, { state, nonce, verifier }) => {
      const config = await configuration();
      const { authorizationCodeGrant } = await openId();
      const tokens = await authorizationCodeGrant(config, returned, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims()!;
      return { issuer: claims.iss, subject: claims.sub, claims };
    },
  };
};
