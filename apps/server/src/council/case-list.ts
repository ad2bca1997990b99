import { caseItemSchema } from '@hamkor/contract';
import type { CaseItemDocument } from '@hamkor/contract';
import { caseAt, caseKinds, stages } from '@hamkor/council';
import type { Viewer } from '@hamkor/registry';
import type { SqlBool } from 'kysely';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Condition } from '../listing/conditions.ts';
import { containsWords, every, isOneOf, sharesOneOf } from '../listing/conditions.ts';
import type { CsvColumn } from '../listing/csv.ts';
import type { List } from '../listing/list-routes.ts';
import { byNumber, byText, orderOf } from '../listing/order.ts';
import { commaList, countries, searchText, sortBy } from '../listing/query-fields.ts';
import { pageOfQuery } from '../platform/paging.ts';
import { readAs } from '../registry/read-as.ts';
import type { CouncilDependencies } from './council-dependencies.ts';
import { caseItem } from './case-item.ts';

const sorts = {
  newest: byNumber('last_act'),
  opened: byText('opened_at'),
  title: sql`lower(coalesce(title_en, title_ru, title_zh)) collate "C"`,
  kind: byText('kind'),
  starts: byText('starts_at'),
  silence: byText('silence_until'),
};
type SortKey = keyof typeof sorts;

const yesNo = z.enum(['yes', 'no']).optional();
const forum = z.stringFormat('sco-mim', /^[a-z0-9-]{1,60}$/);
const allStages = [...new Set(Object.values(stages).flat())];

const filters = {
  kind: commaList(z.enum(caseKinds), `Kinds, separated by commas: ${caseKinds.join(', ')}`),
  stage: commaList(z.enum(allStages), 'Stages as the cases stand now, separated by commas'),
  state: countries.describe('States that opened, chair, sponsor or are interested, separated by commas'),
  forum: commaList(forum, 'Ids of mechanisms, separated by commas'),
  q: searchText,
  mine: yesNo.describe('yes: cases of the states of whoever asks alone'),
  history: yesNo.describe('yes: history alone; no: without it'),
  sort: sortBy(Object.keys(sorts) as SortKey[], '-newest'),
};

const columns: readonly CsvColumn<CaseItemDocument>[] = [
  { header: 'id', cell: ({ id }) => id },
  { header: 'number', cell: ({ number }) => number },
  { header: 'kind', cell: ({ kind }) => kind },
  { header: 'stage', cell: ({ stage }) => stage },
  { header: 'title_en', cell: ({ title }) => title.en },
  { header: 'title_ru', cell: ({ title }) => title.ru },
  { header: 'title_zh', cell: ({ title }) => title.zh },
  { header: 'forum', cell: (item) => item.forum },
  { header: 'chair', cell: ({ chair }) => chair },
  { header: 'opened_by', cell: ({ openedBy }) => openedBy },
  { header: 'opened_at', cell: ({ openedAt }) => openedAt },
  { header: 'interested', cell: ({ interested }) => interested },
  { header: 'history', cell: ({ isHistory }) => isHistory },
  { header: 'version', cell: ({ text }) => text?.version ?? null },
  { header: 'hash', cell: ({ text }) => text?.hash ?? null },
  { header: 'brackets', cell: ({ text }) => text?.brackets ?? null },
  { header: 'silence_until', cell: ({ question }) => question?.until ?? null },
  { header: 'silence_zone', cell: ({ question }) => question?.zone ?? null },
  { header: 'starts_at', cell: ({ meeting }) => meeting?.startsAt ?? null },
  { header: 'last_act', cell: ({ lastAct }) => lastAct },
  { header: 'last_at', cell: ({ lastAt }) => lastAt },
];

const isMine = (mine: 'yes' | 'no' | undefined, { grants }: Viewer): Condition[] => {
  if (mine !== 'yes') return [];
  const own = [...new Set(grants.flatMap(({ state }) => state ?? []))];
  return [sql<SqlBool>`states && ${own}::text[]`];
};

const isHistory = (history: 'yes' | 'no' | undefined): Condition[] =>
  history === undefined ? [] : [sql<SqlBool>`is_history = ${history === 'yes'}`];

/** Where a case stands now: an unbroken silence has moved it on without any act. */
const standsAt = (wanted: readonly string[] | undefined, now: string): Condition[] =>
  wanted === undefined
    ? []
    : [
        sql<SqlBool>`
          case when silence_until <= ${now} then stage_after else stage end = any(${wanted}::text[])`,
      ];

/** The list of cases. */
export const caseList = ({ db, now }: CouncilDependencies): List<typeof filters, typeof caseItemSchema> => ({
  path: '/cases',
  tag: 'Council',
  summary: 'Cases before the council: initiatives, programmes, projects, meetings, and those of history',
  filters,
  item: caseItemSchema,
  columns,
  find: async (asked, paging, viewer) => {
    const at = now().toISOString();
    const page = await readAs(db, viewer, (reader) =>
      pageOfQuery(
        reader
          .selectFrom('council_case')
          .select('state')
          .where(
            every([
              ...isOneOf('kind', asked.kind),
              ...standsAt(asked.stage, at),
              ...sharesOneOf('states', asked.state),
              ...isOneOf('forum', asked.forum),
              ...containsWords(asked.q),
              ...isMine(asked.mine, viewer),
              ...isHistory(asked.history),
            ]),
          )
          .orderBy(orderOf(sorts, asked.sort, 'id')),
        paging,
      ),
    );
    return {
      ...page,
      items: page.items.map(({ state }) => caseItem(caseAt({ ...state, inputs: [], outcomes: [] }, at))),
    };
  },
});
