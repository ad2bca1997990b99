import type { ChainModel, ChainProblemDocument, ChainTable } from '@hamkor/contract';
import { createContext, use } from 'react';
import type { EvidenceIndex } from '../model/evidence-of.ts';
import type { ModelWords } from '../model/use-model-words.ts';

/** A cell to show and to give the focus to. */
export interface CellTarget {
  readonly table: ChainTable;
  /** Place of the row in its table, from 0; null = the table. */
  readonly place: number | null;
  readonly field: string | null;
}

/** What every part of the editor works with. */
export interface Editing {
  readonly model: ChainModel;
  readonly words: ModelWords;
  readonly evidence: EvidenceIndex;
  readonly edit: (change: (model: ChainModel) => ChainModel) => void;
  /** Problems of a row by its place in the table. */
  readonly problemsAt: (table: ChainTable, place: number) => readonly ChainProblemDocument[];
  /** Shows a cell in its table. */
  readonly goTo: (target: CellTarget) => void;
}

const EditingContext = createContext<Editing | null>(null);
export const EditingProvider = EditingContext.Provider;

export const useEditing = (): Editing => {
  const editing = use(EditingContext);
  if (editing === null) throw new Error('outside of an editor');
  return editing;
};
