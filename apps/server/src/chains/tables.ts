import type { ChainPart, ChainTask, Names, TaskProgress } from '@hamkor/chains';
import type { ColumnType, Generated } from 'kysely';

/** What lists and questions need of a model without opening it. */
export interface ModelFacts {
  readonly title: Names;
  readonly about: Names;
  readonly isDemonstration: boolean;
  /** Partner states, ISO 3166-1 alpha-3. */
  readonly partners: readonly string[];
  /** HS codes of what its markets want. */
  readonly products: readonly string[];
  readonly sites: number;
  readonly disruptions: number;
  /** Ids of its scenarios. */
  readonly scenarios: readonly string[];
}

export interface ChainModelTable {
  readonly id: string;
  /** JSON packed by gzip. */
  readonly document: Uint8Array;
  readonly facts: ColumnType<ModelFacts, string, never>;
  readonly created_at: ColumnType<Date, string | undefined, never>;
}

export const runStates = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;
export type RunState = (typeof runStates)[number];

/** Why a run came to nothing; the words are those of `problems.chains.failure`. */
export const runFailures = ['memory', 'defect', 'ended'] as const;
export type RunFailure = (typeof runFailures)[number];

export interface ChainRunTable {
  readonly id: string;
  readonly model: string;
  /** Checksum of model, task and version: the same question has the same. */
  readonly question: string;
  readonly task: ColumnType<ChainTask, string, never>;
  readonly state: RunState;
  readonly progress: ColumnType<TaskProgress | null, string | null, string | null>;
  /** Process of the server that sees to it. */
  readonly owner: string | null;
  /** Who solves it, for people. */
  readonly worker: string | null;
  /** How often it was begun. */
  readonly attempts: Generated<number>;
  readonly is_cancel_asked: Generated<boolean>;
  readonly failure: RunFailure | null;
  /** JSON packed by gzip. */
  readonly answer: Uint8Array | null;
  readonly created_at: ColumnType<Date, string | undefined, never>;
  readonly started_at: ColumnType<Date | null, string | null, string | null>;
  readonly ended_at: ColumnType<Date | null, string | null, string | null>;
}

export interface ChainPartTable {
  /** Also that of its job in the queue. */
  readonly id: string;
  readonly run: string;
  /** Names the part within its run. */
  readonly place: string;
  readonly part: ColumnType<ChainPart, string, never>;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  /** Process of the worker that has it. */
  readonly worker: string | null;
  readonly progress: ColumnType<TaskProgress | null, string | null, string | null>;
  readonly is_cancel_asked: Generated<boolean>;
  readonly failure: RunFailure | null;
  /** Of a whole task: whether it was stopped before there was anything to show. */
  readonly answer_kind: 'whole' | 'empty' | null;
  /** JSON packed by gzip; null of a part that is done because it was cancelled. */
  readonly answer: Uint8Array | null;
}

export interface ChainProcessTable {
  readonly id: string;
  readonly kind: 'server' | 'worker';
  /** Host and process, for people. */
  readonly name: string;
  readonly version: string;
  readonly threads: number;
  readonly started_at: ColumnType<Date, string | undefined, never>;
  readonly seen_at: ColumnType<Date, string | undefined, string>;
}

/** Tables of chains: models, runs, parts of runs, processes that share the work. */
export interface ChainDatabaseTables {
  readonly chain_model: ChainModelTable;
  readonly chain_run: ChainRunTable;
  readonly chain_part: ChainPartTable;
  readonly chain_process: ChainProcessTable;
}
