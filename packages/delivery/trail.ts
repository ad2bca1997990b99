import type { DeliveryState, Evidence } from './delivery-state.ts';
import { taskStanding } from './standing.ts';

/** A decision, or a paragraph of it, with the tasks that came of it and what shows that they are done. */
export interface Trail {
  readonly case: string;
  readonly paragraph: string | null;
  readonly tasks: readonly {
    readonly id: string;
    readonly owner: string;
    readonly due: string;
    readonly standing: 'done' | 'open' | 'overdue';
    readonly evidence: Evidence | null;
    readonly confirmations: number;
  }[];
}

/** From decisions to evidence, in the order in which tasks were given. */
export const trailOf = ({ tasks }: DeliveryState, today: string): readonly Trail[] => {
  const trails = new Map<string, Trail>();
  for (const task of tasks) {
    const key = `${task.case} ${task.paragraph ?? ''}`;
    const { id, owner, due, completed, confirmations } = task;
    const told = {
      id,
      owner,
      due,
      standing: taskStanding(task, today),
      evidence: completed?.evidence ?? null,
      confirmations: confirmations.length,
    };
    const before = trails.get(key)?.tasks ?? [];
    trails.set(key, { case: task.case, paragraph: task.paragraph, tasks: [...before, told] });
  }
  return [...trails.values()];
};
