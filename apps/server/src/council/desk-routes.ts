import { councilWaitingSchema, forumListSchema, silenceListSchema } from '@hamkor/contract';
import type { CaseFold } from '@hamkor/council';
import { caseAt } from '@hamkor/council';
import type { Viewer } from '@hamkor/registry';
import { z } from 'zod';
import type { ApiServer } from '../platform/http.ts';
import { asViewer } from '../platform/viewer.ts';
import { readAs } from '../registry/read-as.ts';
import type { Database } from '../tables.ts';
import { waitingForViewer } from './case-answer.ts';
import { caseBrief } from './case-item.ts';
import { tag } from './case-params.ts';
import type { CouncilDependencies } from './council-dependencies.ts';
import { forumsOf } from './forums.ts';
import { countDrafts } from './notes/find-notes.ts';
import type { KeptState } from './tables.ts';

/** Cases in which nothing waits for anybody any more. */
const ended = ['withdrawn', 'merged', 'expired', 'cancelled', 'g7'] as const;

const stateOf = (state: KeptState) => ({ ...state, inputs: [], outcomes: [] });

const findOpen = async (db: Database): Promise<readonly CaseFold[]> => {
  const rows = await db
    .selectFrom('council_case')
    .leftJoin('council_document', 'council_document.case_id', 'council_case.id')
    .select(['council_case.state', 'council_document.body'])
    .where('is_history', '=', false)
    .where('stage', 'not in', ended)
    .orderBy('council_case.id')
    .execute();
  return rows.map(({ state, body }) => ({
    state: stateOf(state),
    document: body === null ? null : { ...body, comments: [], amendments: [] },
  }));
};

/** Soonest first, what has no end last. */
const bySoonest = (one: { readonly due: string | null }, other: { readonly due: string | null }): number =>
  (one.due ?? '9').localeCompare(other.due ?? '9');

const waitingOf = async (db: Database, viewer: Viewer, now: string) => {
  const open = await findOpen(db);
  const items = open
    .map((fold) => ({ ...fold, state: caseAt(fold.state, now) }))
    .flatMap((fold) =>
      waitingForViewer(fold, viewer, now).map((waiting) =>
        Object.assign({ case: caseBrief(fold.state) }, waiting),
      ),
    )
    .toSorted(bySoonest);
  const briefs = new Map(open.map(({ state }) => [state.id, caseBrief(caseAt(state, now))]));
  const drafts = (await countDrafts(db)).flatMap(({ id, state, count }) => {
    const brief = briefs.get(id);
    return brief === undefined ? [] : [{ case: brief, state, count }];
  });
  return { items, drafts };
};

/** What waits for whoever asks, and what runs for everybody. */
export const deskRoutes = (api: ApiServer, dependencies: CouncilDependencies): void => {
  const { db, now, states, facts } = dependencies;
  const waiting: z.ZodType = councilWaitingSchema.describe('What waits, soonest first');
  api.get(
    '/council/waiting',
    {
      config: { needs: 'account' },
      schema: {
        tags: [tag],
        summary: 'What waits for the states of whoever asks, or for the Secretariat, in all open cases',
        querystring: z.strictObject({}),
        response: { 200: waiting },
      },
    },
    async ({ viewer }) => {
      const at = now().toISOString();
      const { grants } = viewer;
      const of = new Set(
        grants.flatMap(({ role, state }) => state ?? (role === 'secretariat-officer' ? 'secretariat' : [])),
      );
      const found = await asViewer(db, viewer, (transaction) => waitingOf(transaction, viewer, at));
      return { now: at, of: [...of], ...found };
    },
  );
  const silence: z.ZodType = silenceListSchema.describe('Open silence procedures, soonest first');
  api.get(
    '/council/silence',
    {
      schema: {
        tags: [tag],
        summary: 'Silence procedures that run now',
        querystring: z.strictObject({}),
        response: { 200: silence },
      },
    },
    async ({ viewer }) => {
      const at = now().toISOString();
      const rows = await readAs(db, viewer, (reader) =>
        reader
          .selectFrom('council_case')
          .select('state')
          .where('silence_until', '>', at)
          .orderBy('silence_until')
          .orderBy('id')
          .execute(),
      );
      return {
        now: at,
        items: rows.map(({ state }) => ({ case: caseBrief(stateOf(state)), question: state.question })),
      };
    },
  );
  const forums: z.ZodType = forumListSchema.describe('Forums, and the states of the Organisation');
  api.get(
    '/forums',
    {
      schema: {
        tags: [tag],
        summary: 'Where cases are dealt with, and which states decide and which may be heard',
        querystring: z.strictObject({}),
        response: { 200: forums },
      },
    },
    () => ({ items: forumsOf(facts), ...states }),
  );
};
