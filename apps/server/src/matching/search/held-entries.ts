import type { SearchHitDocument } from '@hamkor/contract';
import type { ConceptIndex, SearchIndex } from '@hamkor/matching';
import { searchIndex } from '@hamkor/matching';
import type { Viewer } from '@hamkor/registry';
import { mayRead } from '@hamkor/registry';
import type { PublishedRecord } from '../published-records.ts';
import { recordEntry } from './record-entry.ts';
import type { SearchEntry } from './search-entry.ts';
import { codeText, entryKey } from './search-entry.ts';

/** What is kept of an entry beside its words: enough to show a hit, and to tell who may see it. */
export interface HeldEntry extends Pick<
  SearchHitDocument,
  'kind' | 'id' | 'to' | 'name' | 'states' | 'codes'
> {
  /** Null where everybody may. */
  readonly record: Pick<PublishedRecord, 'owner' | 'visibility'> | null;
}

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
  const hold = (key: string, entry: SearchEntry, record: HeldEntry['record']): void => {
    const { kind, id, to, name, otherNames, states, codes, identifiers } = entry;
    index.put({ id: key, kind, name, otherNames, texts: textsOf(entry), codes, identifiers });
    held.set(key, { kind, id, to, name, states: [...states], codes: codes.map(codeText), record });
  };
  for (const entry of shipped) hold(entryKey(entry), entry, null);
  return {
    index,
    get: (key) => {
      const entry = held.get(key);
      if (entry === undefined) throw new Error(`the index found ${key}, which is not held`);
      return entry;
    },
    has: (key) => held.has(key),
    isReadable: (key, viewer) => {
      const entry = held.get(key);
      if (entry === undefined) return false;
      const { record } = entry;
      return (
        record === null ||
        record.visibility.scope === 'public' ||
        mayRead(viewer, { ...record, status: 'published', publishedAt: null })
      );
    },
    keyOf: recordKey,
    putRecord: (record) =>
      hold(recordKey(record.id), recordEntry(record), {
        owner: record.owner,
        visibility: record.visibility,
      }),
    removeRecord: (id) => {
      index.remove(recordKey(id));
      held.delete(recordKey(id));
    },
  };
};
