import type { Solver } from './solver.ts';

/** Solvers side by side. */
export interface SolverPool {
  readonly size: number;
  /**
   * Does the same with every task, as many at a time as there are solvers; answers in the order of the tasks. Each task
   * has a solver to itself while it is worked on. The first defect ends it all: no further task is begun.
   */
  readonly map: <Task, Answer>(
    tasks: readonly Task[],
    work: (task: Task, solver: Solver) => Promise<Answer>,
  ) => Promise<Answer[]>;
  readonly close: () => Promise<void>;
}

export const solverPool = (solvers: readonly Solver[]): SolverPool => ({
  size: solvers.length,
  map: async (tasks, work) => {
    const answers = Array.from<Awaited<ReturnType<typeof work>>>({ length: tasks.length });
    const waiting = tasks.entries();
    let hasFailed = false;
    const serve = async (solver: Solver): Promise<void> => {
      for (const [at, task] of waiting) {
        try {
          answers[at] = await work(task, solver);
        } catch (error) {
          hasFailed = true;
          throw error;
        }
        if (hasFailed) return;
      }
    };
    await Promise.all(solvers.map(serve));
    return answers;
  },
  close: async () => {
    await Promise.all(solvers.map((solver) => solver.close()));
  },
});
