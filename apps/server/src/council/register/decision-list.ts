import { decisionSchema } from '@hamkor/contract';
import type { DecisionDocument } from '@hamkor/contract';
import type { SqlBool } from 'kysely';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Condition } from '../../listing/conditions.ts';
import { containsWords, every, isOneOf, sharesOneOf } from '../../listing/conditions.ts';
import type { CsvColumn } from '../../listing/csv.ts';
import type { List } from '../../listing/list-routes.ts';
import { byText, orderOf } from '../../listing/order.ts';
import { commaList, countries, searchText, sortBy } from '../../listing/query-fields.ts';
import { pageOfQuery } from '../../platform/paging.ts';
import { readAs } from '../../registry/read-as.ts';
import { tag } from '../case-params.ts';
import type { CouncilDependencies } from '../council-dependencies.ts';

const sorts = { at: byText('at'), forum: byText('forum') };

const filters = {
  q: searchText,
  state: countries.describe('States that take part or are named, separated by commas'),
  forum: commaList(z.stringFormat('sco-mim', /^[a-z0-9-]{1,60}$/), 'Ids of mechanisms, separated by commas'),
  year: z.coerce.number().int().min(1900).max(2200).optional().describe('Year of the decision'),
  interested: z
    .enum(['yes', 'no'])
    .optional()
    .describe('yes: decisions of interested states alone; no: those of all members'),
  sort: sortBy(Object.keys(sorts) as (keyof typeof sorts)[], '-at'),
};

const columns: readonly CsvColumn<DecisionDocument>[] = [
  { header: 'id', cell: ({ id }) => id },
  { header: 'at', cell: ({ at }) => at },
  { header: 'forum', cell: ({ forum }) => forum },
  { header: 'case', cell: (decision) => decision.case },
  { header: 'kind', cell: ({ caseKind }) => caseKind },
  { header: 'number', cell: ({ number }) => number },
  { header: 'title_en', cell: ({ title }) => title.en },
  { header: 'title_ru', cell: ({ title }) => title.ru },
  { header: 'title_zh', cell: ({ title }) => title.zh },
  { header: 'text_en', cell: ({ text }) => text?.en ?? null },
  { header: 'text_ru', cell: ({ text }) => text?.ru ?? null },
  { header: 'text_zh', cell: ({ text }) => text?.zh ?? null },
  { header: 'how', cell: ({ how }) => how },
  { header: 'level', cell: ({ level }) => level },
  { header: 'gate', cell: ({ gate }) => gate },
  { header: 'participants', cell: ({ participants }) => participants },
  { header: 'interested', cell: ({ interested }) => interested },
  {
    header: 'opinions',
    cell: ({ opinions }) => opinions.map(({ state, text }) => `${state}: ${text}`),
  },
  { header: 'hash', cell: ({ hash }) => hash },
  { header: 'act', cell: ({ act }) => act },
  { header: 'source', cell: ({ source }) => source },
  { header: 'confidence', cell: ({ confidence }) => confidence },
];

const isOfInterested = (interested: 'yes' | 'no' | undefined): Condition[] =>
  interested === undefined ? [] : [sql<SqlBool>`is_of_interested = ${interested === 'yes'}`];

const isOfYear = (year: number | undefined): Condition[] =>
  year === undefined ? [] : [sql<SqlBool>`left(at, 4) = ${String(year)}`];

/** The register of decisions: what was adopted, decided at meetings, and what published sources tell of the past. */
export const decisionList = ({
  db,
  now,
}: CouncilDependencies): List<typeof filters, typeof decisionSchema> => ({
  path: '/decisions',
  tag,
  summary: 'The register of decisions, with the interested states named and opinions on record',
  filters,
  item: decisionSchema,
  columns,
  find: async (asked, paging, viewer) => {
    // What an open silence procedure will have decided is none yet.
    const isMade = sql<SqlBool>`at collate "C" <= ${now().toISOString()}`;
    const page = await readAs(db, viewer, (reader) =>
      pageOfQuery(
        reader
          .selectFrom('council_decision')
          .select('body')
          .where(
            every([
              isMade,
              ...containsWords(asked.q),
              ...sharesOneOf('states', asked.state),
              ...isOneOf('forum', asked.forum),
              ...isOfYear(asked.year),
              ...isOfInterested(asked.interested),
            ]),
          )
          .orderBy(orderOf(sorts, asked.sort, 'case_id', 'id')),
        paging,
      ),
    );
    return { ...page, items: page.items.map(({ body }) => body) };
  },
});
