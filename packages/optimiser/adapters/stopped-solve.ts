import type { LinearModel } from '../linear-model.ts';
import { boundBeside, worstBound } from '../point.ts';
import type { Solution } from '../solution.ts';
import type { ThreadEnd } from './solver-thread.ts';

/** The solution that a thread gave, or what is left of one whose thread died. */
export const endOfSolve = (end: ThreadEnd, model: LinearModel, solver: string): Solution => {
  if (end.kind === 'solved') return end.solution;
  if (end.kind !== 'died') throw new Error(`a solve ended as ${end.kind}`);
  const { stop, incumbent, progress, seconds } = end;
  const effort = { solver, seconds, nodes: progress?.nodes ?? 0 };
  const bound = progress?.bound ?? null;
  if (incumbent === null) return { kind: 'stopped', stop, bound, ...effort };
  const { objective, values } = incumbent;
  return {
    kind: 'feasible',
    stop,
    objective,
    ...boundBeside(model.sense, objective, bound ?? worstBound(model)),
    values,
    duals: null,
    ...effort,
  };
};
