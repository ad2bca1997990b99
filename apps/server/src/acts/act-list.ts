import type { actSchema } from '@hamkor/contract';
import type { Act } from '@hamkor/acts';
import type { z } from 'zod';
import type { Page, Paging } from '../platform/paging.ts';
import { pageOfQuery } from '../platform/paging.ts';
import type { Database } from '../tables.ts';
import { actOf } from './act-mapping.ts';
import { readableActs } from './read-acts.ts';

export type ActDocument = z.output<typeof actSchema>;

/** Names of those who acted, by account, as far as the reader may know them. */
export const actorNames = async (
  db: Database,
  acts: readonly Act[],
): Promise<ReadonlyMap<string, string>> => {
  const accounts = [...new Set(acts.flatMap(({ content }) => content.actor.account ?? []))];
  if (accounts.length === 0) return new Map();
  const rows = await db.selectFrom('account').select(['id', 'name']).where('id', 'in', accounts).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
};

const documentOf = (
  { entry, salt, content, readers }: Act,
  names: ReadonlyMap<string, string>,
): ActDocument => {
  const { kind, subject, actor, source, body } = content;
  const { account, role, state, organisation } = actor;
  return {
    entry,
    kind,
    subject,
    actor: account === null ? null : { name: names.get(account) ?? null, role, state, organisation },
    source,
    body: body as ActDocument['body'],
    salt,
    readers: { ...readers, states: [...readers.states] },
  };
};

export const actDocuments = async (db: Database, acts: readonly Act[]): Promise<ActDocument[]> => {
  const names = await actorNames(db, acts);
  return acts.map((act) => documentOf(act, names));
};

export interface ActFilters {
  readonly subject_type?: string | undefined;
  readonly subject_id?: string | undefined;
  readonly kind?: string | undefined;
}

/** Acts that the reader may read, newest first. */
export const findActs = async (
  db: Database,
  { subject_type, subject_id, kind }: ActFilters,
  paging: Paging,
): Promise<Page<ActDocument>> => {
  const query = readableActs(db)
    .$if(subject_type !== undefined, (all) => all.where('act.subject_type', '=', subject_type!))
    .$if(subject_id !== undefined, (all) => all.where('act.subject_id', '=', subject_id!))
    .$if(kind !== undefined, (all) => all.where('act.kind', '=', kind!))
    .orderBy('act.seq', 'desc');
  const page = await pageOfQuery(query, paging);
  return { ...page, items: await actDocuments(db, page.items.map(actOf)) };
};
