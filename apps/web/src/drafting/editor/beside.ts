import type { CommentDocument, DraftDocument, NoteDocument } from '@hamkor/contract';
import type { Finding } from '@hamkor/drafting';
import type { Beside } from './Margin.tsx';

/** Where something stands: beside its paragraph, or with the document as a whole (`''`), as where its paragraph is gone. */
const documentAsWhole = '';

export interface Margins {
  readonly at: (paragraph: string) => Beside;
  /** What is about the document as a whole, and what is about paragraphs that are no more. */
  readonly whole: Beside;
  readonly repliesTo: (comment: string) => readonly CommentDocument[];
}

type Writable = { [Name in keyof Beside]: Beside[Name][number][] };

const nothing: Beside = { findings: [], amendments: [], comments: [], notes: [] };
const noReplies: readonly CommentDocument[] = [];

/** Sorts findings, pending amendments, comments and notes to the paragraphs that they are about. */
export const marginsOf = (
  document: DraftDocument,
  findings: readonly Finding[],
  notes: readonly NoteDocument[],
): Margins => {
  const known = new Set(document.paragraphs.map(({ id }) => id));
  const places = new Map<string, Writable>();
  const at = (paragraph: string | null): Writable => {
    const place = paragraph !== null && known.has(paragraph) ? paragraph : documentAsWhole;
    const found = places.get(place) ?? { findings: [], amendments: [], comments: [], notes: [] };
    places.set(place, found);
    return found;
  };
  for (const finding of findings) at(finding.paragraph).findings.push(finding);
  for (const amendment of document.amendments) {
    if (amendment.standing !== 'pending') continue;
    at(amendment.operation === 'insert' ? amendment.after : amendment.paragraph).amendments.push(amendment);
  }
  const comments = new Map(document.comments.map((comment) => [comment.id, comment]));
  const rootOf = (comment: CommentDocument): CommentDocument => {
    const above = comment.replyTo === null ? undefined : comments.get(comment.replyTo);
    return above === undefined ? comment : rootOf(above);
  };
  const replies = new Map<string, CommentDocument[]>();
  for (const comment of document.comments) {
    const root = rootOf(comment);
    if (root === comment) at(comment.paragraph).comments.push(comment);
    else replies.set(root.id, [...(replies.get(root.id) ?? []), comment]);
  }
  for (const note of notes) {
    if (note.kind === 'comment' && note.cleared === null) at(note.paragraph).notes.push(note);
  }
  return {
    at: (paragraph) => places.get(paragraph) ?? nothing,
    whole: places.get(documentAsWhole) ?? nothing,
    repliesTo: (comment) => replies.get(comment) ?? noReplies,
  };
};
