/**
 * Why a solver stopped before it had proved anything final. `nodes`: it went no further by itself, at a limit of nodes or
 * iterations, or because figures of very different size left it no certain answer.
 */
export type StopReason = 'time' | 'cancelled' | 'nodes' | 'memory';

/** Shadow prices of a linear programme, in units of the objective per unit of the row's or column's bound. */
export interface Duals {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
}

/** What every end of a solve tells beside its kind. */
interface Effort {
  readonly solver: string;
  readonly seconds: number;
  readonly nodes: number;
}

/** A point that satisfies every row, with the best bound proved. */
interface Point {
  readonly objective: number;
  /** No solution can be better than this: below `objective` when minimising, above when maximising. */
  readonly bound: number;
  /** |objective − bound| / max(|objective|, 1e-10); 0 when proved optimal within the tolerance asked for. */
  readonly gap: number;
  readonly values: Float64Array;
  /** Only of a programme without whole numbers. */
  readonly duals: Duals | null;
}

/**
 * How a solve ended. `optimal`: proved within the gap asked for. `feasible`: stopped by a limit with a solution in
 * hand; never called optimal. `stopped`: stopped by a limit with none.
 */
export type Solution =
  | ({ readonly kind: 'optimal' } & Point & Effort)
  | ({ readonly kind: 'feasible'; readonly stop: StopReason } & Point & Effort)
  | ({ readonly kind: 'stopped'; readonly stop: StopReason; readonly bound: number | null } & Effort)
  | ({ readonly kind: 'infeasible' } & Effort)
  | ({ readonly kind: 'unbounded' } & Effort)
  /** More entries than the adapter can hold in memory; nothing was started. */
  | {
      readonly kind: 'too-large';
      readonly solver: string;
      readonly nonzeros: number;
      readonly limit: number;
    };

/** Whether a solution carries values. */
export const hasValues = (
  solution: Solution,
): solution is Extract<Solution, { readonly kind: 'optimal' | 'feasible' }> =>
  solution.kind === 'optimal' || solution.kind === 'feasible';

/** Distance of an incumbent from its bound, relative to the incumbent. */
export const relativeGap = (objective: number, bound: number): number =>
  objective === bound ? 0 : Math.abs(objective - bound) / Math.max(Math.abs(objective), 1e-10);
