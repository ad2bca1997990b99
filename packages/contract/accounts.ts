/** Accounts, sessions and roles. */
import { roles } from '@hamkor/registry';
import { z } from 'zod';

/** Languages of the platform. */
const languageField = z.enum(['en', 'ru', 'zh']);

export const grantSchema = z.object({
  role: z.enum(roles),
  state: z.string().nullable(),
  organisation: z.string().nullable(),
});

/** What a person is asked for after the password, or may use instead of it. */
export const signInMethods = ['totp', 'passkey', 'recovery-code'] as const;

/** Who asks, and how one may sign in here. `account` null: a visitor, who sees what is public. */
export const sessionSchema = z.object({
  account: z
    .object({
      id: z.string(),
      login: z.string(),
      name: z.string(),
      email: z.string().nullable(),
      grants: z.array(grantSchema),
      /** Whether a second factor is set up, and whether this session was opened with one. */
      hasSecondFactor: z.boolean(),
      usedSecondFactor: z.boolean(),
    })
    .nullable(),
  /** False while nobody has an account: the first one is created with the code shown at the start of the server. */
  isSetUp: z.boolean(),
  providers: z.array(z.object({ id: z.string(), name: z.string() })),
  expiresAt: z.string().nullable(),
});

/** Answer to a password: signed in, or a second factor is wanted. */
export const signInSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('signed-in'), session: sessionSchema }),
  z.object({ kind: z.literal('second-factor'), methods: z.array(z.enum(signInMethods)) }),
]);

export const accountSchema = z.object({
  id: z.string(),
  login: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  status: z.enum(['active', 'suspended']),
  grants: z.array(grantSchema),
  hasSecondFactor: z.boolean(),
  createdAt: z.string(),
  lastSeenAt: z.string().nullable(),
});

export const invitationSchema = z.object({
  id: z.string(),
  email: z.string().nullable(),
  grant: grantSchema,
  invitedBy: z.string(),
  createdAt: z.string(),
  expiresAt: z.string(),
  state: z.enum(['open', 'accepted', 'revoked', 'expired']),
});

/** A new invitation with the address to be handed over, shown once. */
export const newInvitationSchema = invitationSchema.extend({ link: z.string() });

/** Public key of a machine: `id` is its JWK thumbprint (RFC 7638), the `keyid` of its signatures. */
export const machineKeySchema = z.object({
  id: z.string(),
  name: z.string(),
  createdAt: z.string(),
  lastUsedAt: z.string().nullable(),
});

export const passkeySchema = z.object({
  id: z.string(),
  name: z.string(),
  createdAt: z.string(),
  lastUsedAt: z.string().nullable(),
});

export const openSessionSchema = z.object({
  id: z.string(),
  createdAt: z.string(),
  seenAt: z.string(),
  /** Browser and system as far as the browser said. */
  agent: z.string().nullable(),
  isThis: z.boolean(),
});

/** What a person sees of the own account. */
export const ownAccountSchema = accountSchema.extend({
  /** Language of letters to this person. */
  language: languageField,
  hasPassword: z.boolean(),
  passkeys: z.array(passkeySchema),
  /** Keys of machines that act for the account. */
  keys: z.array(machineKeySchema),
  hasTotp: z.boolean(),
  recoveryCodesLeft: z.number().int(),
  sessions: z.array(openSessionSchema),
});

/** A secret to be taken over by an authenticator (RFC 6238), shown once. */
export const totpSetupSchema = z.object({ secret: z.string(), uri: z.string() });
export const recoveryCodesSchema = z.object({ codes: z.array(z.string()) });

const word = (most: number) => z.string().trim().min(1).max(most);

/** A password as it is typed: what makes one too weak is told by a rule, not by a field. */
const passwordField = z.string().min(1).max(1000);
const loginField = z
  .string()
  .trim()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._@+-]{2,63}$/u)
  .describe('3 to 64 letters, digits and . _ @ + -');
const emailField = z.email().max(254);
const tokenField = z.string().regex(/^[\w-]{16,200}$/);
const codeField = z.string().trim().min(1).max(60);
/** What a browser made of the options of WebAuthn; checked by the server as the standard lays down. */
const webAuthnField = z.looseObject({ id: z.string().max(1500), response: z.looseObject({}) });

export const signInRequestSchema = z.strictObject({
  login: z.string().trim().min(1).max(254),
  password: passwordField,
});
export const secondFactorRequestSchema = z.strictObject({
  method: z.enum(['totp', 'recovery-code']),
  code: codeField,
});
export const passkeyProofSchema = z.strictObject({ response: webAuthnField });
export const machineKeyRequestSchema = z.strictObject({
  name: word(60),
  /** Ed25519: PEM, or its 32 bytes in base64. */
  publicKey: word(2000),
});
export const newPasskeySchema = z.strictObject({ name: word(60), response: webAuthnField });

const newAccountFields = {
  login: loginField,
  name: word(120),
  password: passwordField,
  email: emailField.nullable().optional(),
};
export const setUpRequestSchema = z.strictObject({ code: codeField, ...newAccountFields });
/** Without login, name and password the invitation is taken up by the account that is signed in. */
export const acceptRequestSchema = z.union([
  z.strictObject({ token: tokenField, ...newAccountFields }),
  z.strictObject({ token: tokenField }),
]);

export const ownAccountRequestSchema = z.strictObject({
  name: word(120),
  email: emailField.nullable(),
  language: languageField,
});
/** `present` is left out by those who have no password yet. */
export const passwordRequestSchema = z.strictObject({
  present: passwordField.optional(),
  password: passwordField,
});
export const totpConfirmSchema = z.strictObject({ code: codeField });

export const recoveryRequestSchema = z.strictObject({ login: z.string().trim().min(1).max(254) });
export const recoveryConfirmSchema = z.strictObject({ token: tokenField, password: passwordField });

/** A role to be granted, with the state and organisation it is for. */
export const grantRequestSchema = z.strictObject({
  role: z.enum(roles),
  state: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  organisation: z
    .string()
    .regex(/^[\w.:-]{1,80}$/)
    .nullable(),
});
export const invitationRequestSchema = z.strictObject({
  email: emailField.nullable(),
  grant: grantRequestSchema,
  /** Language of the letter; that of the request where left out. */
  language: languageField.optional(),
});
export const accountChangeSchema = z.strictObject({
  status: z.enum(['active', 'suspended']).optional(),
  /** All roles the account is to hold. */
  grants: z.array(grantRequestSchema).max(50).optional(),
  /** Takes away all second factors, for somebody who lost them. */
  removeSecondFactors: z.literal(true).optional(),
});
