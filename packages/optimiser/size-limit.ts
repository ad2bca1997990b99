import type { LinearModel } from './linear-model.ts';
import { nonzeroCount } from './linear-model.ts';
import type { Solution } from './solution.ts';

/** Entries up to which HiGHS keeps within the 2 GiB that WebAssembly has; measured in methods/optimiser/BENCHMARKS.md. */
export const mostNonzerosInWasm = 500_000;

/** The refusal of a model with more entries than `limit`; null where it fits. Costs nothing: to be asked first. */
export const tooLarge = (model: LinearModel, limit: number, solver: string): Solution | null =>
  nonzeroCount(model) > limit ? { kind: 'too-large', solver, nonzeros: nonzeroCount(model), limit } : null;

/** Entries up to which a model is written down for CBC; a process of its own takes no memory from this one. */
export const mostNonzerosInCbc = 1_500_000;
