import { allSides, changesFor, conflictOfSides } from './bound-sides.ts';
import type { BoundSide } from './bound-sides.ts';
import type { LinearModel } from './linear-model.ts';
import type { Conflict, OpenModel, SolveOptions } from './solver.ts';

/** Seconds a single test may take at least, however quickly the whole was proved infeasible. */
const leastTestSeconds = 2;

/**
 * Why a model is infeasible, by deletion (Chinneck, Feasibility and Infeasibility in Optimization, 2008, section 6.2):
 * whatever can go while the rest stays infeasible goes, in halves and then one by one. That columns are whole is never
 * given up. `candidate` may name sides that are thought to suffice; they are verified. Null where the model is not
 * shown to be infeasible.
 */
export const conflictOf = async (
  open: (model: LinearModel) => Promise<OpenModel>,
  model: LinearModel,
  options: Pick<SolveOptions, 'seconds' | 'signal'>,
  candidate: () => readonly BoundSide[] | null = () => null,
): Promise<Conflict | null> => {
  const crossed = emptyRange(model);
  if (crossed !== null) return crossed;
  const opened = await open({ ...model, offset: 0, cost: new Float64Array(model.cost.length) });
  try {
    const test = infeasibilityTest(model, opened, options);
    const every = allSides(model);
    if ((await test.without([])) !== 'infeasible') return null;
    const suggested = candidate();
    const isEnough = suggested !== null && (await test.only(every, suggested)) === 'infeasible';
    if (!isEnough && suggested !== null) await test.restore(every);
    const starting = isEnough ? suggested : every;
    // Rows first: once most are gone, all columns that were in them go in one piece.
    const kept: BoundSide[] = [];
    for (const axis of ['row', 'column'] as const)
      kept.push(
        ...(await thin(
          test,
          starting.filter((side) => side.axis === axis),
          false,
        )),
      );
    return conflictOfSides(kept, test.isCertain());
  } finally {
    await opened.close();
  }
};

/** Those of a piece that cannot go. `cannotAllGo`: the whole piece is known to be needed in part. */
const thin = async (
  test: InfeasibilityTest,
  piece: readonly BoundSide[],
  cannotAllGo: boolean,
): Promise<readonly BoundSide[]> => {
  if (piece.length === 0) return [];
  if (!cannotAllGo && (await test.without(piece)) === 'infeasible') return [];
  if (piece.length === 1) return piece;
  const half = piece.length >> 1;
  const first = await thin(test, piece.slice(0, half), false);
  const second = await thin(test, piece.slice(half), first.length === 0 && test.isCertain());
  return [...first, ...second];
};

type Outcome = 'infeasible' | 'feasible' | 'unknown';

interface InfeasibilityTest {
  /** Takes sides away; they come back where the rest is not shown to be infeasible. */
  readonly without: (sides: readonly BoundSide[]) => Promise<Outcome>;
  /** Takes away all but some; they stay away. */
  readonly only: (every: readonly BoundSide[], kept: readonly BoundSide[]) => Promise<Outcome>;
  readonly restore: (sides: readonly BoundSide[]) => Promise<void>;
  /** False once a test has ended without an answer. */
  readonly isCertain: () => boolean;
}

const keyOf = ({ axis, index, side }: BoundSide): string => `${axis} ${index} ${side}`;

const infeasibilityTest = (
  model: LinearModel,
  opened: OpenModel,
  { seconds = Infinity, signal }: Pick<SolveOptions, 'seconds' | 'signal'>,
): InfeasibilityTest => {
  const gone = new Set<string>();
  const isKept = (side: BoundSide): boolean => !gone.has(keyOf(side));
  let spent = 0;
  let perTest = Infinity;
  let isCertain = true;
  const apply = async (sides: readonly BoundSide[]): Promise<void> => {
    if (sides.length > 0) await opened.change(changesFor(model, sides, isKept));
  };
  const ask = async (): Promise<Outcome> => {
    const left = Math.min(seconds - spent, perTest);
    if (left <= 0 || signal?.aborted === true) {
      isCertain = false;
      return 'unknown';
    }
    const solution = await opened.solve({
      ...(left < Infinity && { seconds: left }),
      ...(signal && { signal }),
    });
    if (solution.kind === 'too-large') return 'unknown';
    spent += solution.seconds;
    if (perTest === Infinity) perTest = leastTestSeconds + 10 * solution.seconds;
    if (solution.kind === 'infeasible') return 'infeasible';
    if (solution.kind !== 'stopped') return 'feasible';
    isCertain = false;
    return 'unknown';
  };
  const takeAway = async (sides: readonly BoundSide[]): Promise<Outcome> => {
    for (const side of sides) gone.add(keyOf(side));
    await apply(sides);
    return await ask();
  };
  const restore = async (sides: readonly BoundSide[]): Promise<void> => {
    for (const side of sides) gone.delete(keyOf(side));
    await apply(sides);
  };
  return {
    without: async (sides) => {
      const outcome = await takeAway(sides);
      if (outcome !== 'infeasible') await restore(sides);
      return outcome;
    },
    only: (every, kept) => {
      const keys = new Set(kept.map(keyOf));
      return takeAway(every.filter((side) => !keys.has(keyOf(side))));
    },
    restore,
    isCertain: () => isCertain,
  };
};

/** A range that holds no number, or no whole one, is a conflict by itself. */
const emptyRange = (model: LinearModel): Conflict | null => {
  const column = model.lower.findIndex((lower, at) => {
    const upper = model.upper[at]!;
    return model.isInteger[at] === 1 ? Math.ceil(lower - 1e-6) > Math.floor(upper + 1e-6) : lower > upper;
  });
  if (column >= 0) return { rows: [], columns: [{ column, side: 'both' }], isIrreducible: true };
  const row = model.rowLower.findIndex((lower, at) => lower > model.rowUpper[at]!);
  return row < 0 ? null : { rows: [{ row, side: 'both' }], columns: [], isIrreducible: true };
};
