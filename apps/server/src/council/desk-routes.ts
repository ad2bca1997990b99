import { councilWaitingSchema, forumListSchema, silenceListSchema } from '@hamkor/contract';
import type { WaitingFold } from '@hamkor/council';
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
import { findSaidInText } from './text/said-in-text.ts';

/** Cases in which nothing waits for anybody any more. */
const ended = ['withdrawn', 'merged', 'expired', 'cancelled', 'g7'] as const;

const stateOf = (state: KeptState) => ({ ...state, inputs: [], outcomes: [] });

const findOpen = async (db: Database, now: string): Promise<readonly WaitingFold[]> => {
  const rows = await db
    .selectFrom('council_case')
    .select('state')
    .where('is_history', '=', false)
    .where('stage', 'not in', ended)
    .orderBy('id')
    .execute();
  const folds: WaitingFold[] = [];
  for (const row of rows) {
    const state = caseAt(stateOf(row.state), now);
    // oxlint-disable-next-line no-await-in-loop -- one connection; of few cases anything is read
    folds.push({ state, document: await findSaidInText(db, state) });
  }
  return folds;
};

/** Soonest first, what has no end last. */
const bySoonest = (one: { readonly due: string | null }, other: { readonly due: string | null }): number =>
  (one.due ?? '9').localeCompare(other.due ?? '9');

const waitingOf = async (db: Database, viewer: Viewer, now: string) => {
  const open = await findOpen(db, now);
  const items = open
    .flatMap((fold) =>
      waitingForViewer(fold, viewer, now).map((waiting) =>
        Object.assign({ case: caseBrief(fold.state) }, waiting),
      ),
    )
    .toSorted(bySoonest);
  const briefs = new Map(open.map(({ state }) => [state.id, caseBrief(state)]));
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
