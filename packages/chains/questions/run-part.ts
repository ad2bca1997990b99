import type { Solver } from '@hamkor/optimiser';
import { coalitionWorth } from '../coalitions/coalition-worth.ts';
import type { ChainModel } from '../model/model.ts';
import { runTask } from './run-task.ts';
import type { ChainPart, PartAnswer, TaskWatch } from './task.ts';

/** Answers one part of a question; the same part gives the same answer in any thread and on any machine. */
export const runPart = async (
  model: ChainModel,
  part: ChainPart,
  solver: Solver,
  watch: TaskWatch = {},
): Promise<PartAnswer> => {
  switch (part.kind) {
    case 'coalition': {
      const worth = await coalitionWorth(model, part.question, part.mask, solver, watch);
      return { kind: 'coalition', worth };
    }
    case 'whole':
      return { kind: 'whole', answer: await runTask(model, part.task, [solver], watch) };
  }
};
