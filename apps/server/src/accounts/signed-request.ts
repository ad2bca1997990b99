import { createHash, timingSafeEqual, verify } from 'node:crypto';
import { httpbis } from 'http-message-signatures';
import { publicKeyOf } from './machine-key.ts';
import { signedComponents } from './signed-components.ts';

/** How far the clock of a machine may be off, and how old what it signed may be. */
export const signatureWindowSeconds = 300;

/** A request as far as its signature covers it. */
export interface SignedRequest {
  readonly method: string;
  /** Whole address as the machine meant it: scheme is not signed. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly hasBody: boolean;
}

/** What a machine said of its signature. */
export interface Signed {
  readonly kind: 'signed';
  readonly key: string;
  /** Used once only: whoever listens cannot send the request again. */
  readonly nonce: string;
}

/** `signatureOld`: made before or after the present by more than the window, as in backdating. */
export type SignatureVerdict =
  Signed | { readonly kind: 'refused'; readonly rule: 'wrongSignature' | 'signatureOld' };

const refused = (rule: 'wrongSignature' | 'signatureOld'): SignatureVerdict => ({ kind: 'refused', rule });

/**
 * Verifies a request signed by HTTP Message Signatures (RFC 9421) with Ed25519 and the parameters `created`, `keyid` and
 * `nonce` (16 to 64 characters).
 *
 * @param find public key of an id (32 bytes, base64url); null where none is in use
 */
export const verifySignedRequest = async (
  { method, url, headers, hasBody }: SignedRequest,
  find: (keyId: string) => Promise<string | null>,
  now: Date,
): Promise<SignatureVerdict> => {
  const said = { key: '', nonce: '', created: Number.NaN };
  try {
    const isRight = await httpbis.verifyMessage(
      {
        keyLookup: async ({ keyid, nonce, created, alg }) => {
          if (alg !== undefined && alg !== 'ed25519') return null;
          const key = typeof keyid === 'string' && keyid.length <= 64 ? await find(keyid) : null;
          if (key === null) return null;
          const publicKey = publicKeyOf(key)!;
          return {
            id: keyid!,
            algs: ['ed25519'],
            verify: async (data, signature) => {
              const isOwn = verify(null, data, publicKey, signature);
              // A request may bear several signatures, of which some name keys that did not make them.
              if (isOwn) Object.assign(said, { key: keyid, nonce: nonce ?? '', created: created?.getTime() });
              return isOwn;
            },
          };
        },
        requiredParams: ['created', 'keyid', 'nonce'],
        requiredFields: [...signedComponents, ...(hasBody ? ['content-digest'] : [])],
        // The library judges by its own clock; what is too old or ahead is told apart below.
        notAfter: new Date(8.64e15),
      },
      { method, url, headers: { ...headers } },
    );
    if (isRight !== true || !/^[\w-]{16,64}$/.test(said.nonce)) return refused('wrongSignature');
  } catch {
    return refused('wrongSignature');
  }
  const isNear = Math.abs(now.getTime() - said.created) <= signatureWindowSeconds * 1000;
  return isNear ? { kind: 'signed', key: said.key, nonce: said.nonce } : refused('signatureOld');
};

/** Whether a body is the one of a `Content-Digest` (RFC 9530) with SHA-256. */
export const isDigestOf = (header: string, body: Buffer): boolean => {
  const stated = /(?:^|,)\s*sha-256=:([A-Za-z0-9+/=]+):/.exec(header)?.[1];
  if (stated === undefined) return false;
  const wanted = createHash('sha256').update(body).digest();
  const given = Buffer.from(stated, 'base64');
  return given.length === wanted.length && timingSafeEqual(given, wanted);
};
