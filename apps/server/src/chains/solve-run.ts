import type { ChainPart, ChainTask, CoalitionWorth, GainsQuestion } from '@hamkor/chains';
import type { AnswerGains, Worths } from './gains-thread.ts';
import type { Packed } from './packed-json.ts';
import type { PartOutcome, PartRunner, PartWatch } from './part-runner.ts';
import { placeOf } from './part-runner.ts';

export interface RunAsked {
  readonly run: string;
  readonly modelId: string;
  readonly model: Packed;
  readonly task: ChainTask;
}

export interface RunSolver {
  readonly runner: PartRunner;
  readonly gains: AnswerGains;
  /** Worths of this run that are known already, by place. */
  readonly known: (run: string) => Promise<ReadonlyMap<string, CoalitionWorth>>;
  readonly keep: (run: string, place: string, part: ChainPart, worth: CoalitionWorth) => Promise<void>;
}

interface Coalitions extends Omit<RunAsked, 'task'> {
  readonly question: GainsQuestion;
}

/** Solves coalitions side by side; the first that fails ends the others. */
const coalitionSolver = (
  { runner, known, keep }: RunSolver,
  { question, ...run }: Coalitions,
  watch: PartWatch,
): ((masks: readonly number[]) => Promise<Worths>) => {
  const began = performance.now();
  return async (masks) => {
    const ready = await known(run.run);
    const rest = new AbortController();
    const signal = watch.signal === undefined ? rest.signal : AbortSignal.any([watch.signal, rest.signal]);
    let done = 0;
    const tell = (at: string): void =>
      watch.onProgress?.({
        at,
        done,
        of: masks.length,
        seconds: (performance.now() - began) / 1000,
        incumbent: null,
        bound: null,
        gap: null,
      });
    const solve = async (mask: number): Promise<PartOutcome> => {
      const part: ChainPart = { kind: 'coalition', question, mask };
      const place = placeOf(part);
      const worth = ready.get(place);
      const outcome: PartOutcome =
        worth === undefined
          ? await runner.run(
              { ...run, place, part },
              {
                signal,
                onTaken: (worker) => {
                  watch.onTaken?.(worker);
                  tell(place);
                },
              },
            )
          : { kind: 'coalition', worth };
      if (outcome.kind === 'coalition') {
        done += 1;
        tell(place);
        if (worth === undefined) await keep(run.run, place, part, outcome.worth);
      } else rest.abort();
      return outcome;
    };
    const outcomes = await Promise.all(masks.map(solve));
    const failed = outcomes.find((outcome) => outcome.kind === 'failed');
    if (failed !== undefined) return failed;
    const worths = outcomes.flatMap((outcome) => (outcome.kind === 'coalition' ? [outcome.worth] : []));
    return worths.length === masks.length ? { kind: 'worths', worths } : { kind: 'cancelled' };
  };
};

/** Solves a run: a question about gains coalition by coalition, everything else in one piece. */
export const solveRun = (
  solver: RunSolver,
  { task, ...asked }: RunAsked,
  watch: PartWatch,
): Promise<PartOutcome> => {
  if (task.kind !== 'gains')
    return solver.runner.run({ ...asked, place: 'whole', part: { kind: 'whole', task } }, watch);
  const { question } = task;
  const solve = coalitionSolver(solver, { ...asked, question }, watch);
  return solver.gains({ model: asked.model, question, solve }, watch);
};
