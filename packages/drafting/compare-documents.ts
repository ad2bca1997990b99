import { diffArrays } from 'diff';
import type { DocumentState, Footnote, Paragraph } from './document.ts';
import type { Language } from './language.ts';
import { plainText } from './plain-text.ts';
import { wordDiff } from './word-diff.ts';
import type { WordRun } from './word-diff.ts';

/** What became of a paragraph between two versions, in one language. */
export interface ParagraphChange {
  readonly id: string;
  /** `changed`: its words, its brackets, its footnotes, its kind or its depth, in this language. */
  readonly kind: 'same' | 'changed' | 'added' | 'deleted';
  /** Whether it stands in another order among the paragraphs that both versions have. */
  readonly isMoved: boolean;
  readonly before: Paragraph | null;
  readonly after: Paragraph | null;
  /** The text with its alternatives shown; empty where neither version has an expression in this language. */
  readonly runs: readonly WordRun[];
  /** Footnotes that were added or removed; a footnote is never reworded. */
  readonly footnotes: readonly { readonly kind: 'added' | 'removed'; readonly footnote: Footnote }[];
}

export interface DocumentComparison {
  readonly language: Language;
  readonly title: readonly WordRun[];
  /** In the order of the second version; what was deleted stands where it stood. */
  readonly paragraphs: readonly ParagraphChange[];
  readonly counts: Readonly<Record<'same' | 'changed' | 'added' | 'deleted' | 'moved', number>>;
}

const shownText = (paragraph: Paragraph | null, language: Language): string =>
  paragraph === null ? '' : (plainText(paragraph, language, 'shown') ?? '');

const without = (list: readonly Footnote[], others: readonly Footnote[]): readonly Footnote[] =>
  list.filter((one) => !others.some((other) => other.id === one.id));

const footnoteChanges = (before: Paragraph | null, after: Paragraph | null) => {
  const old = before?.footnotes ?? [];
  const now = after?.footnotes ?? [];
  return [
    ...without(old, now).map((footnote) => ({ kind: 'removed' as const, footnote })),
    ...without(now, old).map((footnote) => ({ kind: 'added' as const, footnote })),
  ];
};

const changeOf = (
  before: Paragraph | null,
  after: Paragraph | null,
  isMoved: boolean,
  language: Language,
): ParagraphChange => {
  const runs = wordDiff(shownText(before, language), shownText(after, language), language);
  const footnotes = footnoteChanges(before, after);
  const isSame =
    before?.kind === after?.kind &&
    before?.depth === after?.depth &&
    footnotes.length === 0 &&
    runs.every((run) => run.kind === 'same');
  return {
    id: (after ?? before)!.id,
    kind: before === null ? 'added' : after === null ? 'deleted' : isSame ? 'same' : 'changed',
    isMoved,
    before,
    after,
    runs,
    footnotes,
  };
};

/** Two versions of a document, or any two documents whose ids are of the same origin, paragraph by paragraph. */
export const compareDocuments = (
  one: DocumentState,
  other: DocumentState,
  language: Language,
): DocumentComparison => {
  const before = new Map(one.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const after = new Map(other.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const paragraphs: ParagraphChange[] = [];
  for (const { added, removed, value } of diffArrays([...before.keys()], [...after.keys()]))
    for (const id of value) {
      const isInBoth = before.has(id) && after.has(id);
      // A paragraph that moved is told of once, where it is now.
      if (removed && isInBoth) continue;
      const isMoved = added && isInBoth;
      paragraphs.push(changeOf(before.get(id) ?? null, after.get(id) ?? null, isMoved, language));
    }
  const counted = (kind: ParagraphChange['kind']) =>
    paragraphs.filter((paragraph) => paragraph.kind === kind).length;
  return {
    language,
    title: wordDiff(one.title[language] ?? '', other.title[language] ?? '', language),
    paragraphs,
    counts: {
      same: counted('same'),
      changed: counted('changed'),
      added: counted('added'),
      deleted: counted('deleted'),
      moved: paragraphs.filter((paragraph) => paragraph.isMoved).length,
    },
  };
};
