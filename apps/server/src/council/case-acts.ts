import type { Act } from '@hamkor/acts';
import type { CaseActDocument } from '@hamkor/contract';
import type { CaseState } from '@hamkor/council';
import { capacityOf } from '@hamkor/council';
import type { Role } from '@hamkor/registry';
import { sql } from 'kysely';
import { actOf } from '../acts/act-mapping.ts';
import { actorNames } from '../acts/act-list.ts';
import { readableActs } from '../acts/read-acts.ts';
import type { Page, Paging } from '../platform/paging.ts';
import { pageOfQuery } from '../platform/paging.ts';
import type { Database } from '../tables.ts';

/** An act of the timeline, with the capacity in which it was done as the case tells it now. */
export const caseActDocument = (
  { entry, content }: Act<unknown>,
  state: CaseState,
  names: ReadonlyMap<string, string>,
): CaseActDocument => {
  const { account, role, state: of, organisation } = content.actor;
  return {
    act: entry.seq,
    at: entry.at,
    hash: entry.hash,
    kind: content.kind,
    actor: account === null ? null : { name: names.get(account) ?? null, role, state: of, organisation },
    capacity: capacityOf({ account, role: role as Role | null, state: of, organisation }, state, entry.at),
    body: content.body as CaseActDocument['body'],
  };
};

export interface ActFilters {
  readonly kind?: readonly string[] | undefined;
  /** `council` or `drafting`. */
  readonly part?: string | undefined;
}

/** Acts of a case, newest first. */
export const findCaseActs = async (
  db: Database,
  state: CaseState,
  { kind, part }: ActFilters,
  paging: Paging,
): Promise<Page<CaseActDocument>> => {
  // Numbers first: of the many acts of a case only those of the page are read.
  const page = await pageOfQuery(
    db
      .selectFrom('act')
      .select('seq')
      .where('subject_type', '=', 'case')
      .where('subject_id', '=', state.id)
      .$if(kind !== undefined, (all) => all.where('kind', 'in', [...kind!, '']))
      .$if(part !== undefined, (all) => all.where('kind', 'like', `${part}.%`))
      .orderBy('seq', 'desc'),
    paging,
  );
  const numbers = page.items.map(({ seq }) => seq);
  const rows = await readableActs(db)
    .where('act.seq', '=', sql<string>`any(${numbers})`)
    .orderBy('act.seq', 'desc')
    .execute();
  const acts = rows.map(actOf);
  const names = await actorNames(db, acts);
  return { ...page, items: acts.map((act) => caseActDocument(act, state, names)) };
};
