/** Everything that is done to a document, as bodies of acts about its case (subject `{type: 'case', id}`). */
import { z } from 'zod';
import { paragraphKinds } from './document.ts';
import { languages } from './language.ts';

const words = (most: number) => z.string().trim().min(1).max(most);
export const longestParagraph = 20_000;
const expression = z.string().min(1).max(longestParagraph).nullable();
export const textsSchema = z.strictObject({ ru: expression, zh: expression, en: expression });
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const id = z.string().regex(/^[a-z]\d{1,6}$/);
const span = z.strictObject({ from: z.number().int().min(0), to: z.number().int().min(0) }).nullable();
const paragraph = z.strictObject({
  kind: z.enum(paragraphKinds),
  depth: z.number().int().min(0).max(3),
  texts: textsSchema,
});

export const amendmentOperationSchema = z.discriminatedUnion('operation', [
  z.strictObject({
    operation: z.literal('insert'),
    after: id.nullable(),
    base: hash.nullable(),
    ...paragraph.shape,
  }),
  z.strictObject({ operation: z.literal('replace'), paragraph: id, base: hash, texts: textsSchema }),
  z.strictObject({ operation: z.literal('delete'), paragraph: id, base: hash }),
]);

/** Bodies by kind of act. */
export const draftingBodies = {
  /** The first draft: typed, or taken from a file whose SHA-256 is kept. */
  'drafting.start': z.strictObject({
    title: textsSchema,
    paragraphs: z.array(paragraph).min(1).max(2000),
    fileSha256: hash.nullable(),
  }),
  /** Gives the document its title; null leaves that of a language as it is. */
  'drafting.entitle': z.strictObject({ title: textsSchema }),
  /** By a delegation: it waits for the Secretariat to consolidate. */
  'drafting.propose': z.strictObject({
    amendment: amendmentOperationSchema,
    reason: words(4000).nullable(),
  }),
  'drafting.withdraw-amendment': z.strictObject({ amendment: id }),
  /**
   * A new version: amendments taken as they are, declined with an answer, or taken with other words where two touch one
   * paragraph (`texts`, of the paragraph as it then is; none in any language: a deletion holds for what was changed meanwhile).
   */
  'drafting.consolidate': z.strictObject({
    accept: z.array(z.strictObject({ amendment: id, texts: textsSchema.nullable() })).max(500),
    decline: z.array(z.strictObject({ amendment: id, answer: words(4000) })).max(500),
  }),
  /** An expression for a paragraph as it stands; `base` is its hash. The other languages stay as they are. */
  'drafting.translate': z.strictObject({
    paragraph: id,
    base: hash,
    language: z.enum(languages),
    text: z.string().min(1).max(longestParagraph),
  }),
  'drafting.comment': z.strictObject({
    paragraph: id.nullable(),
    language: z.enum(languages).nullable(),
    quote: words(2000).nullable(),
    text: words(8000),
    replyTo: id.nullable(),
  }),
  'drafting.resolve-comment': z.strictObject({ comment: id }),
  /** Puts a passage in square brackets; `spans` are UTF-16 offsets in each text, null where that language has no such passage. */
  'drafting.bracket': z.strictObject({
    paragraph: id,
    base: hash,
    spans: z.strictObject({ ru: span, zh: span, en: span }),
    /** What the delegation wants instead; null: the passage is to go. */
    alternative: textsSchema.nullable(),
  }),
  'drafting.add-alternative': z.strictObject({ paragraph: id, bracket: id, texts: textsSchema }),
  /** Only by the delegation whose it is; the wording of the text itself (`by` null) by the Secretariat, when nobody holds to it. */
  'drafting.withdraw-alternative': z.strictObject({ paragraph: id, bracket: id, alternative: id }),
  /** The Secretariat closes brackets in which one alternative, or none, is left. */
  'drafting.settle-bracket': z.strictObject({ paragraph: id, bracket: id }),
  'drafting.footnote': z.strictObject({ paragraph: id, base: hash, texts: textsSchema }),
  'drafting.remove-footnote': z.strictObject({ paragraph: id, footnote: id }),
  'drafting.set-term': z.strictObject({ ru: words(200), zh: words(200), en: words(200).nullable() }),
  'drafting.remove-term': z.strictObject({ term: id }),
  /** One of two persons, neither of whom wrote in it, finds that the authentic texts of this hash say the same. */
  'drafting.certify': z.strictObject({ hash }),
} as const;

export type DraftingKind = keyof typeof draftingBodies;
export type DraftingBody<K extends DraftingKind> = z.output<(typeof draftingBodies)[K]>;
export type DraftingDeed = {
  readonly [K in DraftingKind]: { readonly kind: K; readonly body: DraftingBody<K> };
}[DraftingKind];
