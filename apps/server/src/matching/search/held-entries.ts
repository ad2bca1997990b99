import type { SearchHitDocument } from '@hamkor/contract';
import type { ConceptIndex, SearchIndex } from '@hamkor/matching';
import { searchIndex } from '@hamkor/matching';
import type { Viewer } from '@hamkor/registry';
import { mayRead } from '@hamkor/registry';
import type { PublishedRecord } from '../published-records.ts';
import { recordEntry } from './record-entry.ts';
import type { SearchEntry } from './search-entry.ts';
import { codeText, entryKey } from './search-entry.ts';

/** What is kept of an entry beside its words: enough to show a hit. */
export type HeldEntry = Pick<SearchHitDocument, 'kind' | 'id' | 'to' | 'name' | 'states' | 'codes'>;

/** The index with what its hits are shown by. */
export interface HeldEntries {
  readonly index: SearchIndex;
  readonly get: (key: string) => HeldEntry;
  readonly has: (key: string) => boolean;
  readonly isReadable: (key: string, viewer: Viewer) => boolean;
  readonly keyOf: (record: string) => string;
  readonly putRecord: (record: PublishedRecord) => void;
  readonly removeRecord: (id: string) => void;
}

/** Records of all types share one space of ids. */
const recordKey = (id: string): string => `record/${id}`;

const textsOf = ({ texts }: SearchEntry): readonly string[] =>
  texts.flatMap((text) => Object.values(text).filter((words) => words !== null));

/** Holds what everybody may see from the first, and records as they come. */
export const heldEntries = (shipped: readonly SearchEntry[], concepts: ConceptIndex): HeldEntries => {
  const index = searchIndex(concepts);
  const held = new Map<string, HeldEntry>();
  /** Records that not everybody may see. */
  const restricted = new Map<string, Pick<PublishedRecord, 'owner' | 'visibility'>>();
  const hold = (key: string, entry: SearchEntry): void => {
    const { kind, id, to, name, otherNames, states, codes, identifiers } = entry;
    // A heading is found as the concept that it is: see `products-meant.ts`.
    if (kind !== 'product')
      index.put({ id: key, kind, name, otherNames, texts: textsOf(entry), codes, identifiers });
    held.set(key, { kind, id, to, name, states: [...states], codes: codes.map(codeText) });
  };
  for (const entry of shipped) hold(entryKey(entry), entry);
  return {
    index,
    get: (key) => {
      const entry = held.get(key);
      if (entry === undefined) throw new Error(`the index found ${key}, which is not held`);
      return entry;
    },
    has: (key) => held.has(key),
    isReadable: (key, viewer) => {
      // Nearly everything is public, and a common word is asked of tens of thousands.
      const record = restricted.get(key);
      return record === undefined || mayRead(viewer, { ...record, status: 'published', publishedAt: null });
    },
    keyOf: recordKey,
    putRecord: (record) => {
      const key = recordKey(record.id);
      hold(key, recordEntry(record));
      if (record.visibility.scope === 'public') restricted.delete(key);
      else restricted.set(key, { owner: record.owner, visibility: record.visibility });
    },
    removeRecord: (id) => {
      const key = recordKey(id);
      index.remove(key);
      held.delete(key);
      restricted.delete(key);
    },
  };
};
