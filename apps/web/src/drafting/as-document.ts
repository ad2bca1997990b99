import type { AmendmentDocument, DraftDocument, DraftParagraphDocument } from '@hamkor/contract';
import type { Amendment, DocumentState, Paragraph } from '@hamkor/drafting';

// What the server keeps to itself (who typed an amendment, hashes of parts) is not needed to read a text.

export const asParagraph = (paragraph: DraftParagraphDocument): Paragraph => ({
  authenticHash: '',
  ...paragraph,
});

export const asAmendment = (amendment: AmendmentDocument): Amendment => amendment;

/** A text as the rules of drafting know it, from what the API tells of it. */
export const asDocument = (document: DraftDocument): DocumentState => ({
  ...document,
  paragraphs: document.paragraphs.map(asParagraph),
  amendments: document.amendments.map(asAmendment),
});
