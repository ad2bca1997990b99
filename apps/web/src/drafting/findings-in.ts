import type { DraftDocument } from '@hamkor/contract';
import { findingsOf } from '@hamkor/drafting';
import type { Finding } from '@hamkor/drafting';
import { asDocument } from './as-document.ts';

/** What does not agree between the languages of a text. */
export const findingsIn = (document: DraftDocument): readonly Finding[] => findingsOf(asDocument(document));
