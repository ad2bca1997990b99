import { latestDayAt } from './calendar.ts';
import type { ActOf, DeliveryEvolution } from './delivery-act.ts';
import { evolved, madeBy, refused } from './delivery-act.ts';
import type { DeliveryState } from './delivery-state.ts';
import { withTask } from './find-target.ts';
import { plans, speaksFor } from './who-may.ts';

/** A task that a decision asks for, given to a state that takes part. */
export const addTask = (state: DeliveryState, act: ActOf<'delivery.add-task'>): DeliveryEvolution => {
  if (!plans(act.actor, state.states)) return refused('onlyPlanners');
  if (!state.states.includes(act.body.owner)) return refused('ownerOutside');
  const id = `t${state.tasks.length + 1}`;
  const task = { ...madeBy(act), id, ...act.body, completed: null, confirmations: [] };
  return evolved({ ...state, tasks: [...state.tasks, task] });
};

export const completeTask = (
  state: DeliveryState,
  act: ActOf<'delivery.complete-task'>,
): DeliveryEvolution => {
  const { task: id, on, evidence } = act.body;
  const task = state.tasks.find((one) => one.id === id);
  if (task === undefined) return refused('unknownTarget');
  if (!speaksFor(act.actor, task.owner)) return refused('onlyOwner');
  if (task.completed !== null) return refused('reachedAlready');
  if (on > latestDayAt(act.at)) return refused('dayAhead');
  return evolved(withTask(state, { ...task, completed: { ...madeBy(act), on, evidence } }));
};
