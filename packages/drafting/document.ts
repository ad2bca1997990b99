import type { Texts, Language } from './language.ts';

export const paragraphKinds = ['heading', 'recital', 'paragraph', 'point', 'signature'] as const;
export type ParagraphKind = (typeof paragraphKinds)[number];

/** One wording that a delegation wants within square brackets. */
export interface Alternative {
  /** Unique in the document: `a1`, `a2`, … */
  readonly id: string;
  /** Delegation, ISO 3166-1 alpha-3; null: that of the text itself, as it stood before it was bracketed. */
  readonly by: string | null;
  readonly texts: Texts;
}

/** A passage that is not agreed: its alternatives stand in for the mark `[#b3]` in the texts of the paragraph. */
export interface Bracket {
  /** Unique in the document: `b1`, `b2`, … */
  readonly id: string;
  /** Delegation that put the brackets. */
  readonly by: string;
  readonly alternatives: readonly Alternative[];
}

export interface Footnote {
  readonly id: string;
  /** Delegation, or null for the Secretariat. */
  readonly by: string | null;
  readonly texts: Texts;
}

/** One paragraph, aligned over its languages. */
export interface Paragraph {
  /** Never used twice in a document, whatever is deleted: `p1`, `p2`, … */
  readonly id: string;
  readonly kind: ParagraphKind;
  /** Level below the top of its kind: 0, 1, 2, 3. */
  readonly depth: number;
  /** With marks `[#b3]` where brackets stand. */
  readonly texts: Texts;
  /** Counts changes of meaning: each amendment makes it one more. */
  readonly revision: number;
  /** Which revision each expression says; a smaller number than `revision` is a stale one. */
  readonly says: Readonly<Record<Language, number>>;
  readonly brackets: readonly Bracket[];
  readonly footnotes: readonly Footnote[];
  /** SHA-256 over kind, depth, texts, brackets and footnotes, hexadecimal: what an amendment names as its base. */
  readonly hash: string;
  /** The same without the English expressions: what the hash of the document is made from. */
  readonly authenticHash: string;
}

/** What a delegation wants changed. */
export type Amendment = {
  /** `m1`, `m2`, … */
  readonly id: string;
  readonly by: string | null;
  /** Who wrote it: becomes an author of the text when it is accepted. */
  readonly account: string | null;
  /** Expressions of the paragraph meant as they stood when it was proposed; null for an insertion. */
  readonly was: Texts | null;
  readonly act: number;
  readonly at: string;
  readonly reason: string | null;
  readonly standing: 'pending' | 'accepted' | 'declined' | 'withdrawn';
  /** Why it was declined; null otherwise. */
  readonly answer: string | null;
} & AmendmentOperation;

export type AmendmentOperation =
  /** A new paragraph after another; null: at the very beginning. `base` is the hash of that other. */
  | {
      readonly operation: 'insert';
      readonly after: string | null;
      readonly base: string | null;
      readonly kind: ParagraphKind;
      readonly depth: number;
      readonly texts: Texts;
    }
  /** `texts` holds the languages that it gives; null leaves one as it is, and stale. */
  | {
      readonly operation: 'replace';
      readonly paragraph: string;
      readonly base: string;
      readonly texts: Texts;
    }
  | { readonly operation: 'delete'; readonly paragraph: string; readonly base: string };

export interface Comment {
  /** `c1`, `c2`, … */
  readonly id: string;
  readonly act: number;
  readonly at: string;
  /** State of who wrote, and whether as its voice (`state`), the Secretariat, an observer, or as a business or research input. */
  readonly by: string | null;
  readonly channel: 'state' | 'secretariat' | 'observer' | 'input';
  readonly organisation: string | null;
  /** Null: on the document as a whole. */
  readonly paragraph: string | null;
  readonly language: Language | null;
  /** Words meant, as they stood. */
  readonly quote: string | null;
  readonly text: string;
  readonly replyTo: string | null;
  readonly isResolved: boolean;
}

/** A term that must be rendered the same way throughout. */
export interface Term {
  readonly id: string;
  readonly ru: string;
  readonly zh: string;
  readonly en: string | null;
}

/** One of the two persons who found that the authentic texts say the same. */
export interface Certificate {
  readonly account: string;
  readonly state: string | null;
  readonly hash: string;
  readonly act: number;
  readonly at: string;
}

/** A version that was the text of the case once. */
export interface VersionMark {
  readonly version: number;
  /** After this act. */
  readonly act: number;
  readonly at: string;
  readonly hash: string;
}

/** The document of a case: a fold over its acts. */
export interface DocumentState {
  readonly title: Texts;
  /** 1, 2, 3 …: one more with each consolidation or other change of the authentic texts. */
  readonly version: number;
  /**
   * SHA-256 over the canonical form (RFC 8785) of `{paragraphs, title}`: the title in Russian and Chinese, and the SHA-256 over
   * the hashes of all runs of paragraphs, one after the other in hexadecimal. A run ends with the paragraph whose `authenticHash`
   * begins with 0, or with the last; its hash is the SHA-256 over the `authenticHash` of its paragraphs in the same way.
   * What assent and certificates are bound to: it changes with the
   * authentic texts, their order, kinds, brackets and footnotes, and not with the English texts alone.
   */
  readonly hash: string;
  readonly paragraphs: readonly Paragraph[];
  readonly amendments: readonly Amendment[];
  readonly comments: readonly Comment[];
  readonly terms: readonly Term[];
  readonly certificates: readonly Certificate[];
  readonly versions: readonly VersionMark[];
  /**
   * Accounts that gave words to the authentic texts since the first draft (of a draft, an accepted amendment, a consolidation in
   * other words, an expression, an alternative, a footnote, a title), in the order of their ids: none of them certifies it.
   * To accept as it is, to settle or to withdraw gives no words.
   */
  readonly authors: readonly string[];
  /** How many ids of each kind were given: `{p: 12, b: 3, a: 7, f: 1, m: 4, c: 20, t: 2}`. */
  readonly counters: Readonly<Record<string, number>>;
}

/** What the rules of consensus must know of a text. */
export interface TextStanding {
  readonly hash: string;
  readonly version: number;
  /** Whether title, footnotes and every paragraph have an expression in the language, and none is stale. */
  readonly complete: Readonly<Record<Language, boolean>>;
  /** Expressions that say an earlier revision of their paragraph. */
  readonly stale: number;
  readonly brackets: number;
  readonly pendingAmendments: number;
  /** Both authentic languages complete, no bracket, and certified by two persons on this hash. */
  readonly isConcordant: boolean;
  readonly certifiers: readonly string[];
}
