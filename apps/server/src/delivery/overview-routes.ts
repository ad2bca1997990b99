import {
  delayMapSchema,
  referenceClassListSchema,
  reviewListSchema,
  yearlyReportSchema,
} from '@hamkor/contract';
import type { DelayMapDocument, ReviewListDocument, YearlyReportDocument } from '@hamkor/contract';
import type { DeliveryState } from '@hamkor/delivery';
import { delayMap, dueReviews, projectClasses, yearlyReport } from '@hamkor/delivery';
import type { Origin } from '@hamkor/provenance';
import type { Viewer } from '@hamkor/registry';
import { z } from 'zod';
import type { CsvColumn } from '../listing/csv.ts';
import { csvDocument } from '../listing/csv.ts';
import { newestAct } from '../matching/newest-act.ts';
import type { ApiServer } from '../platform/http.ts';
import { readAs } from '../registry/read-as.ts';
import { deliveryActsBefore } from './delivery-acts.ts';
import { findDeliveries } from './delivery-repository.ts';
import type { DeliveryRouteDependencies } from './delivery-routes.ts';
import { endedProjects } from './ended-projects.ts';
import { reportDecisions } from './report-decisions.ts';

export interface OverviewDependencies extends DeliveryRouteDependencies {
  readonly origin: Pick<Origin, 'id' | 'title' | 'url'>;
}

const tag = 'Delivery';
const nothing = z.strictObject({});
const byFields = z.strictObject({
  by: z.enum(['project', 'state']).default('project').describe('Rows: projects, or states that answer'),
});
const table = {
  200: { description: 'CSV (RFC 4180) in UTF-8', content: { 'text/csv': { schema: z.string() } } },
};
const csvType = 'text/csv; charset=utf-8; header=present';

const reviewOrder = { overdue: 0, due: 1, held: 2 } as const;

const reviewsOf = (
  deliveries: readonly DeliveryState[],
  ended: ReadonlyMap<string, string>,
  today: string,
): ReviewListDocument => {
  const items = deliveries
    .flatMap((state) =>
      dueReviews(state, today, ended.get(state.id) ?? null).map((review) =>
        Object.assign({ delivery: state.id, title: state.title, states: state.states }, review),
      ),
    )
    .toSorted((one, other) => {
      const apart = reviewOrder[one.standing] - reviewOrder[other.standing];
      if (apart !== 0) return apart;
      const earlier = `${one.due} ${one.delivery}` < `${other.due} ${other.delivery}`;
      // What is due soonest comes first; of what was held, what was held last.
      return earlier === (one.standing !== 'held') ? -1 : 1;
    });
  const countOf = (wanted: string): number => items.filter(({ standing }) => standing === wanted).length;
  return { today, items, held: countOf('held'), due: countOf('due'), overdue: countOf('overdue') };
};

const reviewColumns: readonly CsvColumn<ReviewListDocument['items'][number]>[] = [
  { header: 'delivery', cell: ({ delivery }) => delivery },
  { header: 'title_en', cell: ({ title }) => title.en },
  { header: 'title_ru', cell: ({ title }) => title.ru },
  { header: 'title_zh', cell: ({ title }) => title.zh },
  { header: 'states', cell: ({ states }) => states },
  { header: 'due', cell: ({ due }) => due },
  { header: 'standing', cell: ({ standing }) => standing },
  { header: 'held_on', cell: ({ on }) => on },
  { header: 'days_late', cell: ({ daysLate }) => daysLate },
  { header: 'act', cell: ({ act }) => act },
];

const addReviews = (api: ApiServer, { db, now }: OverviewDependencies): void => {
  const read = (viewer: Viewer): Promise<ReviewListDocument> =>
    readAs(db, viewer, async (reader) => {
      const deliveries = await findDeliveries(reader);
      const ended = await endedProjects(
        reader,
        deliveries.map(({ id }) => id),
      );
      return reviewsOf(deliveries, ended, now().toISOString().slice(0, 10));
    });
  const answer: z.ZodType = reviewListSchema.describe('Overdue first');
  const about = { tags: [tag], querystring: nothing };
  const summary = 'Reviews of all projects: held, due and overdue, for all to see';
  api.get('/delivery/reviews', { schema: { ...about, summary, response: { 200: answer } } }, (request) =>
    read(request.viewer),
  );
  api.get(
    '/delivery/reviews.csv',
    { schema: { ...about, summary: `${summary}, as a table`, response: table } },
    async (request, reply) => {
      const { items } = await read(request.viewer);
      reply.header('content-disposition', 'attachment; filename="hamkor-reviews.csv"');
      reply.type(csvType);
      return csvDocument(reviewColumns, items);
    },
  );
};

const delayColumns: readonly CsvColumn<DelayMapDocument['cells'][number]>[] = [
  { header: 'row', cell: ({ row }) => row },
  { header: 'month', cell: ({ month }) => month },
  { header: 'days', cell: ({ days }) => days },
  {
    header: 'causes',
    cell: ({ causes }) => causes.map(({ cause, days }) => `${cause ?? 'unknown'} ${days}`),
  },
  { header: 'acts', cell: ({ acts }) => acts.map(String) },
];

const addDelays = (api: ApiServer, { db, now }: OverviewDependencies): void => {
  const read = (viewer: Viewer, by: 'project' | 'state'): Promise<DelayMapDocument> =>
    readAs(db, viewer, async (reader) => {
      const deliveries = await findDeliveries(reader);
      const titles = new Map(deliveries.map(({ id, title }) => [id, title]));
      const map = delayMap(deliveries, now().toISOString().slice(0, 10), by);
      return {
        ...map,
        rows: map.rows.map(({ id, days }) => ({ id, days, title: titles.get(id) ?? null })),
      };
    });
  const about = { tags: [tag], querystring: byFields };
  const summary = 'Days of delay by month and cause, of each project or each state that answers';
  const answer: z.ZodType = delayMapSchema.describe('Rows with most days first');
  api.get('/delivery/delays', { schema: { ...about, summary, response: { 200: answer } } }, (request) =>
    read(request.viewer, request.query.by),
  );
  api.get(
    '/delivery/delays.csv',
    { schema: { ...about, summary: `${summary}, as a table`, response: table } },
    async (request, reply) => {
      const { cells } = await read(request.viewer, request.query.by);
      reply.header('content-disposition', 'attachment; filename="hamkor-delays.csv"');
      reply.type(csvType);
      return csvDocument(delayColumns, cells);
    },
  );
};

const addReport = (api: ApiServer, { db, now }: OverviewDependencies): void => {
  const answer: z.ZodType = yearlyReportSchema.describe('Nothing that is not in the log');
  api.get(
    '/delivery/report',
    {
      schema: {
        tags: [tag],
        summary:
          'Report of a year, made from the log: decided, begun, reached, delayed, reviewed, disputed, confirmed, each with its acts',
        querystring: z.strictObject({
          year: z.coerce.number().int().min(1990).max(2099).describe('2027'),
        }),
        response: { 200: answer },
      },
    },
    (request): Promise<YearlyReportDocument> => {
      const { year } = request.query;
      return readAs(db, request.viewer, async (reader) => {
        const end = `${year + 1}-01-01T00:00:00.000Z`;
        const instant = now().toISOString();
        const acts = await deliveryActsBefore(reader, end);
        const decisions = await reportDecisions(reader, instant < end ? instant : end);
        const lastAct = await newestAct(reader);
        return { ...yearlyReport(year, acts, decisions), lastAct, lastAt: lastAct === 0 ? null : instant };
      });
    },
  );
};

const measures = ['cost', 'schedule'] as const;

const addClasses = (api: ApiServer, { classes, origin }: OverviewDependencies): void => {
  const unknown = projectClasses.flatMap((projectClass) =>
    measures
      .filter(
        (measure) => !classes.some((one) => one.projectClass === projectClass && one.measure === measure),
      )
      .map((measure) => ({ projectClass, measure })),
  );
  api.get(
    '/delivery/classes',
    {
      schema: {
        tags: [tag],
        summary: 'How past projects went against their plans, by class, with the source of each figure',
        querystring: nothing,
        response: { 200: referenceClassListSchema },
      },
    },
    () => ({ items: classes, unknown, origin }),
  );
};

/** What is told of all deliveries together. */
export const overviewRoutesOf = (api: ApiServer, dependencies: OverviewDependencies): void => {
  addReviews(api, dependencies);
  addDelays(api, dependencies);
  addReport(api, dependencies);
  addClasses(api, dependencies);
};
