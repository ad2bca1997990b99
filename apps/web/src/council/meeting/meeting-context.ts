import type { CaseAnswerDocument, CaseDocument } from '@hamkor/contract';
import { createContext, use } from 'react';

/** A case that is a meeting. */
export type MeetingCase = CaseDocument & { readonly meeting: NonNullable<CaseDocument['meeting']> };

/** What every part of a meeting room shares. */
export interface MeetingRoom {
  readonly matter: MeetingCase;
  readonly answer: CaseAnswerDocument;
  /** Account of the reader; null for visitors. */
  readonly account: string | null;
  readonly seatsFor: (kind: string) => readonly string[];
}

export const MeetingContext = createContext<MeetingRoom | null>(null);

export const useMeeting = (): MeetingRoom => {
  const room = use(MeetingContext);
  if (room === null) throw new Error('a part of a meeting room stands outside of it');
  return room;
};
