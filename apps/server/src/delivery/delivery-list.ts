import { deliveryItemSchema } from '@hamkor/contract';
import type { DeliveryItemDocument } from '@hamkor/contract';
import { deliveryStandings } from '@hamkor/delivery';
import { foldText } from '@hamkor/nomenclature';
import { z } from 'zod';
import type { CsvColumn } from '../listing/csv.ts';
import { containsWords, every, sharesOneOf } from '../listing/conditions.ts';
import type { List } from '../listing/list-routes.ts';
import { commaList, countries, searchText, sortBy } from '../listing/query-fields.ts';
import { pageOfList } from '../platform/paging.ts';
import { readAs } from '../registry/read-as.ts';
import type { Database } from '../tables.ts';
import { deliveryItem } from './delivery-item.ts';
import { endedProjects } from './ended-projects.ts';

type Key = (item: DeliveryItemDocument) => number | string | null;

const urgency = (item: DeliveryItemDocument): number => deliveryStandings.indexOf(item.standing);

const sorts = {
  newest: ({ lastAt }) => lastAt,
  urgency,
  slip: ({ slipDays }) => slipDays,
  end: ({ expectedEnd }) => expectedEnd,
  budget: ({ budget }) => budget,
  title: ({ title }) => foldText(title.en ?? title.ru ?? title.zh ?? ''),
} as const satisfies Readonly<Record<string, Key>>;
type SortKey = keyof typeof sorts;

/** Unknown last whichever way; then by id, so that the order is complete. */
const compare =
  (key: Key, isDown: boolean) =>
  (one: DeliveryItemDocument, other: DeliveryItemDocument): number => {
    const [a, b] = [key(one), key(other)];
    if (a === null || b === null) {
      if (a !== b) return a === null ? 1 : -1;
    } else if (a !== b) return a < b === isDown ? 1 : -1;
    return one.id < other.id ? -1 : 1;
  };

const filters = {
  standing: commaList(
    z.enum(deliveryStandings),
    `How projects stand today, separated by commas: ${deliveryStandings.join(', ')}`,
  ),
  state: countries.describe('States that take part, separated by commas'),
  q: searchText,
  sort: sortBy(Object.keys(sorts) as SortKey[], '-urgency'),
};

const columns: readonly CsvColumn<DeliveryItemDocument>[] = [
  { header: 'id', cell: ({ id }) => id },
  { header: 'title_en', cell: ({ title }) => title.en },
  { header: 'title_ru', cell: ({ title }) => title.ru },
  { header: 'title_zh', cell: ({ title }) => title.zh },
  { header: 'states', cell: ({ states }) => states },
  { header: 'standing', cell: ({ standing }) => standing },
  { header: 'start', cell: ({ start }) => start },
  { header: 'first_end', cell: ({ firstEnd }) => firstEnd },
  { header: 'expected_end', cell: ({ expectedEnd }) => expectedEnd },
  { header: 'slip_days', cell: ({ slipDays }) => slipDays },
  { header: 'milestones', cell: ({ milestones }) => milestones },
  { header: 'achieved', cell: ({ achieved }) => achieved },
  { header: 'overdue_milestones', cell: (item) => item.overdueMilestones },
  { header: 'open_tasks', cell: ({ openTasks }) => openTasks },
  { header: 'overdue_tasks', cell: ({ overdueTasks }) => overdueTasks },
  { header: 'open_disputes', cell: ({ openDisputes }) => openDisputes },
  { header: 'overdue_reviews', cell: ({ overdueReviews }) => overdueReviews },
  { header: 'next_review', cell: ({ nextReview }) => nextReview },
  { header: 'spi_time', cell: ({ spiTime }) => spiTime },
  { header: 'cpi', cell: ({ cpi }) => cpi },
  { header: 'budget', cell: ({ budget }) => budget },
  { header: 'currency', cell: ({ currency }) => currency },
  { header: 'last_at', cell: ({ lastAt }) => lastAt },
];

/** The board of projects under way. How they stand depends on the day, so they are told apart after they are read. */
export const deliveryList = ({
  db,
  today,
}: {
  readonly db: Database;
  readonly today: () => string;
}): List<typeof filters, typeof deliveryItemSchema> => ({
  path: '/delivery',
  tag: 'Delivery',
  summary: 'Projects under way: how they stand today, most urgent first',
  filters,
  item: deliveryItemSchema,
  columns,
  find: async ({ standing, state, q, sort }, paging, viewer) => {
    const items = await readAs(db, viewer, async (reader) => {
      const rows = await reader
        .selectFrom('delivery')
        .select('state')
        .where(every([...sharesOneOf('states', state), ...containsWords(q)]))
        .execute();
      const ended = await endedProjects(
        reader,
        rows.map((row) => row.state.id),
      );
      return rows.map((row) => deliveryItem(row.state, today(), ended.get(row.state.id) ?? null));
    });
    const isDown = sort.startsWith('-');
    const key = (isDown ? sort.slice(1) : sort) as SortKey;
    const kept = items
      .filter((item) => standing === undefined || standing.includes(item.standing))
      .toSorted(compare(sorts[key], isDown));
    return pageOfList(kept, paging);
  },
});
