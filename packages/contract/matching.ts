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

/** Concepts that a text may mean, likeliest first; the person picks. */
export const conceptListSchema = z.object({ text: z.string(), concepts: z.array(conceptSchema) });

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

/** What partners were sought for: a product and the states that would supply or buy it. */
export const partnersOfOptionSchema = z.object({
  id: z.string(),
  roles: z.array(
    z.object({
      /** As in the option: `supplier`, `host`, `downstream`, … */
      role: z.string(),
      state: z.string(),
      codes: z.array(z.string()),
      matches: z.array(matchSchema),
    }),
  ),
});
/** Parks where a product could be made, best first. */
export const parksOfProductSchema = z.object({ hs: z.string(), matches: z.array(matchSchema) });

const line = (most: number) =>
  z
    .stringFormat('a line of text', /^\P{Cc}*$/u)
    .trim()
    .min(1)
    .max(most);
/** How whoever saved a search learns of new hits. */
export const noticeWays = ['none', 'feed', 'mail'] as const;
export const savedSearchRequestSchema = z.strictObject({
  name: line(200),
  query: z.stringFormat('pump, насос, 泵', /^\P{Cc}*$/u).max(200),
  /** `kind` and `state`, values separated by commas. */
  filters: z.strictObject({ kind: line(300).optional(), state: line(200).optional() }),
  notice: z.enum(noticeWays),
});
export const savedSearchSchema = z.object({
  id: z.string(),
  name: z.string(),
  query: z.string(),
  filters: z.record(z.string(), z.string()),
  notice: z.enum(noticeWays),
  /** Address of its feed, secret as a password; null unless the notice is a feed. */
  feed: z.string().nullable(),
  createdAt: z.string(),
  /** Hits since the owner last looked. */
  news: z.number().int(),
});
export const savedSearchListSchema = z.object({ items: z.array(savedSearchSchema) });
export const noticeSchema = z.object({
  id: z.string(),
  at: z.string(),
  /** Key of `matching.notice`. */
  kind: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
  to: z.string().nullable(),
  isRead: z.boolean(),
});
/** Newest first. */
export const noticeListSchema = z.object({ items: z.array(noticeSchema), unread: z.number().int() });
/** Ids of notices that were read; null for all of them. */
export const noticesReadSchema = z.strictObject({ ids: z.array(z.string().max(40)).max(500).nullable() });

/** The ladder of an expression of interest. */
export const interestStates = ['expressed', 'accepted', 'disclosed', 'declined', 'withdrawn'] as const;
export const interestSchema = z.object({
  id: z.string(),
  record: z.object({ id: z.string(), type: z.enum(recordTypes), name: trilingualSchema }),
  /** Which side the reader is on. */
  side: z.enum(['asker', 'holder']),
  /** Who answers for the record: the organisation that keeps it, or its state where no organisation does. */
  answeredBy: z.enum(['organisation', 'state']),
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

const message = z.string().trim().min(1).max(2000);
export const interestRequestSchema = z.strictObject({
  record: line(80),
  /** Own record in whose name is asked; null for the organisation as such. */
  asRecord: line(80).nullable(),
  message,
});
/** How the other side is to reach whoever consents: shown to it once both did. */
export const consentRequestSchema = z.strictObject({ contact: line(300) });
export const commitmentRequestSchema = z.strictObject({
  title: line(200),
  /** SHA-256 of salt and file, lower-case hexadecimal; reckoned where the file is. */
  digest: z.stringFormat('64 hexadecimal digits', /^[0-9a-f]{64}$/),
});
export const interestListSchema = z.object({ items: z.array(interestSchema) });
