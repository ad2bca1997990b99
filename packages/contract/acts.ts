/** The log of acts: entries that everybody may read, contents for those who may, receipts. */
import { z } from 'zod';
import { pageOf } from './schema.ts';

export const actEntrySchema = z.object({
  alg: z.literal('sha256-jcs'),
  seq: z.number().int(),
  at: z.string(),
  content: z.string(),
  previous: z.string(),
  hash: z.string(),
});

export const actSchema = z.object({
  entry: actEntrySchema,
  kind: z.string(),
  subject: z.object({ type: z.string(), id: z.string() }),
  /** Name of whoever acted, where the reader may know it; null for the platform. */
  actor: z
    .object({
      name: z.string().nullable(),
      role: z.string().nullable(),
      state: z.string().nullable(),
      organisation: z.string().nullable(),
    })
    .nullable(),
  source: z.string().nullable(),
  body: z.json(),
  salt: z.string(),
  /** Who may read the content; committed to like it. */
  readers: z.object({
    scope: z.enum(['public', 'members', 'named', 'national', 'draft', 'organisation']),
    states: z.array(z.string()),
    ownerState: z.string().nullable(),
    ownerOrganisation: z.string().nullable(),
  }),
});

/** A signed statement of how long the log is and what its tree hashes to (C2SP tlog-checkpoint). */
export const checkpointSchema = z.object({
  size: z.number().int(),
  root: z.string(),
  at: z.string(),
  /** The note as it is signed and checked: text, an empty line, signature lines. */
  note: z.string(),
  /** Key to check it with, as a C2SP verifier key. */
  verifierKey: z.string(),
});

/** Proof that an act stands in the log, checkable without this server. */
export const receiptSchema = z.object({
  format: z.literal('hamkor-receipt-1'),
  entry: actEntrySchema,
  /** What the entry commits to, where the reader may know it: SHA-256 of salt (32 bytes) and text is `entry.content`. */
  disclosed: z.object({ salt: z.string(), text: z.string() }).nullable(),
  /** Sibling hashes from the leaf up (RFC 6962), base64. */
  inclusion: z.array(z.string()),
  checkpoint: checkpointSchema,
});

export const actListSchema = pageOf(actSchema);

/** A stretch of the log as everybody may read it. */
export const entryListSchema = z.object({
  /** Entries in the whole log. */
  size: z.number().int(),
  items: z.array(actEntrySchema),
});

/** Result of reading the whole log again. */
export const logVerdictSchema = z.object({
  size: z.number().int(),
  checkedTo: z.number().int(),
  /** Contents that were read and held against their entries; of the others the entry alone was. */
  contents: z.number().int(),
  /** Signed statements whose signature and root were made again. */
  checkpoints: z.number().int(),
  isSound: z.boolean(),
  faults: z.array(z.object({ seq: z.number().int().nullable(), kind: z.string(), detail: z.string() })),
});
