import type { ScaledModel } from '../compile/compile-scale.ts';
import type { PlanValues } from '../compile/compile-terms.ts';

/** Below this a scaled value is what tolerances of the solver leave behind. */
const dust = 1e-6;

/** Whole numbers are rounded, dust is swept away. */
export const planValues = ({ linear, columnScale }: ScaledModel, values: Float64Array): PlanValues => ({
  of: (column) => {
    const value = values[column];
    if (linear.isInteger[column] === 1) return Math.round(value);
    return Math.abs(value) < dust ? 0 : value * columnScale[column];
  },
});
