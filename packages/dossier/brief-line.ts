/** Sentences of a brief and what is put into them. */
import type { Trilingual } from '@hamkor/registry';
import type { BriefArgument, BriefLine, BriefSentence } from './brief-document.ts';
import type { BriefGround } from './brief-ground.ts';
import type { CapturedItem } from './dossier-item.ts';
import type { NoteBook } from './source-notes.ts';

/** Writes a section, taking the numbers of its source notes from the book. */
export type Write = (ground: BriefGround, book: NoteBook) => readonly BriefLine[];

export const line = (
  key: BriefSentence,
  args: BriefLine['args'],
  item: CapturedItem | null = null,
): BriefLine => ({
  key,
  args,
  item: item === null ? null : { kind: item.kind, id: item.id },
});
export const text = (given: Trilingual): BriefArgument => ({ kind: 'text', text: given });
export const words = (given: string): BriefArgument => ({ kind: 'words', words: given });
export const states = (given: readonly string[]): BriefArgument => ({ kind: 'states', states: given });
export const key = (given: string): BriefArgument => ({ kind: 'key', key: given });
export const ofYear = (given: number): BriefArgument => words(String(given));

export const dossierAddress = ({ dossier }: BriefGround): string => `/dossiers/${dossier.id}`;
export const caseAddress = (id: string): string => `/council/cases/${id}`;
