import { readFileSync } from 'node:fs';
import { roles } from '@hamkor/registry';
import { z } from 'zod';

/** A claim that gives a role: held when the claim is `value`, or a list with it. */
const claimGrantSchema = z.strictObject({
  claim: z.string().min(1),
  value: z.string(),
  role: z.enum(roles),
  state: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable()
    .default(null),
  organisation: z.string().nullable().default(null),
});

const providerSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  /** As people know it. */
  name: z.string().min(1).max(80),
  issuer: z.url(),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1).optional(),
  grants: z.array(claimGrantSchema).default([]),
});

/** A provider of OpenID Connect, such as a ministry's own, that people may sign in by. */
export type OidcProvider = z.infer<typeof providerSchema>;

const fileSchema = z
  .array(providerSchema)
  .refine((providers) => new Set(providers.map(({ id }) => id)).size === providers.length, {
    message: 'two providers have one id',
  });

export interface BadOidcFile {
  readonly kind: 'bad-oidc-file';
  readonly file: string;
  /** What is wrong, and where in the file. */
  readonly reason: string;
}

/** Reads the file of providers that an operator wrote: a JSON list. */
export const readOidcFile = (file: string): readonly OidcProvider[] | BadOidcFile => {
  const bad = (reason: string): BadOidcFile => ({ kind: 'bad-oidc-file', file, reason });
  let document: unknown;
  try {
    document = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return bad((error as Error).message);
  }
  const read = fileSchema.safeParse(document);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  return bad(`/${issue!.path.join('/')}: ${issue!.message}`);
};
