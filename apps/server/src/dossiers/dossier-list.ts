import { dossierItemSchema } from '@hamkor/contract';
import type { DossierItemDocument } from '@hamkor/contract';
import type { DossierState } from '@hamkor/dossier';
import { itemKinds } from '@hamkor/dossier';
import { sql } from 'kysely';
import { z } from 'zod';
import { containsWords, every, holdsAll, sharesOneOf } from '../listing/conditions.ts';
import type { List } from '../listing/list-routes.ts';
import { orderOf } from '../listing/order.ts';
import { countries, searchText, sortBy } from '../listing/query-fields.ts';
import { pageOfQuery } from '../platform/paging.ts';
import { readAs } from '../registry/read-as.ts';
import type { Database } from '../tables.ts';

const sorts = {
  changed: sql`last_act`,
  title: sql`lower(coalesce(state #>> '{title,en}', state #>> '{title,ru}', state #>> '{title,zh}')) collate "C"`,
};
const sortKeys = Object.keys(sorts) as (keyof typeof sorts)[];

const filters = {
  q: searchText,
  state: countries,
  mine: z.enum(['yes']).optional().describe('Dossiers that name a state for which whoever asks holds a role'),
  item: z
    .stringFormat('option:substitution-KAZ-IND-2709', new RegExp(`^(${itemKinds.join('|')}):\\P{Cc}+$`, 'u'))
    .max(620)
    .optional()
    .describe('Kind and id of a thing: dossiers that hold it'),
  sort: sortBy(sortKeys, '-changed'),
};

const documentOf = (state: DossierState): DossierItemDocument => ({
  id: state.id,
  title: state.title,
  summary: state.summary,
  states: [...state.states],
  readers: state.readers,
  items: state.items.length,
  risks: state.risks.length,
  snapshots: state.snapshots.length,
  openedAt: state.opened.at,
  openedBy: state.opened.state,
  lastAt: state.lastAt,
});

/** Dossiers that whoever asks may read, those changed last first. */
export const dossierList = (db: Database): List<typeof filters, typeof dossierItemSchema> => ({
  path: '/dossiers',
  tag: 'Dossiers',
  summary: 'Dossiers: what is gathered from an option to the delivery of a project',
  filters,
  item: dossierItemSchema,
  columns: [
    { header: 'id', cell: ({ id }) => id },
    { header: 'title_en', cell: ({ title }) => title.en },
    { header: 'title_ru', cell: ({ title }) => title.ru },
    { header: 'title_zh', cell: ({ title }) => title.zh },
    { header: 'states', cell: ({ states }) => states },
    { header: 'readers', cell: ({ readers }) => readers },
    { header: 'items', cell: ({ items }) => items },
    { header: 'risks', cell: ({ risks }) => risks },
    { header: 'snapshots', cell: ({ snapshots }) => snapshots },
    { header: 'opened_at', cell: ({ openedAt }) => openedAt },
    { header: 'opened_by', cell: ({ openedBy }) => openedBy },
    { header: 'changed_at', cell: ({ lastAt }) => lastAt },
  ],
  find: ({ q, state, mine, item, sort }, paging, viewer) =>
    readAs(db, viewer, async (reader) => {
      const own = viewer.grants.flatMap((grant) => grant.state ?? []);
      const query = reader
        .selectFrom('dossier')
        .select('state')
        .where(
          every([
            ...containsWords(q),
            ...sharesOneOf('states', state),
            ...sharesOneOf('states', mine === undefined ? undefined : own),
            ...holdsAll('items', item === undefined ? undefined : [item]),
          ]),
        )
        .orderBy(orderOf(sorts, sort, 'id'));
      const page = await pageOfQuery(query, paging);
      return { ...page, items: page.items.map((row) => documentOf(row.state)) };
    }),
});
