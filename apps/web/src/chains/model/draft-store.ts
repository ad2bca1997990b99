/** Working copies kept in the browser: models are too large for its small memory, so they lie in its database. */
import type { ChainGapDocument, ChainModel, Names } from '@hamkor/contract';
import type { LaneBasis } from './place-changes.ts';

/** A model being worked on. */
export interface Draft {
  /** `model:<id>`, `example:<id>` where it began from one of these, `own:<key>` otherwise. */
  readonly key: string;
  readonly model: ChainModel;
  /** Where places stood when its lanes were taken. */
  readonly laneBasis: LaneBasis;
  /** ISO date and time. */
  readonly changedAt: string;
  /** What was not known while it was designed, and what was taken in its stead. */
  readonly gaps: readonly ChainGapDocument[];
}

export interface DraftSummary {
  readonly key: string;
  readonly title: Names;
  readonly changedAt: string;
}

const shelf = 'drafts';

const opened = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('hamkor-chains', 1);
    request.addEventListener('upgradeneeded', () =>
      request.result.createObjectStore(shelf, { keyPath: 'key' }),
    );
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no database')));
  });

const ask = async <T>(
  mode: IDBTransactionMode,
  question: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> => {
  const database = await opened();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(shelf, mode);
      const request = question(transaction.objectStore(shelf));
      // A change that was only asked for is not kept yet: what counts is the end of the transaction.
      transaction.addEventListener('complete', () => resolve(request.result));
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('refused')));
    });
  } finally {
    database.close();
  }
};

/** A browser that refuses to keep anything is not an error: the answer then says that nothing is kept. */
const orElse = async <T>(wanted: Promise<T>, otherwise: T): Promise<T> => {
  try {
    return await wanted;
  } catch {
    return otherwise;
  }
};

export const readDraft = (key: string): Promise<Draft | undefined> =>
  orElse(
    ask<Draft | undefined>('readonly', (store) => store.get(key) as IDBRequest<Draft | undefined>),
    undefined,
  );

/** Whether it is kept. */
export const keepDraft = (draft: Draft): Promise<boolean> =>
  orElse(
    ask('readwrite', (store) => store.put(draft)).then(() => true),
    false,
  );

export const dropDraft = (key: string): Promise<boolean> =>
  orElse(
    ask('readwrite', (store) => store.delete(key)).then(() => true),
    false,
  );

/** The latest first. */
export const listDrafts = async (): Promise<readonly DraftSummary[]> => {
  const drafts = await orElse(
    ask<Draft[]>('readonly', (store) => store.getAll() as IDBRequest<Draft[]>),
    [],
  );
  return drafts
    .map(({ key, model, changedAt }) => ({ key, title: model.title, changedAt }))
    .sort((one, other) => other.changedAt.localeCompare(one.changedAt));
};
