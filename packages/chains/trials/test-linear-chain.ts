import { modelBuilder } from '@hamkor/optimiser';
import type { CompiledChain, LinearForm } from '../compile/compiled.ts';
import { exampleChain } from '../model/example-model.ts';
import { formValue } from '../questions/opened-chain.ts';
import type { ChainPlan } from '../plan/plan.ts';
import { isMaximised } from '../questions/question.ts';
import type { Objective } from '../questions/question.ts';

export interface PlainColumn {
  readonly upper?: number;
  readonly isInteger?: boolean;
}

/** `lower ≤ coefficients · x ≤ upper`. */
export interface PlainRow {
  readonly coefficients: readonly number[];
  readonly lower?: number;
  readonly upper?: number;
}

const nothing: Omit<ChainPlan, 'status' | 'stop' | 'objective' | 'bound' | 'gap' | 'seconds' | 'solver'> = {
  cost: {
    purchases: 0,
    fixed: 0,
    energy: 0,
    labour: 0,
    other: 0,
    transport: 0,
    duty: 0,
    stock: 0,
    outside: 0,
    penalties: 0,
    total: 0,
  },
  carbon: { purchases: 0, production: 0, transport: 0, outside: 0, total: 0 },
  days: null,
  risk: null,
  intraBloc: null,
  fairness: null,
  sites: [],
  lines: [],
  flows: [],
  purchases: [],
  deliveries: [],
  stocks: [],
  accounts: [],
  limits: [],
  size: { columns: 0, rows: 0, nonzeros: 0, integers: 0 },
};

/** A linear programme of a few numbers in the shape of a compiled chain, for methods that look at nothing but its forms. */
export const linearChain = (
  columns: readonly PlainColumn[],
  rows: readonly PlainRow[],
  forms: Partial<Readonly<Record<Objective, readonly number[]>>>,
): CompiledChain => {
  const builder = modelBuilder({ name: 'plain' });
  columns.forEach(({ upper = Infinity, isInteger = false }, column) =>
    builder.column({ cost: forms.cost?.[column] ?? 0, upper, isInteger }),
  );
  const fill = (row: number, coefficients: readonly number[]): void =>
    coefficients.forEach((coefficient, column) => builder.entry(row, column, coefficient));
  for (const { coefficients, lower = -Infinity, upper = Infinity } of rows)
    fill(builder.row({ lower, upper }), coefficients);
  const kept = new Map<Objective, { readonly form: LinearForm; readonly row: number }>();
  for (const [objective, coefficients] of Object.entries(forms) as [Objective, readonly number[]][]) {
    const signed = coefficients.map((coefficient) => (isMaximised(objective) ? -coefficient : coefficient));
    const row = builder.row({});
    fill(row, signed);
    kept.set(objective, { row, form: { coefficients: Float64Array.from(signed), offset: 0 } });
  }
  const linear = builder.build();
  return {
    model: exampleChain(),
    linear,
    form: (objective) => kept.get(objective)?.form ?? null,
    levelRow: (objective) => kept.get(objective)?.row ?? null,
    valueOf: (objective, values) => {
      const form = kept.get(objective)?.form;
      return form === undefined ? null : formValue(form, values) * (isMaximised(objective) ? -1 : 1);
    },
    rowScale: new Float64Array(builder.rows()).fill(1),
    columnScale: new Float64Array(builder.columns()).fill(1),
    rowMeaning: Array.from({ length: builder.rows() }, () => null),
    design: new Int32Array(),
    readPlan: (solution) => ({
      ...nothing,
      status: solution.kind,
      stop: solution.kind === 'feasible' ? solution.stop : null,
      objective: solution.objective,
      bound: solution.bound,
      gap: solution.gap,
      seconds: solution.seconds,
      solver: solution.solver,
    }),
  };
};
