/** Search in three languages, concepts of a text, partners with reasons, interests, saved searches. */
import { recordTypes, trilingualSchema } from '@hamkor/registry';
import { z } from 'zod';

/** A concept of a classification that a text may mean. */
export const conceptSchema = z.object({
  scheme: z.string(),
  edition: z.string().nullable(),
  code: z.string(),
  name: z.object({ en: z.string().nullable(), ru: z.string().nullable(), zh: z.string().nullable() }),
  /** Share of the best concept's score, 0 to 1. */
  likelihood: z.number(),
  /** Words of the text that led to it. */
  because: z.array(z.string()),
});

export const searchKinds = [...recordTypes, 'mechanism', 'product', 'country', 'claim', 'place'] as const;
export const searchHitSchema = z.object({
  kind: z.enum(searchKinds),
  id: z.string(),
  /** Address of its page. */
  to: z.string(),
  name: trilingualSchema,
  states: z.array(z.string()),
  codes: z.array(z.string()),
  score: z.number(),
  /** Why it is here: words found as they stand, through a concept, by a code, by another spelling. */
  because: z.array(
    z.object({
      kind: z.enum(['word', 'spelling', 'concept', 'code', 'name-in-other-script']),
      asked: z.string(),
      found: z.string(),
    }),
  ),
});
export const searchResultSchema = z.object({
  query: z.string(),
  total: z.number().int(),
  hits: z.array(searchHitSchema),
  concepts: z.array(conceptSchema),
});

/** One part of a score: what was compared, how well it fits, how much it weighs. */
export const matchPartSchema = z.object({
  key: z.enum([
    'code',
    'capacity',
    'size',
    'certificate',
    'reach',
    'language',
    'state',
    'record',
    'freshness',
  ]),
  /** 0 to 1; null when unknown on one side, and then it does not count. */
  fit: z.number().nullable(),
  weight: z.number(),
  asked: z.string().nullable(),
  given: z.string().nullable(),
});
export const matchSchema = z.object({
  id: z.string(),
  kind: z.enum(recordTypes),
  name: trilingualSchema,
  states: z.array(z.string()),
  /** Harmonic mean of the two directions, 0 to 1. */
  score: z.number(),
  /** How much the asker would want it, and it the asker. */
  wants: z.number(),
  wanted: z.number(),
  parts: z.array(matchPartSchema),
  wantedParts: z.array(matchPartSchema),
  /** Days by the best corridor; null when unknown. */
  days: z.number().nullable(),
});
export const matchListSchema = z.object({
  id: z.string(),
  matches: z.array(matchSchema),
  /** How many candidates each hard filter took out. */
  excluded: z.array(
    z.object({
      filter: z.enum(['capacity', 'certificate', 'reach', 'size', 'self', 'kind']),
      count: z.number().int(),
    }),
  ),
});

export const savedSearchSchema = z.object({
  id: z.string(),
  name: z.string(),
  query: z.string(),
  filters: z.record(z.string(), z.string()),
  notice: z.enum(['none', 'feed', 'mail']),
  createdAt: z.string(),
  /** Hits since the owner last looked. */
  news: z.number().int(),
});
export const noticeSchema = z.object({
  id: z.string(),
  at: z.string(),
  /** Key of `matching.notice`. */
  kind: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
  to: z.string().nullable(),
  isRead: z.boolean(),
});

/** The ladder of an expression of interest. */
export const interestStates = ['expressed', 'accepted', 'disclosed', 'declined', 'withdrawn'] as const;
export const interestSchema = z.object({
  id: z.string(),
  record: z.object({ id: z.string(), type: z.enum(recordTypes), name: trilingualSchema }),
  /** Which side the reader is on. */
  side: z.enum(['asker', 'holder']),
  state: z.enum(interestStates),
  /** State of the other side is shown from the first; its name and contact only once both consented. */
  other: z.object({
    state: z.string().nullable(),
    kind: z.string().nullable(),
    name: z.string().nullable(),
    contact: z.string().nullable(),
  }),
  /** The teaser: what the asker says before names are known. */
  message: z.string(),
  consents: z.object({ asker: z.boolean(), holder: z.boolean() }),
  /** Know-how committed to the log: SHA-256 of salt and file; the file itself never leaves its owner. */
  commitments: z.array(
    z.object({
      act: z.number().int(),
      title: z.string(),
      digest: z.string(),
      by: z.enum(['asker', 'holder']),
      at: z.string(),
    }),
  ),
  updatedAt: z.string(),
});
