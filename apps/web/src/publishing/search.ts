import type { RecordType } from './form/field-list.ts';
import { publishable } from './form/field-list.ts';

type Given = Readonly<Record<string, unknown>>;

const isType = (value: unknown): value is RecordType => publishable.some((type) => type === value);

/** With which type of record the form begins. */
export const validatePublishSearch = ({ type }: Given): { readonly type?: RecordType } =>
  isType(type) ? { type } : {};

/** Filters of the board. */
export interface BoardSearch {
  readonly type?: string;
  readonly kind?: 'request' | 'offer';
  readonly state?: string;
  readonly q?: string;
}

export const validateBoardSearch = ({ type, kind, state, q }: Given): BoardSearch => ({
  ...(isType(type) ? { type } : {}),
  ...(kind === 'request' || kind === 'offer' ? { kind } : {}),
  ...(typeof state === 'string' && /^[A-Z]{3}$/.test(state) ? { state } : {}),
  ...(typeof q === 'string' && q.trim() !== '' && q.length <= 200 ? { q } : {}),
});
