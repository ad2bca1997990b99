/** Accounts, sessions and roles. */
import { roles } from '@hamkor/registry';
import { z } from 'zod';

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
  passkeys: z.array(passkeySchema),
  hasTotp: z.boolean(),
  recoveryCodesLeft: z.number().int(),
  sessions: z.array(openSessionSchema),
});

/** A secret to be taken over by an authenticator (RFC 6238), shown once. */
export const totpSetupSchema = z.object({ secret: z.string(), uri: z.string() });
export const recoveryCodesSchema = z.object({ codes: z.array(z.string()) });
