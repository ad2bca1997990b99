import type { ConceptDocument, SearchHitDocument, SearchResultDocument } from '@hamkor/contract';
import type { ConceptIndex, Hit, PlacedConcept } from '@hamkor/matching';
import { conceptIndex } from '@hamkor/matching';
import type { Locale } from '@hamkor/messages';
import type { RecordType, Viewer } from '@hamkor/registry';
import { recordTypes } from '@hamkor/registry';
import type { CorridorService } from '../../corridors/corridor-service.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Database } from '../../tables.ts';
import { conceptsOfFacts } from '../concepts-of-facts.ts';
import { newestAct } from '../newest-act.ts';
import { onMatchingDuty } from '../on-duty.ts';
import type { PublishedRecord, ReadTo } from '../published-records.ts';
import { findChanged } from '../published-records.ts';
import type { FindRecords } from '../saved-searches/run-saved-searches.ts';
import type { HeldEntries } from './held-entries.ts';
import { heldEntries } from './held-entries.ts';
import { isMeant, productsMeant } from './products-meant.ts';
import { entryKey } from './search-entry.ts';
import { shippedEntries } from './shipped-entries.ts';

export type SearchedFacts = Pick<Facts, 'trade' | 'nomenclature' | 'countries' | 'mechanisms' | 'claims'>;

export interface SearchQuestion {
  readonly query: string;
  /** Null: of all kinds. */
  readonly kinds: readonly string[] | null;
  /** ISO 3166-1 alpha-3; null: of all states and of none. */
  readonly states: readonly string[] | null;
  readonly offset: number;
  readonly limit: number;
}

/** One search over everything, as far as whoever asks may see it. */
export interface SearchService {
  readonly search: (
    viewer: Viewer,
    question: SearchQuestion,
    locale: Locale,
  ) => Promise<SearchResultDocument>;
  /** Records that a saved search shows its owner. */
  readonly findRecords: FindRecords;
  /** Concepts that a text may mean, of one classification or of all. */
  readonly concepts: (text: string, scheme: string | null, limit: number) => readonly ConceptDocument[];
  /** The concept index itself, for matching. */
  readonly conceptIndex: () => ConceptIndex;
  /** Makes the index before anybody asks, once the start is over. */
  readonly warm: (onDefect: (reason: unknown) => void) => void;
  /** Leaves off reading records. */
  readonly close: () => Promise<void>;
}

export interface SearchDependencies {
  /** Null: no database is there; the records given are searched instead. */
  readonly db: Database | null;
  readonly records?: readonly PublishedRecord[];
  readonly facts: SearchedFacts;
  readonly corridors: Pick<CorridorService, 'facts'>;
}

/** Editions of the classifications that concepts are of. */
const editions: Readonly<Record<string, string>> = { HS: '2022', ISIC: '4' };
/** Concepts that a search tells it was understood as. */
const conceptsTold = 5;
/** Records read at once: between them others are served. */
const chunk = 200;
/** After the start there is more urgent work. */
const quietMs = 5000;
/** Hits of a saved search among which news count: what a person would page through. */
const hitsOfSavedSearch = 200;

export const conceptDocument = ({ concept, likelihood, because }: PlacedConcept): ConceptDocument => ({
  scheme: concept.scheme,
  edition: concept.edition,
  code: concept.code,
  name: { ...concept.name },
  likelihood,
  because: [...because],
});

const productKey = (hs: string): string => entryKey({ kind: 'product', id: hs });

const isRecordType = (kind: string): kind is RecordType => (recordTypes as readonly string[]).includes(kind);

/** The parts of a list with commas; null where nothing is asked. */
const listed = (text: string | undefined): readonly string[] | null =>
  text === undefined ? null : text.split(',').map((part) => part.trim());

/** Whether a hit is of the kinds and states asked for, and whoever asks may see it. */
const accepts =
  (entries: HeldEntries, viewer: Viewer, kinds: readonly string[] | null, states: readonly string[] | null) =>
  (key: string, kind: string): boolean =>
    (kinds === null || kinds.includes(kind)) &&
    (states === null || entries.get(key).states.some((state) => states.includes(state))) &&
    entries.isReadable(key, viewer);

export const searchService = ({ db, records = [], facts, corridors }: SearchDependencies): SearchService => {
  let concepts: ConceptIndex | null = null;
  const conceptsNow = (): ConceptIndex => (concepts ??= conceptIndex(conceptsOfFacts(facts)));
  let held: HeldEntries | null = null;
  let readTo: ReadTo = { act: 0, id: '' };
  /** The newest act that the index has been brought to. */
  let upTo = -1;
  let reading: Promise<void> | null = null;
  let warming: NodeJS.Timeout | null = null;
  let isClosed = false;

  const readNext = async (database: Database, entries: HeldEntries): Promise<boolean> => {
    const changed = await onMatchingDuty(database, (transaction) => findChanged(transaction, readTo, chunk));
    for (const change of changed)
      if (change.kind === 'published') entries.putRecord(change.record);
      else entries.removeRecord(change.id);
    const last = changed.at(-1);
    if (last !== undefined)
      readTo =
        last.kind === 'published'
          ? { act: last.record.act, id: last.record.id }
          : { act: last.act, id: last.id };
    return changed.length === chunk && !isClosed;
  };
  const read = async (database: Database, entries: HeldEntries): Promise<void> => {
    const newest = await newestAct(database);
    if (newest === upTo) return;
    // An act that comes in meanwhile is found by the next question.
    // oxlint-disable-next-line no-await-in-loop -- each part begins where the one before ended
    while (await readNext(database, entries));
    upTo = newest;
  };
  /** The index as the log stands now. */
  const current = async (): Promise<HeldEntries> => {
    if (held === null) {
      held = heldEntries(shippedEntries(facts, corridors.facts().nodes), conceptsNow());
      for (const record of records) held.putRecord(record);
    }
    if (db !== null) {
      // What is being read may have begun before the act that whoever asks has just done.
      if (reading !== null) await reading;
      reading ??= read(db, held).finally(() => {
        reading = null;
      });
      await reading;
    }
    return held;
  };

  const reasonDocument = (reason: Hit['because'][number], locale: Locale) => {
    if (reason.kind !== 'concept') return { ...reason };
    const [scheme = '', code = ''] = reason.found.split(' ');
    const name = conceptsNow().get({ scheme, edition: editions[scheme] ?? null, code })?.name[locale];
    return { ...reason, found: name == null ? reason.found : `${reason.found} ${name}` };
  };
  return {
    search: async (viewer, { query, kinds, states, offset, limit }, locale) => {
      const entries = await current();
      const found = entries.index.search(query, {
        limit: offset + limit,
        accepts: accepts(entries, viewer, kinds, states),
      });
      const documentOf = (key: string, score: number, because: Hit['because']): SearchHitDocument => ({
        ...entries.get(key),
        score,
        because: because.map((reason) => reasonDocument(reason, locale)),
      });
      // Products are of no state.
      const isAboutProducts = states === null && (kinds === null || kinds.includes('product'));
      const best = found.hits[0]?.score ?? 1;
      const products = (isAboutProducts ? productsMeant(query, found.concepts) : [])
        .map(({ hs, share, because }) => ({ key: productKey(hs), score: share * best, because: [because] }))
        .filter(({ key }) => entries.has(key));
      const others = found.hits.map(({ id: key, score, because }) => ({ key, score, because }));
      const hits = [...products, ...others]
        .toSorted((one, other) => other.score - one.score)
        .slice(offset, offset + limit)
        .map(({ key, score, because }) => documentOf(key, score, because));
      return {
        query,
        total: found.total + products.length,
        hits,
        concepts: found.concepts
          .filter((concept) => isMeant(query, concept))
          .slice(0, conceptsTold)
          .map(conceptDocument),
      };
    },
    findRecords: async (viewer, query, filters, among) => {
      const entries = await current();
      const kinds = listed(filters['kind'])?.filter(isRecordType) ?? recordTypes;
      const isAccepted = accepts(entries, viewer, kinds, listed(filters['state']));
      const wanted = new Set(among.map(entries.keyOf).filter((key) => entries.has(key)));
      const found =
        query.trim() === ''
          ? [...wanted].filter((key) => isAccepted(key, entries.get(key).kind))
          : entries.index
              .search(query, { limit: hitsOfSavedSearch, accepts: isAccepted })
              .hits.map(({ id: key }) => key)
              .filter((key) => wanted.has(key));
      return found.map((key) => entries.get(key).id);
    },
    concepts: (text, scheme, limit) =>
      conceptsNow()
        .place(text, { limit, accepts: (concept) => scheme === null || concept.scheme === scheme })
        .map(conceptDocument),
    conceptIndex: conceptsNow,
    warm: (onDefect) => {
      warming = setTimeout(() => {
        current().catch(onDefect);
      }, quietMs);
      warming.unref();
    },
    close: async () => {
      isClosed = true;
      if (warming !== null) clearTimeout(warming);
      await reading?.catch(() => {});
    },
  };
};
