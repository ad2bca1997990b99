import type { ActReaders } from '@hamkor/acts';
import type {
  Attempt,
  Quality,
  RecordBody,
  RecordState,
  RegistryAct,
  RegistryDeed,
  TypeRule,
  Viewer,
} from '@hamkor/registry';
import { decide } from '@hamkor/registry';
import { sql } from 'kysely';
import { appendAct } from '../../acts/append-act.ts';
import type { Problem } from '../../platform/problem.ts';
import { asViewer } from '../../platform/viewer.ts';
import type { Database } from '../../tables.ts';
import { actsOnRecords, stepsBy } from '../apply-acts.ts';
import { findEvolved, keepRecords, keepSteps } from '../keep-records.ts';
import type { Scoring } from '../scoring.ts';
import { queueDuplicates } from './duplicate-queue.ts';
import { readPolicies } from './policies.ts';
import type { Judging } from './record-document.ts';
import { actorFor, readersOf } from './record-acts.ts';
import { refusalProblem } from './refusal-problem.ts';

export interface RecordDependencies {
  readonly db: Database;
  readonly scoring: Scoring;
  readonly now: () => Date;
  /** Today as an ISO date. */
  readonly today: () => string;
}

/** What was kept, with what it is judged by. */
export interface Changed {
  readonly kind: 'changed';
  readonly state: RecordState;
  readonly judging: Judging;
}

export type Outcome = Changed | { readonly kind: 'refused'; readonly problem: Problem };

/** What is known of a record when it is decided what may be done with it. */
export interface Standing {
  readonly record: RecordState;
  readonly rule: TypeRule;
  readonly quality: Quality;
  readonly judging: Judging;
  readonly transaction: Database;
}

/** What somebody means to do with a record. */
export interface Intent {
  readonly attempt: Attempt;
  readonly deed: RegistryDeed;
  readonly source: string | null;
  /** Whoever may read the record, unless it is told otherwise. */
  readonly readers?: ActReaders;
  /** What has to be kept beside the record, with the number of the act. */
  readonly andThen?: (transaction: Database, act: number) => Promise<void>;
}

export const refuse = (problem: Problem): { readonly kind: 'refused'; readonly problem: Problem } => ({
  kind: 'refused',
  problem,
});

/**
 * Waits until nobody else appends to the log, until the end of the transaction: what is read from here on is what the act
 * will follow, whoever else changes the record or takes up facts.
 */
const lockLog = (transaction: Database): Promise<unknown> =>
  sql`select from hamkor_log_tail()`.execute(transaction);

const keep = async (
  transaction: Database,
  { scoring, now }: RecordDependencies,
  viewer: Viewer,
  id: string,
  owner: RecordState['owner'],
  intent: Intent,
  readers: ActReaders,
  before: number,
): Promise<RecordState> => {
  const act = await appendAct<RegistryAct['body']>(
    transaction,
    {
      ...intent.deed,
      subject: { type: 'record', id },
      actor: actorFor(viewer, owner),
      source: intent.source,
    },
    readers,
    now,
  );
  const steps = await stepsBy(transaction, actsOnRecords([act]), scoring);
  const { state } = steps[0]!.evolved;
  if (intent.deed.kind === 'registry.report-figure') {
    // Whoever reports a figure need not be one who may change the record.
    const { rows } = await sql<{ kept: boolean }>`
      select hamkor_report_figure(${id}, ${before}, ${state.act}, ${JSON.stringify(state.rivals)}::jsonb) as kept`.execute(
      transaction,
    );
    if (!rows[0]?.kept) throw new Error(`a figure for ${id} could not be kept`);
    await keepSteps(transaction, steps);
  } else await keepRecords(transaction, steps);
  return state;
};

/**
 * Does something with a record, if the rules of its owner's state let the viewer: act, record and step of its history in
 * one transaction.
 *
 * @param version the one that was looked at; another in the meantime is not overwritten; null where it does not matter
 */
export const changeRecord = (
  dependencies: RecordDependencies,
  viewer: Viewer,
  id: string,
  version: number | null,
  intend: (standing: Standing) => Intent | Problem | Promise<Intent | Problem>,
): Promise<Outcome> =>
  asViewer(dependencies.db, viewer, async (transaction): Promise<Outcome> => {
    const today = dependencies.today();
    await lockLog(transaction);
    const record = (await findEvolved(transaction, [id])).get(id)?.state;
    if (record === undefined) return refuse({ kind: 'not-found', resource: 'record', id });
    if (version !== null && version !== record.version)
      return refuse({ kind: 'rule', rule: 'changedMeanwhile' });
    const policies = await readPolicies(transaction, today);
    const judging = { policies, scoring: dependencies.scoring, today };
    const policy = policies.of(record.owner.state);
    const intent = await intend({
      record,
      rule: policy.rules[record.type],
      quality: dependencies.scoring(record.body, today),
      judging,
      transaction,
    });
    if ('kind' in intent) return refuse(intent);
    const decision = decide(viewer, intent.attempt, record, policy);
    if (decision.kind === 'refused') return refuse(refusalProblem(decision.why));
    const readers = intent.readers ?? readersOf(record);
    const state = await keep(
      transaction,
      dependencies,
      viewer,
      id,
      record.owner,
      intent,
      readers,
      record.act,
    );
    await intent.andThen?.(transaction, state.act);
    if (state.version !== record.version) await queueDuplicates(transaction, state);
    return { kind: 'changed', state, judging };
  });

/** A record as it is begun. */
export interface NewRecord {
  readonly body: RecordBody;
  readonly owner: RecordState['owner'];
  readonly visibility: RecordState['visibility'];
  readonly source: string | null;
}

/** Begins records, all or none, each as a draft under an id that is not taken. */
export const beginRecords = async (
  dependencies: RecordDependencies,
  transaction: Database,
  viewer: Viewer,
  records: readonly (NewRecord & { readonly id: string })[],
): Promise<readonly Outcome[]> => {
  const today = dependencies.today();
  const policies = await readPolicies(transaction, today);
  const judging = { policies, scoring: dependencies.scoring, today };
  const outcomes: Outcome[] = [];
  for (const { id, body, owner, visibility, source } of records) {
    const attempt = { deed: 'draft', type: body.type, owner, visibility } as const;
    const decision = decide(viewer, attempt, null, policies.of(owner.state));
    if (decision.kind === 'refused') {
      outcomes.push(refuse(refusalProblem(decision.why)));
      continue;
    }
    const intent: Intent = {
      attempt,
      deed: { kind: 'registry.draft', body: { record: body, owner, visibility } },
      source,
    };
    const readers = readersOf({ owner, visibility, status: 'draft', publishedAt: null });
    // oxlint-disable-next-line no-await-in-loop -- acts stand one behind the other in the log
    const state = await keep(transaction, dependencies, viewer, id, owner, intent, readers, 0);
    // oxlint-disable-next-line no-await-in-loop -- in the same transaction
    await queueDuplicates(transaction, state);
    outcomes.push({ kind: 'changed', state, judging });
  }
  return outcomes;
};
