import type { ChainRunDocument } from '@hamkor/contract';
import type { phrases } from '../platform/language.ts';
import type { RunRecord } from './run-repository.ts';

type Words = Awaited<ReturnType<typeof phrases>>;

/** A run as it leaves. */
export const runDocument = (t: Words, run: RunRecord): ChainRunDocument => ({
  id: run.id,
  model: run.model,
  title: run.title,
  kind: run.task.kind,
  task: { ...run.task },
  state: run.state,
  progress: run.progress,
  createdAt: run.createdAt.toISOString(),
  startedAt: run.startedAt?.toISOString() ?? null,
  endedAt: run.endedAt?.toISOString() ?? null,
  worker: run.worker,
  failure: run.failure === null ? null : t(`problems.chains.failure.${run.failure}`),
  hasAnswer: run.hasAnswer,
});
