import { createContext, use } from 'react';
import type { RecordBody } from './field-list.ts';
import type { Path } from './body-change.ts';
import { pointerOf } from './body-change.ts';

/** What every field of the form shares: the body, how to change it, and what is wrong where. */
export interface RecordForm {
  readonly body: RecordBody;
  readonly change: (path: Path, value: unknown) => void;
  /** What is wrong, by pointer into the body. */
  readonly wrong: ReadonlyMap<string, string>;
}

export const RecordFormContext = createContext<RecordForm | null>(null);

export const useRecordForm = (): RecordForm => {
  const form = use(RecordFormContext);
  if (form === null) throw new Error('a field stands outside its form');
  return form;
};

/** Id of the input at a place, by which problems lead to it. */
export const inputId = (path: Path): string => `field${pointerOf(path).replaceAll('/', '-')}`;
