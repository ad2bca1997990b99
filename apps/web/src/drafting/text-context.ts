import type { DraftDocument, NoteDocument, TextStandingDocument } from '@hamkor/contract';
import type { DraftingKind, Language } from '@hamkor/drafting';
import { createContext, use } from 'react';
import type { Span } from './selection/selection-span.ts';

/** Forms that open at a paragraph, or at none. */
export type FormName =
  | 'amend'
  | 'insert'
  | 'remove'
  | 'bracket'
  | 'alternative'
  | 'comment'
  | 'footnote'
  | 'translate'
  | 'entitle';

/** The one form that is open on the page; `form` null: the choice of what to do with a paragraph. */
export interface OpenForm {
  readonly form: FormName | null;
  readonly paragraph: string | null;
  /** Bracket or comment that it is about. */
  readonly item?: string;
  readonly language?: Language;
  readonly span?: Span;
}

/** What every part of the page of a text shares. */
export interface TextPageState {
  readonly caseId: string;
  /** Account of the reader; null for visitors. */
  readonly account: string | null;
  /** States that the reader speaks or works for. */
  readonly ownStates: readonly string[];
  readonly isSecretariat: boolean;
  readonly document: DraftDocument;
  readonly standing: TextStandingDocument;
  /** Seats in which the reader may do something now; empty where that is not open. */
  readonly seatsFor: (kind: DraftingKind) => readonly string[];
  /** Comments that stay within the reader's state until its coordinator clears them, and the seats in which one may be written. */
  readonly notes: readonly NoteDocument[];
  readonly noteSeats: readonly string[];
  readonly columns: readonly Language[];
  readonly open: (form: OpenForm | null) => void;
}

export const TextContext = createContext<TextPageState | null>(null);

export const useTextPage = (): TextPageState => {
  const state = use(TextContext);
  if (state === null) throw new Error('a part of the page of a text stands outside of it');
  return state;
};
