import type { SearchHitDocument } from '@hamkor/contract';
import type { Code, Trilingual } from '@hamkor/registry';

/** One thing that a search may find. */
export interface SearchEntry {
  readonly kind: SearchHitDocument['kind'];
  readonly id: string;
  /** Address of its page. */
  readonly to: string;
  readonly name: Trilingual;
  /** Names in any other script or language, and everyday words for it. */
  readonly otherNames: readonly string[];
  /** What else is said of it. */
  readonly texts: readonly Trilingual[];
  readonly states: readonly string[];
  readonly codes: readonly Code[];
  /** Identifiers by which it is asked for as they stand: UN/LOCODE, LEI. */
  readonly identifiers: readonly string[];
}

/** What tells one entry from all others. */
export const entryKey = ({ kind, id }: Pick<SearchEntry, 'kind' | 'id'>): string => `${kind}/${id}`;

/** A code as it is shown: `HS 8708`. */
export const codeText = ({ scheme, code }: Pick<Code, 'scheme' | 'code'>): string => `${scheme} ${code}`;
