import type { duplicateSchema } from '@hamkor/contract';
import type { Comparable, LikenessReason, RecordBody, RecordState } from '@hamkor/registry';
import { blockingKeys, comparable, leastLikeness, recordLikeness } from '@hamkor/registry';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Database } from '../../tables.ts';
import type { DuplicateCaseRow, RegistryRecordRow } from '../tables.ts';
import type { Judging } from './record-document.ts';
import { recordItem } from './record-document.ts';

/** A record that may be the same thing as another. */
export interface LikelyDuplicate {
  readonly id: string;
  readonly name: RecordBody['name'];
  /** 0 to 1. */
  readonly likeness: number;
  readonly reasons: readonly LikenessReason[];
}

/**
 * At most so many records are compared with one, those that share most keys with it. Of the pairs that comparing all
 * shipped records finds, each is among the first two.
 */
const mostCompared = 30;

/**
 * Taking names apart is what costs time; so many bodies are kept taken apart, those asked for longest
 * ago dropped first. One process serves one database, where id and version name a body.
 */
const mostKept = 2000;
const takenApart = new Map<string, Comparable>();

const comparableOf = ({
  id,
  version,
  body,
}: Pick<RegistryRecordRow, 'id' | 'version' | 'body'>): Comparable => {
  const key = `${version} ${id}`;
  const found = takenApart.get(key) ?? comparable(body);
  takenApart.delete(key);
  takenApart.set(key, found);
  if (takenApart.size > mostKept) takenApart.delete(takenApart.keys().next().value!);
  return found;
};

/** Records that may be the same thing as a body, the likeliest first, among those that the reader may read. */
export const likelyDuplicates = async (
  db: Database,
  id: string | null,
  body: RecordBody,
): Promise<readonly LikelyDuplicate[]> => {
  const one = comparable(body);
  const { rows } = await sql<Pick<RegistryRecordRow, 'id' | 'version' | 'body'>>`
    select id, version, body from registry_record
    where id in (select hamkor_records_in_blocks(${blockingKeys(one)}::text[], ${mostCompared}))
      and id <> ${id ?? ''}`.execute(db);
  return rows
    .map((row): LikelyDuplicate => {
      const { likeness, reasons } = recordLikeness(one, comparableOf(row));
      return { id: row.id, name: row.body.name, likeness, reasons };
    })
    .filter(({ likeness }) => likeness >= leastLikeness)
    .toSorted((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1));
};

/** The same reasons seen from the other record. */
const turned = (reasons: readonly LikenessReason[]): LikenessReason[] =>
  reasons.map(({ key, one, other, likeness }) => ({ key, one: other, other: one, likeness }));

const ordered = (one: string, other: string): readonly [string, string] =>
  one < other ? [one, other] : [other, one];

/** Puts pairs that may be one before those who can judge them; a pair that was judged stays judged. */
export const queueDuplicates = async (
  db: Database,
  { id, body }: Pick<RecordState, 'id' | 'body'>,
): Promise<void> => {
  const likely = await likelyDuplicates(db, id, body);
  if (likely.length === 0) return;
  const rows = likely.map(({ id: like, likeness, reasons }) => {
    const [one, other] = ordered(id, like);
    return {
      one,
      other,
      likeness,
      reasons: one === id ? reasons : turned(reasons),
      verdict: null,
      kept: null,
      act: null,
    };
  });
  await sql`
    insert into duplicate_case
    select * from json_populate_recordset(null::duplicate_case, ${JSON.stringify(rows)}::json)
    on conflict (one, other) do nothing`.execute(db);
};

/** Pairs that nobody has judged yet, the likeliest first, as far as the reader may judge them. */
export const openDuplicates = async (
  db: Database,
  judging: Pick<Judging, 'policies' | 'today'>,
  limit: number,
): Promise<z.output<typeof duplicateSchema>[]> => {
  const cases = await db
    .selectFrom('duplicate_case')
    .selectAll()
    .where('verdict', 'is', null)
    .orderBy('likeness', 'desc')
    .orderBy('one')
    .orderBy('other')
    .limit(limit)
    .execute();
  const ids = [...new Set(cases.flatMap(({ one, other }) => [one, other]))];
  const rows = await db
    .selectFrom('registry_record')
    .selectAll()
    .where('id', '=', sql<string>`any(${ids})`)
    .execute();
  const byId = new Map(rows.map((row): [string, RegistryRecordRow] => [row.id, row]));
  return cases.flatMap((found: DuplicateCaseRow) => {
    const [one, other] = [byId.get(found.one), byId.get(found.other)];
    return one === undefined || other === undefined
      ? []
      : [
          {
            one: recordItem(one, judging),
            other: recordItem(other, judging),
            likeness: found.likeness,
            reasons: [...found.reasons],
          },
        ];
  });
};

/** A person's verdict on a pair. */
export interface Verdict {
  readonly one: string;
  readonly other: string;
  readonly verdict: 'same' | 'different';
  readonly kept: string | null;
  readonly act: number;
}

/** Keeps a verdict, of a pair that was queued or that a person has found. */
export const keepVerdict = async (db: Database, verdict: Verdict): Promise<void> => {
  const [one, other] = ordered(verdict.one, verdict.other);
  const { verdict: said, kept, act } = verdict;
  await sql`
    insert into duplicate_case (one, other, likeness, reasons, verdict, kept, act)
    values (${one}, ${other}, 1, '[]', ${said}, ${kept}, ${act})
    on conflict (one, other) do update set verdict = excluded.verdict, kept = excluded.kept, act = excluded.act`.execute(
    db,
  );
};
