import { hasValues } from '@hamkor/optimiser';
import type { Conflict, Solver } from '@hamkor/optimiser';
import { compileChain } from '../compile/compile.ts';
import type { CompiledChain } from '../compile/compiled.ts';
import type { ChainModel } from '../model/model.ts';
import type { Clash } from '../plan/plan.ts';
import type { PlanQuestion } from '../questions/question.ts';
import { leastRelaxations } from './relaxation.ts';
import { relaxedModel } from './relaxation-model.ts';
import type { Steps } from '../questions/run-progress.ts';

/**
 * Why a model has no plan: rules that clash, the least that must give way, and what the plan costs then. Null where neither
 * was found in time. What only ties quantities together (balances, what stands where) is left out of the rules: it is how
 * chains work, not what somebody decided.
 */
export const explainClash = async (
  model: ChainModel,
  question: Pick<PlanQuestion, 'alpha' | 'bounds'>,
  solver: Solver,
  steps: Steps,
): Promise<Clash | null> => {
  if (steps.isCancelled()) return null;
  const { alpha, bounds } = question;
  steps.expect(2);
  const compiled = compileChain(model, { alpha, levels: [], hasCuts: false });
  if (compiled.kind === 'too-large') return null;
  const conflict = await solver.conflict(compiled.chain.linear, steps.begin('clash', bounds));
  if (conflict === null || steps.isCancelled()) return null;
  const rules = rulesOf(compiled.chain, conflict);
  const relaxations = await leastRelaxations(model, question, solver, steps);
  const cost =
    relaxations.length === 0 ? null : await relaxedCost(model, relaxations, question, solver, steps);
  return { rules, isIrreducible: conflict.isIrreducible, relaxations, cost };
};

/** Rules that rows of a conflict stand for, each once, whatever the period. */
export const rulesOf = ({ rowMeaning }: CompiledChain, { rows }: Conflict): Clash['rules'] => {
  const rules = new Map<string, Clash['rules'][number]>();
  for (const { row: place } of rows) {
    const meaning = rowMeaning[place];
    if (meaning === null || meaning === undefined) continue;
    const { table, row, side } = meaning;
    rules.set(`${table}:${row}:${side}`, { table, row, side });
  }
  return [...rules.values()];
};

const relaxedCost = async (
  model: ChainModel,
  relaxations: Clash['relaxations'],
  { alpha, bounds }: Pick<PlanQuestion, 'alpha' | 'bounds'>,
  solver: Solver,
  steps: Steps,
): Promise<number | null> => {
  const compiled = compileChain(relaxedModel(model, relaxations), { alpha, levels: [] });
  if (compiled.kind === 'too-large') return null;
  const solution = await solver.solve(compiled.chain.linear, steps.begin('relaxed', bounds));
  steps.end('relaxed', solution);
  return hasValues(solution) ? solution.objective : null;
};
