/** The text of a case as it leaves: paragraphs over three languages, brackets, amendments, comments, versions. */
import { draftingRules, findingKinds, languages, paragraphKinds } from '@hamkor/drafting';
import { z } from 'zod';

const instant = z.string();
const act = z.number().int();

/** An expression per language; null where there is none yet. */
export const draftTextsSchema = z.object({
  ru: z.string().nullable(),
  zh: z.string().nullable(),
  en: z.string().nullable(),
});

export const alternativeSchema = z.object({
  id: z.string(),
  /** Delegation; null: the text itself as it stood before it was bracketed. */
  by: z.string().nullable(),
  texts: draftTextsSchema,
});

export const bracketSchema = z.object({
  id: z.string(),
  by: z.string(),
  alternatives: z.array(alternativeSchema),
});

export const paragraphSchema = z.object({
  id: z.string(),
  kind: z.enum(paragraphKinds),
  depth: z.number().int(),
  /** With marks `[#b3]` where brackets stand. */
  texts: draftTextsSchema,
  revision: z.number().int(),
  /** Which revision each expression says; a smaller number than `revision` is a stale one. */
  says: z.object({ ru: z.number().int(), zh: z.number().int(), en: z.number().int() }),
  brackets: z.array(bracketSchema),
  footnotes: z.array(z.object({ id: z.string(), by: z.string().nullable(), texts: draftTextsSchema })),
  /** What an amendment names as its base. */
  hash: z.string(),
  /** The same over the authentic expressions alone. */
  authenticHash: z.string(),
});

const amendment = {
  id: z.string(),
  by: z.string().nullable(),
  account: z.string().nullable(),
  /** Expressions as they stood when it was proposed; null for an insertion. */
  was: draftTextsSchema.nullable(),
  act,
  at: instant,
  reason: z.string().nullable(),
  standing: z.enum(['pending', 'accepted', 'declined', 'withdrawn']),
  answer: z.string().nullable(),
};
export const amendmentSchema = z.discriminatedUnion('operation', [
  z.object({
    ...amendment,
    operation: z.literal('insert'),
    after: z.string().nullable(),
    base: z.string().nullable(),
    kind: z.enum(paragraphKinds),
    depth: z.number().int(),
    texts: draftTextsSchema,
  }),
  z.object({
    ...amendment,
    operation: z.literal('replace'),
    paragraph: z.string(),
    base: z.string(),
    texts: draftTextsSchema,
  }),
  z.object({ ...amendment, operation: z.literal('delete'), paragraph: z.string(), base: z.string() }),
]);

export const commentSchema = z.object({
  id: z.string(),
  act,
  at: instant,
  by: z.string().nullable(),
  channel: z.enum(['state', 'secretariat', 'observer', 'input']),
  organisation: z.string().nullable(),
  paragraph: z.string().nullable(),
  language: z.enum(languages).nullable(),
  quote: z.string().nullable(),
  text: z.string(),
  replyTo: z.string().nullable(),
  isResolved: z.boolean(),
});

export const certificateSchema = z.object({
  account: z.string(),
  state: z.string().nullable(),
  hash: z.string(),
  act,
  at: instant,
});

export const versionMarkSchema = z.object({ version: z.number().int(), act, at: instant, hash: z.string() });

export const draftDocumentSchema = z.object({
  title: draftTextsSchema,
  version: z.number().int(),
  /** Over the authentic texts: what assent and certificates are bound to. */
  hash: z.string(),
  paragraphs: z.array(paragraphSchema),
  /** All that are pending; of the others the newest. */
  amendments: z.array(amendmentSchema),
  /** The newest, oldest of them first. */
  comments: z.array(commentSchema),
  terms: z.array(z.object({ id: z.string(), ru: z.string(), zh: z.string(), en: z.string().nullable() })),
  certificates: z.array(certificateSchema),
  versions: z.array(versionMarkSchema),
  authors: z.array(z.string()),
  counters: z.record(z.string(), z.number().int()),
});

/** What the rules of consensus know of a text. */
export const textStandingSchema = z.object({
  hash: z.string(),
  version: z.number().int(),
  complete: z.object({ ru: z.boolean(), zh: z.boolean(), en: z.boolean() }),
  stale: z.number().int(),
  brackets: z.number().int(),
  pendingAmendments: z.number().int(),
  isConcordant: z.boolean(),
  certifiers: z.array(z.string()),
});

export const caseDocumentSchema = z.object({
  case: z.string(),
  /** Null while nothing was drafted (then). */
  document: draftDocumentSchema.nullable(),
  standing: textStandingSchema.nullable(),
  /** As it stood after this act; null: as it is now. */
  at: act.nullable(),
  /** How many there are in all, whatever is shown. */
  comments: z.number().int(),
  amendments: z.number().int(),
});

export const versionListSchema = z.object({ items: z.array(versionMarkSchema) });

/** What a file held that may become a first draft; nothing of it is kept. */
export const readDraftSchema = z.object({
  fileSha256: z.string(),
  title: z.string().nullable(),
  paragraphs: z.array(
    z.object({
      kind: z.enum(paragraphKinds),
      depth: z.number().int(),
      texts: draftTextsSchema,
      /** To be added once the draft is there. */
      footnotes: z.array(z.string()),
      /** Rule for which it would be refused as it is: key of `procedure.rules`; null: it would be taken. */
      fault: z.enum(draftingRules).nullable(),
    }),
  ),
  /** What did not become text, and how often. */
  leftOut: z.array(
    z.object({
      kind: z.enum(['picture', 'table', 'numbering', 'comment', 'other']),
      count: z.number().int(),
    }),
  ),
});

const wordRunSchema = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() });
const footnoteSchema = paragraphSchema.shape.footnotes.element;

/** Two versions, paragraph by paragraph and word by word, in one language. */
export const textComparisonSchema = z.object({
  from: versionMarkSchema,
  to: versionMarkSchema,
  language: z.enum(languages),
  title: z.array(wordRunSchema),
  /** In the order of the second version; what was deleted stands where it stood. */
  paragraphs: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['same', 'changed', 'added', 'deleted']),
      isMoved: z.boolean(),
      before: paragraphSchema.nullable(),
      after: paragraphSchema.nullable(),
      runs: z.array(wordRunSchema),
      footnotes: z.array(z.object({ kind: z.enum(['added', 'removed']), footnote: footnoteSchema })),
    }),
  ),
  counts: z.object({
    same: z.number().int(),
    changed: z.number().int(),
    added: z.number().int(),
    deleted: z.number().int(),
    moved: z.number().int(),
  }),
});

/** What the languages do not say alike: for a person to look at. */
export const findingListSchema = z.object({
  items: z.array(
    z.object({
      paragraph: z.string().nullable(),
      kind: z.enum(findingKinds),
      term: z.string().nullable(),
      found: z.object({
        ru: z.array(z.string()).nullable(),
        zh: z.array(z.string()).nullable(),
        en: z.array(z.string()).nullable(),
      }),
    }),
  ),
});
