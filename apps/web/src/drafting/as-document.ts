import type { DraftDocument } from '@hamkor/contract';
import type { DocumentState } from '@hamkor/drafting';

/** A text as the rules of drafting know it: the API tells all of it that they read. */
export const asDocument = (document: DraftDocument): DocumentState => document;
