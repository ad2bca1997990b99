import type { Act } from '@hamkor/acts';
import { sql } from 'kysely';
import type { Database } from '../tables.ts';
import { actsFrom } from './read-acts.ts';

/** Tables that are made out of acts alone: emptied and filled again they are the same. */
export interface Projection {
  readonly name: string;
  /** Removes every row. */
  readonly empty: (transaction: Database) => Promise<void>;
  /** Takes up acts in the order of the log, among them those of other domains. */
  readonly apply: (transaction: Database, acts: readonly Act[]) => Promise<void>;
  /** One hash over all rows in a fixed order. */
  readonly hash: (transaction: Database) => Promise<string>;
}

/** What a projection was, and what it is when made again. */
export interface ProjectionVerdict {
  readonly name: string;
  readonly isSame: boolean;
}

const chunk = 2000;

/** The owner means the whole log, whoever its acts are for; and nobody appends meanwhile. */
const begin = async (transaction: Database): Promise<void> => {
  await sql`select set_config('hamkor.whole', 'yes', true)`.execute(transaction);
  await sql`select * from hamkor_log_tail()`.execute(transaction);
};

const makeAgain = async (transaction: Database, projections: readonly Projection[]): Promise<void> => {
  for (const { empty } of projections) await empty(transaction);
  for (let seq = 1; ;) {
    const acts = await actsFrom(transaction, seq, chunk);
    for (const { apply } of projections) await apply(transaction, acts);
    const last = acts.at(-1);
    if (last === undefined) return;
    seq = last.entry.seq + 1;
  }
};

/** Makes projections again out of the log; as the owner, in one transaction. */
export const rebuild = (owner: Database, projections: readonly Projection[]): Promise<void> =>
  owner.transaction().execute(async (transaction) => {
    await begin(transaction);
    await makeAgain(transaction, projections);
  });

/** Whether projections are what the log makes of them; as the owner. What is made to compare is not kept. */
export const compareProjections = async (
  owner: Database,
  projections: readonly Projection[],
): Promise<readonly ProjectionVerdict[]> => {
  const transaction = await owner.startTransaction().execute();
  try {
    await begin(transaction);
    const hashes = async (): Promise<string[]> => {
      const all: string[] = [];
      for (const { hash } of projections) all.push(await hash(transaction));
      return all;
    };
    const found = await hashes();
    await makeAgain(transaction, projections);
    const made = await hashes();
    return projections.map(({ name }, place) => ({ name, isSame: found[place] === made[place] }));
  } finally {
    await transaction.rollback().execute();
  }
};
