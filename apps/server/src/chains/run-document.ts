import type { ChainProgressDocument, ChainRunDocument } from '@hamkor/contract';
import type { TaskProgress } from '@hamkor/chains';
import type { phrases } from '../platform/language.ts';
import type { RunRecord } from './run-repository.ts';

type Words = Awaited<ReturnType<typeof phrases>>;

const finite = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) ? value : null;

/** Bounds that are not found yet may be infinite: they are not known. */
const progressDocument = ({ at, done, of, seconds, ...found }: TaskProgress): ChainProgressDocument => ({
  at,
  done,
  of,
  seconds,
  incumbent: finite(found.incumbent),
  bound: finite(found.bound),
  gap: finite(found.gap),
});

/** A run as it leaves. */
export const runDocument = (t: Words, run: RunRecord): ChainRunDocument => ({
  id: run.id,
  model: run.model,
  title: run.title,
  kind: run.task.kind,
  task: { ...run.task },
  state: run.state,
  progress: run.progress === null ? null : progressDocument(run.progress),
  createdAt: run.createdAt.toISOString(),
  startedAt: run.startedAt?.toISOString() ?? null,
  endedAt: run.endedAt?.toISOString() ?? null,
  worker: run.worker,
  failure: run.failure === null ? null : t(`problems.chains.failure.${run.failure}`),
  hasAnswer: run.hasAnswer,
});
