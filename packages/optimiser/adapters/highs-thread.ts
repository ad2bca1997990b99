import { changedModel } from '../changed-model.ts';
import type { LinearModel } from '../linear-model.ts';
import { nonzeroCount } from '../linear-model.ts';
import { mostNonzerosInWasm, tooLarge } from '../size-limit.ts';
import type { Solution } from '../solution.ts';
import type { Conflict, OpenModel, SolveOptions, Solver } from '../solver.ts';
import { inOrder } from './in-order.ts';
import { newThread } from './solver-thread.ts';
import type { SolverThread, ThreadEnd } from './solver-thread.ts';
import { endOfSolve } from './stopped-solve.ts';
import { movable } from './thread-message.ts';
import type { ThreadOptions } from './thread-message.ts';

/** Name and version of what runs in the thread, told before one is started. */
const name = 'HiGHS 1.15.1';

/** A thread that has held more entries than this is not kept: memory that WebAssembly took it never gives back. */
const mostToKeep = 100_000;

const travelling = ({ seconds, relativeGap, start }: SolveOptions): ThreadOptions => ({
  ...(seconds !== undefined && { seconds }),
  ...(relativeGap !== undefined && { relativeGap }),
  ...(start !== undefined && { start }),
});

/**
 * HiGHS in a thread of its own, so that whoever asks stays free meanwhile. A solve that does not stop when told to, or
 * whose memory runs out, ends with the thread and gives back the best point it had reported; the next one starts a new
 * thread and opens its model there again, as it was last.
 */
export const highsThread = (): Solver => {
  const queue = inOrder();
  let thread: SolverThread | null = null;
  let keys = 0;
  let isClosed = false;

  const living = (): SolverThread => {
    if (thread === null || !thread.isAlive()) thread = newThread();
    return thread;
  };

  const open = async (model: LinearModel): Promise<OpenModel> => {
    const refused = tooLarge(model, mostNonzerosInWasm, name);
    if (refused !== null)
      return { change: async () => {}, solve: async () => refused, close: async () => {} };
    const key = keys++;
    let current = model;
    /** The thread that has the model as it is now. */
    let holder: SolverThread | null = null;
    const isHeld = (): boolean => holder !== null && holder.isAlive();

    const hold = async (): Promise<ThreadEnd> => {
      if (isHeld()) return { kind: 'done' };
      const next = living();
      // As it was opened, so that relaxing and restoring integers mean there what they mean here.
      const copy = movable({ ...current, isInteger: model.isInteger });
      const end = await next.ask({ kind: 'open', key, model: copy.model }, {}, copy.memory);
      if (end.kind !== 'done') return end;
      holder = next;
      return current.isInteger === model.isInteger
        ? end
        : await next.ask({ kind: 'change', key, changes: { relaxIntegers: true } });
    };
    return {
      change: (changes) =>
        queue(async () => {
          current = changedModel(model, current, changes);
          if (isHeld()) await holder?.ask({ kind: 'change', key, changes });
        }),
      solve: (options = {}) =>
        queue(async () => {
          if (isClosed || options.signal?.aborted === true)
            return { kind: 'stopped', stop: 'cancelled', bound: null, solver: name, seconds: 0, nodes: 0 };
          const held = await hold();
          const end =
            held.kind === 'done' && holder !== null
              ? await holder.ask({ kind: 'solve', key, options: travelling(options) }, options)
              : held;
          return endOfSolve(end, current, name);
        }),
      close: () =>
        queue(async () => {
          if (nonzeroCount(model) > mostToKeep) await holder?.end();
          else if (isHeld()) await holder?.ask({ kind: 'close', key });
          holder = null;
        }),
    };
  };

  const solve = async (model: LinearModel, options: SolveOptions = {}): Promise<Solution> => {
    const opened = await open(model);
    try {
      return await opened.solve(options);
    } finally {
      await opened.close();
    }
  };

  const conflict = (model: LinearModel, options: SolveOptions = {}): Promise<Conflict | null> =>
    queue(async () => {
      if (isClosed || tooLarge(model, mostNonzerosInWasm, name) !== null) return null;
      const copy = movable(model);
      const end = await living().ask(
        { kind: 'conflict', model: copy.model, options: travelling(options) },
        { ...(options.signal && { signal: options.signal }) },
        copy.memory,
      );
      return end.kind === 'explained' ? end.conflict : null;
    });

  return {
    name,
    open,
    solve,
    conflict,
    // At once, not after what is waiting: that ends as cancelled.
    close: async () => {
      isClosed = true;
      await thread?.end();
    },
  };
};
