import type { Highs } from 'highs';
import type { BoundSide } from '../bound-sides.ts';
import type { LinearModel } from '../linear-model.ts';
import { loadModel } from './highs-model.ts';

/**
 * Sides that cannot hold together even when no column has to be whole, as HiGHS finds them; null where it finds none.
 * Not trusted: HiGHS may give a set that is too large, and knows nothing of whole numbers.
 */
export const highsCandidate = (
  highs: Highs,
  model: LinearModel,
  seconds: number | undefined,
): readonly BoundSide[] | null => {
  const relaxed = { ...model, isInteger: new Uint8Array(model.isInteger.length) };
  const opened = loadModel(highs, relaxed);
  try {
    const { strategyRowPriority, boundLower, boundUpper, boundBoxed } = highs.constants.iis;
    opened.options.set({
      output_flag: false,
      iis_strategy: strategyRowPriority,
      // Only a guess: most of the time is for what is verified.
      time_limit: seconds === undefined ? 1e15 : seconds / 4,
    });
    opened.run();
    if (opened.getModelStatus() !== highs.constants.modelStatus.infeasible) return null;
    const { rowIndex, rowBound, colIndex, colBound } = opened.getIis();
    const sides = (axis: BoundSide['axis'], indices: Int32Array, bounds: Int32Array): BoundSide[] =>
      [...indices].flatMap((index, at) => {
        const bound = bounds[at]!;
        const lower: BoundSide = { axis, index, side: 'lower' };
        const upper: BoundSide = { axis, index, side: 'upper' };
        // Members without a bound only carry the coefficients of the others.
        if (bound === boundBoxed) return [lower, upper];
        return bound === boundLower ? [lower] : bound === boundUpper ? [upper] : [];
      });
    const found = [...sides('row', rowIndex, rowBound), ...sides('column', colIndex, colBound)];
    return found.length > 0 ? found : null;
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError) throw error;
    // The analysis is allowed to fail: everything is then tried out instead.
    return null;
  } finally {
    opened.dispose();
  }
};
